/** The states of a need, and what a need has against a deregistration. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import type { FinancingNeedState } from '../generated.ts';
import { localDate } from '#shared/clock/index.ts';
import { MESSAGES } from './messages.ts';
import type { FinancingNeedRow, UnclosedNeed } from './rows.ts';

/** The steps of a need, by their operations. */
type NeedStep = 'matchFinancingNeed' | 'closeFinancingNeed' | 'withdrawFinancingNeed';

/** States of a financing need. A match may still come to nothing, so a matched need can be withdrawn. */
export const NEED_STATES: Machine<FinancingNeedState, NeedStep> = {
  OPEN: { matchFinancingNeed: 'MATCHED', withdrawFinancingNeed: 'WITHDRAWN' },
  MATCHED: { closeFinancingNeed: 'CLOSED', withdrawFinancingNeed: 'WITHDRAWN' },
  CLOSED: {},
  WITHDRAWN: {},
};

/** Largest amount of a need, in yuan. No plan sets one: it catches amounts that were typed in another unit. */
export const LARGEST_NEED = '1000000000.00';

/** States as people call them, in Chinese. */
export const STATE_NAMES: Readonly<Record<FinancingNeedState, string>> = {
  OPEN: '待匹配',
  MATCHED: '已匹配',
  CLOSED: '已办结',
  WITHDRAWN: '已撤回',
};

/**
 * The steps that a need allows, with what is known of their input. Between the match and the loan stands the
 * application, where there is one that is not over: while its bank decides nothing else is done, and what is approved
 * is lent, or declined by taking the need back.
 */
export function stepsOf(
  { id, creditCode, state }: Pick<FinancingNeedRow, 'id' | 'creditCode' | 'state'>,
  application: { approved: boolean } | null,
): OpenStep[] {
  if (application?.approved === false) return [];
  const applying = state === 'MATCHED' && application === null ? ['applyForLoan'] : [];
  const input = { creditCode, needId: id };
  return [...applying, ...Object.keys(NEED_STATES[state])].map(operation => ({ operation, input }));
}

/** What needs that are not over have against a deregistration (G28), for callers who may see the needs: no amounts. */
export const blockersOf = (unclosed: readonly UnclosedNeed[], department: string): Blocker[] =>
  unclosed.map(({ id, creditCode, state, publishedAt }) => {
    const day = localDate(new Date(publishedAt));
    const need = { creditCode, needId: id };
    return state === 'OPEN'
      ? {
          code: 'OPEN_FINANCING_NEEDS',
          department,
          message: MESSAGES.STILL_OPEN({ day }),
          ...removedBy('withdrawFinancingNeed', need),
        }
      : {
          code: 'UNCLOSED_FINANCING',
          department,
          message: MESSAGES.NOT_CLOSED({ day }),
          // What was lent, at which rate and when, only its bank knows.
          ...removedBy('closeFinancingNeed', need),
        };
  });
