/**
 * The fields of the national standard of double publicity (发改办财金〔2018〕424号, annex): which there are is the zone's rule,
 * what a record has by itself is never typed twice. Pure functions.
 */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { isCalendarDate, parseCreditCode } from '#shared/identifiers/index.ts';
import { amount, impersonalText } from '#shared/input.ts';
import type { Message, Text } from '#shared/messages.ts';
import { itemOf, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { NATIONAL_ZONE } from '../evidence.ts';
import type { NationalFieldInput } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';

/** Which half of double publicity. */
export type Half = 'XK' | 'CF';

/** What a record says beyond its own columns, by the code of the field. */
export type NationalFields = Readonly<Record<string, string>>;

/** Fields that every record has by itself. */
const OWN: ReadonlySet<string> = new Set([
  'XK_XDR_MC',
  'XK_XDR_SHXYM',
  'XK_WSH',
  'XK_XKLB',
  'XK_NR',
  'XK_JDRQ',
  'XK_YXQZI',
  'XK_XKJG',
  'XK_ZT',
  'CF_XDR_MC',
  'CF_XDR_SHXYM',
  'CF_WSH',
  'CF_WFXW',
  'CF_NR_FK',
  'CF_JDRQ',
  'CF_GSJZQ',
  'CF_CFJG',
]);

/** Characters of a field, where the standard says no more. */
const LONGEST = 2_000;
/** Days and credit codes are told by what a field is called. */
const DAYS: ReadonlySet<string> = new Set(['XK_YXQZ', 'CF_YXQ']);
const CODES = /(?:DM|DWDM)$/;
const AMOUNTS: ReadonlySet<string> = new Set(['CF_NR_WFFF']);
const MOST_AMOUNT = '100000000000.00';

/** The rule that lists the fields of a half on a day. */
export const fieldsRule = (half: Half, on: LocalDate): ResolvedRule<'list'> =>
  ruleOfDay('list', NATIONAL_ZONE, `DOUBLE_PUBLICITY_${half}_FIELDS`, on);

/**
 * The further fields of a record as they are stored. Refuses INVALID_INPUT a code that the standard does not have, one
 * that the record has by itself or that stands twice, and a value of another shape.
 */
export function checkFields(
  half: Half,
  given: readonly NationalFieldInput[] | null | undefined,
  decidedOn: LocalDate,
): NationalFields {
  const rule = fieldsRule(half, decidedOn);
  const fields: Record<string, string> = {};
  for (const { code: written, value } of given ?? []) {
    const code = written.trim().toUpperCase();
    checkCode(rule, code, fields);
    fields[code] = checkValue(code, value);
  }
  return fields;
}

function checkCode(rule: ResolvedRule<'list'>, code: string, before: NationalFields): void {
  const got = code.slice(0, 40);
  if (!itemOf(rule, code)) throw refuse('INVALID_INPUT', MESSAGES.NO_FIELD({ standard: rule.title, got }));
  if (OWN.has(code)) throw refuse('INVALID_INPUT', MESSAGES.OWN_FIELD({ got }));
  if (before[code] !== undefined) throw refuse('INVALID_INPUT', MESSAGES.SAME_FIELD({ got }));
}

function checkValue(code: string, value: string): string {
  if (DAYS.has(code)) return checkDay(code, value.trim());
  if (AMOUNTS.has(code)) return amount(code, value, { most: MOST_AMOUNT });
  if (CODES.test(code)) return checkCreditCode(code, value);
  return impersonalText(code, value, LONGEST);
}

function checkDay(code: string, value: string): string {
  if (isCalendarDate(value)) return value;
  throw refuse('INVALID_INPUT', MESSAGES.FIELD_DAY({ code, got: value.slice(0, 40) }));
}

function checkCreditCode(code: string, value: string): string {
  const parsed = parseCreditCode(value);
  if (parsed.ok) return parsed.value.code;
  throw refuse('INVALID_INPUT', MESSAGES.FIELD_CODE({ code, got: value.slice(0, 40) }));
}

/** Codes of the fields that the standard knows and a record may lack. */
const optionalFields = (on: LocalDate): ReadonlySet<string> =>
  new Set(
    ruleOfDay('list', NATIONAL_ZONE, 'DOUBLE_PUBLICITY_OPTIONAL_FIELDS', on).parameters.items.map(({ code }) => code),
  );

/** A field of the standard as it is shown. */
export interface ShownField {
  code: string;
  name: Text;
  value: string | null;
}

const KINDS: Readonly<Record<LicenceRecordRow['kind'], Message>> = {
  ORDINARY: MESSAGES.LICENCE_ORDINARY(),
  CONCESSION: MESSAGES.LICENCE_CONCESSION(),
  RECOGNITION: MESSAGES.LICENCE_RECOGNITION(),
  APPROVAL: MESSAGES.LICENCE_APPROVAL(),
  REGISTRATION: MESSAGES.LICENCE_REGISTRATION(),
  OTHER: MESSAGES.LICENCE_OTHER(),
};

/** The fields of a licence in the order of the standard. */
export function licenceFields(licence: LicenceRecordRow, valid: boolean): ShownField[] {
  return shown('XK', licence, {
    XK_XDR_MC: licence.partyName,
    XK_XDR_SHXYM: licence.creditCode,
    XK_WSH: licence.documentNo,
    XK_XKLB: KINDS[licence.kind].zh,
    XK_NR: licence.content,
    XK_JDRQ: licence.decidedOn,
    XK_YXQZI: licence.validTo,
    XK_XKJG: licence.authority,
    XK_ZT: valid ? '1' : '0',
  });
}

/** The fields of a penalty in the order of the standard; a fine in 万元 with six decimals. */
export function penaltyFields(penalty: PenaltyRecordRow): ShownField[] {
  return shown('CF', penalty, {
    CF_XDR_MC: penalty.partyName,
    CF_XDR_SHXYM: penalty.creditCode,
    CF_WSH: penalty.documentNo,
    CF_WFXW: penalty.violation,
    CF_NR_FK: penalty.fine === null ? null : inTenThousands(penalty.fine),
    CF_JDRQ: penalty.decidedOn,
    CF_GSJZQ: penalty.publishedUntil,
    CF_CFJG: penalty.authority,
  });
}

type Own = Readonly<Record<string, string | null>>;

function shown(
  half: Half,
  { decidedOn, national }: { decidedOn: LocalDate; national: NationalFields },
  own: Own,
): ShownField[] {
  return fieldsRule(half, decidedOn).parameters.items.map(({ code, en, zh }) => {
    const value = own[code] ?? national[code] ?? null;
    return { code, name: { en, zh }, value: value !== null && AMOUNTS.has(code) ? inTenThousands(value) : value };
  });
}

/** Yuan with two decimals as 万元 with six, digit by digit: 5000.00 is 0.500000. */
function inTenThousands(yuan: string): string {
  const cents = yuan.replace('.', '').padStart(7, '0');
  return `${cents.slice(0, -6)}.${cents.slice(-6)}`;
}

/** Codes of the fields that the standard wants of a decision of a day, and that are not there. */
export function missingFields(fields: readonly ShownField[], decidedOn: LocalDate): string[] {
  const optional = optionalFields(decidedOn);
  return fields.filter(({ code, value }) => value === null && !optional.has(code)).map(({ code }) => code);
}

/** Codes that a record needs beyond what it has by itself. */
export function neededFields(half: Half, on: LocalDate): string[] {
  const optional = optionalFields(on);
  return fieldsRule(half, on)
    .parameters.items.map(({ code }) => code)
    .filter(code => !OWN.has(code) && !optional.has(code));
}
