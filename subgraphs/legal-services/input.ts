/** Checks of free text that comes in: refusals say the rule and what was got. */
import { refuse } from '#shared/errors.ts';
import { isCitizenId } from '#shared/identifiers/index.ts';

const MOST_ITEMS = 50;

/**
 * A text with something in it, trimmed, and without identity or mobile numbers: what is written is read by more people
 * than it is about.
 */
export function checkText(name: string, text: string, most: number): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < 1 || length > most)
    throw refuse('INVALID_INPUT', `${name} must have 1 to ${most} characters, but got: ${length}`);
  const personal = /(?<!\d)1[3-9]\d{9}(?!\d)/.test(trimmed) || (trimmed.match(/\d{17}[\dXx]/g) ?? []).some(isCitizenId);
  if (personal)
    throw refuse('INVALID_INPUT', `${name} must not hold personal data, but got an identity or mobile number`, {
      remedy: 'leave the number out',
    });
  return trimmed;
}

/** A list of such texts that has at least one. */
export function checkTexts(name: string, texts: readonly string[], most: number): string[] {
  if (texts.length < 1 || texts.length > MOST_ITEMS)
    throw refuse('INVALID_INPUT', `${name} must have 1 to ${MOST_ITEMS} entries, but got: ${texts.length}`);
  return texts.map((text, index) => checkText(`${name}[${index}]`, text, most));
}
