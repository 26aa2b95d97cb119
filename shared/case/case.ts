/**
 * One model of an application (办件) for every department: its status, its clock with pauses, the one complete list of
 * what is missing, two persons, and the audit of each step. Steps are pure functions: a case, an action and who does it
 * when give the next case and its event, or a refusal that says the rule and what was got.
 */
import { pauseClock, readClock, resumeClock, startClock, stopClock } from '../clock/index.ts';
import type { Amount, ClockReading, PauseReason } from '../clock/index.ts';
import { refuse } from '../errors.ts';
import type { Message, Words } from '../messages.ts';
import { CLOCK_ACTOR } from './jobs.ts';
import { calendarOf, readStoredClock, reviveClock, storeClock } from '../zones/zone-clock.ts';
import type { StoredClock } from '../zones/zone-clock.ts';
import { advance } from './state-machine.ts';
import { ruleReference, zone as zoneOf } from '../zones/index.ts';
import type { ResolvedRule, RuleReference } from '../zones/index.ts';
import { MESSAGES } from './messages.ts';
import { CASE_LABELS, CASE_MACHINE, ENDED, caseLabel } from './status.ts';
import type { CaseAction, CaseStatus } from './status.ts';

/**
 * What a limit was on the day of application: the amount, the pauses it stands still for, whether silence at its end is
 * consent, and whether it counts from the application or from its acceptance (absent: from the application).
 */
export type CaseTerms = Pick<ResolvedRule<'clock'>['parameters'], 'amount' | 'pauses' | 'deemedApproval'> &
  Partial<Pick<ResolvedRule<'clock'>['parameters'], 'startsWith'>>;

/** The terms of a rule on the day of application. */
export const termsOf = ({
  parameters: { amount, pauses, deemedApproval, startsWith },
}: ResolvedRule<'clock'>): CaseTerms => ({ amount, pauses, deemedApproval, startsWith });

/** A list of what is missing, in one notice (一次性告知). */
export interface Supplement {
  items: readonly string[];
  requestedAt: string;
  requestedBy: string;
  suppliedAt: string | null;
  /** Items that an earlier list should have named: asking for them now breaks Q01 and is kept as a violation. */
  late: readonly string[];
}

/** A case. Times are RFC 3339 texts; persons are pseudonymous subjects. */
export interface Case {
  id: string;
  creditCode: string;
  caseNo: string;
  /** What is applied for: the department's own code, such as REGISTRATION. */
  matter: string;
  zone: string;
  status: CaseStatus;
  applicant: string;
  /** Who accepted it; may not decide on it (X01). */
  acceptedBy: string | null;
  /** Who works on it now; changes by hand-over. */
  handler: string | null;
  decidedBy: string | null;
  submittedAt: string;
  decidedAt: string | null;
  /** Empty until the case is accepted where its terms count from acceptance. */
  clock: StoredClock;
  /** Null where no rule of the day set a limit. */
  terms: CaseTerms | null;
  rule: RuleReference | null;
  supplements: readonly Supplement[];
  /** A matter of safety: never approved by silence (G60). */
  safety: boolean;
  /** Why it was rejected or not accepted; empty otherwise. */
  reasons: readonly Words[];
  /** Counts its steps: an action on an older version is refused. */
  version: number;
}

/** One step of a case, for its audit. */
export interface CaseEvent {
  action: CaseAction | 'submit' | 'handOver' | 'extend' | 'pause' | 'resume';
  from: CaseStatus | null;
  to: CaseStatus;
  at: string;
  by: string;
  /** What belongs to the step: the items of a list, reasons, the new handler. */
  detail: Readonly<Record<string, unknown>>;
}

/** A case after a step, and the step. */
export interface Stepped {
  /** The case before it; null for a new one. */
  before: Case | null;
  case: Case;
  event: CaseEvent;
}

/** Who acts, and when. `version` is the one they saw: refused as CASE_CHANGED where the case was changed meanwhile. */
export interface Actor {
  subject: string;
  at: Date;
  version?: number | null | undefined;
}

export interface NewCase extends Pick<Case, 'id' | 'creditCode' | 'caseNo' | 'matter' | 'zone' | 'applicant'> {
  /** The rule that sets the limit, or null where none does. */
  rule: ResolvedRule<'clock'> | null;
  safety?: boolean;
}

/** Submits a case: its clock starts, unless the rule counts from acceptance. */
export function submitCase({ rule, safety = false, ...given }: NewCase, at: Date): Stepped {
  const submitted: Case = {
    ...given,
    safety,
    status: 'RECEIVED',
    acceptedBy: null,
    handler: null,
    decidedBy: null,
    submittedAt: at.toISOString(),
    decidedAt: null,
    clock: rule?.parameters.startsWith === 'ACCEPTANCE' ? [] : storeClock(startClock(at)),
    terms: rule && termsOf(rule),
    rule: rule && ruleReference(rule),
    supplements: [],
    reasons: [],
    version: 1,
  };
  return {
    before: null,
    case: submitted,
    event: { action: 'submit', from: null, to: 'RECEIVED', at: submitted.submittedAt, by: given.applicant, detail: {} },
  };
}

/**
 * The number of a case, for people: the matter's letters, the zone's division, and enough of the id that none comes
 * twice.
 */
export const caseNumber = (letters: string, zone: string, id: string): string =>
  `${letters}-${zoneOf(zone).hostDivisionCode}-${id.replaceAll('-', '').slice(0, 12).toUpperCase()}`;

const PAUSES: Partial<Record<CaseAction, PauseReason>> = {
  requestSupplement: 'SUPPLEMENT',
  startSpecialProcedure: 'SPECIAL_PROCEDURE',
};
const RESUMES: ReadonlySet<CaseAction> = new Set(['supply', 'endSpecialProcedure']);
const ACCEPTS: ReadonlySet<CaseAction> = new Set(['acceptAtWindow', 'acceptInDepartment']);
const DECIDES: ReadonlySet<CaseAction> = new Set(['approve', 'approveWithTolerance', 'reject']);

/** Details of a step. */
export interface StepDetail {
  /** `requestSupplement`: all that is missing. `supply`: what is supplied. */
  items?: readonly string[];
  /** `reject`, `declineToAccept`, `refuseAcceptance`, `revoke`: why; at least one. */
  reasons?: readonly Words[];
  /** `startSpecialProcedure`: which (听证, 专家评审, …). */
  procedure?: string;
  /**
   * `startSpecialProcedure`: why the clock stands still, where it is no special procedure of the law, such as a
   * customer's own works. Default SPECIAL_PROCEDURE.
   */
  pause?: Exclude<PauseReason, 'SUPPLEMENT'>;
}

/**
 * Does a step. Refuses CASE_CHANGED (the actor saw an older version), ILLEGAL_TRANSITION (with the actions allowed),
 * SAME_OFFICER (X01), NOT_ACCEPTED, INCOMPLETE_SUPPLEMENT (naming what is missing), REASONS_REQUIRED.
 */
export function stepCase(before: Case, action: CaseAction, actor: Actor, detail: StepDetail = {}): Stepped {
  refuseOlder(before, actor.version);
  const status = advance(CASE_MACHINE, before.status, action, CASE_LABELS);
  if (DECIDES.has(action)) separateDuties(before, action, actor);
  if (['reject', 'declineToAccept', 'refuseAcceptance', 'revoke'].includes(action) && !detail.reasons?.length) {
    throw refuse('REASONS_REQUIRED', MESSAGES.REASONS_REQUIRED({ action: caseLabel(action) }));
  }
  const at = actor.at.toISOString();
  const after: Case = {
    ...before,
    status,
    version: before.version + 1,
    clock: moveClock({ before, action, to: status, at: actor.at }, detail),
    supplements: moveSupplements(before, action, actor, detail),
    ...(detail.reasons && { reasons: detail.reasons }),
    // What was supplied before acceptance is to be accepted again; otherwise the accepting officer stays.
    ...(ACCEPTS.has(action) && { acceptedBy: before.acceptedBy ?? actor.subject, handler: actor.subject }),
    ...(ENDED.has(status) && action !== 'revoke' && { decidedBy: actor.subject, decidedAt: at }),
  };
  return {
    before,
    case: after,
    event: { action, from: before.status, to: status, at, by: actor.subject, detail: { ...detail } },
  };
}

/** Hands a case over to another officer: absence is no reason for it to wait. Refuses CASE_CHANGED and CASE_ENDED. */
export function handOver(before: Case, to: string, actor: Actor): Stepped {
  refuseOlder(before, actor.version);
  if (ENDED.has(before.status))
    throw refuse('CASE_ENDED', MESSAGES.HANDED_OVER_ENDED({ status: caseLabel(before.status) }));
  const event: CaseEvent = {
    action: 'handOver',
    from: before.status,
    to: before.status,
    at: actor.at.toISOString(),
    by: actor.subject,
    detail: { from: before.handler, to },
  };
  return { before, case: { ...before, handler: to, version: before.version + 1 }, event };
}

/**
 * Gives a case more time, which its rule's unit counts, as the law allows for complex ones. Refuses CASE_CHANGED and
 * CASE_ENDED.
 */
export function extendCase(before: Case, more: ResolvedRule<'clock'>, actor: Actor): Stepped {
  refuseOlder(before, actor.version);
  const { terms, status } = before;
  if (ENDED.has(status) || !terms) {
    throw refuse('CASE_ENDED', MESSAGES.EXTENDED_ENDED({ status: caseLabel(status) }));
  }
  const { value, unit } = more.parameters.amount;
  if (unit !== terms.amount.unit) throw new Error(`a limit in ${terms.amount.unit} is extended in ${unit}`);
  const amount = { unit, value: terms.amount.value + value };
  const event: CaseEvent = {
    action: 'extend',
    from: status,
    to: status,
    at: actor.at.toISOString(),
    by: actor.subject,
    detail: { amount },
  };
  return { before, case: { ...before, terms: { ...terms, amount }, version: before.version + 1 }, event };
}

/**
 * Acceptance by silence (行政许可法 32): the case accepted by the clock, from the day of its application, with reasons; or
 * null where it is not due to be. Only while nobody has accepted it, refused it or said what is missing.
 * @param rule the days in which the office says what is missing
 */
export function deemAccepted(before: Case, rule: ResolvedRule<'clock'>, now: Date): Deemed | null {
  const { status, submittedAt, zone } = before;
  if (status !== 'RECEIVED' && status !== 'WINDOW_ACCEPTED') return null;
  const sinceReceipt = storeClock(startClock(new Date(submittedAt)));
  const reading = readCase({ clock: sinceReceipt, terms: termsOf(rule), zone }, now);
  if (reading?.light !== 'OVERDUE') return null;
  const stepped = stepCase(before, 'acceptInDepartment', { subject: CLOCK_ACTOR, at: now });
  // What counts from the acceptance counts from the receipt, which is when it was accepted.
  const clock = before.clock.length === 0 ? sinceReceipt : stepped.case.clock;
  const { dueDate } = reading;
  return { ...stepped, case: { ...stepped.case, clock }, reasons: [MESSAGES.ACCEPTED_BY_SILENCE({ dueDate })] };
}

/** A case accepted or approved by silence, and why. */
export type Deemed = Stepped & { reasons: Message[] };

/**
 * Approval by silence (G60 超时默认、自动用印): the case approved by the clock, with reasons, or null where it is not due to be.
 * Only where the rule lists it, only when the limit has passed while the clock ran, never for safety.
 */
export function deemApproved(before: Case, now: Date): Deemed | null {
  const reading = readCase(before, now);
  if (!reading || !before.terms?.deemedApproval || before.safety || reading.light !== 'OVERDUE' || reading.paused)
    return null;
  if (CASE_MACHINE[before.status].approve === undefined) return null;
  const reasons = silenceReasons(reading);
  return { ...stepCase(before, 'approve', { subject: CLOCK_ACTOR, at: now }), reasons };
}

/** Why silence was consent at the end of a limit (G60). */
export const silenceReasons = ({ dueDate, explanation }: ClockReading): Message[] => [
  MESSAGES.SILENCE({ dueDate, explanation }),
  MESSAGES.SILENCE_LISTED(),
  MESSAGES.SILENCE_NO_SAFETY(),
];

/**
 * The clock of a case, or null where no rule set a limit. A pause that the rule does not stand still for runs on. One
 * that counts from an acceptance still to come stands still, has spent nothing, and is dated as if the case were
 * accepted now; its explanation says so.
 */
export function readCase(
  { clock, terms, zone }: Pick<Case, 'clock' | 'zone'> & { terms: Pick<CaseTerms, 'amount' | 'pauses'> | null },
  now: Date,
): ClockReading | null {
  if (!terms || clock.length > 0)
    return terms && readStoredClock(counted(clock, terms.pauses), terms.amount as Amount, zone, now);
  const reading = readClock(startClock(now), terms.amount as Amount, calendarOf(zone), now);
  return {
    ...reading,
    paused: true,
    explanation: MESSAGES.NOT_BEGUN({ reading: reading.explanation }),
  };
}

function counted(clock: StoredClock, pauses: readonly string[]): StoredClock {
  const merged: StoredClock[number][] = [];
  for (const { from, to, reason } of clock) {
    const still = reason !== null && pauses.includes(reason);
    const last = merged.at(-1);
    if (last?.state === 'RUN' && !still) merged[merged.length - 1] = { ...last, to };
    else merged.push({ from, to, state: still ? 'PAUSE' : 'RUN', reason: still ? reason : null });
  }
  return merged;
}

/** Refuses CASE_CHANGED where the caller saw another version than the stored one. */
export function refuseOlder({ version, status }: Case, seen: number | null | undefined): void {
  if (seen === undefined || seen === null || seen === version) return;
  throw refuse('CASE_CHANGED', MESSAGES.CASE_CHANGED({ version, status: caseLabel(status), seen }), {
    remedy: MESSAGES.READ_AGAIN(),
  });
}

/**
 * X01 受审分离. A case that was not accepted cannot be approved: one officer would do both. The clock is not a person.
 */
function separateDuties({ acceptedBy }: Case, action: CaseAction, { subject }: Actor): void {
  if (subject === CLOCK_ACTOR) return;
  if (acceptedBy === null && action !== 'reject') {
    throw refuse('NOT_ACCEPTED', MESSAGES.NOT_ACCEPTED(), { remedy: MESSAGES.ACCEPT_FIRST() });
  }
  if (acceptedBy !== subject) return;
  throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
}

/** A step as its clock sees it: from which case to which status, when. */
interface ClockStep {
  before: Case;
  action: CaseAction;
  to: CaseStatus;
  at: Date;
}

function moveClock({ before, action, to, at }: ClockStep, { pause: why, procedure }: StepDetail): StoredClock {
  const { clock, status } = before;
  if (ENDED.has(status)) return clock;
  if (clock.length === 0) {
    if (ACCEPTS.has(action)) return storeClock(startClock(at));
    // What ends before it is accepted has spent nothing, for good.
    return ENDED.has(to) ? storeClock(stopClock(startClock(at), at)) : clock;
  }
  const pause = action === 'startSpecialProcedure' ? (why ?? PAUSES[action]) : PAUSES[action];
  const running = reviveClock(clock);
  if (pause) {
    const paused = storeClock(pauseClock(running, at, pause));
    const current = paused.at(-1);
    return procedure === undefined || !current ? paused : [...paused.slice(0, -1), { ...current, procedure }];
  }
  if (RESUMES.has(action)) return storeClock(resumeClock(running, at));
  return ENDED.has(to) ? storeClock(stopClock(running, at)) : clock;
}

function moveSupplements(
  { supplements }: Case,
  action: CaseAction,
  { subject, at }: Actor,
  { items = [] }: StepDetail,
): readonly Supplement[] {
  if (action === 'requestSupplement') {
    if (items.length === 0) throw refuse('INVALID_INPUT', MESSAGES.ITEMS_REQUIRED());
    // What a second list requests should have been in the first: the step stands, the violation is kept (Q01).
    const late = supplements.length > 0 ? items : [];
    return [...supplements, { items, requestedAt: at.toISOString(), requestedBy: subject, suppliedAt: null, late }];
  }
  if (action !== 'supply') return supplements;
  const requested = supplements.at(-1);
  if (!requested) throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOTHING_REQUESTED());
  const missing = requested.items.filter(item => !items.includes(item));
  if (missing.length > 0) {
    throw refuse('INCOMPLETE_SUPPLEMENT', MESSAGES.INCOMPLETE_SUPPLEMENT({ missing }), {
      remedy: MESSAGES.SUPPLY_ALL(),
    });
  }
  return [...supplements.slice(0, -1), { ...requested, suppliedAt: at.toISOString() }];
}
