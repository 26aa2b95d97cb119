/** The profile of an enterprise: a pure function of its public events, in the order of their departments. */
import { localDate } from '#shared/clock/index.ts';
import { parseIndustryCode } from '#shared/identifiers/index.ts';
import { searchKeys } from '#shared/search/names.ts';
import { endsOfLife } from '../stages/rules.ts';
import type { FormerName, ProfileEvent, ProfileRow } from './rows.ts';

/** What the register says of an enterprise, by the names in its events. */
const REGISTERED = ['name', 'brand', 'zone', 'industry', 'sizeClass', 'foundedOn', 'status'] as const;
type Registered = Record<(typeof REGISTERED)[number], string>;

/** Types of change after which a project is no longer under way. */
const PROJECT_ENDS: ReadonlySet<string> = new Set([
  'ProjectApproved',
  'ProjectRejected',
  'ProjectRevoked',
  'ProjectWithdrawn',
]);

/** Types of event that a profile follows from, beside those that have a stage and those of the register itself. */
export const PROFILE_TYPES: readonly string[] = [
  'EnterpriseGraded',
  'GradeEnded',
  'EnterpriseListed',
  'EnterpriseDelisted',
  'ProjectApplied',
  ...PROJECT_ENDS,
];

/** The profile that follows from events; null until the register has told of the enterprise. */
export function profileOf(creditCode: string, events: readonly ProfileEvent[]): ProfileRow | null {
  const registered = registeredIn(events);
  if (!registered) return null;
  const { name, brand, zone, industry, sizeClass, foundedOn, status } = registered;
  const parsed = parseIndustryCode(industry);
  return {
    creditCode,
    name,
    formerNames: formerNamesIn(events),
    ...keysOf(name, brand),
    zone,
    division: (parsed.ok && parsed.value.divisionCode) || '',
    section: parsed.ok ? parsed.value.sectionCode : '',
    sizeClass: sizeClass as ProfileRow['sizeClass'],
    foundedOn,
    status: status as ProfileRow['status'],
    grade: gradeIn(events),
    ...listingIn(events),
    openProjects: openProjectsIn(events),
    stage: stageIn(events),
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The last that the register told of each fact; null where one is missing. */
function registeredIn(events: readonly ProfileEvent[]): Registered | null {
  const known: Partial<Registered> = {};
  for (const { payload } of events.filter(({ subjectType }) => subjectType === 'Enterprise')) {
    for (const fact of REGISTERED) {
      const told = textOf(payload[fact]);
      if (told !== null) known[fact] = told;
    }
  }
  // Registers of before the distinctive part was told have the whole name for it.
  const whole: Partial<Registered> = { brand: known.name ?? '', ...known };
  return REGISTERED.every(fact => whole[fact] !== undefined) ? (whole as Registered) : null;
}

/** Names that were given up, the last one first. */
function formerNamesIn(events: readonly ProfileEvent[]): FormerName[] {
  const names: FormerName[] = [];
  let brand: string | null = null;
  for (const { type, subjectType, payload } of events) {
    const former = type === 'EnterpriseNameChanged' ? textOf(payload.formerName) : null;
    if (former !== null) names.unshift({ name: former, until: textOf(payload.until), ...keysOf(former, brand) });
    if (subjectType === 'Enterprise') brand = textOf(payload.brand) ?? brand;
  }
  return names;
}

/** The pinyin and initials of a name, by its distinctive part where that is known. */
function keysOf(name: string, brand: string | null): Pick<FormerName, 'pinyin' | 'initials'> {
  const { pinyin, initials } = searchKeys(name, brand !== null && name.includes(brand) ? brand : name);
  return { pinyin, initials };
}

/** The market regulator's grade in force. */
function gradeIn(events: readonly ProfileEvent[]): ProfileRow['grade'] {
  const last = events.findLast(
    ({ type, payload }) => type === 'EnterpriseGraded' || (type === 'GradeEnded' && payload.scheme === 'MARKET_RISK'),
  );
  return last?.type === 'EnterpriseGraded' ? (textOf(last.payload.level) as ProfileRow['grade']) : null;
}

/** The list that it is on, and until when: an enterprise is on one at most. */
function listingIn(events: readonly ProfileEvent[]): Pick<ProfileRow, 'listed' | 'listedUntil'> {
  const last = events.findLast(({ type }) => type === 'EnterpriseListed' || type === 'EnterpriseDelisted');
  if (last?.type !== 'EnterpriseListed') return { listed: null, listedUntil: null };
  return { listed: textOf(last.payload.colour) as ProfileRow['listed'], listedUntil: textOf(last.payload.listedUntil) };
}

/** How many of its projects were applied for and have not come to an end. */
function openProjectsIn(events: readonly ProfileEvent[]): number {
  const open = new Set<string>();
  for (const { type, subjectId } of events) {
    if (type === 'ProjectApplied') open.add(subjectId);
    if (PROJECT_ENDS.has(type)) open.delete(subjectId);
  }
  return open.size;
}

/** The last of events by their time; of one moment the last told. */
const lastOf = (events: readonly ProfileEvent[]): ProfileEvent | undefined =>
  events.reduce<ProfileEvent | undefined>(
    (one, other) => (other.occurredAt >= (one?.occurredAt ?? '') ? other : one),
    undefined,
  );

/**
 * The stage of the last event, by its time, that has one; of a life that has ended, its end; of one whose end came to
 * nothing, the stage before that.
 */
function stageIn(events: readonly ProfileEvent[]): ProfileRow['stage'] {
  const staged = events.filter(({ stage }) => stage !== null);
  const last = lastOf(staged);
  if (!last) return null;
  const { ending, reopening, returning } = endsOfLife(localDate(new Date(`${last.occurredAt}Z`)));
  const turns = events.filter(
    ({ type, subjectType }) => subjectType === 'Enterprise' && [...ending, ...reopening].includes(type),
  );
  const turn = lastOf(turns);
  if (turn && ending.includes(turn.type)) return 'EXIT';
  const returnedAt = lastOf(events.filter(({ type }) => returning.includes(type)))?.occurredAt ?? '';
  const goingOn = staged.filter(({ stage, occurredAt }) => stage !== 'EXIT' || occurredAt > returnedAt);
  return (lastOf(goingOn)?.stage ?? null) as ProfileRow['stage'];
}
