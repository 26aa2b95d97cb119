/** Revocations of business licences (公司法 250, 260, 262; 市场主体登记管理条例 44–48): pure functions of rule, facts and day. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { clockRule, findRuleOfKind, itemOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { EnterpriseStatus, RevocationAnnuller, RevocationGround, RevocationState } from '../generated.ts';
import { MESSAGES, STATE_WORDS } from './messages.ts';
import type { LicenceRevocationRow, OpenRevocation } from './rows.ts';

/** A step of a case that its state allows or not. */
type RevocationAction = 'answerRevocation' | 'recordRevocationHearing' | 'revoke' | 'drop' | 'annulRevocation';

/** A case is open until it is decided; a licence that was revoked may be given back on review or by a court. */
export const REVOCATION_STATES: Machine<RevocationState, RevocationAction> = {
  PROPOSED: {
    answerRevocation: 'PROPOSED',
    recordRevocationHearing: 'PROPOSED',
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

/** A limit of the law on a case: its last day, and the rule that sets it. */
export interface RevocationLimit {
  until: LocalDate;
  rule: ResolvedRule<'clock'>;
}

function limitFrom(zone: string, code: string, from: LocalDate): RevocationLimit {
  const rule = clockRule(zoneOf(zone), code, from);
  return { until: lastDayOf(rule, from).day, rule };
}

/** Until when a hearing may be asked for, from the notice on (行政处罚法 64). */
export const hearingLimit = (zone: string, proposedAt: Date): RevocationLimit =>
  limitFrom(zone, 'HEARING_REQUEST', localDate(proposedAt));

/** By when a case is to be decided, from its filing on (行政处罚法 60). */
export const decisionLimit = (zone: string, filedOn: LocalDate): RevocationLimit =>
  limitFrom(zone, 'PENALTY_DECIDE', filedOn);

/** How far an enterprise was heard, of a row or of the entity, which leaves out what is not there yet. */
interface Heard {
  answeredAt?: Date | string | null | undefined;
  hearingRequested: boolean;
  hearingHeldOn?: LocalDate | null | undefined;
}

/** Refuses ANSWERED_ALREADY, and HEARING_TOO_LATE a hearing that is asked for after the last day. */
export function checkAnswer(heard: Heard, hearing: boolean, limit: RevocationLimit, today: LocalDate): void {
  if (heard.answeredAt) throw refuse('ANSWERED_ALREADY', MESSAGES.ANSWERED_ALREADY());
  const { until, rule } = limit;
  if (!hearing || today <= until) return;
  throw refuse('HEARING_TOO_LATE', MESSAGES.HEARING_TOO_LATE({ until, today }), {
    rule: ruleReference(rule),
    remedy: MESSAGES.ANSWER_WITHOUT(),
  });
}

/** Refuses NO_HEARING_REQUESTED, HEARING_ON_RECORD, and INVALID_INPUT for a day before the request or after today. */
export function checkHearing(heard: Heard, heldOn: LocalDate, today: LocalDate): void {
  if (!heard.hearingRequested || !heard.answeredAt) throw refuse('NO_HEARING_REQUESTED', MESSAGES.NO_HEARING_ASKED());
  if (heard.hearingHeldOn) throw refuse('HEARING_ON_RECORD', MESSAGES.HEARING_HELD({ heldOn: heard.hearingHeldOn }));
  const from = localDate(new Date(heard.answeredAt));
  if (heldOn >= from && heldOn <= today) return;
  throw refuse('INVALID_INPUT', MESSAGES.HEARING_DAY({ from, today, got: heldOn }));
}

/** Whether the enterprise could be heard (行政处罚法 44, 45, 62, 64). Refuses ANSWER_PERIOD_RUNNING and HEARING_NOT_HELD. */
export function requireHeard(heard: Heard, { until, rule }: RevocationLimit, today: LocalDate): void {
  const more = { rule: ruleReference(rule) };
  if (!heard.answeredAt && today <= until) {
    throw refuse('ANSWER_PERIOD_RUNNING', MESSAGES.MAY_ANSWER({ until }), {
      ...more,
      remedy: MESSAGES.DECIDE_AFTER({ until }),
    });
  }
  if (!heard.hearingRequested || heard.hearingHeldOn) return;
  throw refuse('HEARING_NOT_HELD', MESSAGES.HEARING_OPEN(), { ...more, remedy: MESSAGES.HOLD_HEARING() });
}

/** How the enterprise was heard, in words. */
export function heardReasons({ answeredAt, hearingRequested, hearingHeldOn }: Heard, until: LocalDate): Message[] {
  if (!answeredAt) return [MESSAGES.SAID_NOTHING({ until })];
  const said = hearingRequested ? MESSAGES.SAID_AND_ASKED() : MESSAGES.SAID();
  return hearingHeldOn ? [said, MESSAGES.HEARING_ON({ heldOn: hearingHeldOn })] : [said];
}

/** The rule by which a revocation is annulled, by who annulled it. */
export const ANNULLED_BY: Readonly<Record<RevocationAnnuller, string>> = {
  REVIEW: 'REVOCATION_ANNULLED_ON_REVIEW',
  COURT: 'REVOCATION_ANNULLED_BY_COURT',
};

/** The steps that are open on a day, with what is known of their input. */
export function openSteps(revocation: LicenceRevocationRow, today: LocalDate): OpenStep[] {
  const { id, creditCode, version, zone, state, proposedAt, proposedBy, decidedBy } = revocation;
  const input = { creditCode, revocationId: id, version };
  if (state === 'REVOKED') return [{ operation: 'annulRevocation', input, notBy: decidedBy }];
  if (state !== 'PROPOSED') return [];
  const isAnswered = revocation.answeredAt !== null;
  const isHearingDue = revocation.hearingRequested && revocation.hearingHeldOn === null;
  const { until } = hearingLimit(zone, new Date(proposedAt));
  const steps: [boolean, OpenStep][] = [
    [!isAnswered, { operation: 'answerRevocation', input }],
    [isHearingDue, { operation: 'recordRevocationHearing', input, notBy: proposedBy }],
    [(isAnswered || today > until) && !isHearingDue, { operation: 'decideRevocation', input, notBy: proposedBy }],
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
