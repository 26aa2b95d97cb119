/** The states of a penalty's case, what must come before its decision, and what cases have against a deregistration. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { clockRule, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { CommitmentState, PenaltyState } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { OpenPenalty, PenaltyCaseRow } from './rows.ts';

/** A case is open until it is decided; the enterprise states its case, and a hearing is held, while it is open. */
export const PENALTY_STATES: Machine<PenaltyState, 'pleadPenalty' | 'recordPenaltyHearing' | 'penalise' | 'spare'> = {
  NOTIFIED: {
    pleadPenalty: 'NOTIFIED',
    recordPenaltyHearing: 'NOTIFIED',
    penalise: 'PENALISED',
    spare: 'NOT_PENALISED',
  },
  PENALISED: {},
  NOT_PENALISED: {},
};

const STATE_TEXTS: Readonly<Record<PenaltyState, Text>> = {
  NOTIFIED: { en: 'NOTIFIED', zh: '已告知' },
  PENALISED: { en: 'PENALISED', zh: '已处罚' },
  NOT_PENALISED: { en: 'NOT_PENALISED', zh: '不予处罚' },
};

/** Refuses ILLEGAL_TRANSITION a step of a case that is decided. */
export function requireOpen({ state }: { state: PenaltyState }, step: string): void {
  if (state === 'NOTIFIED') return;
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.NOT_NOTIFIED({ step, state: STATE_TEXTS[state] }));
}

/** What of a case decides where its commitment stands. */
interface Committed {
  state: PenaltyState;
  commitmentDueOn?: LocalDate | null | undefined;
  commitmentReportedAt?: Date | string | null | undefined;
  commitmentKept?: boolean | null | undefined;
}

export const COMMITMENT_TEXTS: Readonly<Record<CommitmentState, Text>> = {
  SIGNED: { en: 'SIGNED', zh: '已签署' },
  OWED: { en: 'OWED', zh: '待履行' },
  REPORTED: { en: 'REPORTED', zh: '已报告' },
  KEPT: { en: 'KEPT', zh: '已履行' },
  BROKEN: { en: 'BROKEN', zh: '未履行' },
  RELEASED: { en: 'RELEASED', zh: '已解除' },
};

/** Where the written commitment of a case stands on a day; null for none. */
export function commitmentState(
  { state, commitmentDueOn, commitmentReportedAt, commitmentKept }: Committed,
  today: LocalDate,
): CommitmentState | null {
  if (!commitmentDueOn) return null;
  if (state === 'NOTIFIED') return 'SIGNED';
  if (state === 'PENALISED') return 'RELEASED';
  if (commitmentKept !== null && commitmentKept !== undefined) return commitmentKept ? 'KEPT' : 'BROKEN';
  if (commitmentReportedAt) return 'REPORTED';
  return today > commitmentDueOn ? 'BROKEN' : 'OWED';
}

/**
 * Whether a case rules out a second one on what the same visit found: nobody is fined twice for one act (一事不二罚), nor
 * while he keeps what he promised in place of a fine.
 */
export function rulesOutSecond(penalty: Committed, today: LocalDate): boolean {
  const commitment = commitmentState(penalty, today);
  const isKept = commitment !== null && commitment !== 'BROKEN';
  return penalty.state === 'NOTIFIED' || penalty.state === 'PENALISED' || isKept;
}

/** What decides which steps of a case are open. */
type StepFacts = Heard &
  Pick<
    PenaltyCaseRow,
    | 'id'
    | 'creditCode'
    | 'state'
    | 'openedBy'
    | 'authority'
    | 'correctedOn'
    | 'commitmentDueOn'
    | 'commitmentReportedAt'
    | 'commitmentKept'
    | 'collectiveApproved'
  >;

/** What else decides which steps are open. */
export interface StepDays {
  /** The last day for a hearing to be asked for. */
  until: LocalDate;
  today: LocalDate;
  /** The body whose decision is needed first (Z17); null for none. */
  body: string | null;
}

/** The steps that are open now, with what is known of their input. */
export function stepsOf(penalty: StepFacts, days: StepDays): OpenStep[] {
  const input = { creditCode: penalty.creditCode, penaltyId: penalty.id };
  return penalty.state === 'NOTIFIED' ? openSteps(penalty, days, input) : commitmentSteps(penalty, days, input);
}

type Known = OpenStep['input'];

function openSteps(penalty: StepFacts, { until, today, body }: StepDays, input: Known): OpenStep[] {
  const { pleadedAt, openedBy: notBy, authority: agency, collectiveApproved } = penalty;
  const hearingDue = penalty.hearingRequested && !penalty.hearingHeldOn;
  const groupDue = body !== null && collectiveApproved === null;
  const heard = (pleadedAt || today > until) && !hearingDue;
  const steps: [open: boolean, step: OpenStep][] = [
    [!pleadedAt, { operation: 'pleadPenalty', input }],
    [!penalty.commitmentDueOn, { operation: 'signCorrectionCommitment', input }],
    [hearingDue, { operation: 'recordPenaltyHearing', input, agency }],
    [!penalty.correctedOn, { operation: 'recordCorrection', input, agency }],
    [groupDue, { operation: 'recordCollectiveDecision', input, notBy, agency: body }],
    [Boolean(heard) && !groupDue, { operation: 'decidePenalty', input, notBy, agency }],
  ];
  return steps.flatMap(([open, step]) => (open ? [step] : []));
}

function commitmentSteps(penalty: StepFacts, { today }: StepDays, input: Known): OpenStep[] {
  const state = commitmentState(penalty, today);
  const { openedBy: notBy, authority: agency, commitmentKept } = penalty;
  if (state === 'OWED') return [{ operation: 'reportCommitmentKept', input }];
  const waits = state === 'REPORTED' || (state === 'BROKEN' && commitmentKept === null);
  return waits ? [{ operation: 'verifyCommitment', input, notBy, agency }] : [];
}

/** A limit of the law on a case: its last day, and the rule that sets it. */
export interface PenaltyLimit {
  until: LocalDate;
  rule: ResolvedRule<'clock'>;
}

/** Until when a hearing may be asked for, from the notice on (行政处罚法 64). */
export const hearingLimit = (zone: Zone, openedAt: Date): PenaltyLimit => limitFrom(zone, 'HEARING_REQUEST', openedAt);

/** Until when a case is to be decided, from its opening on (行政处罚法 60). */
export const decisionLimit = (zone: Zone, openedAt: Date): PenaltyLimit => limitFrom(zone, 'PENALTY_DECIDE', openedAt);

function limitFrom(zone: Zone, code: string, openedAt: Date): PenaltyLimit {
  const rule = clockRule(zone, code, localDate(openedAt));
  return { until: dueAt(openedAt, rule.parameters.amount, calendarOf(zone.code)).dueDate, rule };
}

/** An amount in fen, exact. */
export const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** An amount of fen in yuan. */
export const yuan = (amount: bigint): string => {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** What decides whether a case may be decided. */
interface Heard {
  pleadedAt?: Date | string | null | undefined;
  hearingRequested: boolean;
  hearingHeldOn?: LocalDate | null | undefined;
}

/**
 * Refuses a decision before the enterprise could be heard: PLEA_PERIOD_RUNNING while it may still speak and has not,
 * HEARING_NOT_HELD where it asked for a hearing (行政处罚法 45, 62, 64).
 */
export function requireHeard(heard: Heard, { until, rule }: PenaltyLimit, today: LocalDate): void {
  if (!heard.pleadedAt && today <= until) {
    throw refuse('PLEA_PERIOD_RUNNING', MESSAGES.PLEA_OPEN({ until }), {
      rule: ruleReference(rule),
      remedy: MESSAGES.DECIDE_AFTER({ until }),
    });
  }
  if (!heard.hearingRequested || heard.hearingHeldOn) return;
  throw refuse('HEARING_NOT_HELD', MESSAGES.HEARING_OPEN(), {
    rule: ruleReference(rule),
    remedy: MESSAGES.HOLD_HEARING(),
  });
}

/** How the enterprise was heard, in words. */
export function heardReasons({ pleadedAt, hearingRequested, hearingHeldOn }: Heard, until: LocalDate): Message[] {
  if (!pleadedAt) return [MESSAGES.STATED_NOTHING({ until })];
  const stated = hearingRequested ? MESSAGES.STATED_AND_ASKED() : MESSAGES.STATED();
  return hearingHeldOn ? [stated, MESSAGES.HEARING_ON({ heldOn: hearingHeldOn })] : [stated];
}

/** What cases that are not decided have against a deregistration (G28). */
export const penaltyBlockers = (cases: readonly OpenPenalty[], department: string): Blocker[] =>
  cases.map(({ id, creditCode, authority, openedAt }) => ({
    code: 'OPEN_PENALTY_CASE',
    department,
    message: MESSAGES.PENDING({ authority, openedAt: localDate(new Date(openedAt)) }),
    // What is decided, and why, only its authority knows.
    ...removedBy('decidePenalty', { creditCode, penaltyId: id }),
  }));
