/** Names as they are stored and as they are searched: both go through the same functions, so that they match. */
import { pinyin } from 'pinyin-pro';
import { compact } from '../identifiers/index.ts';

/** What an enterprise is found by, besides its name and its credit code. */
export interface SearchKeys {
  /** The name from its distinctive part on (星河光电有限公司); null where the name begins with it. */
  tail: string | null;
  /** Of the distinctive part: xinghe. */
  pinyin: string;
  /** Of the distinctive part: xh. */
  initials: string;
}

/**
 * The one form of a name: compatibility forms unified, without spaces and invisible characters, round brackets
 * full-width.
 */
export const normalName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Z}\p{C}]+/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');

/**
 * The keys of a name, which must hold its distinctive part. Characters of several readings have the one they have in
 * that word.
 */
export function searchKeys(name: string, brand: string): SearchKeys {
  const at = name.indexOf(brand);
  const syllables = pinyin(brand, { toneType: 'none', type: 'array', v: true });
  let initials = '';
  for (const syllable of syllables) initials += syllable.charAt(0);
  return { tail: at === 0 ? null : name.slice(at), pinyin: syllables.join(''), initials };
}

/** A search term: the beginning of a key of one kind. */
export interface SearchTerm {
  kind: 'CODE' | 'PINYIN' | 'NAME';
  key: string;
}

/**
 * Reads the text of a search: letters with a digit are a credit code, Latin letters alone are pinyin, all else is a
 * name. Null where it is blank.
 */
export function readSearch(text: string): SearchTerm | null {
  const code = compact(text);
  if (/^[0-9A-Z]*\d[0-9A-Z]*$/.test(code)) return { kind: 'CODE', key: code };
  // Tone marks are dropped and ü is written v, as keyboards have it: Lǚ → lv.
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(/[\p{M}\p{Z}\p{C}'’-]+/gu, '');
  if (/^[a-z]+$/.test(letters)) return { kind: 'PINYIN', key: letters };
  const name = normalName(text);
  return name === '' ? null : { kind: 'NAME', key: name };
}

/** The least text that follows all that begin with `key`, in the order of code points. */
export const endOfPrefix = (key: string): string => `${key}\u{10FFFF}`;
