/** Until when an application for repair is to be accepted and decided on (G52): pure functions of rule and time. */
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { Due, LocalDate } from '#shared/clock/index.ts';
import { ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { CreditRepairRow } from './rows.ts';

type Applied = Pick<CreditRepairRow, 'zone' | 'appliedAt'>;
type Timed = Applied & Pick<CreditRepairRow, 'acceptedAt' | 'extendedAt'>;

const limitOf = (code: string, { zone, appliedAt }: Applied): ResolvedRule<'clock'> =>
  ruleOfDay('clock', zoneOf(zone), code, localDate(new Date(appliedAt)));

/** The limit of the acceptance, by the rule of the day of the application. */
export const acceptanceLimit = (repair: Applied): ResolvedRule<'clock'> => limitOf('CREDIT_REPAIR_ACCEPT', repair);

/** The limit of the decision, by the same. */
export const decisionLimit = (repair: Applied): ResolvedRule<'clock'> => limitOf('CREDIT_REPAIR_DECIDE', repair);

/** By how much the decision may be put off, once, by the same. */
export const extensionLimit = (repair: Applied): ResolvedRule<'clock'> => limitOf('CREDIT_REPAIR_EXTENSION', repair);

/** The last day to accept. */
export const acceptanceDue = (repair: Applied): Due =>
  dueAt(new Date(repair.appliedAt), acceptanceLimit(repair).parameters.amount, calendarOf(repair.zone));

/** The last day to decide, counted from the acceptance; while there is none, from the application. */
export function decisionDue(repair: Timed): Due {
  const { unit, value } = decisionLimit(repair).parameters.amount;
  const more = repair.extendedAt === null ? 0 : extensionLimit(repair).parameters.amount.value;
  const from = new Date(repair.acceptedAt ?? repair.appliedAt);
  return dueAt(from, { unit, value: value + more }, calendarOf(repair.zone));
}

/** The limit that has passed on a day and is the next to be met; null where there is still time. */
export function passedLimit(repair: Timed, today: LocalDate): 'ACCEPTANCE' | 'DECISION' | null {
  if (decisionDue(repair).dueDate < today) return 'DECISION';
  return repair.acceptedAt === null && acceptanceDue(repair).dueDate < today ? 'ACCEPTANCE' : null;
}
