/** Market entry (G23): what negative lists say of an industry. Pure. */
import { refuse } from '#shared/errors.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import type { EntryMeasure, EntryOutcome, NegativeListKind } from '../generated.ts';
import { endOfPrefix, normalName } from '../enterprises/names.ts';

export interface ListEntry {
  kind: NegativeListKind;
  version: string;
  number: number;
  industryCode: string;
  measure: EntryMeasure;
  text: string;
}

/** The one form of an industry for comparing: a fourth digit 0 is the group itself. Null where the code is wrong. */
export function entryIndustry(text: string): string | null {
  const parsed = parseIndustryCode(text);
  return parsed.ok ? parsed.value.code.replace(/^(.\d{3})0$/, '$1') : null;
}

/** Industries that hold this one, itself included: C2612 → C, C26, C261, C2612. */
export const holdersOf = (industry: string): string[] =>
  [1, 3, 4, 5].filter(length => length <= industry.length).map(length => industry.slice(0, length));

/** Where the parts of an industry end, in the order of code points. */
export const endOfIndustry = endOfPrefix;

/** The lists that an investor is held to: national treatment, and for foreign investors the foreign list besides. */
export const listsFor = (foreign: boolean): NegativeListKind[] => (foreign ? ['DOMESTIC', 'FOREIGN'] : ['DOMESTIC']);

/** Whether an entry covers only a part of an industry. */
export const isPartial = (entry: { industryCode: string }, industry: string): boolean =>
  entry.industryCode.length > industry.length;

const OUTCOMES: Readonly<Record<EntryMeasure, EntryOutcome>> = {
  PROHIBITED: 'PROHIBITED',
  LICENSED: 'LICENCE_NEEDED',
  RESTRICTED: 'LICENCE_NEEDED',
};
const ORDER: readonly EntryOutcome[] = ['ALLOWED', 'LICENCE_NEEDED', 'PROHIBITED'];
const strictest = (entries: readonly ListEntry[]): number =>
  Math.max(0, ...entries.map(({ measure }) => ORDER.indexOf(OUTCOMES[measure])));

export interface EntryFacts {
  /** As {@link entryIndustry} gives it. */
  industry: string;
  foreign: boolean;
  /** Title of the domestic list that the zone's rule names for the day; null where no rule does. */
  domesticTitle: string | null;
  /** Editions by the day, of the lists that were published here. */
  versions: readonly { kind: NegativeListKind; version: string; title: string }[];
  /** Their entries that hold the industry or are a part of it. */
  entries: readonly ListEntry[];
}

/** The strictest entry decides. Null where one that is not known, or that covers a part only, could be stricter. */
export function entryOutcome({ industry, foreign, domesticTitle, versions, entries }: EntryFacts): {
  allowed: EntryOutcome | null;
  reasons: string[];
} {
  const unknown = listsFor(foreign).flatMap(kind =>
    missing(
      kind,
      versions.find(version => version.kind === kind),
      domesticTitle,
    ),
  );
  const [parts, whole] = [
    entries.filter(entry => isPartial(entry, industry)),
    entries.filter(entry => !isPartial(entry, industry)),
  ];
  const reached = strictest(whole);
  const open = reached < ORDER.length - 1 && (unknown.length > 0 || strictest(parts) > reached);
  const cite = ({ kind, version, number, text }: ListEntry): string =>
    `${kind} list ${version}, entry ${number}: ${text}`;
  const untouched = unknown.length === 0 && entries.length === 0;
  return {
    allowed: open ? null : ORDER[reached]!,
    reasons: [
      ...whole.map(entry => `${entry.measure} by ${cite(entry)}`),
      ...parts.map(
        entry =>
          `${entry.measure} for ${entry.industryCode}, a part of ${industry}, by ${cite(entry)}: ask for the class to be certain`,
      ),
      ...unknown,
      ...(untouched
        ? [
            `${industry} is on no list in force: ${foreign ? 'foreign investors enter as domestic ones do' : 'open to all alike'}`,
          ]
        : []),
    ],
  };
}

function missing(
  kind: NegativeListKind,
  there: { version: string; title: string } | undefined,
  domesticTitle: string | null,
): string[] {
  if (kind === 'FOREIGN') return there ? [] : ['no FOREIGN list that was in force on the day is published here'];
  if (domesticTitle === null) return ['no rule MARKET_ACCESS_NEGATIVE_LIST is in force on the day'];
  if (there && normalName(there.title) === normalName(domesticTitle)) return [];
  return [
    `the DOMESTIC list of the day is ${domesticTitle}, but ${there ? `the one published here is ${there.title}` : 'none is published here'}`,
  ];
}

const MEASURES: Readonly<Record<NegativeListKind, readonly EntryMeasure[]>> = {
  DOMESTIC: ['PROHIBITED', 'LICENSED'],
  FOREIGN: ['PROHIBITED', 'RESTRICTED'],
};
const [ENTRIES_LIMIT, TEXT_LIMIT] = [1_000, 500];

/** The entries of an edition in their stored form; refuses INVALID_INPUT with the number of the first wrong one. */
export function checkEntries(
  kind: NegativeListKind,
  entries: readonly { industryCode: string; measure: EntryMeasure; text: string }[],
): { industry: string; measure: EntryMeasure; text: string }[] {
  const invalid = (message: string): Error => refuse('INVALID_INPUT', message);
  if (entries.length < 1 || entries.length > ENTRIES_LIMIT)
    throw invalid(`entries must be 1 to ${ENTRIES_LIMIT}, but got: ${entries.length}`);
  return entries.map(({ industryCode, measure, text }, index) => {
    const where = `entry ${index + 1}`;
    const industry = entryIndustry(industryCode);
    if (!industry)
      throw invalid(`industryCode of ${where} must be a code of GB/T 4754-2017, but got: ${industryCode.slice(0, 20)}`);
    if (!MEASURES[kind].includes(measure))
      throw invalid(
        `measure of ${where} must be ${MEASURES[kind].join(' or ')} in a ${kind} list, but got: ${measure}`,
      );
    const trimmed = text.trim();
    if (trimmed === '' || [...trimmed].length > TEXT_LIMIT)
      throw invalid(`text of ${where} must be 1 to ${TEXT_LIMIT} characters, but got: ${[...trimmed].length}`);
    return { industry, measure, text: trimmed };
  });
}
