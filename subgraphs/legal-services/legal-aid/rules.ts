/** States and terms of legal aid: pure functions of rule, kind and day, with reasons. */
import type { Machine } from '#shared/case/state-machine.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { itemOf, limitOf, listOf, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { LegalAidKind, LegalAidState } from '../generated.ts';

export const LEGAL_AID_STATES: Machine<LegalAidState, 'assign' | 'complete' | 'withdraw' | 'decline'> = {
  REQUESTED: { assign: 'ASSIGNED', withdraw: 'WITHDRAWN', decline: 'DECLINED' },
  ASSIGNED: { complete: 'DONE', withdraw: 'WITHDRAWN' },
  DONE: {},
  WITHDRAWN: {},
  DECLINED: {},
};

/** The contract's kinds as the profiles code them. */
const LISTED_KINDS: Readonly<Record<LegalAidKind, string>> = {
  IMPROPER_ENFORCEMENT: 'IMPROPER_ENFORCEMENT',
  APPEAL_OR_RECONSIDERATION: 'APPEAL_OR_RECONSIDERATION',
  LOCAL_PROTECTIONISM: 'OUT_OF_TOWN_PROTECTIONISM',
};

/** What a request costs and whether it is covered, with the rule that says so. */
export interface LegalAidTerms {
  covered: boolean;
  /** In yuan, with two decimals. */
  fee: string;
  rule: ResolvedRule;
  /** Why the kind is covered or not. */
  scope: string;
  reasons: string[];
}

/**
 * What a request costs and whether the zone's team covers it. The fee is the rule's (LEGAL_AID_FEE: 0, national law
 * where the zone has none of its own). Kinds are tested where the zone lists them; elsewhere the national law frees aid
 * of charge and closes no kind.
 */
export function legalAidTerms(zone: Zone, kind: LegalAidKind, on: LocalDate): LegalAidTerms {
  const feeRule = thresholdRule(zone, 'LEGAL_AID_FEE', on);
  const fee = limitOf(feeRule, 'fee').value.toFixed(2);
  const kinds = listOf(zone, 'LEGAL_AID_KINDS', on);
  const covered = !kinds || itemOf(kinds, LISTED_KINDS[kind]) !== null;
  const scope = kinds
    ? `${kind} is ${covered ? 'on' : 'not on'} the list of zone ${zone.code}`
    : `zone ${zone.code} lists no kinds: none is closed`;
  return {
    covered,
    fee,
    rule: covered ? feeRule : kinds,
    scope,
    reasons: [scope, `fee ${fee} yuan: ${feeRule.explanation.en}`],
  };
}
