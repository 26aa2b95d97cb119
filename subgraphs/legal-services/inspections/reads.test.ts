import { describe, expect, test } from '@jest/globals';
import { addDays } from '#shared/clock/index.ts';
import { lifeOf } from '#shared/sample/life.ts';
import { TEST_TODAY } from '#shared/testing/department.ts';
import { LegalTest, OFFICER, bodyCode, newCode } from '../testing.ts';

const legal = new LegalTest({ sample: 100 });
const { register } = legal;

describe('an enterprise', () => {
  const OF_ENTERPRISE = `query ($codes: [_Any!]!, $year: Int, $date: Date) { _entities(representations: $codes) { ... on Enterprise {
    inspectionVisits(first: 2) { nodes { plannedOn } pageInfo { hasNextPage } } legalAidCount legalAidRequests { nodes { id } }
    inspectionQuota(year: $year) { year cap countedPer used remaining authorities { authority authorityCode used } creditLevelOn supervision newEnterprise creditLevel rule { code zone inherited } reasons }
    quietStatus(date: $date) { date quiet rule { code clause } window { from to } nextFreeDay explanation } } } }`;
  const enterprise = (creditCode: string, facts: object = {}) => ({
    __typename: 'Enterprise',
    creditCode,
    zone: 'xinjian',
    foundedOn: '2015-06-01',
    creditGrade: { level: 'B' },
    ...facts,
  });
  const query = async (codes: object[], variables: object = {}, as = {}) => {
    const { data, errors } = await legal.subgraph.execute<{ _entities: Record<string, never>[] }>(
      OF_ENTERPRISE,
      { codes, ...variables },
      as,
    );
    return { errors, enterprises: data?._entities ?? [] };
  };

  test('G54: its quota counts its visits, from the facts of other departments', async () => {
    const creditCode = newCode();
    await register({ creditCode });
    await register({
      creditCode,
      plannedOn: '2026-11-24',
      authority: '新建生态环境分局',
      authorityCode: bodyCode(1),
      ground: 'COMPLAINT',
    });
    const { enterprises } = await query([
      enterprise(creditCode),
      enterprise(creditCode, { foundedOn: '2023-11-19', creditGrade: null }),
      enterprise(creditCode, { foundedOn: '2023-11-18', creditGrade: null }),
    ]);
    expect(enterprises.map(one => one.inspectionQuota)).toMatchObject([
      {
        year: 2026,
        cap: 2,
        countedPer: 'AUTHORITY',
        used: 1,
        remaining: 1,
        newEnterprise: false,
        creditLevel: 'B',
        authorities: [{ authority: '新建应急管理局', authorityCode: bodyCode(0), used: 1 }],
        rule: { inherited: true },
      },
      { cap: 1, used: 1, remaining: 0, newEnterprise: true, creditLevel: null },
      {
        cap: 2,
        newEnterprise: false,
        creditLevel: null,
        reasons: expect.arrayContaining(['not graded: treated as B']),
      },
    ]);
    const {
      enterprises: [later],
    } = await query([enterprise(creditCode)], { year: 2027 });
    expect(later).toMatchObject({ inspectionQuota: { year: 2027, used: 0, remaining: 2 } });
    const {
      enterprises: [past],
    } = await query([enterprise(creditCode)], { year: 2025 });
    expect(past).toMatchObject({
      inspectionQuota: {
        year: 2025,
        creditLevel: 'B',
        creditLevelOn: TEST_TODAY,
        reasons: expect.arrayContaining([
          'the credit level is the one in force on 2026-11-19: none of 2025 is on hand',
        ]),
      },
    });
    expect(JSON.stringify(later)).not.toContain('on hand');
  });

  test('a year before the rule, and an enterprise the register does not know, have no quota; a year that is none is refused', async () => {
    const creditCode = newCode();
    const {
      enterprises: [before],
    } = await query([enterprise(creditCode)], { year: 2019 });
    expect(before).toMatchObject({ inspectionQuota: null });
    const {
      enterprises: [unknown],
    } = await query([enterprise(creditCode, { zone: null, foundedOn: null })]);
    expect(unknown).toMatchObject({
      inspectionQuota: null,
      quietStatus: null,
      inspectionVisits: { nodes: [] },
      legalAidCount: null,
    });
    const { errors } = await query([enterprise(creditCode)], { year: 0 });
    expect(errors?.[0]).toMatchObject({
      message: 'year must be from 1900 to 2200, but got: 0',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test.each(['drawCoverage', 'labourCaseRates'])('%s takes the years from 1900 to 2200, and no other', async name => {
    const askedFor = async (year: number): Promise<string> => {
      const { errors } = await legal.subgraph.execute(`{ ${name}(zone: "gedian", year: ${year}) { __typename } }`);
      return errors?.[0]?.message ?? '';
    };
    for (const year of [1900, 2200]) expect([year, await askedFor(year)]).toEqual([year, '']);
    for (const year of [1899, 2201])
      expect(await askedFor(year)).toBe(`year must be from 1900 to 2200, but got: ${year}`);
  });

  test('X09: the coverage of draws counts published items that are no key items, and those of them that were drawn', async () => {
    interface Item {
      code: string;
      key: boolean;
    }
    const { query: rows } = legal.subgraph.database;
    const lists = await rows<{ zone: string; items: Item[] }>(
      'select zone, items from inspection_item_list where valid_from <= $1 and (valid_to is null or valid_to >= $1)',
      [TEST_TODAY],
    );
    const drawn = await rows<{ zone: string; items: string[] }>(
      "select zone, items from inspection_draw where state = 'DRAWN' and extract(year from seed_on) = 2026",
    );
    const ofZone = <Row extends { zone: string }>(all: readonly Row[], zone: string) =>
      all.filter(one => one.zone === zone);
    const zones = [...new Set(lists.map(({ zone }) => zone))];
    const isKeyListed = lists.some(({ items }) => items.some(({ key }) => key));
    expect([zones.length > 0, isKeyListed]).toEqual([true, true]);
    for (const zone of zones) {
      const listed = ofZone(lists, zone).flatMap(({ items }) =>
        items.filter(({ key }) => !key).map(({ code }) => code),
      );
      const codes = new Set(listed);
      const of = new Set(ofZone(drawn, zone).flatMap(({ items }) => items.filter(code => codes.has(code))));
      const { data } = await legal.subgraph.execute<{ drawCoverage: object }>(
        'query ($zone: String!) { drawCoverage(zone: $zone, year: 2026) { items drawn } }',
        { zone },
      );
      expect([zone, data?.drawCoverage]).toEqual([zone, { items: codes.size, drawn: of.size }]);
    }
  });

  test('X11: its quiet days, today and on a requested day', async () => {
    const codes = [
      enterprise(newCode()),
      enterprise(newCode(), { zone: 'district' }),
      enterprise(newCode(), { zone: 'gedian' }),
    ];
    const { enterprises } = await query(codes);
    expect(enterprises.map(one => one.quietStatus)).toMatchObject([
      {
        date: TEST_TODAY,
        quiet: true,
        rule: { code: 'QUIET_WINDOW', clause: '§8' },
        window: { from: 1, to: 20 },
        nextFreeDay: '2026-11-23',
      },
      { quiet: false, window: null, nextFreeDay: TEST_TODAY, explanation: expect.stringContaining('It sets no days') },
      {
        quiet: false,
        window: null,
        explanation: expect.stringContaining('Zone gedian has no rule QUIET_WINDOW of its own'),
      },
    ]);
    const {
      enterprises: [after],
    } = await query(codes.slice(0, 1), { date: '2026-11-21' });
    expect(after).toMatchObject({ quietStatus: { date: '2026-11-21', quiet: false, nextFreeDay: '2026-11-23' } });
  });

  test('one enterprise and fifty take the same number of statements', async () => {
    const codes = Array.from({ length: 50 }, (_, index) => {
      const { creditCode, zone, foundedOn } = lifeOf(index, TEST_TODAY);
      return enterprise(creditCode, { zone: zone.code, foundedOn });
    });
    const statementsFor = async (some: object[]) => {
      const before = legal.subgraph.database.statements();
      expect((await query(some, {}, OFFICER)).errors).toBeUndefined();
      return legal.subgraph.database.statements() - before;
    };
    const one = await statementsFor(codes.slice(0, 1));
    expect(await statementsFor(codes)).toBe(one);
    // Visits, their count, requests for legal aid, their count.
    expect(one).toBe(4);
  });
});

describe('the list of all visits', () => {
  const LIST = `query ($filter: InspectionVisitFilter, $first: Int, $after: String) { inspectionVisits(filter: $filter, first: $first, after: $after) {
    nodes { id plannedOn } pageInfo { hasNextPage endCursor } } }`;
  type Page = {
    inspectionVisits: {
      nodes: { id: string; plannedOn: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };

  test('is paged by keyset to its end, within the requested days', async () => {
    const filter = { plannedFrom: addDays(TEST_TODAY, -700), plannedTo: TEST_TODAY };
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data }: { data: Page | null } = await legal.subgraph.execute<Page>(LIST, { filter, first: 7, after });
      seen.push(...data!.inspectionVisits.nodes.map(({ id }) => id));
      if (!data!.inspectionVisits.pageInfo.hasNextPage) break;
      after = data!.inspectionVisits.pageInfo.endCursor;
    }
    const rows = await legal.subgraph.database.query<{ id: string }>(
      'select id from inspection_visit where planned_on between $1 and $2 order by planned_on desc, id desc',
      [filter.plannedFrom, filter.plannedTo],
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(14);
  });

  test('is found by an index', async () => {
    const client = await legal.subgraph.database.pool.connect();
    try {
      // The sample is small: without these the planner reads it all and sorts.
      for (const way of ['seqscan', 'bitmapscan', 'sort']) await client.query(`set enable_${way} = off`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select id from inspection_visit where planned_on >= '2026-01-01' order by planned_on desc, id desc limit 21`,
      );
      expect(rows.map(row => row['QUERY PLAN']).join('\n')).toMatch(
        /Index.* Scan Backward using inspection_visit_newest/,
      );
    } finally {
      client.release(true);
    }
  });

  test('first: 101 is refused', async () => {
    const { errors } = await legal.subgraph.execute(LIST, { first: 101 });
    expect(errors?.[0]).toMatchObject({
      message: 'first must be from 1 to 100, but got: 101',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
