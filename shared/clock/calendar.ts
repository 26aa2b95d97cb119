import noticeData from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { ClockError } from './clock-error.ts';
import {
  MINUTE_MS,
  datePartsOf,
  dayOfWeekOf,
  dayStartMs,
  fromDayNumber,
  minutesOf,
  toDayNumber,
  type DayNumber,
  type LocalDate,
} from './local-date.ts';
import { statutoryHolidays } from './statutory.ts';

/**
 * The last day that a State Council holiday notice (国务院办公厅节假日安排的通知) covers in the installed chinese-days. Raise it with
 * the package, usually in November; until then later dates are provisional, which is the safe way to be late. A notice
 * may also move the last days of the year before it (2018-12-29 and 12-31 were): such dates change at the next reading.
 * Before 2004, where chinese-days begins, days are judged by the day of the week alone.
 */
export const CALENDAR_PUBLISHED_UNTIL: LocalDate = '2026-12-31';

/** One day that departs from the usual: OFF a holiday, WORK a make-up workday (调休上班). */
export interface SpecialDay {
  date: string;
  kind: 'OFF' | 'WORK';
  name: string;
  /** The notice or law it comes from. */
  source: string;
}

/** What a zone says of its working time; the shape is shared with `shared/zones`. */
export interface CalendarProfile {
  /**
   * Beijing time, 'HH:MM', ascending, not overlapping: [{ from: '09:00', to: '12:00' }, { from: '13:30', to: '17:30'
   * }].
   */
  officeHours: readonly { from: string; to: string }[];
  /** Regional days (肉孜节, 古尔邦节, local notices); they win over the national calendar. */
  overlay: readonly { date: string; kind: 'OFF' | 'WORK'; name: string; source: string }[];
}

export interface CalendarOptions {
  /** Last day covered by a published notice. Default: {@link CALENDAR_PUBLISHED_UNTIL}. */
  publishedUntil?: LocalDate;
  /** Days of a national notice that the installed chinese-days does not hold yet, or corrects. Default: none. */
  notices?: readonly SpecialDay[];
}

/** What a day is, and why. */
export interface CalendarDay {
  date: LocalDate;
  workday: boolean;
  kind: 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP';
  /** The holiday's name; null for an ordinary working day or weekend. */
  name: string | null;
  source: string;
  provisional: boolean;
}

/** The working time of one zone. Each day is decided once and then read from a table. */
export interface Calendar {
  /** Whether offices work that day: not a weekend or holiday, or a make-up day (行政许可法 82: 不含法定节假日). */
  isWorkday(date: LocalDate): boolean;
  /** {@link isWorkday} by day number, for loops. */
  isWorkdayNumber(day: DayNumber): boolean;
  /** The day with its name and source. */
  dayOf(date: LocalDate): CalendarDay;
  /** Whether the day lies beyond the published notices, so that it may still change. */
  isProvisional(date: LocalDate): boolean;
  readonly publishedUntil: LocalDate;
  readonly officeHours: readonly { from: string; to: string }[];
  /** The office hours in milliseconds since midnight. */
  readonly officeSpans: readonly { from: number; to: number }[];
  /** Office minutes of a full working day. */
  readonly minutesPerDay: number;
  /** The instant, in milliseconds, at which offices close on a day. */
  closeMs(day: DayNumber): number;
}

type Verdict = Omit<CalendarDay, 'date' | 'provisional'>;

/**
 * Builds a zone's calendar. A day is decided by the first that speaks of it: the zone's overlay, `options.notices`, the
 * State Council's notice (chinese-days), the statutory holidays where no notice is out yet, and last the day of the
 * week.
 * @throws ClockError when the profile is malformed, or a year said to be published has no holidays on file.
 */
export function makeCalendar(profile: CalendarProfile, options: CalendarOptions = {}): Calendar {
  const publishedUntil = options.publishedUntil ?? CALENDAR_PUBLISHED_UNTIL;
  const lastPublished = toDayNumber(publishedUntil);
  const { spans: officeSpans, closing } = parseOfficeHours(profile.officeHours);
  const minutesPerDay = officeSpans.reduce((sum, span) => sum + span.to - span.from, 0) / MINUTE_MS;
  const overlay = specialDays(profile.overlay, 'overlay');
  const notices = specialDays(options.notices ?? [], 'notices');
  requireNotice(datePartsOf(publishedUntil).year, options.notices ?? []);

  const decide = (day: DayNumber): Verdict => {
    const special = overlay.get(day) ?? notices.get(day);
    if (special) return verdictOf(special.kind, special.name, special.source);
    const published = day <= lastPublished ? noticeOf(fromDayNumber(day)) : null;
    if (published) return published;
    const weekend = dayOfWeekOf(day) % 6 === 0;
    if (day > lastPublished) {
      const name = statutoryHolidays(datePartsOf(fromDayNumber(day)).year).get(day);
      if (name) return verdictOf('OFF', name, '国令第795号');
    }
    return { workday: !weekend, kind: weekend ? 'WEEKEND' : 'WORKDAY', name: null, source: 'day of the week' };
  };

  // One byte a day from 1970 to 2099: 0 not decided yet, 1 working day, 2 rest day. Days outside are decided each time.
  const table = new Uint8Array(toDayNumber('2100-01-01'));
  const isWorkdayNumber = (day: DayNumber): boolean => {
    const decided = table[day];
    if (decided) return decided === 1;
    const { workday } = decide(day);
    if (decided === 0) table[day] = workday ? 1 : 2;
    return workday;
  };

  return {
    isWorkday: date => isWorkdayNumber(toDayNumber(date)),
    isWorkdayNumber,
    dayOf: date => {
      const day = toDayNumber(date);
      return { date, ...decide(day), provisional: day > lastPublished };
    },
    isProvisional: date => toDayNumber(date) > lastPublished,
    publishedUntil,
    officeHours: profile.officeHours,
    officeSpans,
    minutesPerDay,
    closeMs: day => dayStartMs(day) + closing,
  };
}

const verdictOf = (kind: SpecialDay['kind'], name: string, source: string): Verdict => ({
  workday: kind === 'WORK',
  kind: kind === 'WORK' ? 'MAKE_UP' : 'HOLIDAY',
  name,
  source,
});

/**
 * What the national notice makes of a day; null where it does not name the day. The data file is read instead of
 * calling the package's `isWorkday`: that function uses the host's time zone (wrong in America), and calls 2027-01-01 a
 * workday, since it takes an unpublished day for an ordinary one.
 */
function noticeOf(date: LocalDate): Verdict | null {
  const holidays: Record<string, string | undefined> = noticeData.holidays;
  const workdays: Record<string, string | undefined> = noticeData.workdays;
  const off = holidays[date];
  const entry = off ?? workdays[date];
  if (entry === undefined) return null;
  const name = entry.split(',')[1] ?? entry;
  return verdictOf(off === undefined ? 'WORK' : 'OFF', name, '国务院办公厅节假日安排的通知');
}

/** A published year without a single holiday means that the date was raised without its data. */
function requireNotice(year: number, notices: readonly SpecialDay[]): void {
  const dates = [...Object.keys(noticeData.holidays), ...notices.map(day => day.date)];
  if (!dates.some(date => date.startsWith(`${year}-`))) {
    throw new ClockError('publishedUntil must lie in a year whose holidays are on file', year);
  }
}

/** Office hours in milliseconds since midnight, and when the last of them ends. */
function parseOfficeHours(hours: CalendarProfile['officeHours']): {
  spans: { from: number; to: number }[];
  closing: number;
} {
  const shown = hours.map(span => `${span.from}-${span.to}`).join(', ');
  if (hours.length === 0) throw new ClockError('officeHours must have at least one span', '[]');
  const spans = hours.map(span => ({ from: minutesOf(span.from) * MINUTE_MS, to: minutesOf(span.to) * MINUTE_MS }));
  let closing = 0;
  for (const span of spans) {
    if (span.from >= span.to) throw new ClockError('A span of officeHours must end after it begins', shown);
    if (span.from < closing) throw new ClockError('officeHours must be ascending and must not overlap', shown);
    closing = span.to;
  }
  return { spans, closing };
}

function specialDays(days: readonly SpecialDay[], field: string): Map<DayNumber, SpecialDay> {
  const byDay = new Map<DayNumber, SpecialDay>();
  for (const special of days) {
    const day = toDayNumber(special.date);
    if (special.kind !== 'OFF' && special.kind !== 'WORK') {
      throw new ClockError(`${field}: kind must be OFF or WORK`, special.kind);
    }
    if (byDay.has(day)) throw new ClockError(`${field}: a date must appear once`, special.date);
    byDay.set(day, special);
  }
  return byDay;
}
