/** For tests of rules, which need no department. */
import { RefusalError } from '../errors.ts';
import type { Refusal } from '../errors.ts';

/** What some work was refused with; null where it was not. */
export function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
  return null;
}
