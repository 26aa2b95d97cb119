/** What a run of the failure suite tells: a row for each fault, and what of its promises was broken. */
import type { SoakResult } from './soak.ts';

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
  /** The limit over a department's whole answer. */
  timeoutMs: number;
  /** Whether times and memory are judged; on a machine with other work they tell of it. */
  judgeTimes: boolean;
}

/** The value below which a share of them lies; 0 where there are none. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export function report(
  { phases, operations, violations, rssMb, lies }: SoakResult,
  { timeoutMs, judgeTimes }: ReportOptions,
): Report {
  const broken = [...violations];
  const table = phases.map(
    ({
      department,
      fault,
      answers,
      failed,
      missing,
      othersBefore,
      othersDuring,
      lifecycleBefore,
      lifecycleDuring,
      backMs,
    }) => {
      for (const [what, before, during] of [
        ['questions to other departments', othersBefore, othersDuring],
        ['the lifecycle query', lifecycleBefore, lifecycleDuring],
      ] as const) {
        const [was, is] = [quantile(before, 0.99), quantile(during, 0.99)];
        if (judgeTimes && is > was + timeoutMs)
          broken.push(
            `${department} ${fault}: p99 of ${what} is ${is.toFixed(0)} ms: more than ${was.toFixed(0)} ms without a fault and the limit of ${timeoutMs} ms`,
          );
      }
      const times = (before: readonly number[], during: readonly number[], share: number): string =>
        `${quantile(before, share).toFixed(0)} → ${quantile(during, share).toFixed(0)}`;
      return {
        department,
        fault,
        answers,
        'failed operations': failed,
        'slice null': missing,
        'others p50 ms': times(othersBefore, othersDuring, 0.5),
        'others p99 ms': times(othersBefore, othersDuring, 0.99),
        'lifecycle p50 ms': times(lifecycleBefore, lifecycleDuring, 0.5),
        'lifecycle p99 ms': times(lifecycleBefore, lifecycleDuring, 0.99),
        'back after ms': Math.round(backMs),
      };
    },
  );
  const quarter = (n: number): number =>
    quantile(rssMb.slice(Math.floor((rssMb.length * n) / 4), Math.floor((rssMb.length * (n + 1)) / 4)), 0.5);
  const [second, last] = [quarter(1), quarter(3)];
  if (judgeTimes && last > second * GROWTH)
    broken.push(
      `the gateway's memory grows: ${second.toFixed(0)} MB in the second quarter, ${last.toFixed(0)} MB in the last`,
    );
  for (const { department, fault, missing } of phases)
    if (missing === 0) broken.push(`${department} ${fault}: nothing was missing in any answer, so nothing was tried`);
  for (const [lie, told] of Object.entries(lies))
    if (told === 0) broken.push(`${lie}: nobody told this lie, so nothing was tried`);
  return {
    table,
    broken,
    notes: [
      `${operations} operations; the gateway's memory: ${second.toFixed(0)} MB in the second quarter, ${last.toFixed(0)} MB in the last`,
      `lies told: ${Object.entries(lies)
        .map(([lie, told]) => `${lie} ${told}`)
        .join(', ')}`,
    ],
  };
}
