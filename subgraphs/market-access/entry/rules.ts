/** Market entry (G23): what negative lists say of an industry. Pure. */
import { refuse } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { plainText } from '#shared/input.ts';
import { endOfPrefix, normalName } from '../enterprises/names.ts';
import type { EntryMeasure, EntryOutcome, NegativeListKind } from '../generated.ts';
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
  reasons: string[];
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
    ...whole.map(entry => `${entry.measure} by ${cite(entry)}`),
    ...parts.map(entry => partReason(entry, industry)),
    ...unpublished,
  ];
  if (reasons.length === 0) reasons.push(unlistedReason(industry, foreign));
  return { allowed: undecided ? null : reached, reasons };
}

const cite = ({ kind, version, number, text }: ListEntry): string =>
  `${kind} list ${version}, entry ${number}: ${text}`;

const partReason = (entry: ListEntry, industry: string): string =>
  `${entry.measure} for ${entry.industryCode}, a part of ${industry}, by ${cite(entry)}: ask for the class to be certain`;

const unlistedReason = (industry: string, foreign: boolean): string =>
  `${industry} is on no list in force: ${foreign ? 'foreign investors enter as domestic ones do' : 'open to all alike'}`;

/** Why the list of the day is missing here; empty where it is published. */
function missingList(kind: NegativeListKind, edition: ListTitle | undefined, domesticTitle: string | null): string[] {
  if (kind === 'FOREIGN') return edition ? [] : ['no FOREIGN list that was in force on the day is published here'];
  if (domesticTitle === null) return ['no rule MARKET_ACCESS_NEGATIVE_LIST is in force on the day'];
  if (edition && normalName(edition.title) === normalName(domesticTitle)) return [];
  const published = edition ? `the one published here is ${edition.title}` : 'none is published here';
  return [`the DOMESTIC list of the day is ${domesticTitle}, but ${published}`];
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
    throw refuse('INVALID_INPUT', `entries must be 1 to ${ENTRIES_LIMIT}, but got: ${entries.length}`);
  }
  return entries.map((entry, index) => {
    const where = `entry ${index + 1}`;
    return {
      industry: checkEntryIndustry(entry, where),
      measure: checkMeasure(kind, entry, where),
      text: plainText(`text of ${where}`, entry.text, TEXT_LIMIT),
    };
  });
}

function checkEntryIndustry({ industryCode }: NewEntry, where: string): string {
  const industry = entryIndustry(industryCode);
  if (industry) return industry;
  const got = industryCode.slice(0, 20);
  throw refuse('INVALID_INPUT', `industryCode of ${where} must be a code of GB/T 4754-2017, but got: ${got}`);
}

function checkMeasure(kind: NegativeListKind, { measure }: NewEntry, where: string): EntryMeasure {
  if (MEASURES[kind].includes(measure)) return measure;
  const allowed = MEASURES[kind].join(' or ');
  throw refuse('INVALID_INPUT', `measure of ${where} must be ${allowed} in a ${kind} list, but got: ${measure}`);
}
