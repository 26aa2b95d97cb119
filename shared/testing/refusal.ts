/** For tests of rules, which need no department. */
import { RefusalError } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import { wordsIn } from '../messages.ts';

/** What some work was refused with, in English; null where it was not. */
export function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusalError) return inEnglish(error.refusal);
    throw error;
  }
  return null;
}

const inEnglish = (refusal: Refusal): Refusal => ({
  ...refusal,
  message: wordsIn('en', refusal.message),
  remedy: refusal.remedy && wordsIn('en', refusal.remedy),
});
