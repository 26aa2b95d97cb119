/** The day on which tests live, unless they say otherwise: a Thursday inside an ordinary working week. */
export const TEST_TODAY = '2026-11-19';
export const TEST_NOW = new Date(`${TEST_TODAY}T10:00:00+08:00`);
