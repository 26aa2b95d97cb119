/** Where a place in a sandbox stands. Pure. */
import type { LocalDate } from '#shared/clock/index.ts';

/** Whether a place is in force on a day. */
export const isActive = (leftAt: string | null, { startsOn, exitOn }: Span, today: LocalDate): boolean =>
  leftAt === null && startsOn <= today && today <= exitOn;

interface Span {
  startsOn: LocalDate;
  exitOn: LocalDate;
}
