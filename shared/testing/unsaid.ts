/** Messages that no test has had said yet, by key and Chinese text: none. What is new has a test. */
export const UNSAID: readonly string[] = [];
