/** Market entry (G23): what negative lists say of an industry. Pure. */
import { refuse } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { endOfPrefix, normalName } from '#shared/search/names.ts';
import type { EntryMeasure, EntryOutcome, NegativeListKind } from '../generated.ts';
import { LIST_WORDS, MEASURE_WORDS, MESSAGES } from './messages.ts';
import type { ListEntry } from './rows.ts';

/**
 * The one form of an industry for comparing: a fourth digit 0 is the group itself. Null where the code is wrong.
 */
export function entryIndustry(text: string): string | null {
  const parsed = parseIndustryCode(text);
  return parsed.ok ? parsed.value.code.replace(/^(.\d{3})0$/, '$1') : null;
}

/** Industries that hold this one, itself included: C2612 → C, C26, C261, C2612. */
export const holdersOf = (industry: string): string[] =>
  [1, 3, 4, 5].filter(length => length <= industry.length).map(length => industry.slice(0, length));

/** Where the parts of an industry end, in the order of code points. */
export const endOfIndustry = endOfPrefix;

/** The lists that bind an investor: national treatment, and for foreign investors the foreign list too. */
export const listsFor = (foreign: boolean): NegativeListKind[] => (foreign ? ['DOMESTIC', 'FOREIGN'] : ['DOMESTIC']);

/** Whether an entry covers only a part of an industry. */
export const isPartial = (entry: { industryCode: string }, industry: string): boolean =>
  entry.industryCode.length > industry.length;

const OUTCOMES: Readonly<Record<EntryMeasure, EntryOutcome>> = {
  PROHIBITED: 'PROHIBITED',
  LICENSED: 'LICENCE_NEEDED',
  RESTRICTED: 'LICENCE_NEEDED',
};
const STRICTNESS: Readonly<Record<EntryOutcome, number>> = { ALLOWED: 0, LICENCE_NEEDED: 1, PROHIBITED: 2 };

/** The outcome of the strictest of some entries. */
const strictest = (entries: readonly ListEntry[]): EntryOutcome =>
  entries
    .map(({ measure }) => OUTCOMES[measure])
    .reduce<EntryOutcome>((most, one) => (STRICTNESS[one] > STRICTNESS[most] ? one : most), 'ALLOWED');

export interface EntryFacts {
  /** As {@link entryIndustry} gives it. */
  industry: string;
  foreign: boolean;
  /** Title of the domestic list that the zone's rule names for the day; null where no rule does. */
  domesticTitle: string | null;
  /** Editions in force on the day, of the lists that were published here. */
  versions: readonly ListTitle[];
  /** Their entries that hold the industry or are a part of it. */
  entries: readonly ListEntry[];
}

/** An edition of a list. */
export interface ListTitle {
  kind: NegativeListKind;
  version: string;
  title: string;
}

export interface JudgedEntry {
  allowed: EntryOutcome | null;
  reasons: Message[];
}

/**
 * Judges an entry: the strictest list entry decides. `allowed` is null where a list that is not published here, or a
 * list entry that covers a part only, could be stricter.
 */
export function entryOutcome({ industry, foreign, domesticTitle, versions, entries }: EntryFacts): JudgedEntry {
  const unpublished = listsFor(foreign).flatMap(kind => {
    const edition = versions.find(version => version.kind === kind);
    return missingList(kind, edition, domesticTitle);
  });
  const parts = entries.filter(entry => isPartial(entry, industry));
  const whole = entries.filter(entry => !isPartial(entry, industry));
  const reached = strictest(whole);
  const partIsStricter = STRICTNESS[strictest(parts)] > STRICTNESS[reached];
  const undecided = reached !== 'PROHIBITED' && (unpublished.length > 0 || partIsStricter);
  const reasons = [
    ...whole.map(entry => MESSAGES.MEASURE_BY({ measure: MEASURE_WORDS[entry.measure], entry: cite(entry) })),
    ...parts.map(entry => partReason(entry, industry)),
    ...unpublished,
  ];
  if (reasons.length === 0) reasons.push(unlistedReason(industry, foreign));
  return { allowed: undecided ? null : reached, reasons };
}

const cite = ({ kind, version, number, text }: ListEntry): Message =>
  MESSAGES.CITED({ kind: LIST_WORDS[kind], version, number, text });

const partReason = (entry: ListEntry, industry: string): Message =>
  MESSAGES.PART_OF({
    measure: MEASURE_WORDS[entry.measure],
    part: entry.industryCode,
    industry,
    entry: cite(entry),
  });

const unlistedReason = (industry: string, foreign: boolean): Message =>
  foreign ? MESSAGES.FOREIGN_AS_DOMESTIC({ industry }) : MESSAGES.OPEN_TO_ALL({ industry });

/** Why the list of the day is missing here; empty where it is published. */
function missingList(kind: NegativeListKind, edition: ListTitle | undefined, domesticTitle: string | null): Message[] {
  if (kind === 'FOREIGN') return edition ? [] : [MESSAGES.NO_FOREIGN_LIST()];
  if (domesticTitle === null) return [MESSAGES.NO_LIST_RULE()];
  if (edition && normalName(edition.title) === normalName(domesticTitle)) return [];
  if (!edition) return [MESSAGES.NO_EDITION({ title: domesticTitle })];
  return [MESSAGES.OTHER_EDITION({ title: domesticTitle, published: edition.title })];
}

const MEASURES: Readonly<Record<NegativeListKind, readonly EntryMeasure[]>> = {
  DOMESTIC: ['PROHIBITED', 'LICENSED'],
  FOREIGN: ['PROHIBITED', 'RESTRICTED'],
};
const ENTRIES_LIMIT = 1_000;
const TEXT_LIMIT = 500;

/** An entry as it is stored. */
export interface CheckedEntry {
  industry: string;
  measure: EntryMeasure;
  text: string;
}

/** An entry of an edition that is published. */
export interface NewEntry {
  industryCode: string;
  measure: EntryMeasure;
  text: string;
}

/** The entries of an edition in their stored form; refuses INVALID_INPUT with the number of the first wrong one. */
export function checkEntries(kind: NegativeListKind, entries: readonly NewEntry[]): CheckedEntry[] {
  if (entries.length < 1 || entries.length > ENTRIES_LIMIT) {
    throw refuse('INVALID_INPUT', MESSAGES.ENTRIES({ most: ENTRIES_LIMIT, got: entries.length }));
  }
  return entries.map((entry, index) => {
    const number = index + 1;
    return {
      industry: checkEntryIndustry(entry, number),
      measure: checkMeasure(kind, entry, number),
      text: plainText(`text of entry ${number}`, entry.text, TEXT_LIMIT),
    };
  });
}

function checkEntryIndustry({ industryCode }: NewEntry, number: number): string {
  const industry = entryIndustry(industryCode);
  if (industry) return industry;
  const got = industryCode.slice(0, 20);
  throw refuse('INVALID_INPUT', MESSAGES.INDUSTRY({ number, got }));
}

function checkMeasure(kind: NegativeListKind, { measure }: NewEntry, number: number): EntryMeasure {
  if (MEASURES[kind].includes(measure)) return measure;
  const words = MEASURES[kind].map(one => MEASURE_WORDS[one]);
  const allowed = { en: words.map(({ en }) => en).join(' or '), zh: words.map(({ zh }) => zh).join('或者') };
  const got = MEASURE_WORDS[measure];
  throw refuse('INVALID_INPUT', MESSAGES.MEASURE({ number, allowed, kind: LIST_WORDS[kind], got }));
}
