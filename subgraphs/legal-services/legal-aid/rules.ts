/** States and terms of legal service: pure functions of rule, kind and day, with reasons. */
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { itemOf, limitOf, listOf, thresholdRule, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { LegalAidKind, LegalAidState } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { LegalAidRequestRow } from './rows.ts';

/** The steps of a request, by their operations. */
type LegalAidStep = 'assignLawyer' | 'completeLegalAid' | 'withdrawLegalAid' | 'declineLegalAid';

export const LEGAL_AID_STATES: Machine<LegalAidState, LegalAidStep> = {
  REQUESTED: { assignLawyer: 'ASSIGNED', withdrawLegalAid: 'WITHDRAWN', declineLegalAid: 'DECLINED' },
  ASSIGNED: { completeLegalAid: 'DONE', withdrawLegalAid: 'WITHDRAWN' },
  DONE: {},
  WITHDRAWN: {},
  DECLINED: {},
};

/** The steps that a request's state allows, with what is known of their input. */
export const stepsOf = ({
  id,
  creditCode,
  state,
}: Pick<LegalAidRequestRow, 'id' | 'creditCode' | 'state'>): OpenStep[] =>
  Object.keys(LEGAL_AID_STATES[state]).map(operation => ({ operation, input: { creditCode, requestId: id } }));

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
  /** The rule on the fee, whether the kind is covered or not. */
  feeRule: ResolvedRule<'threshold'>;
  /** Why the kind is covered or not. */
  scope: Message;
  /** What it costs, and by which source. */
  feeReason: Message;
}

/** Kinds as people call them. */
const KIND_TEXTS: Readonly<Record<LegalAidKind, Text>> = {
  IMPROPER_ENFORCEMENT: { en: 'IMPROPER_ENFORCEMENT', zh: '不当执法司法行为的举报、投诉' },
  APPEAL_OR_RECONSIDERATION: { en: 'APPEAL_OR_RECONSIDERATION', zh: '申诉及复议' },
  LOCAL_PROTECTIONISM: { en: 'LOCAL_PROTECTIONISM', zh: '外地遭遇地方保护主义和不公平待遇' },
};

/** What legal service costs in a zone on a day, in yuan: the rule's fee, which is 0. */
export const legalAidFee = (zone: Zone, on: LocalDate): string =>
  limitOf(thresholdRule(zone, 'LEGAL_AID_FEE', on), 'fee').value.toFixed(2);

/**
 * What a request costs and whether the zone's team covers it. The fee is the rule's (LEGAL_AID_FEE: 0, the
 * platform's configuration where the zone has none of its own: no national law frees the legal service to enterprises).
 * Kinds are tested where the zone lists them; elsewhere none is closed.
 */
export function legalAidTerms(zone: Zone, kind: LegalAidKind, on: LocalDate): LegalAidTerms {
  const feeRule = thresholdRule(zone, 'LEGAL_AID_FEE', on);
  const fee = limitOf(feeRule, 'fee').value.toFixed(2);
  const kinds = listOf(zone, 'LEGAL_AID_KINDS', on);
  const covered = !kinds || itemOf(kinds, LISTED_KINDS[kind]) !== null;
  const named = KIND_TEXTS[kind];
  return {
    covered,
    fee,
    feeRule,
    rule: covered ? feeRule : kinds,
    scope: scopeOf(zone, { named, listed: kinds !== null, covered }),
    feeReason: MESSAGES.FEE({ fee, source: feeRule.explanation }),
  };
}

function scopeOf(zone: Zone, { named, listed, covered }: { named: Text; listed: boolean; covered: boolean }): Message {
  const names = { kind: named, zone: zoneName(zone.code) };
  if (!listed) return MESSAGES.NO_LIST({ zone: zoneName(zone.code) });
  return covered ? MESSAGES.ON_LIST(names) : MESSAGES.NOT_ON_LIST(names);
}
