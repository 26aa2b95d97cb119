/** The names that programs give departments, in sentences: people read their labels (zones: `owners`). */
import { listDepartments } from '../departments.ts';
import { called } from '../identity/rights.ts';
import { LANGUAGES, parametersOf, textOf } from '../messages.ts';
import type { Words } from '../messages.ts';

/** One that has no label yet, being new, can be called by nothing else. */
const NAMES = listDepartments().filter(name => called(name).zh !== name);
/** Names that are words of English as well. */
const isWord = (name: string): boolean => !name.includes('-');

/** A name may stand in brackets after the label, for who is to write it: 信用（credit）. */
const IN_BRACKETS = /[（(][\w-]+[）)]/g;

/** The inner names that a sentence shows, in either language; none where it shows none. */
export function innerNamesIn(words: Words): string[] {
  // What somebody wrote himself, or sent and is told, is his own.
  if (typeof words === 'string') return [];
  const { got = '' } = parametersOf(words);
  const given = typeof got === 'string' && got !== '' ? [got] : [];
  return LANGUAGES.flatMap(language => {
    const text = given.reduce((rest, own) => rest.replaceAll(own, ''), textOf(words)[language]);
    return namesIn(text, language === 'zh');
  });
}

/** The inner names in a text; in English only those that are no words. */
export function namesIn(text: string, isChinese: boolean): string[] {
  const plain = text.replaceAll(IN_BRACKETS, '');
  return NAMES.filter(name => isChinese || !isWord(name)).filter(name =>
    new RegExp(`(?<![\\w.-])${name}(?![\\w-])`).test(plain),
  );
}
