/** What is granted on a promise, and to whom not: a pure function of what credit says. */
import { requireMayPromise } from '#shared/case/index.ts';
import { refuse } from '#shared/errors.ts';
import type { CreditFacts } from '../evidence.ts';
import { MESSAGES } from './messages.ts';

/**
 * Refuses to grant something on a promise to an enterprise on the black list (PROMISES_BARRED), or that broke a promise
 * and has not repaired that (PROMISE_STANDING): 国办发〔2020〕42号, 告知承诺制 is for neither before the credit is repaired.
 */
export function requirePromises({ blackLists, standing }: CreditFacts): void {
  if (standing) requireMayPromise(standing);
  if (blackLists.length === 0) return;
  throw refuse('PROMISES_BARRED', MESSAGES.NO_PROMISES({ lists: blackLists }), { remedy: MESSAGES.REPAIR() });
}
