/** Messages that no test has said yet. None is added: what is new has a test. */
export const UNSAID: readonly string[] = [];
