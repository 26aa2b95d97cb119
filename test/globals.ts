/**
 * Stands for `@jest/globals` in modules that stay loaded while one test file follows another (runner.ts): what they
 * have imported is always that of the file which runs now.
 */
type Globals = typeof import('@jest/globals');

export let afterAll: Globals['afterAll'];
export let afterEach: Globals['afterEach'];
export let beforeAll: Globals['beforeAll'];
export let beforeEach: Globals['beforeEach'];
export let describe: Globals['describe'];
export let expect: Globals['expect'];
export let jest: Globals['jest'];
export let test: Globals['test'];

/** Makes these the globals of the file that runs now. */
export function setGlobals(ofThisFile: Globals): void {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = ofThisFile);
}
