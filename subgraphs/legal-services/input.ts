/** Checks of text that inspections, penalties and legal aid share. */
import { refuse } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { messages } from '#shared/messages.ts';

const MESSAGES = messages({
  ENTRIES: {
    en: '{field} must have 1 to {most} entries, but got: {count}',
    zh: '{field}应为1至{most}项，实际为：{count}',
  },
});

/**
 * A note of one or more lines, trimmed: as {@link impersonalText}, but line breaks and tabs may stand in it. Refuses
 * INVALID_INPUT.
 */
export function noteText(field: string, text: string, longest: number): string {
  impersonalText(field, text.replaceAll(/[\n\r\t]/g, ' '), longest);
  return text.trim();
}

const MOST_TEXTS = 50;

/** A list of texts that has at least one. Refuses INVALID_INPUT. */
export function impersonalTexts(field: string, texts: readonly string[], longest: number): string[] {
  if (texts.length < 1 || texts.length > MOST_TEXTS) {
    throw refuse('INVALID_INPUT', MESSAGES.ENTRIES({ field, most: MOST_TEXTS, count: texts.length }));
  }
  return texts.map((text, index) => impersonalText(`${field}[${index}]`, text, longest));
}
