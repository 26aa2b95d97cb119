/**
 * Masks for personal information: what is shown to anyone without the right and a recorded reason to see the whole
 * (Personal Information Protection Law 个人信息保护法 art. 6 and 51; GB/T 35273-2020). A text of unexpected shape is masked
 * entirely: a mask may show too little, never too much. Masking is one-way and keeps the type, so every role sees the
 * same field.
 */
import { isCitizenId } from './citizen-id.ts';
import { compact, halfWidth } from './text.ts';

/** What may be a citizen number within a text. */
const CITIZEN_IDS = /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|\d{15})(?![0-9A-Za-z])/g;

const stars = (text: string): string => '*'.repeat([...text].length);

function keep(text: string, first: number, last: number): string {
  return text.slice(0, first) + '*'.repeat(text.length - first - last) + text.slice(text.length - last);
}

/**
 * 张三丰 → 张**, 李四 → 李*. The first character stays, so of a compound surname only half does, and of a name with a middle
 * dot (买买提·艾力) only the first character; a single character is hidden.
 */
export function maskPersonName(name: string): string {
  const characters = [...name.trim()];
  if (characters.length < 2) return stars(name.trim());
  return characters[0] + '*'.repeat(characters.length - 1);
}

/** 18 or 15 characters: the first 3 and the last 4 stay, as in 420***********1234. */
export function maskCitizenId(text: string): string {
  const id = compact(text);
  return /^(\d{15}|\d{17}[\dX])$/.test(id) ? keep(id, 3, 4) : stars(id);
}

/** 13812341234 → 138****1234; a leading +86 is dropped. Anything but a mainland mobile number is masked whole. */
export function maskMobile(text: string): string {
  const number = compact(text).replace(/^(\+86|0086)(?=1\d{10}$)/, '');
  return /^1\d{10}$/.test(number) ? keep(number, 3, 4) : stars(number);
}

/** 12 to 19 digits: the first 6 (the issuer) and the last 4 stay. */
export function maskBankCard(text: string): string {
  const number = compact(text);
  return /^\d{12,19}$/.test(number) ? keep(number, 6, 4) : stars(number);
}

/** zhang@example.cn → z***@example.cn; always three stars, so that the length stays hidden. */
export function maskEmail(text: string): string {
  const parts = /^([^\s@])[^\s@]*(@[^\s@]+)$/.exec(halfWidth(text).trim());
  return parts ? `${parts[1]}***${parts[2]}` : stars(text.trim());
}

/** A text with each citizen number in it masked: what people write freely may name whom it should not. */
export const maskCitizenIdsIn = (text: string): string =>
  text.replace(CITIZEN_IDS, id => (isCitizenId(id) ? maskCitizenId(id) : id));
