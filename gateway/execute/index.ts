/** Executing operations on a supergraph, compiled. README.md describes the way of an operation. */
export { operationNotFound } from './errors.ts';
export { createExecutor } from './executor.ts';
export type { CachedOperation, Executed, Executor, ExecutorOptions, OperationContext } from './executor.ts';
