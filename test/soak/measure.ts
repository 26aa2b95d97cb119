/** What one fault did to the operations that were under way. */
import { LIFECYCLE } from './slices.ts';
import type { SoakQuery } from './slices.ts';

/** A query that was sent, and how long its response took. */
export interface Operation {
  query: SoakQuery;
  begun: number;
  ms: number;
  isMissing: boolean;
  violations: string[];
}

/** A time in which a department fails, until it is back in the response. */
export interface Window {
  department: string;
  fault: string;
  from: number;
  until: number;
}

export interface PhaseResult {
  department: string;
  fault: string;
  /**
   * Operations that ended while the department was not well, those of them that break a promise, and those in which its
   * slice was null.
   */
  answers: number;
  failed: number;
  missing: number;
  /** Times of the queries that do not need the department: while all were well, and during the fault. */
  othersBefore: number[];
  othersDuring: number[];
  /** Times of the lifecycle query. */
  lifecycleBefore: number[];
  lifecycleDuring: number[];
  /** From the end of the fault until the whole response was there again. */
  backMs: number;
}

/**
 * Measures one window.
 * @param windows every window so far: an operation that an earlier fault delayed does not count for this one
 */
export function measure(
  operations: readonly Operation[],
  windows: readonly Window[],
  window: Window,
  backMs: number,
): PhaseResult {
  const { department, fault } = window;
  const overlaps = ({ begun, ms }: Operation, { from, until }: Window): boolean => begun + ms >= from && begun < until;
  const windowsOf = (operation: Operation): number => windows.filter(one => overlaps(operation, one)).length;
  const during = operations.filter(operation => overlaps(operation, window));
  const well = operations.filter(operation => windowsOf(operation) === 0);
  const own = during.filter(operation => windowsOf(operation) === 1);
  const isOther = ({ departments }: SoakQuery): boolean => !departments.includes(department);
  const isLifecycle = (query: SoakQuery): boolean => query === LIFECYCLE;
  return {
    department,
    fault,
    backMs,
    answers: during.length,
    failed: during.filter(({ violations }) => violations.length > 0).length,
    missing: during.filter(({ isMissing }) => isMissing).length,
    othersBefore: timesOf(well, isOther),
    othersDuring: timesOf(own, isOther),
    lifecycleBefore: timesOf(well, isLifecycle),
    lifecycleDuring: timesOf(own, isLifecycle),
  };
}

const timesOf = (operations: readonly Operation[], wanted: (query: SoakQuery) => boolean): number[] =>
  operations.filter(({ query }) => wanted(query)).map(({ ms }) => ms);
