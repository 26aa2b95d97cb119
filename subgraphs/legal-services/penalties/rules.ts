/** The states of a penalty's case, what must come before its decision, and what cases have against a deregistration. */
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { clockRule, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { PenaltyState } from '../generated.ts';
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

/** What decides which steps of a case are open. */
type StepFacts = Heard & Pick<PenaltyCaseRow, 'id' | 'creditCode' | 'state' | 'openedBy' | 'authority'>;

/**
 * The steps that are open now, with what is known of their input. `until`: the last day for a hearing to be asked for.
 */
export function stepsOf(penalty: StepFacts, until: LocalDate, today: LocalDate): OpenStep[] {
  const { id, creditCode, state, pleadedAt, openedBy, authority: agency } = penalty;
  if (state !== 'NOTIFIED') return [];
  const input = { creditCode, penaltyId: id };
  const hearingDue = penalty.hearingRequested && !penalty.hearingHeldOn;
  const steps: OpenStep[] = [];
  if (!pleadedAt) steps.push({ operation: 'pleadPenalty', input });
  if (hearingDue) steps.push({ operation: 'recordPenaltyHearing', input, agency });
  const heard = (pleadedAt || today > until) && !hearingDue;
  if (heard) steps.push({ operation: 'decidePenalty', input, notBy: openedBy, agency });
  return steps;
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
    operation: operation('decidePenalty', { creditCode, penaltyId: id }),
  }));
