/** Quiet days (X11): days of every month on which a zone closes its enterprises to on-site inspection. */
import { addDays, inDayWindow } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { findRuleOfKind, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';

/** What the zone's rule says of a day; `rule` is null where none was in force. */
export interface QuietDay {
  date: LocalDate;
  quiet: boolean;
  rule: ResolvedRule<'window'> | null;
  window: { from: number; to: number } | null;
  nextFreeDay: LocalDate | null;
  explanation: Message;
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

function explain(zone: Zone, { date, quiet, rule, window, nextFreeDay }: Omit<QuietDay, 'explanation'>): Message {
  const isProvisional = nextFreeDay !== null && calendarOf(zone.code).isProvisional(nextFreeDay);
  return MESSAGES.QUIET_STATUS({
    source: sourceOf(zone, { date, rule, window }),
    zone: zoneName(zone.code),
    closed: closedDays({ date, quiet, window }),
    free: nextFreeDay ?? MESSAGES.NONE(),
    provisional: isProvisional ? MESSAGES.PROVISIONAL() : MESSAGES.NO_TEXT(),
  });
}

function sourceOf(zone: Zone, { date, rule, window }: Pick<QuietDay, 'date' | 'rule' | 'window'>): Text {
  if (!rule) return MESSAGES.NO_RULE_OF_DAY({ zone: zoneName(zone.code), day: date });
  return window ? rule.explanation : MESSAGES.SETS_NO_DAYS({ source: rule.explanation });
}

function closedDays({ date, quiet, window }: Pick<QuietDay, 'date' | 'quiet' | 'window'>): Message {
  if (!window) return MESSAGES.ALL_OPEN();
  const state = quiet ? MESSAGES.CLOSED() : MESSAGES.OPEN();
  return MESSAGES.CLOSED_DAYS({ from: window.from, to: window.to, day: date, state });
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
