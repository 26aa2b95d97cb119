/** The lights of milestones (Z19 挂图作战): pure functions of zone, day and facts. */
import { LRUCache } from 'lru-cache';
import { workdaysBetween } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { limitOf, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { ClockLight, ProjectMilestone } from '../generated.ts';
import type { MilestoneRow } from './rows.ts';

/** Days of a milestone. */
export type MilestoneDays = Pick<MilestoneRow, 'setOn' | 'plannedOn' | 'actualOn'>;

/** The light of a milestone, and the working days from its day (or today) to the planned day: below 0 when late. */
export interface MilestoneLight {
  light: ClockLight;
  workingDaysLeft: number;
}

/** The shares at which a light changes: those of clocks. */
export const alertRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> =>
  thresholdRule(zone, 'CLOCK_ALERTS', on);

/** A board needs the same pairs of days over and over. */
const spans = new LRUCache<string, number>({ max: 50_000 });

/** Working days between two days of a zone. */
function workingDaysBetween(zone: Zone, from: LocalDate, to: LocalDate): number {
  const key = `${zone.code} ${from} ${to}`;
  const days = spans.get(key) ?? workdaysBetween(from, to, calendarOf(zone.code));
  spans.set(key, days);
  return days;
}

/**
 * Z19: the light of a milestone, by the share of working days spent between the day it was set and the planned day. A
 * milestone that was reached is green where that was in time, overdue where it was late: to reach it does not hide the
 * delay.
 */
export function milestoneLight(
  zone: Zone,
  { setOn, plannedOn, actualOn }: MilestoneDays,
  today: LocalDate,
): MilestoneLight {
  const at = actualOn ?? today;
  const workingDaysLeft = workingDaysBetween(zone, at, plannedOn);
  if (at > plannedOn) return { light: 'OVERDUE', workingDaysLeft };
  if (actualOn !== null) return { light: 'GREEN', workingDaysLeft };
  const total = workingDaysBetween(zone, setOn, plannedOn);
  const spent = total <= 0 ? 100 : (100 * workingDaysBetween(zone, setOn, at)) / total;
  return { light: lightOf(alertRule(zone, today), spent), workingDaysLeft };
}

/** The light at a share of the time spent, in percent. */
function lightOf(rule: ResolvedRule<'threshold'>, spent: number): ClockLight {
  if (spent >= limitOf(rule, 'red').value) return 'RED';
  return spent >= limitOf(rule, 'yellow').value ? 'YELLOW' : 'GREEN';
}

/** A milestone as the graph shows it, with its light of today. */
export function showMilestone(
  row: Omit<MilestoneRow, 'projectCode' | 'creditCode'>,
  today: LocalDate,
): ProjectMilestone {
  const { code, title, plannedOn, firstPlannedOn, actualOn } = row;
  return { code, title, plannedOn, firstPlannedOn, actualOn, ...milestoneLight(zoneOf(row.zone), row, today) };
}
