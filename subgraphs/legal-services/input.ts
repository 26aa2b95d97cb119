/** Checks of text that inspections, penalties and legal aid share. */
import { quoted } from '#shared/identifiers/index.ts';
import { refuse } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { messages } from '#shared/messages.ts';
import type { Words } from '#shared/messages.ts';
import { zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

const MESSAGES = messages({
  ENTRIES: {
    en: '{field} must have 1 to {most} entries, but got: {count}',
    zh: '{field}应为1至{most}项，实际为：{count}',
  },
  BUT_GOT: { en: '{rule}, but got: {got}', zh: '{rule}；收到：{got}' },
  ZONE: { en: 'zone must be one of {zones}, but got: {got}', zh: '园区（zone）应当为下列之一：{zones}；收到：{got}' },
  CODE: {
    en: '{field} must be 1 to 40 capitals, digits or _, beginning with a capital, but got: {got}',
    zh: '{field}应当为1至40位大写字母、数字或者下划线，以大写字母开头；收到：{got}',
  },
  TODAY_OR_BEFORE: {
    en: '{field} must be from {from} to {today}, but got: {got}',
    zh: '{field}应在{from}至{today}之间，实际为：{got}',
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

/** The name under which the feed and the decisions have what belongs to a zone, and to no enterprise. */
export const OF_NO_ENTERPRISE = 'platform';

/** Refuses INVALID_INPUT, with the rule and what was got, where the rule does not hold. */
export function requireThat(holds: boolean, rule: Words, got: unknown): void {
  if (!holds) throw refuse('INVALID_INPUT', MESSAGES.BUT_GOT({ rule, got: String(got) }));
}

/** Refuses INVALID_INPUT a day that is not from one day to another, both included. */
export function requireDay(field: string, day: string, { from, today }: { from: string; today: string }): void {
  if (day >= from && day <= today) return;
  throw refuse('INVALID_INPUT', MESSAGES.TODAY_OR_BEFORE({ field, from, today, got: day }));
}

/** The zone of a mutation's input. Refuses INVALID_INPUT a code that no zone has. */
export function requireZone(code: string): Zone {
  if (zoneCodes.includes(code)) return zoneOf(code);
  throw refuse('INVALID_INPUT', MESSAGES.ZONE({ zones: zoneCodes.join(', '), got: quoted(code) }));
}

/** A code in capitals. Refuses INVALID_INPUT what is not written like one. */
export function upperCode(field: string, code: string): string {
  if (/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) return code;
  throw refuse('INVALID_INPUT', MESSAGES.CODE({ field, got: quoted(code) }));
}
