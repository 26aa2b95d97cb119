import { makeCalendar, type CalendarProfile } from './calendar.ts';
import { instantAt } from './local-date.ts';

/** Calendars and short hands that the tests of this folder share. */
export const INLAND: CalendarProfile = {
  officeHours: [
    { from: '09:00', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ],
  overlay: [],
};

/**
 * Xinjiang: two hours later by Beijing time, with the regional holidays of 2026 (their dates here are only for the
 * test).
 */
export const XINJIANG: CalendarProfile = {
  officeHours: [
    { from: '10:00', to: '14:00' },
    { from: '15:30', to: '19:30' },
  ],
  overlay: [
    { date: '2026-03-20', kind: 'OFF', name: '肉孜节', source: 'test notice' },
    { date: '2026-05-27', kind: 'OFF', name: '古尔邦节', source: 'test notice' },
    { date: '2026-05-28', kind: 'OFF', name: '古尔邦节', source: 'test notice' },
    { date: '2026-05-29', kind: 'OFF', name: '古尔邦节', source: 'test notice' },
    { date: '2026-05-31', kind: 'WORK', name: '古尔邦节', source: 'test notice' },
  ],
};

export const inland = makeCalendar(INLAND);
export const xinjiang = makeCalendar(XINJIANG);

/** '2026-02-13 16:00' in Beijing. */
export const at = (text: string): Date => instantAt(text.slice(0, 10), text.slice(11));
