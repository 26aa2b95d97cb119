/**
 * Runs a test file as Node does, with the modules that its worker has loaded already. Jest's own way gives each file a
 * copy of every module: to load those copies and to compile them anew took more than half of a run's CPU time. What a
 * file opens is its own as before: databases, servers, folders. Modules are shared, so that one which keeps what a test
 * told it shows as a fault in the next file.
 */
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { noteSaid } from '../shared/testing/said.ts';
import { setGlobals } from './globals.ts';

/** What a test file needs of Jest's runtime. */
interface Runtime {
  requireInternalModule(path: string): unknown;
  requireModuleOrMock(from: string, name: string): unknown;
  unstable_shouldLoadAsEsm(path: string): boolean;
  unstable_importModule(path: string): Promise<unknown>;
}

/** Jest's option `testRunner`. */
type TestRunner = (
  globalConfig: unknown,
  config: unknown,
  environment: unknown,
  runtime: Runtime,
  testPath: string,
  report?: unknown,
) => Promise<unknown>;

const require = createRequire(import.meta.url);
const circus = require('jest-circus/runner') as { default: TestRunner };
const globals = { url: new URL('globals.ts', import.meta.url).href, shortCircuit: true };

noteSaid();

registerHooks({
  resolve: (specifier, context, next) => (specifier === '@jest/globals' ? globals : next(specifier, context)),
});

/** Circus keeps the tests of a file in its module, and its event handlers in a global: each file gets new ones. */
function requireAnew(path: string): unknown {
  delete require.cache[path];
  Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
  return require(path);
}

/** Runs one test file by Circus, Jest's usual runner. */
const runTestFile: TestRunner = (globalConfig, config, environment, runtime, testPath, report) => {
  Object.assign(runtime, {
    requireInternalModule: requireAnew,
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path: string) => {
      setGlobals(runtime.requireModuleOrMock(path, '@jest/globals') as Parameters<typeof setGlobals>[0]);
      return import(pathToFileURL(path).href);
    },
  } satisfies Partial<Runtime>);
  return circus.default(globalConfig, config, environment, runtime, testPath, report);
};

export default runTestFile;
