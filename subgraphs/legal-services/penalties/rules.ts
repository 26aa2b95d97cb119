/** The states of a penalty's case, what must come before its decision, and what cases have against a deregistration. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { hearingLimit, wasHeard } from '#shared/case/penalty-procedure.ts';
import type { Examined, Heard, PenaltySteps } from '#shared/case/penalty-procedure.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Text } from '#shared/messages.ts';
import type { CommitmentState, PenaltyState } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { OpenPenalty, PenaltyCaseRow } from './rows.ts';

type PenaltyStep =
  | 'pleadPenalty'
  | 'announcePenaltyHearing'
  | 'recordPenaltyHearing'
  | 'reviewPenalty'
  | 'penalise'
  | 'spare';

/** A case is open until it is decided; the enterprise states its case, and a hearing is held, while it is open. */
export const PENALTY_STATES: Machine<PenaltyState, PenaltyStep> = {
  NOTIFIED: {
    pleadPenalty: 'NOTIFIED',
    announcePenaltyHearing: 'NOTIFIED',
    recordPenaltyHearing: 'NOTIFIED',
    reviewPenalty: 'NOTIFIED',
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
type StepFacts = Pleaded &
  Pick<
    PenaltyCaseRow,
    | 'id'
    | 'creditCode'
    | 'zone'
    | 'state'
    | 'openedAt'
    | 'openedBy'
    | 'authority'
    | 'correctedOn'
    | 'commitmentDueOn'
    | 'commitmentReportedAt'
    | 'commitmentKept'
    | 'collectiveApproved'
    | 'legalReview'
  >;

/** What else decides which steps are open. */
export interface StepDays {
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

function openSteps(penalty: StepFacts, { today, body }: StepDays, input: Known): OpenStep[] {
  const { pleadedAt, openedBy: notBy, authority: agency, collectiveApproved, legalReview } = penalty;
  const groupDue = body !== null && collectiveApproved === null;
  const reviewDue = needsReview(penalty) && !legalReview?.passed;
  const isHeard = wasHeard(heardOf(penalty), hearingLimit(penalty.zone, new Date(penalty.openedAt)), today);
  const deciding = reviewDue ? { ...input, penalise: false } : input;
  const steps: [open: boolean, step: OpenStep][] = [
    [!pleadedAt, { operation: 'pleadPenalty', input }],
    [!penalty.commitmentDueOn, { operation: 'signCorrectionCommitment', input }],
    ...hearingSteps(penalty, today, input),
    [!penalty.correctedOn, { operation: 'recordCorrection', input, agency }],
    [isHeard && reviewDue, { operation: 'reviewPenalty', input, notBy, agency }],
    [groupDue, { operation: 'recordCollectiveDecision', input, notBy, agency: body }],
    [
      isHeard && !groupDue,
      { operation: 'decidePenalty', input: deciding, notBy: [notBy, legalReview?.reviewedBy ?? null], agency },
    ],
  ];
  return steps.flatMap(([open, step]) => (open ? [step] : []));
}

/** The hearing that is due is announced, and then held on the day that was announced. */
function hearingSteps(penalty: StepFacts, today: LocalDate, input: Known): [open: boolean, step: OpenStep][] {
  const { hearingRequested, hearingHeldOn, hearingNotice, authority: agency } = penalty;
  const isDue = hearingRequested && !hearingHeldOn;
  const heldOn = hearingNotice?.heldOn;
  return [
    [isDue && !heldOn, { operation: 'announcePenaltyHearing', input, agency }],
    [
      isDue && heldOn !== undefined && today >= heldOn,
      { operation: 'recordPenaltyHearing', input: { ...input, heldOn }, agency },
    ],
  ];
}

function commitmentSteps(penalty: StepFacts, { today }: StepDays, input: Known): OpenStep[] {
  const state = commitmentState(penalty, today);
  const { openedBy: notBy, authority: agency, commitmentKept } = penalty;
  if (state === 'OWED') return [{ operation: 'reportCommitmentKept', input }];
  const waits = state === 'REPORTED' || (state === 'BROKEN' && commitmentKept === null);
  return waits ? [{ operation: 'verifyCommitment', input, notBy, agency }] : [];
}

/** An amount in fen, exact. */
export const fen = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** An amount of fen in yuan. */
export const yuan = (amount: bigint): string => {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** What the steps of the procedure are called here. */
export const STEPS: PenaltySteps = {
  answered: 'PLEADED_ALREADY',
  answering: 'PLEA_PERIOD_RUNNING',
  announceHearing: 'announcePenaltyHearing',
  recordHearing: 'recordPenaltyHearing',
  review: 'reviewPenalty',
  deliberate: 'recordCollectiveDecision',
};

/** How far the enterprise was heard, of a row or of the entity. */
interface Pleaded extends Omit<Heard, 'answeredAt'> {
  pleadedAt?: Heard['answeredAt'];
}

/** The same as the procedure calls it. */
export const heardOf = ({ pleadedAt: answeredAt, ...heard }: Pleaded): Heard => ({ ...heard, answeredAt });

/** Whether a penalty is imposed after a legal review alone: a hearing was held, or a review was begun (行政处罚法 58). */
export const needsReview = ({ hearingHeldOn, legalReview }: Pick<Heard, 'hearingHeldOn'> & Examined): boolean =>
  Boolean(hearingHeldOn) || Boolean(legalReview);

/** What cases that are not decided have against a deregistration (G28). */
export const penaltyBlockers = (cases: readonly OpenPenalty[], department: string): Blocker[] =>
  cases.map(({ id, creditCode, authority, openedAt }) => ({
    code: 'OPEN_PENALTY_CASE',
    department,
    message: MESSAGES.PENDING({ authority, openedAt: localDate(new Date(openedAt)) }),
    // What is decided, and why, only its authority knows.
    ...removedBy('decidePenalty', { creditCode, penaltyId: id }),
  }));
