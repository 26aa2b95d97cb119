/** The report of a failure suite: a row for each fault, and the promises that were broken. */
import type { PhaseResult, SoakResult } from './soak.ts';

/** By how much the median of the gateway's memory in the last quarter may be above that of the second. */
const GROWTH = 1.15;

export interface Report {
  table: Record<string, string | number>[];
  /** In sentences. */
  notes: string[];
  /** Promises that were broken, in words; none where all is well. */
  broken: string[];
}

export interface ReportOptions {
  /** The limit over a department's whole response. */
  timeoutMs: number;
  /** Whether times and memory are judged; on a machine with other work they say nothing of the gateway. */
  judgeTimes: boolean;
}

/** The value below which a share of them lies; 0 where there are none. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export function report(result: SoakResult, options: ReportOptions): Report {
  const { phases, operations, writes, violations, rssMb, lies } = result;
  const memory = memoryOf(rssMb);
  const broken = [
    ...violations,
    ...(options.judgeTimes ? phases.flatMap(phase => judgeTimes(phase, options.timeoutMs)) : []),
    ...(options.judgeTimes && memory.last > memory.second * GROWTH
      ? [`the gateway's memory grows: ${memory.text}`]
      : []),
    ...phases
      .filter(({ missing }) => missing === 0)
      .map(
        ({ department, fault }) => `${department} ${fault}: nothing was missing in any answer, so nothing was tried`,
      ),
    ...Object.entries(lies)
      .filter(([, count]) => count === 0)
      .map(([lie]) => `${lie}: this lie was never sent, so nothing was tried`),
  ];
  const counts = Object.entries(lies).map(([lie, count]) => `${lie} ${count}`);
  return {
    table: phases.map(rowOf),
    broken,
    notes: [
      `${operations} operations, ${writes.acknowledged} acknowledged writes (${writes.repeated} repeated); the gateway's memory: ${memory.text}`,
      `lies sent: ${counts.join(', ')}`,
    ],
  };
}

/** The medians of the second and of the last quarter. */
function memoryOf(rssMb: readonly number[]): { second: number; last: number; text: string } {
  const quarter = (n: number): number => {
    const [from, to] = [n, n + 1].map(end => Math.floor((rssMb.length * end) / 4));
    return quantile(rssMb.slice(from, to), 0.5);
  };
  const [second, last] = [quarter(1), quarter(3)];
  const text = `${second.toFixed(0)} MB in the second quarter, ${last.toFixed(0)} MB in the last`;
  return { second, last, text };
}

/** What of a phase took longer than before the fault, by more than the limit. */
function judgeTimes(phase: PhaseResult, timeoutMs: number): string[] {
  const { department, fault, othersBefore, othersDuring, lifecycleBefore, lifecycleDuring } = phase;
  const compared = [
    { what: 'queries of other departments', was: quantile(othersBefore, 0.99), is: quantile(othersDuring, 0.99) },
    { what: 'the lifecycle query', was: quantile(lifecycleBefore, 0.99), is: quantile(lifecycleDuring, 0.99) },
  ];
  return compared
    .filter(({ was, is }) => is > was + timeoutMs)
    .map(({ what, was, is }) => {
      const bound = `more than ${was.toFixed(0)} ms without a fault and the limit of ${timeoutMs} ms`;
      return `${department} ${fault}: p99 of ${what} is ${is.toFixed(0)} ms: ${bound}`;
    });
}

function rowOf(phase: PhaseResult): Report['table'][number] {
  const { othersBefore, othersDuring, lifecycleBefore, lifecycleDuring } = phase;
  return {
    department: phase.department,
    fault: phase.fault,
    answers: phase.answers,
    'failed operations': phase.failed,
    'slice null': phase.missing,
    'others p50 ms': times(othersBefore, othersDuring, 0.5),
    'others p99 ms': times(othersBefore, othersDuring, 0.99),
    'lifecycle p50 ms': times(lifecycleBefore, lifecycleDuring, 0.5),
    'lifecycle p99 ms': times(lifecycleBefore, lifecycleDuring, 0.99),
    'back after ms': Math.round(phase.backMs),
  };
}

const times = (before: readonly number[], during: readonly number[], share: number): string =>
  `${quantile(before, share).toFixed(0)} → ${quantile(during, share).toFixed(0)}`;
