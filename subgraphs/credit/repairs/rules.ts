/** Until when an application for repair is to be decided on: a pure function of rule and time. */
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { Due } from '#shared/clock/index.ts';
import { ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { CreditRepairRow } from './rows.ts';

/** The limit of the decision, by the rule of the day of the application. */
export const decisionLimit = ({
  zone,
  appliedAt,
}: Pick<CreditRepairRow, 'zone' | 'appliedAt'>): ResolvedRule<'clock'> =>
  ruleOfDay('clock', zoneOf(zone), 'CREDIT_REPAIR_DECIDE', localDate(new Date(appliedAt)));

/** The last day to decide. */
export const decisionDue = (repair: Pick<CreditRepairRow, 'zone' | 'appliedAt'>): Due =>
  dueAt(new Date(repair.appliedAt), decisionLimit(repair).parameters.amount, calendarOf(repair.zone));
