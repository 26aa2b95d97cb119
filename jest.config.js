/** Jest runs the TypeScript sources as they are: Node strips the types, so there is no transformer. */
export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{gateway,subgraphs,shared,test}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data', '<rootDir>/test/bench/node_modules'],
  globalSetup: '<rootDir>/test/setup.ts',
  globalTeardown: '<rootDir>/test/teardown.ts',
  maxWorkers: 2,
  // Modules that Node has loaded for a file stay in the worker's heap: it is started again before it has no room left.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
};
