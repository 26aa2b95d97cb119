/**
 * The liquidation of a general deregistration (公司法 232, 235): its days against the law's days. Pure functions of rules
 * and facts.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import { clockRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import type { LiquidationEnd, LiquidationFacts } from './rows.ts';

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
    throw refuse('INVALID_INPUT', MESSAGES.GROUP_TOO_EARLY({ on: dissolvedOn, got: groupFormedOn }));
  }
  if (creditorsNotifiedOn < groupFormedOn) {
    throw refuse('INVALID_INPUT', MESSAGES.NOTIFIED_TOO_EARLY({ on: groupFormedOn, got: creditorsNotifiedOn }));
  }
  if (creditorsNotifiedOn > today) {
    throw refuse('INVALID_INPUT', MESSAGES.NOTIFIED_IN_FUTURE({ on: today, got: creditorsNotifiedOn }));
  }
}

/** Reads a liquidation: each step with its last day by law and whether it was kept. */
export function liquidationOf(
  zone: Zone,
  { dissolvedOn, groupFormedOn, creditorsNotifiedOn }: LiquidationFacts,
  publishedOn: LocalDate,
): LiquidationReading {
  const step = (code: string, from: LocalDate, on: LocalDate | null): LiquidationStep => {
    const rule = clockRule(zone, code, publishedOn);
    const { day } = lastDayOf(rule, from);
    return { dueOn: day, doneOn: on, inTime: on === null ? null : on <= day, rule: ruleReference(rule) };
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
  liquidationEnd?: LiquidationEnd | null | undefined;
  zone: string;
  announcedOn: LocalDate;
}

/**
 * Refuses INVALID_INPUT for an end in the future or a report without a digest, LIQUIDATION_MISSING before the
 * liquidation is on record, and CLAIMS_RUNNING for an end while creditors may declare claims.
 */
export function checkLiquidationEnd(state: LiquidationState, end: LiquidationEnd, today: LocalDate): LiquidationEnd {
  const { endedOn } = end;
  const reportDigest = end.reportDigest.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(reportDigest)) {
    throw refuse('INVALID_INPUT', MESSAGES.WRONG_DIGEST({ got: reportDigest.length }));
  }
  if (endedOn > today) throw refuse('INVALID_INPUT', MESSAGES.ENDED_IN_FUTURE({ on: today, got: endedOn }));
  const { claimsUntil, noticedClaims, publishedClaims } = readingOf(state);
  if (endedOn > claimsUntil) return { ...end, reportDigest };
  const what = today > claimsUntil ? MESSAGES.ENDED_TOO_EARLY({ endedOn }) : MESSAGES.TODAY_IS({ today });
  throw refuse('CLAIMS_RUNNING', MESSAGES.CLAIMS_RUNNING({ until: claimsUntil, what }), {
    rule: (noticedClaims.dueOn === claimsUntil ? noticedClaims : publishedClaims).rule,
    remedy: MESSAGES.APPLY_FROM({ until: claimsUntil }),
  });
}

/** Refuses LIQUIDATION_MISSING. */
function readingOf({ liquidation, zone, announcedOn }: LiquidationState): LiquidationReading {
  if (liquidation) return liquidationOf(zoneOf(zone), liquidation, announcedOn);
  throw refuse('LIQUIDATION_MISSING', MESSAGES.LIQUIDATION_MISSING(), { remedy: MESSAGES.RECORD_IT() });
}

/** Refuses LIQUIDATION_MISSING and LIQUIDATION_NOT_ENDED. */
export function requireLiquidated(state: LiquidationState): LiquidationEnd {
  readingOf(state);
  if (state.liquidationEnd) return state.liquidationEnd;
  throw refuse('LIQUIDATION_NOT_ENDED', MESSAGES.LIQUIDATION_NOT_ENDED(), { remedy: MESSAGES.END_IT() });
}
