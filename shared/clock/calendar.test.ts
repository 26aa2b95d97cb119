import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { CALENDAR_PUBLISHED_UNTIL, addDays, dayOfWeek, fromDayNumber, makeCalendar, toDayNumber } from './index.ts';
import { statutoryHolidays } from './statutory.ts';
import { INLAND, XINJIANG, inland, xinjiang } from './testing.ts';

const require = createRequire(import.meta.url);

function* daysOf(from: string, to: string): Generator<string> {
  for (let date = from; date <= to; date = addDays(date, 1)) yield date;
}

describe('published years', () => {
  const makeUp2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
  const makeUp2025 = ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'];
  const off2026 = [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ].flatMap(([from, to]) => [...daysOf(from!, to!)]);

  test('the State Council notice for 2026 to the day, and the make-up days of 2025', () => {
    for (const date of daysOf('2026-01-01', '2026-12-31')) {
      const weekday = dayOfWeek(date) % 6 !== 0;
      const expected = makeUp2026.includes(date) || (weekday && !off2026.includes(date));
      expect([date, inland.isWorkday(date)]).toEqual([date, expected]);
    }
    const weekends2025 = [...daysOf('2025-01-01', '2025-12-31')].filter(date => dayOfWeek(date) % 6 === 0);
    expect(weekends2025.filter(date => inland.isWorkday(date))).toEqual(makeUp2025);
  });

  // The second witness. Its only two differences are its own errors: the notice for 2018 (国办发明电〔2017〕12号) joins 端午
  // (Monday 06-18) and 中秋 (Monday 09-24) to the weekends before them and orders no make-up day for either. It has the
  // epidemic extension of 2020 (01-31 and 02-01 off, no make-up on 02-01).
  test('every day from 2018 to 2026 as holiday-calendar has it, but two', () => {
    const types = new Map<string, string>();
    for (let year = 2018; year <= 2026; year++) {
      const { dates } = require(`holiday-calendar/data/CN/${year}.json`) as { dates: { date: string; type: string }[] };
      for (const { date, type } of dates) types.set(date, type); // the file of 2019 also moves 2018-12-29 and 12-31
    }
    const differences: string[] = [];
    for (const date of daysOf('2018-01-01', '2026-12-31')) {
      const type = types.get(date);
      const witness = type === 'transfer_workday' || (type !== 'public_holiday' && dayOfWeek(date) % 6 !== 0);
      if (witness !== inland.isWorkday(date)) differences.push(`${date} ${type}`);
    }
    expect(differences).toEqual(['2018-06-16 transfer_workday', '2018-09-22 transfer_workday']);
  });

  test('the epidemic extension of the spring festival of 2020 (国办发明电〔2020〕1号)', () => {
    for (const date of ['2020-01-31', '2020-02-01', '2020-02-02'])
      expect([date, inland.isWorkday(date)]).toEqual([date, false]);
    expect(inland.isWorkday('2020-02-03')).toBe(true);
  });

  test('a day has its name and source', () => {
    expect(inland.dayOf('2026-02-14')).toEqual({
      date: '2026-02-14',
      workday: true,
      kind: 'MAKE_UP',
      name: '春节',
      source: '国务院办公厅节假日安排的通知',
      provisional: false,
    });
    expect(inland.dayOf('2026-02-16')).toMatchObject({ workday: false, kind: 'HOLIDAY', name: '春节' });
    expect(inland.dayOf('2026-03-07')).toMatchObject({ workday: false, kind: 'WEEKEND', name: null });
    expect(inland.dayOf('2026-03-09')).toMatchObject({ workday: true, kind: 'WORKDAY', name: null });
  });

  // Raise CALENDAR_PUBLISHED_UNTIL when this fails: the package then holds a year that the constant does not admit.
  test('the constant is the last year of the installed data', () => {
    const { holidays } = require('chinese-days/dist/chinese-days.json') as { holidays: Record<string, string> };
    expect(`${Object.keys(holidays).sort().at(-1)!.slice(0, 4)}-12-31`).toBe(CALENDAR_PUBLISHED_UNTIL);
  });
});

describe('years not published', () => {
  test('have the 13 statutory days, provisionally; 2027-01-01 is no workday, whatever chinese-days says', () => {
    expect(Object.fromEntries([...statutoryHolidays(2027)].map(([day, name]) => [fromDayNumber(day), name]))).toEqual({
      '2027-01-01': '元旦',
      '2027-02-05': '春节',
      '2027-02-06': '春节',
      '2027-02-07': '春节',
      '2027-02-08': '春节',
      '2027-04-05': '清明',
      '2027-05-01': '劳动节',
      '2027-05-02': '劳动节',
      '2027-06-09': '端午',
      '2027-09-15': '中秋',
      '2027-10-01': '国庆节',
      '2027-10-02': '国庆节',
      '2027-10-03': '国庆节',
    });
    expect(inland.dayOf('2027-01-01')).toMatchObject({
      workday: false,
      name: '元旦',
      source: '国令第795号',
      provisional: true,
    });
    expect(inland.isWorkday('2027-10-01')).toBe(false);
    expect(inland.dayOf('2027-01-04')).toMatchObject({ workday: true, provisional: true });
    expect(inland.isProvisional('2026-12-31')).toBe(false);
  });

  test('where two festivals meet there are twelve (中秋 2028 on 10-03)', () => {
    expect(statutoryHolidays(2028).size).toBe(12);
    expect(statutoryHolidays(2028).get(toDayNumber('2028-10-03'))).toBe('国庆节');
  });

  test('the statutory days of every published year are holidays of its notice', () => {
    for (let year = 2025; year <= 2026; year++) {
      for (const day of statutoryHolidays(year).keys())
        expect([fromDayNumber(day), inland.isWorkdayNumber(day)]).toEqual([fromDayNumber(day), false]);
    }
  });

  // ICU is off by a day where the new moon is minutes from midnight in Beijing: 2027-02-06 23:56 and 2030-02-03 00:07
  // (初一 is that day).
  test('lunar dates as ICU has them, 2004 to 2099, but two', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
    const lunarOf = (day: number): string => lunar.format(new Date(day * 86_400_000));
    const differences: string[] = [];
    for (let year = 2004; year <= 2099; year++) {
      const days = [...statutoryHolidays(year)];
      const newYear = days.filter(([, name]) => name === '春节')[1]![0];
      if (lunarOf(newYear) !== '1/1') differences.push(`${year} 春节 ${fromDayNumber(newYear)} ${lunarOf(newYear)}`);
      for (const [name, expected] of [
        ['端午', '5/5'],
        ['中秋', '8/15'],
      ] as const) {
        const day = days.find(entry => entry[1] === name)?.[0];
        if (day !== undefined && lunarOf(day) !== expected)
          differences.push(`${year} ${name} ${fromDayNumber(day)} ${lunarOf(day)}`);
      }
    }
    expect(differences).toEqual(['2027 春节 2027-02-06 12/30', '2030 春节 2030-02-03 1/2']);
  });

  test('清明 is the day on which the sun reaches 15° in China, 2000 to 2099', () => {
    for (let year = 2000; year <= 2099; year++) {
      const day = [...statutoryHolidays(year)].find(([, name]) => name === '清明')![0];
      const before = solarLongitude(day * 86_400_000 - 8 * 3_600_000);
      const after = solarLongitude((day + 1) * 86_400_000 - 8 * 3_600_000);
      expect([year, before < 15.01 && after > 14.99]).toEqual([year, true]);
    }
  });
});

/** Apparent longitude of the sun in degrees, to a hundredth (Meeus, Astronomical Algorithms, ch. 25). */
function solarLongitude(ms: number): number {
  const t = (ms / 86_400_000 + 2_440_587.5 - 2_451_545) / 36_525;
  const radians = Math.PI / 180;
  const anomaly = (357.52911 + 35_999.05029 * t) * radians;
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly) + 0.000289 * Math.sin(3 * anomaly);
  const longitude =
    280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * Math.sin((125.04 - 1934.136 * t) * radians);
  return ((longitude % 360) + 360) % 360;
}

describe('publication', () => {
  const before = makeCalendar(INLAND, { publishedUntil: '2025-12-31' });

  test('turns provisional days into days of the notice', () => {
    expect(before.dayOf('2026-02-14')).toMatchObject({ workday: false, kind: 'WEEKEND', provisional: true });
    expect(inland.dayOf('2026-02-14')).toMatchObject({ workday: true, kind: 'MAKE_UP', provisional: false });
    expect(before.dayOf('2026-02-23')).toMatchObject({ workday: true, provisional: true });
    expect(inland.dayOf('2026-02-23')).toMatchObject({ workday: false, provisional: false });
  });

  test('can be given by hand before the package has it', () => {
    const notices = [
      { date: '2027-01-01', kind: 'OFF', name: '元旦', source: 'test notice' } as const,
      { date: '2027-01-03', kind: 'WORK', name: '元旦', source: 'test notice' } as const,
    ];
    const after = makeCalendar(INLAND, { publishedUntil: '2027-12-31', notices });
    expect(after.dayOf('2027-01-03')).toMatchObject({
      workday: true,
      kind: 'MAKE_UP',
      source: 'test notice',
      provisional: false,
    });
  });
});

describe('zones', () => {
  test('an overlay wins over the nation, both ways, and only in its zone', () => {
    expect(xinjiang.dayOf('2026-05-28')).toMatchObject({
      workday: false,
      kind: 'HOLIDAY',
      name: '古尔邦节',
      source: 'test notice',
    });
    expect(xinjiang.dayOf('2026-05-31')).toMatchObject({ workday: true, kind: 'MAKE_UP' });
    expect(inland.isWorkday('2026-05-28')).toBe(true);
    expect(inland.isWorkday('2026-05-31')).toBe(false);
  });

  test('office minutes of a day', () => {
    expect(inland.minutesPerDay).toBe(420);
    expect(xinjiang.minutesPerDay).toBe(480);
    expect(xinjiang.officeHours).toBe(XINJIANG.officeHours);
  });
});

// chinese-days' own isWorkday and lunar functions fail this west of Greenwich: they parse dates in the host's zone.
test('the host’s time zone changes nothing', () => {
  const script = `
    import { dueAt, fromDayNumber, localDate, makeCalendar } from '${new URL('./index.ts', import.meta.url).href}';
    const calendar = makeCalendar(${JSON.stringify(XINJIANG)});
    let out = localDate(new Date(1771000000000));
    for (let day = 19000; day < 22500; day++) out += calendar.isWorkdayNumber(day) ? 1 : 0;
    for (const unit of ['WD', 'HWD', 'WH', 'CD', 'MONTH']) {
      out += dueAt(new Date(1771000000000), { value: 9, unit }, calendar).explanation.zh;
    }
    process.stdout.write(out);`;
  const [first, ...others] = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland'].map(TZ =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  for (const other of others) expect(other).toBe(first);
});
