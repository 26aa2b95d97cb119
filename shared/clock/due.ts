import type { Calendar } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import {
  DAY_MS,
  MINUTE_MS,
  addMonths,
  dayNumberAt,
  dayStartMs,
  formatInstant,
  fromDayNumber,
  msOf,
  toDayNumber,
  type DayNumber,
  type LocalDate,
} from './local-date.ts';
import { addRunningMs, type Span } from './working-time.ts';

/**
 * A length of time as rules state it.
 * - WD working day (工作日). A whole number counts days; with a half (0.5, 1.5) it is that many half days: 0.5 WD = 1 HWD.
 * - HWD half working day (半个工作日): half of the zone's office minutes of a day. WH working hour (工作小时).
 * - CD calendar day (日). MONTH calendar month (月).
 * - INSTANT on the spot (即时、即到即办): due by the close of the first office day, since persons decide, two of them; the
 *   value is ignored.
 */
export interface Amount {
  value: number;
  unit: AmountUnit;
}

export type AmountUnit = 'WD' | 'HWD' | 'WH' | 'CD' | 'MONTH' | 'INSTANT';

export interface Due {
  /** The last moment in time. */
  due: Date;
  /** Its day in Beijing. */
  dueDate: LocalDate;
  /** Whether the day lies beyond the published calendar: to be derived again when the notice is out. */
  provisional: boolean;
  /** How it came about, with the clauses, for people. */
  explanation: Explained;
}

/** A text for people in both languages. */
export type Explained = Readonly<Record<'zh' | 'en', string>>;

/**
 * When something that starts at `start` is due.
 *
 * WD, CD, MONTH — the day of start is not counted, at whatever hour it was (Civil Code 201, 民法典第二百零一条).
 * - WD: the close of office on the n-th working day after (行政许可法 82: 工作日, 不含法定节假日;
 *   Civil Code 203 para 2: 有业务时间的, 停止业务活动的时间为截止时间).
 * - CD: the n-th day after; where that is a rest day, the next working day (Civil Code 203). The time is 23:59:59.999,
 *   not the next day's 00:00, so that the day of `due` is `dueDate`: calendar periods are also the applicant's, whose
 *   counter online never closes.
 * - MONTH: the day of the same number, or the month's last day (Civil Code 202); then as CD.
 *
 * HWD, WH, WD with a half — counted in office minutes from the moment of start; what arrives outside office hours
 * counts from the next opening. So 2 HWD (a full working day's minutes from now) is earlier than 1 WD (the close of the
 * next working day).
 *
 * @throws ClockError when the start is no valid Date, or the amount's value does not suit its unit.
 */
export function dueAt(start: Date, amount: Amount, calendar: Calendar): Due {
  return dueWithPauses(msOf(start), amount, calendar, []);
}

/** {@link dueAt} with the pauses of a clock; `readClock` says how they count. */
export function dueWithPauses(start: number, amount: Amount, calendar: Calendar, pauses: readonly Span[]): Due {
  checkAmount(amount);
  const startDay = dayNumberAt(start);
  const budget = workingMsOf(amount, calendar);
  let due: number;
  if (amount.unit === 'INSTANT') due = firstClose(start, calendar, pauses);
  else if (budget !== null) due = addRunningMs(start, budget, calendar, pauses);
  else due = lastDayEnd(startDay, amount, calendar, pauses);
  const dueDate = fromDayNumber(dayNumberAt(due));
  const provisional = dueDate > calendar.publishedUntil;
  const explanation = explain({ start, due, provisional }, amount, calendar);
  return { due: new Date(due), dueDate, provisional, explanation };
}

/** Office milliseconds of an amount that is counted in working time; null for one counted in days, or INSTANT. */
export function workingMsOf(amount: Amount, calendar: Calendar): number | null {
  if (amount.unit === 'WH') return amount.value * 60 * MINUTE_MS;
  const halfDays = halfDaysOf(amount);
  return halfDays === null ? null : (halfDays * calendar.minutesPerDay * MINUTE_MS) / 2;
}

/** Half working days of an amount that is counted in them; null for every other amount. */
function halfDaysOf({ unit, value }: Amount): number | null {
  if (unit === 'HWD') return value;
  return unit === 'WD' && !Number.isInteger(value) ? value * 2 : null;
}

/** Days of an amount that is counted in days: n for WD and CD, the calendar days spanned for MONTH. */
export function daysOf(startDay: DayNumber, amount: Amount): number {
  if (amount.unit !== 'MONTH') return amount.value;
  return toDayNumber(addMonths(fromDayNumber(startDay), amount.value)) - startDay;
}

/** Whether the clock was paused all of a day. */
export const pausedAllDay = (day: DayNumber, pauses: readonly Span[]): boolean =>
  pauses.some(pause => pause.from <= dayStartMs(day) && pause.to >= dayStartMs(day + 1));

function lastDayEnd(startDay: DayNumber, amount: Amount, calendar: Calendar, pauses: readonly Span[]): number {
  const working = amount.unit === 'WD';
  const endOf = (day: DayNumber): number => (working ? calendar.closeMs(day) : dayStartMs(day) + DAY_MS - 1);
  let day = startDay;
  for (let left = daysOf(startDay, amount); left > 0; ) {
    day++;
    if ((!working || calendar.isWorkdayNumber(day)) && !pausedAllDay(day, pauses)) left--;
  }
  // A period ends neither on a rest day (Civil Code 203) nor while its clock is paused.
  while (!calendar.isWorkdayNumber(day) || pauses.some(pause => pause.from < endOf(day) && endOf(day) <= pause.to))
    day++;
  return endOf(day);
}

/** The first close of an office at or after a moment at which the clock runs. */
function firstClose(start: number, calendar: Calendar, pauses: readonly Span[]): number {
  const past = (day: DayNumber): boolean => {
    const close = calendar.closeMs(day);
    return close < start || pauses.some(pause => pause.from < close && close <= pause.to);
  };
  let day = dayNumberAt(start);
  while (!calendar.isWorkdayNumber(day) || past(day)) day++;
  return calendar.closeMs(day);
}

const MAX_VALUE = 36_500;

function checkAmount({ value, unit }: Amount): void {
  if (unit === 'INSTANT') return;
  const rule = UNIT_RULES[unit];
  if (!rule) {
    throw new ClockError(`An amount's unit must be one of ${Object.keys(UNIT_RULES).join(', ')}, INSTANT`, unit);
  }
  if (!(value > 0 && value <= MAX_VALUE && rule.fits(value))) {
    throw new ClockError(`An amount in ${unit} must be ${rule.text}, above 0 and at most ${MAX_VALUE}`, value);
  }
}

interface UnitRule {
  /** Its name; in English in the singular. */
  name: Explained;
  /** What a value must be, and the test of it. */
  text: string;
  fits: (value: number) => boolean;
  /** How it is counted, for explanations. */
  clauses: Explained;
}

const OFFICE_TIME: Explained = { en: 'office time from the moment of start', zh: '自起算时刻起按办公时间计算' };
const NOT_ON_REST_DAY: Explained = {
  en: 'not ending on a rest day, 民法典203',
  zh: '届满日为休息日的顺延，民法典第二百零三条',
};
const whole = { text: 'a whole number', fits: Number.isInteger };

/** The units that are counted; of INSTANT there is nothing to count. */
const UNIT_RULES: Record<Exclude<AmountUnit, 'INSTANT'>, UnitRule> = {
  WD: {
    name: { en: 'working day', zh: '个工作日' },
    text: 'a multiple of 0.5',
    fits: value => Number.isInteger(value * 2),
    clauses: {
      en: 'start day not counted, 民法典201; rest days not counted, 许可法82',
      zh: '起始日不计入，民法典第二百零一条；法定节假日不计入，行政许可法第八十二条',
    },
  },
  HWD: { name: { en: 'half working day', zh: '个半工作日' }, ...whole, clauses: OFFICE_TIME },
  WH: {
    name: { en: 'working hour', zh: '个工作小时' },
    text: 'a number of hours',
    fits: Number.isFinite,
    clauses: OFFICE_TIME,
  },
  CD: {
    name: { en: 'calendar day', zh: '日' },
    ...whole,
    clauses: {
      en: `start day not counted, 民法典201; ${NOT_ON_REST_DAY.en}`,
      zh: `起始日不计入，民法典第二百零一条；${NOT_ON_REST_DAY.zh}`,
    },
  },
  MONTH: {
    name: { en: 'month', zh: '个月' },
    ...whole,
    clauses: {
      en: `same day of the month or its last, 民法典202; ${NOT_ON_REST_DAY.en}`,
      zh: `至届满月的对应日或者末日，民法典第二百零二条；${NOT_ON_REST_DAY.zh}`,
    },
  },
};

/** From when to when a period runs, in milliseconds. */
interface Period {
  start: number;
  due: number;
  provisional: boolean;
}

function explain({ start, due, provisional }: Period, amount: Amount, calendar: Calendar): Explained {
  const [from, until] = [formatInstant(start), formatInstant(due)];
  if (amount.unit === 'INSTANT') return { en: `on the spot: due ${until}`, zh: `即时办结：应当于${until}前办结` };
  const { name, clauses } = UNIT_RULES[amount.unit];
  const counted = workingMsOf(amount, calendar) === null ? clauses : OFFICE_TIME;
  const doubt = provisional ? doubtOf(calendar) : NO_DOUBT;
  const plural = amount.value === 1 ? name.en : `${name.en}s`;
  return {
    en: `${amount.value} ${plural} from ${from} (${counted.en}): due ${until}${doubt.en}`,
    zh: `自${from}起${amount.value}${name.zh}（${counted.zh}），到期时间为${until}${doubt.zh}`,
  };
}

const NO_DOUBT: Explained = { en: '', zh: '' };

const doubtOf = ({ publishedUntil }: Calendar): Explained => ({
  en: `; provisional, the calendar is published until ${publishedUntil}`,
  zh: `；暂定，节假日安排公布至${publishedUntil}`,
});
