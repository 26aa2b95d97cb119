/** When a case is due, and when its light changes: pure functions of its clock, days, calendar and a moment. */
import { readCase } from '#shared/case/index.ts';
import type { ClockReading, Light } from '#shared/clock/index.ts';
import type { ChangedClock, ChangedDeadline } from '#shared/database/changed-case.ts';
import { zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { hashOf } from '#shared/zones/resolved.ts';

/** Later than every due moment: of what is never due. */
export const FAR = '9999-12-31T00:00:00.000Z';

/** What of a case decides when it is due. */
export interface Dated {
  clock: ChangedClock | null;
  deadlines: readonly ChangedDeadline[];
  zone: string | null;
  openedAt: string;
  endedAt: string | null;
  awaiting: object | null;
}

/** The clock of a case at a moment; null where it has none, or none of ours. */
export function readingOf({ clock, zone }: Pick<Dated, 'clock' | 'zone'>, now: Date): ClockReading | null {
  if (!clock || zone === null || !zoneCodes.includes(zone)) return null;
  const { segments, limit, pauses } = clock;
  return readCase({ clock: segments, terms: { amount: limit, pauses } as never, zone }, now);
}

/** What of a clock and of days is stored beside them, for indexes. */
export interface Derived {
  dueAt: string;
  /** Whether it is late once that moment has passed: not so where a right or a validity ends. */
  isDuty: boolean;
  light: Light;
  lookAt: string;
  derivedWith: string;
  /** When it ended: where nobody has to act, by itself with the last day on which it holds. */
  endedAt: string | null;
  /** Its light is told to its department: not that of a clock that stands still before its limit. */
  isWarned: boolean;
}

type OfClock = Pick<Derived, 'dueAt' | 'light' | 'lookAt' | 'derivedWith'>;

const NEVER_DUE: OfClock = { dueAt: FAR, light: 'GREEN', lookAt: FAR, derivedWith: '' };

/** When a case is due next, by its clock or by a day, and what its light is. */
export function derive(one: Dated, now: Date): Derived {
  const endedAt = one.endedAt ?? endOf(one, now);
  const clock = endedAt === null ? ofClock(one, now) : NEVER_DUE;
  const days = daysAhead({ ...one, endedAt }, now);
  const lights = days.map(day => lightOfDay(day, one, now));
  const [next] = days;
  const byDay = next !== undefined && next.at < clock.dueAt;
  return {
    dueAt: byDay ? next.at : clock.dueAt,
    isDuty: byDay ? next.kind === 'DUTY' : clock.dueAt !== FAR,
    light: worst([clock.light, ...lights]),
    lookAt: earliest([clock.lookAt, ...days.flatMap(day => turnsOf(day, one))], now),
    derivedWith: clock.derivedWith,
    endedAt,
    isWarned: isClockWarned(clock) || lights.some(light => light !== 'GREEN'),
  };
}

const isClockWarned = ({ light, lookAt }: OfClock): boolean =>
  light === 'OVERDUE' || (light !== 'GREEN' && lookAt !== FAR);

/**
 * When a case is due by its clock. While its clock stands still it is not due, unless it was late before; then its
 * light does not change either.
 */
function ofClock(one: Dated, now: Date): OfClock {
  const reading = readingOf(one, now);
  if (!reading || one.zone === null) return NEVER_DUE;
  const { light, paused, dueAt, stoppedAt } = reading;
  const derivedWith = calendarHash(one.zone);
  if (stoppedAt !== null) return { ...NEVER_DUE, light, derivedWith };
  if (light === 'OVERDUE') return { dueAt: dueAt.toISOString(), light, lookAt: FAR, derivedWith };
  if (paused) return { dueAt: FAR, light, lookAt: FAR, derivedWith };
  return { dueAt: dueAt.toISOString(), light, lookAt: nextLight(one, now, reading), derivedWith };
}

/** The end of what holds until a day and waits for nobody; null where it goes on. */
function endOf({ deadlines, awaiting }: Dated, now: Date): string | null {
  const ends = deadlines.filter(({ kind }) => kind === 'END').map(({ at }) => at);
  const last = ends.at(-1);
  return awaiting === null && last !== undefined && last < now.toISOString() ? last : null;
}

/** Days that still matter, the earliest first: what was missed of duties; of what has ended, rights alone. */
export const daysAhead = ({ deadlines, endedAt }: Pick<Dated, 'deadlines' | 'endedAt'>, now: Date): ChangedDeadline[] =>
  deadlines.filter(({ kind, at }) => {
    if (kind === 'RIGHT' || endedAt !== null) return kind === 'RIGHT' && at >= now.toISOString();
    return kind === 'DUTY' || at >= now.toISOString();
  });

const DAY_MS = 86_400_000;
/**
 * From when on a light tells of a day: the shares of the time that a clock has (Q21), at most so many days before.
 * No plan says by how much a day is to be told of: these are the platform's.
 */
const LIGHTS = {
  YELLOW: { share: 0.3, days: 30 },
  RED: { share: 0.1, days: 7 },
} as const;

/** The moment from which a light tells of a day. */
function shownFrom({ at }: ChangedDeadline, { openedAt }: Pick<Dated, 'openedAt'>, light: keyof typeof LIGHTS): number {
  const { share, days } = LIGHTS[light];
  const end = Date.parse(at);
  return end - Math.max(0, Math.min((end - Date.parse(openedAt)) * share, days * DAY_MS));
}

/** The light of a day at a moment; what is missed of a duty is late. */
export function lightOfDay(day: ChangedDeadline, one: Pick<Dated, 'openedAt'>, now: Date): Light {
  const ms = now.getTime();
  if (ms > Date.parse(day.at)) return day.kind === 'DUTY' ? 'OVERDUE' : 'GREEN';
  if (ms >= shownFrom(day, one, 'RED')) return 'RED';
  return ms >= shownFrom(day, one, 'YELLOW') ? 'YELLOW' : 'GREEN';
}

/** The moments at which the light of a day changes. */
const turnsOf = (day: ChangedDeadline, one: Dated): string[] =>
  [shownFrom(day, one, 'YELLOW'), shownFrom(day, one, 'RED'), Date.parse(day.at) + 1].map(ms =>
    new Date(ms).toISOString(),
  );

const earliest = (moments: readonly string[], now: Date): string =>
  moments.filter(moment => moment > now.toISOString()).sort()[0] ?? FAR;

const ORDER: readonly Light[] = ['GREEN', 'YELLOW', 'RED', 'OVERDUE'];

const worst = (lights: readonly Light[]): Light =>
  lights.reduce((one, other) => (ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one), 'GREEN');

/** The light of a case at a moment, by its clock and its days. */
export function lightOf(one: Dated, now: Date): Light {
  const clock = one.endedAt === null ? (readingOf(one, now)?.light ?? 'GREEN') : 'GREEN';
  return worst([clock, ...daysAhead(one, now).map(day => lightOfDay(day, one, now))]);
}

/** When a case is due next at a moment; null where it is not. */
export function dueOf(one: Dated, now: Date): string | null {
  const reading = one.endedAt === null ? readingOf(one, now) : null;
  const stands = reading === null || reading.stoppedAt !== null || (reading.paused && reading.light !== 'OVERDUE');
  const [next = FAR] = [
    ...(stands ? [] : [reading.dueAt.toISOString()]),
    ...daysAhead(one, now).map(({ at }) => at),
  ].sort();
  return next === FAR ? null : next;
}

const PRECISION_MS = 1_000;

/**
 * The first moment at which a running clock shows another light than now, to the second: a light only ever gets worse
 * while the clock runs, so it is found by halving.
 */
function nextLight(one: Dated, now: Date, { light, dueAt }: ClockReading): string {
  let same = now.getTime();
  let other = dueAt.getTime() + 1;
  while (other - same > PRECISION_MS) {
    const middle = Math.floor((same + other) / 2);
    if (readingOf(one, new Date(middle))?.light === light) same = middle;
    else other = middle;
  }
  return new Date(other).toISOString();
}

const hashes = new Map<string, string>();

/** The hash of a zone's calendar: what was derived by another one is derived again. */
export function calendarHash(zone: string): string {
  const known = hashes.get(zone);
  if (known !== undefined) return known;
  const hash = hashOf(zoneOf(zone).calendar);
  hashes.set(zone, hash);
  return hash;
}
