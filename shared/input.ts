/**
 * Checks of what callers write, the same in every department. A mutation refuses INVALID_INPUT, a query gets the error
 * BAD_USER_INPUT; both say the rule and what was got.
 */
import { graphError, refuse } from './errors.ts';
import { isCitizenId } from './identifiers/index.ts';
import { zoneCodes } from './zones/index.ts';

/** Characters of a text for people, where a field does not say otherwise. */
const TEXT_LENGTH = 200;
/** Entries of a list of texts, where a field does not say otherwise. */
const TEXTS = 50;

/** A text for people, trimmed. Refuses INVALID_INPUT one that is empty, too long or holds control characters. */
export function plainText(field: string, text: string, longest: number = TEXT_LENGTH): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < 1 || length > longest) {
    throw refuse('INVALID_INPUT', `${field} must have 1 to ${longest} characters, but got: ${length}`);
  }
  if (/\p{Cc}/u.test(trimmed)) {
    const got = JSON.stringify(trimmed.slice(0, 40));
    throw refuse('INVALID_INPUT', `${field} must have no control characters, but got: ${got}`);
  }
  return trimmed;
}

/** A list of different texts for people. Refuses INVALID_INPUT. */
export function plainTexts(field: string, texts: readonly string[], most: number = TEXTS): string[] {
  if (texts.length < 1 || texts.length > most) {
    throw refuse('INVALID_INPUT', `${field} must be 1 to ${most}, but got: ${texts.length}`);
  }
  const plain = texts.map(text => plainText(`each of ${field}`, text));
  const doubled = plain.find((text, index) => plain.indexOf(text) !== index);
  if (doubled !== undefined) {
    throw refuse('INVALID_INPUT', `${field} must differ from each other, but got twice: ${doubled}`);
  }
  return plain;
}

const MOBILE_NUMBER = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const IDENTITY_NUMBERS = /\d{17}[\dXx]/g;

/**
 * A text that more people read than it is about: as {@link plainText}, and refused where it holds an identity or a
 * mobile number.
 */
export function impersonalText(field: string, text: string, longest: number = TEXT_LENGTH): string {
  const plain = plainText(field, text, longest);
  if (MOBILE_NUMBER.test(plain) || (plain.match(IDENTITY_NUMBERS) ?? []).some(isCitizenId)) {
    throw refuse('INVALID_INPUT', `${field} must not hold personal data, but got an identity or mobile number`, {
      remedy: 'leave the number out',
    });
  }
  return plain;
}

/** The code of a zone there is; the error BAD_USER_INPUT for any other. */
export function checkZone(code: string): string {
  if (zoneCodes.includes(code)) return code;
  const got = JSON.stringify(code.slice(0, 40));
  throw graphError('BAD_USER_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${got}`);
}

/** Characters of an idempotency key. */
const KEY_LENGTH = 200;

/**
 * An idempotency key as it was sent. Refuses INVALID_INPUT one that is empty (it would be no key, though its sender relies
 * on it), longer than 200 characters, ill-formed, or that holds control characters.
 */
export function checkIdempotencyKey(key: string): string {
  const { length } = [...key];
  if (length < 1 || length > KEY_LENGTH) {
    throw refuse('INVALID_INPUT', `idempotencyKey must have 1 to ${KEY_LENGTH} characters, but got: ${length}`);
  }
  if (/\p{Cc}/u.test(key) || !key.isWellFormed()) {
    const got = JSON.stringify(key.slice(0, 40));
    throw refuse(
      'INVALID_INPUT',
      `idempotencyKey must be well-formed text without control characters, but got: ${got}`,
    );
  }
  return key;
}
