/**
 * The liquidation of a general deregistration (公司法 232, 235): its days against the law's days. Pure functions of rules
 * and facts.
 */
import { dueAt, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { clockRule, ruleReference } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';
import type { LiquidationFacts } from './rows.ts';

/** A step with its last day by law; `inTime` is null for a period that only runs out. */
export interface LiquidationStep {
  dueOn: LocalDate;
  doneOn: LocalDate | null;
  inTime: boolean | null;
  rule: RuleReference;
}

/** A liquidation read against the law; `claimsUntil` is the last day on which creditors may declare claims. */
export type LiquidationReading = Record<
  'group' | 'notification' | 'publication' | 'noticedClaims' | 'publishedClaims',
  LiquidationStep
> & { dissolvedOn: LocalDate; claimsUntil: LocalDate };

/** Refuses INVALID_INPUT for days that are out of order or in the future. */
export function checkLiquidation(
  { dissolvedOn, groupFormedOn, creditorsNotifiedOn }: LiquidationFacts,
  today: LocalDate,
): void {
  if (groupFormedOn < dissolvedOn) {
    throw refuse(
      'INVALID_INPUT',
      `groupFormedOn must not be before the dissolution (${dissolvedOn}), but got: ${groupFormedOn}`,
    );
  }
  if (creditorsNotifiedOn < groupFormedOn) {
    throw refuse(
      'INVALID_INPUT',
      `creditorsNotifiedOn must not be before the group was formed (${groupFormedOn}), but got: ${creditorsNotifiedOn}`,
    );
  }
  if (creditorsNotifiedOn > today) {
    throw refuse(
      'INVALID_INPUT',
      `creditorsNotifiedOn must not be after today (${today}), but got: ${creditorsNotifiedOn}`,
    );
  }
}

/** Reads a liquidation: each step with its last day by law and whether it was kept. */
export function liquidationOf(
  zone: Zone,
  { dissolvedOn, groupFormedOn, creditorsNotifiedOn }: LiquidationFacts,
  publishedOn: LocalDate,
): LiquidationReading {
  const calendar = calendarOf(zone.code);
  const step = (code: string, from: LocalDate, on: LocalDate | null): LiquidationStep => {
    const rule = clockRule(zone, code, publishedOn);
    const { dueDate } = dueAt(instantAt(from, '12:00'), rule.parameters.amount, calendar);
    return { dueOn: dueDate, doneOn: on, inTime: on === null ? null : on <= dueDate, rule: ruleReference(rule) };
  };
  const noticed = step('DEREG_CLAIM_NOTICED', creditorsNotifiedOn, null);
  const published = step('DEREG_CLAIM_PUBLISHED', publishedOn, null);
  return {
    dissolvedOn,
    group: step('LIQUIDATION_GROUP', dissolvedOn, groupFormedOn),
    notification: step('DEREG_NOTIFY_CREDITORS', groupFormedOn, creditorsNotifiedOn),
    publication: step('DEREG_PUBLISH', groupFormedOn, publishedOn),
    noticedClaims: noticed,
    publishedClaims: published,
    claimsUntil: noticed.dueOn > published.dueOn ? noticed.dueOn : published.dueOn,
  };
}

/** The liquidation of a deregistration as far as it is recorded. */
interface LiquidationState {
  liquidation?: LiquidationFacts | null | undefined;
  announcedOn: LocalDate;
}

/**
 * Refuses LIQUIDATION_MISSING before the liquidation is on record, and CLAIMS_RUNNING while creditors may declare
 * claims.
 */
export function checkLiquidated({ liquidation, announcedOn }: LiquidationState, zone: Zone, today: LocalDate): void {
  if (!liquidation) {
    throw refuse(
      'LIQUIDATION_MISSING',
      'a general deregistration follows a liquidation (公司法 232), but none is on record',
      { remedy: 'recordLiquidation' },
    );
  }
  const { claimsUntil, noticedClaims, publishedClaims } = liquidationOf(zone, liquidation, announcedOn);
  if (today > claimsUntil) return;
  throw refuse('CLAIMS_RUNNING', `creditors declare claims through ${claimsUntil}, but today is ${today}`, {
    rule: (noticedClaims.dueOn === claimsUntil ? noticedClaims : publishedClaims).rule,
    remedy: `apply from the day after ${claimsUntil}`,
  });
}
