/** The states of a need, and what a need has against a deregistration. */
import type { Blocker } from '#shared/case/blockers.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import type { FinancingNeedState } from '../generated.ts';
import type { UnclosedNeeds } from './rows.ts';

/** States of a financing need. A match may still come to nothing, so a matched need can be withdrawn. */
export const NEED_STATES: Machine<FinancingNeedState, 'match' | 'close' | 'withdraw'> = {
  OPEN: { match: 'MATCHED', withdraw: 'WITHDRAWN' },
  MATCHED: { close: 'CLOSED', withdraw: 'WITHDRAWN' },
  CLOSED: {},
  WITHDRAWN: {},
};

/** Largest amount of a need, in yuan. No plan sets one: it catches amounts that were typed in another unit. */
export const LARGEST_NEED = '1000000000.00';

/**
 * What needs that are not over have against a deregistration (G28), for callers who may see the needs and find their
 * ids there.
 */
export const blockersOf = (unclosed: readonly UnclosedNeeds[], department: string): Blocker[] =>
  unclosed.map(({ state, needs }) =>
    state === 'OPEN'
      ? {
          code: 'OPEN_FINANCING_NEEDS',
          department,
          message: `${needs} financing ${needs === 1 ? 'need is' : 'needs are'} still open`,
          operation: 'withdrawFinancingNeed',
        }
      : {
          code: 'UNCLOSED_FINANCING',
          department,
          message: `${needs} financing ${needs === 1 ? 'need was' : 'needs were'} matched with a loan and not closed`,
          operation: 'closeFinancingNeed',
        },
  );
