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
    const noticed = await notice(newLine(), '2026-11-18');
    expect(noticed).toMatchObject({
      startsAt: '2026-11-18T08:00:00+08:00',
      endsAt: '2026-11-18T12:00:00+08:00',
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
    for (const day of ['2026-11-18', '2026-12-31'])
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
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20'])
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
    [{ from: '2026-11-16T10:00:00+08:00' }, 'NOTICE_TOO_LATE', /^enterprises get notice before a planned outage/],
    [{ to: '2026-11-18T08:00:00+08:00' }, 'INVALID_INPUT', /^to must be after from/],
    [{ creditCodes: [] }, 'INVALID_INPUT', /^creditCodes must be 1 to 200 enterprises, but got: 0$/],
    [{ zone: 'x' }, 'INVALID_INPUT', /^zone must be one of/],
    [{ line: ' ' }, 'INVALID_INPUT', /^line must have 1 to 60/],
  ])('a notice is checked: %j', async (more, code, message) =>
    expect(await notice('葛0线', '2026-11-18', more)).toMatchObject({ code, message: expect.stringMatching(message) }),
  );

  test('rights, idempotency, misuse', async () => {
    const line = newLine();
    expect(await notice(line, '2026-11-18', {}, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    expect(await notice(line, '2026-11-18', {}, enterpriseOf(OTHER))).toMatchObject({ code: 'NOT_ENTITLED' });
    for (const as of [WINDOW, speaking(WINDOW, '供水企业')]) {
      expect(await notice(line, '2026-11-18', {}, as)).toMatchObject({
        code: 'NOT_ENTITLED',
        message: expect.stringContaining('this is for officers of the agency 供电企业'),
      });
    }
    // Who may is judged before what is asked for.
    expect(await notice(line, '2026-11-18', { creditCodes: [] }, ENTERPRISE)).toMatchObject({ code: 'NOT_ENTITLED' });
    const [first, again] = [
      await notice(line, '2026-11-18', { idempotencyKey: 'o-1' }),
      await notice(line, '2026-11-18', { idempotencyKey: 'o-1' }),
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
});
