/**
 * A promise that a sample enterprise did not keep: a project that was accepted with materials to follow, which did not
 * come. Project approval, to which it was made, and credit, to which it is reported, make their rows of the same one,
 * though neither queries the other.
 */
import { dueAt, instantAt } from '../clock/index.ts';
import { addDays } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { calendarOf } from '../zones/zone-clock.ts';
import { sampleId } from './ids.ts';
import type { Life } from './life.ts';

/** Number of the promise in sample ids, the same in every department. */
const PROMISE = 0x0b;

export interface SampleBrokenPromise {
  id: string;
  kind: 'MATERIALS';
  /** As the published list names it. */
  matter: string;
  owed: readonly string[];
  appliedOn: LocalDate;
  acceptedAt: Date;
  dueAt: Date;
  dueOn: LocalDate;
  brokenAt: Date;
  /** When it is reported to credit. */
  reportedAt: Date;
}

export const TOLERANCE_MATTER = '工程建设项目受理';
export const TOLERANCE_MATERIALS = {
  main: ['项目申请表', '土地出让合同'],
  deferrable: ['总平面图', '建设资金落实证明'],
} as const;
/** Working days to make good. */
export const MAKE_UP_DAYS = 10;

/** The promise that one life in some dozens did not keep in the last year; null for all others. */
export function brokenPromiseOf(
  { index, zone, stage, foundedOn, endedOn }: Life,
  today: LocalDate,
): SampleBrokenPromise | null {
  if (index % 33 !== 8 || endedOn !== null || stage === 'JUST_FOUNDED' || stage === 'DEREGISTERING') return null;
  const calendar = calendarOf(zone.code);
  const workday = (from: LocalDate): LocalDate => (calendar.isWorkday(from) ? from : workday(addDays(from, 1)));
  const appliedOn = workday(addDays(today, -120 - (index % 200)));
  if (appliedOn <= foundedOn) return null;
  const acceptedAt = instantAt(workday(addDays(appliedOn, 1)), '11:00');
  const { due, dueDate: dueOn } = dueAt(acceptedAt, { value: MAKE_UP_DAYS, unit: 'WD' }, calendar);
  // The clock looks in the night after.
  const [brokenAt, reportedAt] = ['00:10', '00:15'].map(time => instantAt(addDays(dueOn, 1), time)) as [Date, Date];
  return {
    id: sampleId(index, PROMISE, 0),
    kind: 'MATERIALS',
    matter: TOLERANCE_MATTER,
    owed: TOLERANCE_MATERIALS.deferrable,
    appliedOn,
    acceptedAt,
    dueAt: due,
    dueOn,
    brokenAt,
    reportedAt,
  };
}
