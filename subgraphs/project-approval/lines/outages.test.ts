import { describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf } from '#shared/testing/department.ts';
import { zone } from '#shared/zones/index.ts';
import { CODE, ENTERPRISE, WINDOW, openProjects, speaking } from '../testing.ts';
import { judgeOutages } from './outage-rules.ts';

const OTHER = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_004 });

const projects = openProjects('2026-11-16 10:00');

/** An officer of the power supply company. */
const SUPPLIER = speaking(WINDOW, '供电企业');

let lines = 0;
const newLine = (): string => {
  lines += 1;
  return `葛${lines}线`;
};
const notice = async (
  line: string,
  day: string,
  more: object = {},
  as: object = SUPPLIER,
): Promise<Record<string, unknown>> => {
  const input = {
    zone: 'gedian',
    line,
    from: `${day}T08:00:00+08:00`,
    to: `${day}T12:00:00+08:00`,
    creditCodes: [CODE, OTHER],
    reason: '计划检修',
    ...more,
  };
  const { data, errors } = await projects.subgraph.execute<{ result: Record<string, unknown> }>(
    `mutation ($input: NoticeOutageInput!) { result: noticeOutage(input: $input) { __typename ... on OutageNotice { id line startsAt endsAt emergency enterprises noticedAt } ... on Refusal { code message applied: rule { code } remedy } } }`,
    { input },
    as,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.result;
};
const outages = async (line: string, year = 2026, code = 'gedian') =>
  (
    await projects.subgraph.execute<{ lineOutages: Record<string, unknown> }>(
      `query ($zone: String!, $line: String!, $year: Int!) { lineOutages(zone: $zone, line: $line, year: $year) { count limit hours hoursLimit countMet hoursMet met rule { code clause } } }`,
      { zone: code, line, year },
    )
  ).data!.lineOutages;

describe('G06: outages', () => {
  test('every enterprise gets notice of its own, before the outage', async () => {
    const noticed = await notice(newLine(), '2026-11-23');
    expect(noticed).toMatchObject({
      startsAt: '2026-11-23T08:00:00+08:00',
      endsAt: '2026-11-23T12:00:00+08:00',
      emergency: false,
      enterprises: 2,
      noticedAt: '2026-11-16T10:00:00+08:00',
    });
    const changes = (await projects.subgraph.changes({ limit: '1000' })).filter(
      ({ subject }) => (subject as { id: string }).id === noticed.id,
    );
    expect(changes.map(({ type, creditCode }) => [type, creditCode])).toEqual(
      expect.arrayContaining([
        ['OutageNoticed', CODE],
        ['OutageNoticed', OTHER],
      ]),
    );
    const document =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise { outageNotices(first: 1) { nodes { id reason } } } } }';
    const ask = async (codes: readonly string[], as: object) => {
      const before = projects.subgraph.database.statements();
      const { data } = await projects.subgraph.execute<{ _entities: unknown[] }>(
        document,
        { representations: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })) },
        as,
      );
      return [data!._entities, projects.subgraph.database.statements() - before] as const;
    };
    const shown = { outageNotices: { nodes: [{ id: noticed.id, reason: '计划检修' }] } };
    expect(await ask([CODE, OTHER], ENTERPRISE)).toEqual([[shown, { outageNotices: null }], 1]);
    const fifty = Array.from({ length: 50 }, (_, n) =>
      makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_400_000 + n }),
    );
    expect((await ask([OTHER, ...fifty], WINDOW))[1]).toBe(1);
  });

  test('a line has at most 2 a year: a third planned one is refused, an emergency is not, and the next year counts anew', async () => {
    const line = newLine();
    expect(await outages(line)).toEqual({
      count: 0,
      limit: 2,
      hours: 0,
      hoursLimit: 8.5,
      countMet: true,
      hoursMet: true,
      met: true,
      rule: { code: 'POWER_RELIABILITY', clause: '§6' },
    });
    for (const day of ['2026-11-23', '2026-12-31'])
      expect(await notice(line, day)).toMatchObject({ __typename: 'OutageNotice' });
    expect(await outages(line)).toMatchObject({ count: 2, hours: 8, met: true });
    expect(await notice(line, '2026-12-01')).toMatchObject({
      code: 'OUTAGE_LIMIT',
      applied: { code: 'POWER_RELIABILITY' },
      message: `a line has at most 2 outages a year, but ${line} has 2 in 2026 already`,
    });
    expect(await outages(line)).toMatchObject({ count: 2 });
    expect(await notice(line, '2026-11-16', { emergency: true, to: '2026-11-16T08:30:00+08:00' })).toMatchObject({
      emergency: true,
    });
    expect(await outages(line)).toMatchObject({ count: 3, hours: 8.5, countMet: false, hoursMet: true, met: false });
    expect(await notice(line, '2027-01-01')).toMatchObject({ __typename: 'OutageNotice' });
    const decided = await projects.subgraph.database.query<{ from: string; earlier: number }>(
      `select distinct left(facts->>'from', 10) as "from", (facts->>'earlierOutages')::int as earlier
       from decision where outcome = 'OUTAGE_NOTICED' and facts->>'line' = $1 order by 1`,
      [line],
    );
    expect(decided).toEqual([
      { from: '2026-11-16', earlier: 2 },
      { from: '2026-11-23', earlier: 0 },
      { from: '2026-12-31', earlier: 1 },
      { from: '2027-01-01', earlier: 0 },
    ]);
    expect([await outages(line, 2027), await outages(newLine())]).toMatchObject([{ count: 1, hours: 4 }, { count: 0 }]);
  });

  test.each([
    [2, 8.5, true, true],
    [3, 8.5, false, true],
    [2, 8.51, true, false],
    [0, 0, true, true],
    [3, 9, false, false],
  ])('%d outages of %d hours', (count, hours, countMet, hoursMet) =>
    expect(judgeOutages(zone('gedian'), TEST_TODAY, { count, hours })).toMatchObject({
      countMet,
      hoursMet,
      met: countMet && hoursMet,
      limit: 2,
      hoursLimit: 8.5,
    }),
  );

  test('of notices at the same time, two are given', async () => {
    const line = newLine();
    const results = await Promise.all(
      ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'].map((day, n) =>
        notice(line, day, { creditCodes: n % 2 ? [OTHER, CODE] : [CODE] }),
      ),
    );
    expect(results.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'OUTAGE_LIMIT',
      'OUTAGE_LIMIT',
      'OutageNotice',
      'OutageNotice',
    ]);
  });

  test('another zone sets no limit, and says so', async () => {
    const line = newLine();
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25'])
      expect(await notice(line, day, { zone: 'yili' })).toMatchObject({ __typename: 'OutageNotice' });
    expect(await outages(line, 2026, 'yili')).toEqual({
      count: 3,
      limit: null,
      hours: 12,
      hoursLimit: null,
      countMet: null,
      hoursMet: null,
      met: null,
      rule: null,
    });
  });

  test.each([
    [
      { from: '2026-11-22T23:59:59+08:00' },
      'NOTICE_TOO_LATE',
      /^enterprises get notice before a planned outage .+, at least 7 days, but got: 2026-11-22/,
    ],
    [{ to: '2026-11-23T16:30:01+08:00' }, 'OUTAGE_TOO_LONG', /^users are without power for at most 8.5 hours a year/],
    [{ to: '2026-11-23T08:00:00+08:00' }, 'INVALID_INPUT', /^to must be after from/],
    [{ creditCodes: [] }, 'INVALID_INPUT', /^creditCodes must be 1 to 200 enterprises, but got: 0$/],
    [{ zone: 'x' }, 'INVALID_INPUT', /^zone must be one of/],
    [{ line: ' ' }, 'INVALID_INPUT', /^line must have 1 to 60/],
  ])('a notice is checked: %j', async (more, code, message) =>
    expect(await notice('葛0线', '2026-11-23', more)).toMatchObject({ code, message: expect.stringMatching(message) }),
  );

  test('rights, idempotency, misuse', async () => {
    const line = newLine();
    expect(await notice(line, '2026-11-23', {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await notice(line, '2026-11-23', {}, enterpriseOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const as of [WINDOW, speaking(WINDOW, '供水企业')]) {
      expect(await notice(line, '2026-11-23', {}, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 供电企业'),
      });
    }
    // Who may is judged before what is asked for.
    expect(await notice(line, '2026-11-23', { creditCodes: [] }, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    const [first, again] = [
      await notice(line, '2026-11-23', { idempotencyKey: 'o-1' }),
      await notice(line, '2026-11-23', { idempotencyKey: 'o-1' }),
    ];
    expect(again).toEqual(first);
    expect(await outages(line)).toMatchObject({ count: 1 });
    const { errors } = await projects.subgraph.execute(
      '{ lineOutages(zone: "gedian", line: "x", year: 1999) { count } }',
    );
    expect(errors).toMatchObject([
      { message: 'year must be 2000 to 2100, but got: 1999', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('a planned outage may last as long as a user may be without power in the year, and not longer', async () => {
    const line = newLine();
    expect(await notice(line, '2026-11-23', { to: '2026-11-23T16:30:00+08:00' })).toMatchObject({ emergency: false });
    expect(await notice(line, '2026-11-24', { to: '2026-11-24T17:00:00+08:00' })).toMatchObject({
      code: 'OUTAGE_TOO_LONG',
      applied: { code: 'POWER_RELIABILITY' },
      remedy: 'work on the live line, or plan a shorter outage',
    });
    // What cannot be planned is not refused, and shows.
    const emergency = { emergency: true, from: '2026-11-16T11:00:00+08:00', to: '2026-11-16T23:00:00+08:00' };
    expect(await notice(line, '2026-11-16', emergency)).toMatchObject({ emergency: true });
    expect(await outages(line)).toMatchObject({ count: 2, hours: 20.5, hoursMet: false });
  });
});

describe('G06: the reliability of supply', () => {
  const FIELDS = `works liveWorkingShare averageOutage averageOutageCut worstLine met reasons
    figures { code figure limit met } rule { code }`;
  const record = (input: object, as: object = SUPPLIER) =>
    projects.mutate(
      'recordPowerReliability',
      { zone: 'gedian', ...input },
      `... on PowerReliability { ${FIELDS} }`,
      as,
    );
  const read = (year: number, code = 'gedian') =>
    projects.ask<Record<string, unknown>>(`powerReliability(zone: "${code}", year: ${year}) { ${FIELDS} }`);

  test('live working, the cut against the year before and the average are recorded and held against the plan', async () => {
    expect(await read(2024)).toMatchObject({ works: null, liveWorkingShare: null, met: null, averageOutageCut: null });
    await record({ year: 2023, works: 200, liveWorks: 190, averageOutage: 10 });
    // 90 % of 200, and a fifth less than 10 hours: exactly what the plan asks.
    expect(await record({ year: 2024, works: 200, liveWorks: 180, averageOutage: 8 })).toMatchObject({
      liveWorkingShare: 90,
      averageOutageCut: 20,
      met: true,
      figures: [
        { code: 'liveWorking', figure: 90, limit: 90, met: true },
        { code: 'outagesPerLine', figure: 0, limit: 2, met: true },
        { code: 'averageOutageCut', figure: 20, limit: 20, met: true },
        { code: 'averageOutage', figure: 8, limit: 8.5, met: true },
      ],
      rule: { code: 'POWER_RELIABILITY' },
    });
    for (const [missed, figures] of [
      ['liveWorking', { works: 1000, liveWorks: 899, averageOutage: 8 }],
      ['averageOutageCut', { works: 200, liveWorks: 180, averageOutage: 8.01 }],
    ] as const) {
      const again = await record({ year: 2024, ...figures });
      expect(again).toMatchObject({ met: false });
      const names = (again.figures as { code: string; met: boolean }[])
        .filter(({ met }) => !met)
        .map(({ code }) => code);
      expect(names).toEqual([missed]);
    }
    expect(await read(2024)).toMatchObject({ averageOutage: 8.01, met: false });
    expect(await record({ year: 2022, works: 1, liveWorks: 1, averageOutage: 8.51 })).toMatchObject({ met: false });
    expect(await read(2024, 'yili')).toMatchObject({ figures: [], met: null, rule: null });
  });

  test('is recorded by the power supply company, for years that have begun', async () => {
    const year = { year: 2025, works: 10, liveWorks: 9, averageOutage: 8 };
    expect(await record(year, WINDOW)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await record({ ...year, year: 2027 })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await record({ ...year, liveWorks: 11 })).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
