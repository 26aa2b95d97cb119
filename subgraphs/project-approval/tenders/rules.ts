/** Decisions on tenders (G31, Q19): pure functions of zone, day and facts. */
import type { Machine } from '#shared/case/state-machine.ts';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { speaksFor } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import {
  clockRule,
  evaluateThreshold,
  findRuleOfKind,
  itemOf,
  limitOf,
  listOf,
  listRule,
  ruleReference,
} from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { TenderState, TenderStepCode } from '../generated.ts';
import { MESSAGES, STEP_NAMES } from './messages.ts';
import type { StepTaken, TenderRow } from './rows.ts';

/** The steps in their order. */
export const TENDER_STEPS: readonly TenderStepCode[] = ['INVITE', 'BID', 'OPEN', 'EVALUATE'];

/** Who evaluates the bids and recommends (招标投标法, art. 37). */
export const EVALUATION_COMMITTEE = '评标委员会';
/** Where tenders are held (招标投标交易场所, 招标投标法实施条例, art. 5); zones name no other. */
const TRADING_CENTRE = '公共资源交易中心';

/** For whom an officer speaks who records a step. */
export const conductorOf = (step: TenderStepCode): string =>
  step === 'EVALUATE' ? EVALUATION_COMMITTEE : TRADING_CENTRE;

type TenderAction = TenderStepCode | 'recommendBidders' | 'awardTender' | 'cancelTender';

/**
 * States of a tender; the steps are actions of their own names. The evaluation ends with a recommendation; another
 * person awards.
 */
export const TENDER_STATES: Machine<TenderState, TenderAction> = {
  OPENED: { INVITE: 'INVITED', cancelTender: 'CANCELLED' },
  INVITED: { BID: 'BIDDING_CLOSED', cancelTender: 'CANCELLED' },
  BIDDING_CLOSED: { OPEN: 'BIDS_OPENED', cancelTender: 'CANCELLED' },
  BIDS_OPENED: { EVALUATE: 'EVALUATED', cancelTender: 'CANCELLED' },
  EVALUATED: { recommendBidders: 'RECOMMENDED', cancelTender: 'CANCELLED' },
  RECOMMENDED: { awardTender: 'AWARDED', cancelTender: 'CANCELLED' },
  AWARDED: {},
  CANCELLED: {},
};

/** What rules read of a tender. */
export type TenderKind = Pick<TenderRow, 'compulsory' | 'secret'>;

/**
 * G31: refuses (ONLINE_REQUIRED) a step offline of a compulsory tender that is not under secrecy, where the zone's rule
 * lists the step.
 */
export function requireOnline(
  zone: Zone,
  on: LocalDate,
  { compulsory, secret }: TenderKind,
  { step, online }: Pick<StepTaken, 'step' | 'online'>,
): RuleReference | null {
  const list = listOf(zone, 'TENDER_ONLINE_STEPS', on);
  if (!list || !itemOf(list, step)) return null;
  const rule = ruleReference(list);
  if (online || secret || !compulsory) return rule;
  throw refuse('ONLINE_REQUIRED', MESSAGES.ONLINE_REQUIRED({ step: STEP_NAMES[step] }), { rule });
}

/**
 * Refuses (BID_PERIOD_TOO_SHORT) a deadline of a compulsory tender sooner than the law's days after the documents are
 * issued. Null where it is not compulsory.
 */
export function requireBidPeriod(
  zone: Zone,
  issuedOn: LocalDate,
  deadlineOn: LocalDate,
  { compulsory }: TenderKind,
): RuleReference | null {
  if (!compulsory) return null;
  const rule = clockRule(zone, 'TENDER_BID_PERIOD', issuedOn);
  const { value } = rule.parameters.amount;
  const earliest = addDays(issuedOn, value);
  if (deadlineOn >= earliest) return ruleReference(rule);
  const said = MESSAGES.BID_PERIOD_TOO_SHORT({ days: value, earliest, got: deadlineOn });
  throw refuse('BID_PERIOD_TOO_SHORT', said, { rule: ruleReference(rule) });
}

/** Refuses (BIDDING_OPEN) to close the bidding before its deadline. */
export function requireBidsDue(deadline: Date | null | undefined, now: Date): void {
  if (!deadline || now >= deadline) return;
  throw refuse('BIDDING_OPEN', MESSAGES.BIDDING_OPEN({ deadline, now }), { remedy: MESSAGES.WAIT() });
}

/** The rule by which a committee recommends, and the tenderer awards or ends a tender. */
export const awardRule = (zone: Zone, on: LocalDate): RuleReference =>
  ruleReference(listRule(zone, 'TENDER_AWARD', on));

/** G31 评定分离: refuses (SAME_PARTY) an award by the person who recommended, or by anyone else of the committee. */
export function requireOtherAwarder(recommendedBy: string | null, awarder: Principal): void {
  const ofCommittee = speaksFor(awarder, EVALUATION_COMMITTEE);
  if (recommendedBy !== awarder.subject && !ofCommittee) return;
  const got = ofCommittee ? MESSAGES.OF_COMMITTEE() : MESSAGES.RECOMMENDED_IT();
  throw refuse('SAME_PARTY', MESSAGES.SAME_PARTY({ got }), { remedy: MESSAGES.LET_TENDERER() });
}

/** A limit of a threshold rule, on a day. */
export interface LimitOfDay {
  zone: Zone;
  on: LocalDate;
  /** Code of the rule. */
  code: string;
  /** Name of the limit in the rule. */
  limit: string;
}

/** A share against the limit of a rule. */
export interface JudgedShare {
  /** Percent, to two decimals; null where there is nothing to measure. */
  rate: number | null;
  /** Percent; null without a rule. */
  target: number | null;
  met: boolean | null;
  rule: RuleReference | null;
}

/** The share of tenders against a rule's limit. */
export function judgeShare(
  { zone, on, code, limit }: LimitOfDay,
  { part, whole }: { part: number; whole: number },
): JudgedShare {
  const rule = findRuleOfKind('threshold', zone, code, on);
  const rate = whole === 0 ? null : Math.round((10_000 * part) / whole) / 100;
  const met = rule && rate !== null ? evaluateThreshold(rule, { [limit]: rate }).met : null;
  return { rate, target: rule && limitOf(rule, limit).value, met, rule: rule && ruleReference(rule) };
}
