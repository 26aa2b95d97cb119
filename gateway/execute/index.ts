/** Executing operations on a supergraph, compiled. README.md describes the way of an operation. */
export { DEFER, argumentOf, deferredAs, isDeferring, operationIn, withoutDefer } from './defer.ts';
export { operationNotFound } from './errors.ts';
export { createExecutor } from './executor.ts';
export type {
  Begun,
  CachedOperation,
  Executed,
  Executor,
  ExecutorOptions,
  OperationContext,
  Subscribed,
} from './executor.ts';
export { waitingPlans } from './planner.ts';
export type { PlanningOutcome } from './planner.ts';
export type { DeferredFragment } from './part-selection.ts';
export type { Part, Parts } from './parts.ts';
export { eventsOnly } from './subscription.ts';
