/** For tests of rules, which need no department. */
import { RefusalError } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import { wordsIn } from '../messages.ts';
import type { Message, Words } from '../messages.ts';

/** A refusal as a caller who asks in English reads it. */
export interface SpokenRefusal extends Omit<Refusal, 'message' | 'remedy'> {
  message: string;
  remedy: string | null;
}

/** A refusal in English. */
export const inEnglish = ({ message, remedy, ...refusal }: Refusal): SpokenRefusal => ({
  ...refusal,
  message: wordsIn('en', message),
  remedy: remedy && wordsIn('en', remedy),
});

/** What some work was refused with, in English; null where it was not. */
export function refusalOf(work: () => unknown): SpokenRefusal | null {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusalError) return inEnglish(error.refusal);
    throw error;
  }
  return null;
}

/** The outcome of a rule, with its reasons in English. */
export const spoken = <Outcome extends { reasons: readonly Words[] }>({ reasons, ...outcome }: Outcome) => ({
  ...outcome,
  reasons: reasons.map(reason => wordsIn('en', reason)),
});

/** A message that a test says itself. */
export const said = (en: string): Message => ({ key: 'TEST', parameters: {}, zh: `测试：${en}`, en });
