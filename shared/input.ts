/**
 * Checks of what callers write, the same in every department. A mutation refuses INVALID_INPUT, a query gets the error
 * BAD_USER_INPUT; both say the rule and what was got.
 */
import { graphError, refuse } from './errors.ts';
import { isCitizenId, quoted, unseenCharacter } from './identifiers/index.ts';
import { messages } from './messages.ts';
import type { Message, Text } from './messages.ts';
import { zoneCodes } from './zones/index.ts';

/** Name of a field, as the contract writes it; a text in both languages where it is more than that. */
type Field = string | Text;

const MESSAGES = messages({
  NO_PERSON: {
    en: '{field} must be the name of a person, in letters, but got: {got}',
    zh: '{field}应当为由文字组成的姓名，收到的是：{got}',
  },
  LENGTH: {
    en: '{field} must have 1 to {longest} characters, but got: {got}',
    zh: '{field}应当为1至{longest}个字符，收到{got}个',
  },
  NO_LETTER: {
    en: '{field} must have a letter or a digit, but got: {got}',
    zh: '{field}应当含有文字或者数字，收到的是：{got}',
  },
  UNSEEN: {
    en: '{field} must have no control, bidirectional or other character that is not seen, but got: {unseen} in {got}',
    zh: '{field}不得含有控制字符、双向控制字符或者其他不可见字符，收到的是：{got}（其中有{unseen}）',
  },
  EACH: { en: 'each of {field}', zh: '{field}中的每一项' },
  COUNT: { en: '{field} must be 1 to {most}, but got: {got}', zh: '{field}应当为1至{most}项，收到{got}项' },
  DOUBLED: { en: '{field} must differ from each other, but got twice: {got}', zh: '{field}不得重复，重复的是：{got}' },
  PERSONAL: {
    en: '{field} must not hold personal data, but got an identity or mobile number',
    zh: '{field}不得含有个人信息，其中有公民身份号码或者手机号码',
  },
  LEAVE_OUT: { en: 'leave the number out', zh: '请删除该号码' },
  RANGE: {
    en: '{field} must be from {least} to {most}{places}, but got: {got}',
    zh: '{field}应当为{least}至{most}{places}，收到的是：{got}',
  },
  PLACES: { en: ', with {scale} decimals', zh: '（保留{scale}位小数）' },
  NO_PLACES: { en: '', zh: '' },
  AMOUNT: {
    en: '{field} must be from {least} to {most} yuan, but got: {got}',
    zh: '{field}应当为{least}元至{most}元，收到的是：{got}',
  },
});

/** Characters of a text for people, where a field does not say otherwise. */
const TEXT_LENGTH = 200;
/** Entries of a list of texts, where a field does not say otherwise. */
const TEXTS = 50;

/**
 * A text for people in one line, trimmed. Refuses INVALID_INPUT one that is empty, too long or holds characters that
 * nobody sees.
 */
export function plainText(field: Field, text: string, longest: number = TEXT_LENGTH): string {
  return textOf(field, text, { longest, lines: false });
}

/** A text for people of one or more lines: as {@link plainText}, but line breaks and tabs may stand in it. */
export function plainLines(field: Field, text: string, longest: number): string {
  return textOf(field, text, { longest, lines: true });
}

/**
 * The name of a person: as {@link plainText}, of letters, with spaces, points, hyphens and apostrophes between them.
 */
export function personName(field: Field, text: string, longest: number = TEXT_LENGTH): string {
  const name = plainText(field, text, longest);
  if (/^[\p{L}\p{M}][\p{L}\p{M} .·•'’-]*$/u.test(name)) return name;
  throw refuse('INVALID_INPUT', MESSAGES.NO_PERSON({ field, got: quoted(name) }));
}

function textOf(field: Field, text: string, { longest, lines }: { longest: number; lines: boolean }): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < 1 || length > longest) {
    throw refuse('INVALID_INPUT', MESSAGES.LENGTH({ field, longest, got: length }));
  }
  refuseUnseen(field, trimmed, lines);
  if (!/[\p{L}\p{N}]/u.test(trimmed)) {
    throw refuse('INVALID_INPUT', MESSAGES.NO_LETTER({ field, got: quoted(trimmed) }));
  }
  return trimmed;
}

/** That a text of a field holds a character that nobody sees. */
export const unseenText = (field: Field, unseen: string, text: string): Message =>
  MESSAGES.UNSEEN({ field, unseen, got: quoted(text) });

function refuseUnseen(field: Field, text: string, lines: boolean): void {
  const unseen = unseenCharacter(text, lines);
  if (unseen === null) return;
  throw refuse('INVALID_INPUT', unseenText(field, unseen, text));
}

/** A list of different texts for people. Refuses INVALID_INPUT. */
export function plainTexts(field: Field, texts: readonly string[], most: number = TEXTS): string[] {
  if (texts.length < 1 || texts.length > most) {
    throw refuse('INVALID_INPUT', MESSAGES.COUNT({ field, most, got: texts.length }));
  }
  const plain = texts.map(text => plainText(MESSAGES.EACH({ field }), text));
  const doubled = plain.find((text, index) => plain.indexOf(text) !== index);
  if (doubled !== undefined) {
    throw refuse('INVALID_INPUT', MESSAGES.DOUBLED({ field, got: doubled }));
  }
  return plain;
}

/** A mobile number, with or without the code of the country. */
const MOBILE_NUMBER = /(?<!\d)(?:(?:00)?86)?1[3-9]\d{9}(?!\d)/;
/** Every run of characters that may be an identity number, also where one begins inside another. */
const IDENTITY_NUMBERS = /(?=(\d{17}[\dXx]))/g;
/** What people write between the digits of one number. */
const BETWEEN_DIGITS = /(?<=\d)[\p{Zs}\p{Pd}._·•+()]{1,3}(?=[\dXx])/gu;

/**
 * A text that more people read than it is about: as {@link plainText}, and refused where it holds an identity or a
 * mobile number, in whatever digits and with whatever between them.
 */
export function impersonalText(field: Field, text: string, longest: number = TEXT_LENGTH): string {
  const plain = plainText(field, text, longest);
  refusePersonal(field, plain);
  return plain;
}

/** The same of one or more lines: as {@link plainLines}. */
export function impersonalLines(field: Field, text: string, longest: number): string {
  const plain = plainLines(field, text, longest);
  refusePersonal(field, plain);
  return plain;
}

function refusePersonal(field: Field, text: string): void {
  const written = text.normalize('NFKC');
  const joined = written.replace(BETWEEN_DIGITS, '');
  if (![written, joined].some(holdsPersonalNumber)) return;
  throw refuse('INVALID_INPUT', MESSAGES.PERSONAL({ field }), { remedy: MESSAGES.LEAVE_OUT() });
}

function holdsPersonalNumber(text: string): boolean {
  if (MOBILE_NUMBER.test(text)) return true;
  return [...text.matchAll(IDENTITY_NUMBERS)].some(([, number]) => number !== undefined && isCitizenId(number));
}

/** How a decimal is stored, and between which values. */
export interface DecimalRange {
  /** Places behind the point that the column keeps. Default 2. */
  scale?: number;
  /** The least value. Default 0. */
  least?: number;
  /** The greatest value; not above what the column takes. */
  most: number;
}

/** A decimal as its column will hold it. Refuses INVALID_INPUT one that, so rounded, is not in its range. */
export function decimal(field: Field, value: number, { scale = 2, least = 0, most }: DecimalRange): number {
  const rounded = Number(value.toFixed(scale));
  if (rounded >= least && rounded <= most) return rounded;
  const places = scale === 0 ? MESSAGES.NO_PLACES() : MESSAGES.PLACES({ scale });
  throw refuse('INVALID_INPUT', MESSAGES.RANGE({ field, least, most, places, got: value }));
}

/** An amount in yuan. Refuses INVALID_INPUT one that is not in its range; by default no amount is negative. */
export function amount(
  field: Field,
  yuan: string,
  { least = '0.00', most = MOST_YUAN }: { least?: string; most?: string } = {},
): string {
  const fen = fenOf(yuan);
  if (fen >= fenOf(least) && fen <= fenOf(most)) return yuan;
  throw refuse('INVALID_INPUT', MESSAGES.AMOUNT({ field, least, most, got: yuan }));
}

/** A million million yuan (1 万亿元), about the largest investment that one enterprise of a zone can mean. */
const MOST_YUAN = '1000000000000.00';

const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));

/** The code of a zone there is; the error BAD_USER_INPUT for any other. */
export function checkZone(code: string): string {
  if (zoneCodes.includes(code)) return code;
  throw graphError('BAD_USER_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${quoted(code)}`);
}

/** Characters of an idempotency key. */
const KEY_LENGTH = 200;

/**
 * An idempotency key as it was sent. Refuses INVALID_INPUT one that is empty (it would be no key, though its sender
 * relies on it), longer than 200 characters, or that holds characters that nobody sees.
 */
export function checkIdempotencyKey(key: string): string {
  const { length } = [...key];
  if (length < 1 || length > KEY_LENGTH) {
    throw refuse('INVALID_INPUT', MESSAGES.LENGTH({ field: 'idempotencyKey', longest: KEY_LENGTH, got: length }));
  }
  refuseUnseen('idempotencyKey', key, false);
  return key;
}
