/**
 * Stands for `@jest/globals` in modules that stay loaded while one test file follows another (runner.ts): each name
 * means that of the file which runs now.
 */
type Globals = typeof import('@jest/globals');
/** The names that tests import. */
type Name = 'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'jest' | 'test';

let ofThisFile: Globals;

/** Makes these the globals of the file that runs now. */
export function setGlobals(globals: Globals): void {
  ofThisFile = globals;
}

/** A global that is looked up whenever it is called, or something of it is. */
const lookedUp = <Named extends Name>(name: Named): Globals[Named] =>
  new Proxy(() => {}, {
    apply: (_, self, args) => Reflect.apply(ofThisFile[name] as (...given: unknown[]) => unknown, self, args),
    get: (_, key) => Reflect.get(ofThisFile[name], key),
  }) as unknown as Globals[Named];

export const afterAll = lookedUp('afterAll');
export const afterEach = lookedUp('afterEach');
export const beforeAll = lookedUp('beforeAll');
export const beforeEach = lookedUp('beforeEach');
export const describe = lookedUp('describe');
export const expect = lookedUp('expect');
export const jest = lookedUp('jest');
export const test = lookedUp('test');
