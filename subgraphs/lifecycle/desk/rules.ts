/** When a case is due, and when its light changes: pure functions of its clock, its zone's calendar and a moment. */
import { readCase } from '#shared/case/index.ts';
import type { ClockReading, Light } from '#shared/clock/index.ts';
import type { ChangedClock } from '#shared/database/changed-case.ts';
import { zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { hashOf } from '#shared/zones/resolved.ts';

/** Later than every due moment: of what is never due. */
export const FAR = '9999-12-31T00:00:00.000Z';

/** What of a case decides when it is due. */
export interface Dated {
  clock: ChangedClock | null;
  zone: string | null;
  endedAt: string | null;
}

/** The clock of a case at a moment; null where it has none, or none of ours. */
export function readingOf({ clock, zone }: Dated, now: Date): ClockReading | null {
  if (!clock || zone === null || !zoneCodes.includes(zone)) return null;
  const { segments, limit, pauses } = clock;
  return readCase({ clock: segments, terms: { amount: limit, pauses } as never, zone }, now);
}

/** What is stored of a clock beside the clock, for indexes. */
export interface Derived {
  dueAt: string;
  light: Light;
  lookAt: string;
  derivedWith: string;
}

const NEVER_DUE: Derived = { dueAt: FAR, light: 'GREEN', lookAt: FAR, derivedWith: '' };

/**
 * When a case is due and what its light is. While its clock stands still it is not due, unless it was late before; then
 * its light does not change either.
 */
export function derive(one: Dated, now: Date): Derived {
  const reading = one.endedAt === null ? readingOf(one, now) : null;
  if (!reading || one.zone === null) return NEVER_DUE;
  const { light, paused, dueAt, stoppedAt } = reading;
  const derivedWith = calendarHash(one.zone);
  if (stoppedAt !== null) return { ...NEVER_DUE, light, derivedWith };
  if (light === 'OVERDUE') return { dueAt: dueAt.toISOString(), light, lookAt: FAR, derivedWith };
  if (paused) return { dueAt: FAR, light, lookAt: FAR, derivedWith };
  return { dueAt: dueAt.toISOString(), light, lookAt: nextLight(one, now, reading), derivedWith };
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
