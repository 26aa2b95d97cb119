/** Decisions on cases that are handed over to the platform of another city: pure functions. */
import { caseLabel } from '#shared/case/status.ts';
import type { CaseStatus } from '#shared/case/status.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { textOf } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import { agreedBy, mattersOf, placeName } from '#shared/zones/cross-city.ts';
import type { Cities } from '#shared/zones/cross-city.ts';
import { itemOf, ruleReference } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { CarriedMatter } from '../generated.ts';
import { FAULTS, MATTERS, MESSAGES, STATES } from './messages.ts';
import type { CarriedCaseRow } from './rows.ts';

/** The rule by which a matter is handled across two places. Refuses CROSS_CITY_NOT_OFFERED. */
export function crossingRule(matter: CarriedMatter, cities: Cities, on: LocalDate): RuleReference {
  const agreeing = agreedBy(cities, on);
  const rule = agreeing === null ? null : mattersOf(agreeing, on);
  if (rule && itemOf(rule, matter)) return ruleReference(rule);
  const [home, host] = [placeName(cities.home, on), placeName(cities.host, on)];
  throw refuse('CROSS_CITY_NOT_OFFERED', MESSAGES.NOT_AGREED({ matter: MATTERS[matter](), home, host }), {
    remedy: MESSAGES.AT_HOST({ host }),
  });
}

/** What a status of the other city is called; its code where no status of the national exchange has it. */
export const hostStatusName = (status: string): Text => caseLabel(status as CaseStatus);

/** Why the last try did not get on, in words. */
export const faultName = (fault: string): Text =>
  textOf(
    fault in FAULTS ? FAULTS[fault as keyof typeof FAULTS]({ code: fault }) : FAULTS.MESSAGE_REFUSED({ code: fault }),
  );

/** Where a case stands, for a desk: what holds it up, else its status in the other city, else its state here. */
export function standingName({
  state,
  hostStatus,
  fault,
}: Pick<CarriedCaseRow, 'state' | 'hostStatus' | 'fault'>): Text {
  if (fault !== null) return textOf(MESSAGES.HELD_UP({ why: faultName(fault) }));
  const isThere = state === 'RECEIVED' || state === 'DECIDED';
  if (isThere && hostStatus !== null) return textOf(MESSAGES.AT_HOST_NOW({ status: hostStatusName(hostStatus) }));
  return textOf(STATES[state]());
}
