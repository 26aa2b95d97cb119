/**
 * Whether a resource is late by its update cycle (数据鲜活度): a pure function of the cycle, of when it last changed, of
 * until when that is known, and of now. Silence makes nothing late that is updated as it changes.
 */
import { addDays, addMonths, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { limitOf, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { DataResourceKind, Freshness, UpdateCycle } from '../generated.ts';

/** What is known of a resource. */
export interface KnownUpdates {
  kind: DataResourceKind;
  updateCycle: UpdateCycle;
  publishedOn: LocalDate;
  lastChangedAt: Date | null;
  /** Until when its department's feed was read. */
  readUntil: Date | null;
}

const HOUR_MS = 3_600_000;

/** The next update by each cycle that has a day. */
const NEXT: Readonly<Partial<Record<UpdateCycle, (last: LocalDate) => LocalDate>>> = {
  DAILY: last => addDays(last, 1),
  WEEKLY: last => addDays(last, 7),
  MONTHLY: last => addMonths(last, 1),
  QUARTERLY: last => addMonths(last, 3),
  HALF_YEARLY: last => addMonths(last, 6),
  YEARLY: last => addMonths(last, 12),
};

/** The last day on which the update after that of a day is in time; null for a cycle without days. */
export const dueAfter = (cycle: UpdateCycle, last: LocalDate): LocalDate | null => NEXT[cycle]?.(last) ?? null;

/**
 * The cycles that have a day, each with the first day of a last update that is not late on a day: what was last
 * updated before it is late. It says of lists what {@link freshnessOf} says of one.
 */
export const firstInTime = (on: LocalDate): { cycle: UpdateCycle; first: LocalDate }[] =>
  Object.entries(NEXT).map(([cycle, next]) => {
    let first = on;
    while (next(addDays(first, -1)) >= on) first = addDays(first, -1);
    // The keys of the table are cycles.
    return { cycle: cycle as UpdateCycle, first };
  });

/** For how many hours it is known that a feed which was read tells of everything: of the nation, any zone reads it. */
const knownHours = (on: LocalDate): number =>
  limitOf(thresholdRule(zoneOf('district'), 'FRESHNESS_KNOWN', on), 'hours').value;

/** How fresh a resource is. */
export function freshnessOf(known: KnownUpdates, now: Date): Freshness {
  const { updateCycle, lastChangedAt, publishedOn, readUntil } = known;
  const dueOn = dueAfter(updateCycle, lastChangedAt === null ? publishedOn : localDate(lastChangedAt));
  return { lastChangedAt, readUntil, dueOn, state: stateOf(known, dueOn, now) };
}

function stateOf(
  { kind, updateCycle, readUntil }: KnownUpdates,
  dueOn: LocalDate | null,
  now: Date,
): Freshness['state'] {
  if (dueOn === null) {
    const isFollowed =
      readUntil !== null && now.getTime() - readUntil.getTime() <= knownHours(localDate(now)) * HOUR_MS;
    return updateCycle === 'REAL_TIME' && isFollowed ? 'CURRENT' : 'UNKNOWN';
  }
  // What no feed tells of is reported here, so that all of it is known.
  const knownUntil = kind === 'CONTRACT' ? readUntil : now;
  if (knownUntil !== null && localDate(knownUntil) > dueOn) return 'LATE';
  return localDate(now) > dueOn ? 'UNKNOWN' : 'CURRENT';
}
