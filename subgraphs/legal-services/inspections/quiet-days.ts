/** Quiet days (X11): days of every month on which a zone closes its enterprises to on-site inspection. */
import { addDays, inDayWindow } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { findRuleOfKind } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';

/** What the zone's rule says of a day; `rule` is null where none was in force. */
export interface QuietDay {
  date: LocalDate;
  quiet: boolean;
  rule: ResolvedRule<'window'> | null;
  window: { from: number; to: number } | null;
  nextFreeDay: LocalDate | null;
  explanation: string;
}

/** Whether a zone closes its enterprises to inspection on a day, by which rule, and the first day that is free. */
export function quietDayOf(zone: Zone, date: LocalDate): QuietDay {
  const rule = findRuleOfKind('window', zone, 'QUIET_WINDOW', date);
  const window = rule?.parameters.days ?? null;
  const quiet = window !== null && inDayWindow(date, window);
  const nextFreeDay = firstFreeDay(zone, window, date);
  const day = { date, quiet, rule, window, nextFreeDay };
  return { ...day, explanation: explain(zone, day) };
}

function explain(zone: Zone, { date, quiet, rule, window, nextFreeDay }: Omit<QuietDay, 'explanation'>): string {
  const source = rule
    ? `${rule.explanation.en}${window ? '' : ' It sets no days.'}`
    : `Zone ${zone.code} had no rule of quiet days on ${date}.`;
  const closed = window
    ? `days ${window.from} to ${window.to} of every month are closed to on-site inspection, so ${date} is ${quiet ? 'closed' : 'open'}`
    : 'no day is closed to on-site inspection';
  const isProvisional = nextFreeDay !== null && calendarOf(zone.code).isProvisional(nextFreeDay);
  const provisional = isProvisional ? ' (provisional: the holidays of that year are not published)' : '';
  return `${source} In ${zone.code} ${closed}; first free working day: ${nextFreeDay ?? 'none'}${provisional}.`;
}

/**
 * The first working day from `from` on that lies outside the window; null where a year has none (a window over whole
 * months).
 */
export function firstFreeDay(zone: Zone, window: QuietDay['window'], from: LocalDate): LocalDate | null {
  const calendar = calendarOf(zone.code);
  for (let n = 0; n < 366; n += 1) {
    const day = addDays(from, n);
    if (calendar.isWorkday(day) && !(window && inDayWindow(day, window))) return day;
  }
  return null;
}
