/** Working-time arithmetic: days in China, zone calendars, due dates, service clocks. Pure: `now` is a parameter. */
export { BeyondCalendar, ClockError } from './clock-error.ts';
export {
  addDays,
  addMonths,
  dayOfWeek,
  diffDays,
  formatMoment,
  fromDayNumber,
  instantAt,
  localDate,
  toDayNumber,
  type DayNumber,
  type LocalDate,
} from './local-date.ts';
export {
  CALENDAR_PUBLISHED_UNTIL,
  makeCalendar,
  type Calendar,
  type CalendarDay,
  type CalendarOptions,
  type CalendarProfile,
  type SpecialDay,
} from './calendar.ts';
export { dueAt, type Amount, type AmountUnit, type Due, type Explained } from './due.ts';
export {
  PAUSE_NAMES,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
  type Clock,
  type PauseReason,
  type Segment,
} from './clock.ts';
export {
  readClock,
  readingHoldsUntil,
  type ClockLimit,
  type ClockReading,
  type Light,
  type LightThresholds,
} from './read-clock.ts';
export {
  addWorkdays,
  inDayWindow,
  monthKey,
  quarterKey,
  weekKey,
  workdaysBetween,
  workdaysOutside,
  type DayWindow,
} from './periods.ts';
