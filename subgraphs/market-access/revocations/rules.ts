/** Revocations of business licences (公司法 250, 260, 262; 市场主体登记管理条例 44–48): pure functions of rule, facts and day. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { hearingLimit, wasHeard } from '#shared/case/penalty-procedure.ts';
import type { PenaltySteps } from '#shared/case/penalty-procedure.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Text } from '#shared/messages.ts';
import { clockRule, findRuleOfKind, itemOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { EnterpriseStatus, RevocationAnnuller, RevocationGround, RevocationState } from '../generated.ts';
import { MESSAGES, STATE_WORDS } from './messages.ts';
import type { LicenceRevocationRow, OpenRevocation } from './rows.ts';

/** A step of a case that its state allows or not. */
type RevocationAction =
  | 'answerRevocation'
  | 'announceRevocationHearing'
  | 'recordRevocationHearing'
  | 'reviewRevocation'
  | 'deliberateRevocation'
  | 'revoke'
  | 'drop'
  | 'annulRevocation';

/** A case is open until it is decided; a licence that was revoked may be given back on review or by a court. */
export const REVOCATION_STATES: Machine<RevocationState, RevocationAction> = {
  PROPOSED: {
    answerRevocation: 'PROPOSED',
    announceRevocationHearing: 'PROPOSED',
    recordRevocationHearing: 'PROPOSED',
    reviewRevocation: 'PROPOSED',
    deliberateRevocation: 'PROPOSED',
    revoke: 'REVOKED',
    drop: 'DROPPED',
  },
  REVOKED: { annulRevocation: 'ANNULLED' },
  DROPPED: {},
  ANNULLED: {},
};

/** Whether everybody may read of a case: once the licence is revoked (行政处罚法 48). */
export const isPublic = ({ state }: { state: RevocationState }): boolean => state === 'REVOKED' || state === 'ANNULLED';

/** Refuses ILLEGAL_TRANSITION. */
export function stateAfter(state: RevocationState, action: RevocationAction): RevocationState {
  const after = REVOCATION_STATES[state][action];
  if (after !== undefined) return after;
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOT_POSSIBLE({ action, state: STATE_WORDS[state] }));
}

/** The rules that each name the grounds of one article. */
const GROUND_RULES = [
  'REVOCATION_COMPANY_DECEIT',
  'REVOCATION_COMPANY_IDLE',
  'REVOCATION_COMPANY_HARM',
  'REVOCATION_DECEIT',
  'REVOCATION_CAPITAL',
  'REVOCATION_CHANGE',
  'REVOCATION_LICENCE_MISUSED',
];

/** A ground with the rule of its article. */
export interface GroundOfLaw {
  rule: ResolvedRule<'list'>;
  name: Text;
}

/** The ground in the law of a day; null where that has none of the kind. */
export function groundOf(zone: string, ground: RevocationGround, today: LocalDate): GroundOfLaw | null {
  for (const code of GROUND_RULES) {
    const rule = findRuleOfKind('list', zoneOf(zone), code, today);
    const item = rule && itemOf(rule, ground);
    if (item) return { rule, name: { en: item.en, zh: item.zh } };
  }
  return null;
}

/** The law of a ground that a decision names: `《市场主体登记管理条例》第48条`. */
export const basisOf = ({ rule }: GroundOfLaw): string => rule.citation.zh;

const IDLE: readonly RevocationGround[] = ['COMPANY_NOT_OPENED', 'COMPANY_BUSINESS_STOPPED'];

/** A dormancy that was filed; one that has not ended has no last day. */
interface Filed {
  fromOn: LocalDate;
  endedOn?: LocalDate | null | undefined;
}

/** What a proposal rests on. */
export interface RevocationFacts {
  creditCode: string;
  zone: string;
  /** Where the enterprise stands, whatever winds it up meanwhile. */
  status: EnterpriseStatus;
  foundedOn: LocalDate;
  ground: RevocationGround;
  filedOn: LocalDate;
  idleSince: LocalDate | null;
  dormancies: readonly Filed[];
}

/** A proposal that may be made. */
export interface Proposable {
  ground: GroundOfLaw;
  /** Since when the company does no business; null on other grounds. */
  idleSince: LocalDate | null;
}

/**
 * Whether a revocation may be proposed. Refuses ENTERPRISE_NOT_OPERATING, GROUND_OF_COMPANIES, NOT_IDLE_LONG_ENOUGH,
 * DORMANCY_FILED and INVALID_INPUT.
 */
export function checkProposal(facts: RevocationFacts, today: LocalDate): Proposable {
  const { creditCode, zone, status, ground, filedOn, foundedOn } = facts;
  requireGoingOn({ creditCode, status });
  if (filedOn < foundedOn || filedOn > today) {
    throw refuse('INVALID_INPUT', MESSAGES.FILED_DAY({ from: foundedOn, today, got: filedOn }));
  }
  if (ground.startsWith('COMPANY_') && kindOf(creditCode) === 'SOLE_TRADER') {
    throw refuse('GROUND_OF_COMPANIES', MESSAGES.OF_COMPANIES({ creditCode }), { remedy: MESSAGES.NAME_REGULATION() });
  }
  const found = groundOf(zone, ground, today);
  if (!found) throw refuse('INVALID_INPUT', MESSAGES.NOT_IN_FORCE({ ground, today }));
  return { ground: found, idleSince: idleOf(facts, today) };
}

/** Refuses ENTERPRISE_NOT_OPERATING: a licence is revoked once, and of who has one. */
export function requireGoingOn({ creditCode, status }: { creditCode: string; status: EnterpriseStatus }): void {
  if (status === 'OPERATING' || status === 'SUSPENDED') return;
  throw refuse('ENTERPRISE_NOT_OPERATING', MESSAGES.HAS_NO_LICENCE({ creditCode, status: STATUS_WORDS[status] }));
}

/** Since when a company does no business (公司法 260); null on other grounds. */
function idleOf({ zone, ground, foundedOn, idleSince, dormancies }: RevocationFacts, today: LocalDate) {
  const isStopped = ground === 'COMPANY_BUSINESS_STOPPED';
  if (isStopped !== (idleSince !== null)) throw refuse('INVALID_INPUT', MESSAGES.IDLE_SINCE());
  if (!IDLE.includes(ground)) return null;
  const since = idleSince ?? foundedOn;
  if (since < foundedOn) throw refuse('INVALID_INPUT', MESSAGES.IDLE_DAY({ from: foundedOn, got: since }));
  const rule = clockRule(zoneOf(zone), 'REVOCATION_IDLE_MONTHS', today);
  const { day } = lastDayOf(rule, since);
  const more = { rule: ruleReference(rule) };
  // More than six months while it is not opened, six months and more once it has stopped.
  if (isStopped ? today < day : today <= day) {
    throw refuse('NOT_IDLE_LONG_ENOUGH', MESSAGES.IDLE_TOO_SHORT({ since, day, today }), more);
  }
  const filed = dormancies.find(({ endedOn }) => !endedOn || endedOn >= since);
  if (filed) throw refuse('DORMANCY_FILED', MESSAGES.DORMANT({ from: filed.fromOn, since }), more);
  return since;
}

/** What the steps of the procedure are called here. */
export const STEPS: PenaltySteps = {
  answered: 'ANSWERED_ALREADY',
  answering: 'ANSWER_PERIOD_RUNNING',
  announceHearing: 'announceRevocationHearing',
  recordHearing: 'recordRevocationHearing',
  review: 'reviewRevocation',
  deliberate: 'deliberateRevocation',
};

/** The rule by which a revocation is annulled, by who annulled it. */
export const ANNULLED_BY: Readonly<Record<RevocationAnnuller, string>> = {
  REVIEW: 'REVOCATION_ANNULLED_ON_REVIEW',
  COURT: 'REVOCATION_ANNULLED_BY_COURT',
};

/**
 * The steps that are open on a day, with what is known of their input: while the draft has not passed its review, or
 * the heads have not agreed, the proposal can only be dropped.
 */
export function openSteps(revocation: LicenceRevocationRow, today: LocalDate): OpenStep[] {
  const { id, creditCode, version, state, decidedBy } = revocation;
  const input = { creditCode, revocationId: id, version };
  if (state === 'REVOKED') return [{ operation: 'annulRevocation', input, notBy: decidedBy }];
  if (state !== 'PROPOSED') return [];
  return [...hearingSteps(revocation, today, input), ...draftSteps(revocation, today, input)];
}

type Known = OpenStep['input'];

function hearingSteps(revocation: LicenceRevocationRow, today: LocalDate, input: Known): OpenStep[] {
  const { answeredAt, hearingRequested, hearingNotice, hearingHeldOn, proposedBy } = revocation;
  if (answeredAt === null) return [{ operation: 'answerRevocation', input }];
  if (!hearingRequested || hearingHeldOn !== null) return [];
  if (hearingNotice === null) return [{ operation: 'announceRevocationHearing', input }];
  const { heldOn } = hearingNotice;
  if (today < heldOn) return [];
  return [{ operation: 'recordRevocationHearing', input: { ...input, heldOn }, notBy: proposedBy }];
}

function draftSteps(revocation: LicenceRevocationRow, today: LocalDate, input: Known): OpenStep[] {
  const { zone, proposedAt, proposedBy, legalReview, deliberation } = revocation;
  if (!wasHeard(revocation, hearingLimit(zone, new Date(proposedAt)), today)) return [];
  const decided = deliberation?.agreed ? input : { ...input, revoke: false };
  const steps: [boolean, OpenStep][] = [
    [!legalReview?.passed, { operation: 'reviewRevocation', input, notBy: proposedBy }],
    [legalReview?.passed === true && !deliberation, { operation: 'deliberateRevocation', input, notBy: proposedBy }],
    [true, { operation: 'decideRevocation', input: decided, notBy: [proposedBy, legalReview?.reviewedBy ?? null] }],
  ];
  return steps.flatMap(([open, step]) => (open ? [step] : []));
}

/** What cases that are not decided have against a deregistration (实施细则 48). */
export const revocationBlockers = (open: readonly OpenRevocation[], department: string): Blocker[] =>
  open.map(({ id, creditCode, proposedAt }) => ({
    code: 'OPEN_REVOCATION',
    department,
    message: MESSAGES.OPEN_SINCE({ on: localDate(new Date(proposedAt)) }),
    ...removedBy('decideRevocation', { creditCode, revocationId: id }),
  }));
