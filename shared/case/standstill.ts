/**
 * A case that stands still without another status: its clock is paused for a reason that is no step of its procedure,
 * such as while a project is built (建设期间), and runs again. Pure functions, stored by {@link saveStep}.
 */
import { pauseClock, resumeClock } from '../clock/index.ts';
import type { PauseReason } from '../clock/index.ts';
import { refuse } from '../errors.ts';
import { messages } from '../messages.ts';
import { reviveClock, storeClock } from '../zones/zone-clock.ts';
import type { StoredClock } from '../zones/zone-clock.ts';
import { refuseOlder } from './case.ts';
import type { Actor, Case, CaseEvent, Stepped } from './case.ts';
import { ENDED, caseLabel } from './status.ts';

const MESSAGES = messages({
  STANDS_STILL_NO_MORE: {
    en: 'a case that is over neither stands still nor runs on, but this one is {status}',
    zh: '已办结的办件不再计时或者停止计时，本办件状态为{status}',
  },
});

/** The case with its clock paused for a reason. Refuses CASE_CHANGED, and CASE_ENDED where it is over. */
export function pauseCase(before: Case, reason: PauseReason, actor: Actor): Stepped {
  requireOpen(before, actor);
  const paused = storeClock(pauseClock(reviveClock(before.clock), actor.at, reason));
  return moved(before, { action: 'pause', clock: paused, detail: { reason } }, actor);
}

/** The case with its clock running again. Refuses CASE_CHANGED, and CASE_ENDED where it is over. */
export function resumeCase(before: Case, actor: Actor): Stepped {
  requireOpen(before, actor);
  const { reason = null } = before.clock.at(-1) ?? {};
  const running = storeClock(resumeClock(reviveClock(before.clock), actor.at));
  return moved(before, { action: 'resume', clock: running, detail: { reason } }, actor);
}

function requireOpen(before: Case, { version }: Actor): void {
  refuseOlder(before, version);
  if (ENDED.has(before.status)) {
    throw refuse('CASE_ENDED', MESSAGES.STANDS_STILL_NO_MORE({ status: caseLabel(before.status) }));
  }
}

/** A movement of the clock alone. */
interface Movement {
  action: Extract<CaseEvent['action'], 'pause' | 'resume'>;
  clock: StoredClock;
  detail: CaseEvent['detail'];
}

function moved(before: Case, { action, clock, detail }: Movement, { subject, at }: Actor): Stepped {
  return {
    before,
    case: { ...before, clock, version: before.version + 1 },
    event: { action, from: before.status, to: before.status, at: at.toISOString(), by: subject, detail },
  };
}
