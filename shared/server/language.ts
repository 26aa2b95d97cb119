/** In which language a caller is answered: what `accept-language` asks for (RFC 9110), else Chinese. */
import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { LANGUAGES } from '../messages.ts';
import type { Language } from '../messages.ts';

/** The header with the caller's languages, which the gateway passes on as the one that it chose. */
export const LANGUAGE_HEADER = 'accept-language';

const [DEFAULT] = LANGUAGES;
/** How many headers are remembered: a caller may send any. */
const REMEMBERED = 100;
/** A header that is longer is none: nobody reads so many languages. */
const LONGEST = 500;

const chosen = new LRUCache<string, Language>({ max: REMEMBERED });

/** The language of the headers of a request. A header that accepts neither Chinese nor English gets Chinese. */
export function languageOf({ [LANGUAGE_HEADER]: header }: IncomingHttpHeaders): Language {
  if (header === undefined || header.length > LONGEST) return DEFAULT;
  const known = chosen.get(header);
  if (known) return known;
  // `zh-CN` and `en-GB` accept the languages that they are kinds of.
  const preferred = new Negotiator({ headers: { [LANGUAGE_HEADER]: header } }).languages();
  const tags = preferred.map(tag => tag.toLowerCase().split('-')[0]);
  const language = LANGUAGES.find(one => one === tags.find(isOurs)) ?? DEFAULT;
  chosen.set(header, language);
  return language;
}

const isOurs = (tag: string | undefined): boolean => tag === '*' || LANGUAGES.some(language => language === tag);
