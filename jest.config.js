/** Node runs the TypeScript sources as they are, and test files too (test/runner.ts): there is no transformer. */
export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{gateway,subgraphs,shared,test}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data', '<rootDir>/test/bench/node_modules'],
  globalSetup: '<rootDir>/test/setup.ts',
  globalTeardown: '<rootDir>/test/teardown.ts',
  testRunner: '<rootDir>/test/runner.ts',
  testSequencer: '<rootDir>/test/sequencer.ts',
  maxWorkers: 2,
  // What tests leave in a worker's heap stays there: it is started again before it has no room left.
  workerIdleMemoryLimit: '2500MB',
  // Only what hangs takes so long: it bounds a machine that is busy with other work as well.
  testTimeout: 180_000,
};
