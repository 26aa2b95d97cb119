/** Executing operations on a supergraph, compiled: see README.md beside this file for the way of an operation. */
export { createExecutor } from './executor.ts';
export type { Executed, Executor, ExecutorOptions, KnownContext, KnownOperation } from './executor.ts';
