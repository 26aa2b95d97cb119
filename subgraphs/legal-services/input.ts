/** Checks of text that inspections and legal aid share. */
import { impersonalText } from '#shared/input.ts';

/**
 * A note of one or more lines, trimmed: as {@link impersonalText}, but line breaks and tabs may stand in it. Refuses
 * INVALID_INPUT.
 */
export function noteText(field: string, text: string, longest: number): string {
  impersonalText(field, text.replaceAll(/[\n\r\t]/g, ' '), longest);
  return text.trim();
}
