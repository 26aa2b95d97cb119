import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import type { Life } from '#shared/sample/life.ts';
import { openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { countStatements, gatherStatement, walkStatement } from '#shared/search/find.ts';
import { endOfPrefix, readSearch, searchKeys } from '#shared/search/names.ts';
import { hasOneOf, nameHolds } from '#shared/search/terms.ts';
import { byCodeStatement, byKeyStatement } from './search-statements.ts';

const LIVES = 3_000;
const lives: Life[] = sampleLives(LIVES);
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: LIVES });
});
afterAll(() => subgraph.close());

interface Page {
  enterprises: {
    nodes: { creditCode: string; name: string }[];
    edges: { cursor: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const SEARCH = `query ($search: String, $filter: EnterpriseFilter, $sort: EnterpriseSort, $first: Int, $after: String) { enterprises(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
  nodes { creditCode name } edges { cursor } pageInfo { hasNextPage endCursor } } }`;
const find = async (variables: Record<string, unknown>): Promise<string[]> =>
  (await subgraph.execute<Page>(SEARCH, variables)).data!.enterprises.nodes.map(({ creditCode }) => creditCode);

/** All pages of a search, one after the other. */
async function findAll(variables: Record<string, unknown>, first = 7): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors }: { data: Page | null; errors?: unknown } = await subgraph.execute<Page>(SEARCH, {
      ...variables,
      first,
      after,
    });
    expect(errors).toBeUndefined();
    found.push(...data!.enterprises.nodes.map(({ creditCode }) => creditCode));
    after = data!.enterprises.pageInfo.endCursor;
    more = data!.enterprises.pageInfo.hasNextPage;
  }
  return found;
}

describe('a search term', () => {
  test.each([
    ['星河', 'NAME', '星河'],
    [' 葛店 星河　光电', 'NAME', '葛店星河光电'],
    ['星河(湖北)', 'NAME', '星河（湖北）'],
    ['Xing He', 'PINYIN', 'xinghe'],
    ['ｘｈ', 'PINYIN', 'xh'],
    ["xi'an", 'PINYIN', 'xian'],
    ['Lǚ liáng', 'PINYIN', 'lvliang'],
    ['91420703-yy', 'CODE', '91420703YY'],
    ['９１４２', 'CODE', '9142'],
  ])('%j is a %s: %s', (text, kind, key) => expect(readSearch(text)).toEqual({ kind, key }));

  test.each(['', '   ', '　', '\u200b\u0000'])('%j is nothing', text => expect(readSearch(text)).toBeNull());

  test('a name has the keys it is found by; a character of several readings has the one of its word', () => {
    expect(searchKeys('葛店星河光电有限公司', '星河')).toEqual({
      tail: '星河光电有限公司',
      pinyin: 'xinghe',
      initials: 'xh',
    });
    expect(searchKeys('重庆酒业有限公司', '重庆')).toEqual({ tail: null, pinyin: 'chongqing', initials: 'cq' });
  });

  test('the end of a prefix follows every text that begins so, and no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (prefix, more) => {
        const [end, text] = [Buffer.from(endOfPrefix(prefix)), Buffer.from(prefix + more)];
        expect(Buffer.compare(text, end)).toBeLessThan(0);
        expect(Buffer.compare(Buffer.from(prefix), text)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

const namesOf = ({ name, formerName }: Life): string[] => [name, ...(formerName ? [formerName.name] : [])];

describe('enterprises(search)', () => {
  const life = lives[1_234]!;
  const renamed = lives.find(({ formerName }) => formerName)!;

  test.each([
    ['the distinctive part', life.brand, life],
    ['its beginning', life.brand.slice(0, 2), life],
    ['the whole name', life.name, life],
    ['the name from the distinctive part on', life.name.slice(life.name.indexOf(life.brand)), life],
    ['its pinyin', searchKeys(life.name, life.brand).pinyin, life],
    [
      'its initials, in capitals and spaced',
      [...searchKeys(life.name, life.brand).initials].join(' ').toUpperCase(),
      life,
    ],
    ['the credit code', life.creditCode, life],
    ['its beginning, in small letters', life.creditCode.slice(0, 17).toLowerCase(), life],
    ['a former name', renamed.formerName!.name, renamed],
  ])('finds by %s', async (_what, search, { creditCode }) =>
    expect(await findAll({ search }, 100)).toContain(creditCode),
  );

  test('finds exactly those whose name holds it or whose pinyin begins so, each once, over all pages', async () => {
    const keysOf = ({ name, brand, formerName }: Life) => {
      const at = name.indexOf(brand);
      const former = formerName?.name.slice(at, formerName.name.length - (name.length - at - brand.length));
      return [
        [name, searchKeys(name, brand)] as const,
        ...(formerName ? [[formerName.name, searchKeys(formerName.name, former!)] as const] : []),
      ];
    };
    const expected = (key: string, kind: string): string[] =>
      lives
        .filter(one =>
          keysOf(one).some(([name, keys]) =>
            kind === 'NAME' ? name.includes(key) : [keys.pinyin, keys.initials].some(own => own.startsWith(key)),
          ),
        )
        .map(({ creditCode }) => creditCode);
    // 新 begins the names of a zone and some distinctive parts; x, xin, an are pinyin and initials alike; q is among
    // former names too.
    for (const search of ['新', '新建', '安', '产业集聚区兴', '限公', '光电', 'x', 'xin', 'an', 'xh', 'q', '没有']) {
      const found = await findAll({ search }, 100);
      expect([search, found.length]).toEqual([search, new Set(found).size]);
      expect([search, [...found].sort()]).toEqual([search, expected(search, readSearch(search)!.kind).sort()]);
    }
    for (const search of ['xin', '建', '光电']) {
      expect(await findAll({ search }, 7)).toEqual(await findAll({ search }, 100));
    }
  });

  test('光电 finds 葛店宇紫建光电科技有限公司; what begins so comes first', async () => {
    const named = lives.find(({ name }) => name === '葛店宇紫建光电科技有限公司')!;
    expect(await findAll({ search: '光电' }, 100)).toContain(named.creditCode);
    expect(await find({ search: '宇紫建光', filter: { zone: 'gedian' } })).toEqual([named.creditCode]);
    expect(await find({ search: '光电', filter: { zone: 'yili' } })).not.toContain(named.creditCode);
    const found = await findAll({ search: '建' }, 100);
    const begins = found.map(code => {
      const one = lives.find(({ creditCode }) => creditCode === code)!;
      const at = one.name.indexOf(one.brand);
      return namesOf(one).some(name => name.startsWith('建') || name.slice(at).startsWith('建'));
    });
    expect(begins).toContain(true);
    expect(begins.lastIndexOf(true)).toBeLessThan(begins.indexOf(false));
  });

  test('a character of a name that is a pattern elsewhere is itself', async () => {
    for (const search of ['%', '_', '有_公', '光%司']) expect(await find({ search })).toEqual([]);
  });

  test.each([
    [{ zone: 'gedian' }, (one: Life) => one.zone.code === 'gedian'],
    [{ industry: '39' }, (one: Life) => one.industryDivision === '39'],
    [{ industry: 'c' }, (one: Life) => one.industryDivision >= '13' && one.industryDivision <= '43'],
    [{ status: 'DEREGISTERED' }, (one: Life) => one.stage === 'DEREGISTERED'],
    [
      { zone: 'yili', industry: 'F51', status: 'DEREGISTERED' },
      (one: Life) => one.zone.code === 'yili' && one.industryDivision === '51' && one.stage === 'DEREGISTERED',
    ],
  ])('lists by %j in the order of the code, and narrows a search by it', async (filter, fits) => {
    const expected = lives
      .filter(fits)
      .map(({ creditCode }) => creditCode)
      .sort();
    expect(expected.length).toBeGreaterThan(3);
    expect(await findAll({ filter }, 100)).toEqual(expected);
    expect(await findAll({ filter, search: '9' }, 100)).toEqual(expected);
    const withX = new Set(await findAll({ search: 'x' }, 100));
    expect((await findAll({ filter, search: 'x' }, 9)).sort()).toEqual(expected.filter(code => withX.has(code)));
  });

  const byCode = (one: Life, other: Life): number => (one.creditCode < other.creditCode ? -1 : 1);
  const by =
    (key: (life: Life) => string | number, sign: 1 | -1) =>
    (one: Life, other: Life): number => {
      const [first, second] = [key(one), key(other)];
      return first === second ? sign * byCode(one, other) : sign * (first < second ? -1 : 1);
    };

  test.each([
    ['CREDIT_CODE', byCode],
    ['NAME', by(({ name, brand }) => searchKeys(name, brand).pinyin, 1)],
    ['FOUNDED_NEWEST', by(({ foundedOn }) => foundedOn, -1)],
    ['FOUNDED_OLDEST', by(({ foundedOn }) => foundedOn, 1)],
    ['CAPITAL_LARGEST', by(({ registeredCapitalYuan }) => registeredCapitalYuan, -1)],
    ['CAPITAL_SMALLEST', by(({ registeredCapitalYuan }) => registeredCapitalYuan, 1)],
  ])('sorts by %s, page by page, all and some', async (sort, order) => {
    const sorted = lives.toSorted(order);
    expect(await findAll({ sort }, 100)).toEqual(sorted.map(({ creditCode }) => creditCode));
    const some = sorted.filter(one => namesOf(one).some(name => name.includes('光电')) && one.zone.code !== 'yili');
    const filter = { zones: ['gedian', 'xinjian', 'zhundong', 'district'] };
    expect(some.length).toBeGreaterThan(8);
    expect(await findAll({ sort, search: '光电', filter }, 3)).toEqual(some.map(({ creditCode }) => creditCode));
  });

  test.each([
    [{ zones: ['yili', 'gedian'] }, (one: Life) => ['yili', 'gedian'].includes(one.zone.code)],
    [{ statuses: ['DEREGISTERED'] }, (one: Life) => one.stage === 'DEREGISTERED'],
    [{ sizeClass: 'LARGE' }, (one: Life) => one.sizeClass === 'LARGE'],
    [{ sizeClasses: ['LARGE', 'MEDIUM'] }, (one: Life) => ['LARGE', 'MEDIUM'].includes(one.sizeClass)],
    [
      { industries: ['F', 'C39'] },
      (one: Life) => one.industryDivision === '39' || ['51', '52'].includes(one.industryDivision),
    ],
    [
      { zone: 'gedian', foundedFrom: '2020-01-01', foundedTo: '2022-12-31', sizeClasses: ['SMALL', 'MICRO'] },
      (one: Life) =>
        one.zone.code === 'gedian' &&
        one.foundedOn >= '2020-01-01' &&
        one.foundedOn <= '2022-12-31' &&
        ['SMALL', 'MICRO'].includes(one.sizeClass),
    ],
  ])('lists by %j, and says how many there are', async (filter, fits) => {
    const expected = lives.filter(fits).toSorted(byCode);
    const codes = expected.map(({ creditCode }) => creditCode);
    expect(codes.length).toBeGreaterThan(3);
    expect(await findAll({ filter }, 100)).toEqual(codes);
    const newest = expected.toSorted(by(({ foundedOn }) => foundedOn, -1)).map(({ creditCode }) => creditCode);
    expect(await findAll({ filter, sort: 'FOUNDED_NEWEST' }, 100)).toEqual(newest);
    expect(await countOf({ filter })).toEqual(countedAs(codes.length));
  });

  interface Counted {
    enterprises: { totalCount: number; totalCountIsExact: boolean };
  }
  const countOf = async (variables: Record<string, unknown>): Promise<Counted['enterprises']> => {
    const document = `query ($search: String, $filter: EnterpriseFilter, $sort: EnterpriseSort) {
      enterprises(search: $search, filter: $filter, sort: $sort, first: 1) { totalCount totalCountIsExact } }`;
    return (await subgraph.execute<Counted>(document, variables)).data!.enterprises;
  };
  const countedAs = (n: number): Counted['enterprises'] => ({
    totalCount: Math.min(n, 1_000),
    totalCountIsExact: n <= 1_000,
  });

  test('counts what it lists on all pages, up to a thousand', async () => {
    expect(await countOf({})).toEqual({ totalCount: 1_000, totalCountIsExact: false });
    const whole = searchKeys(life.name, life.brand).pinyin;
    const former = pinyin(renamed.formerName!.name.slice(2, 6), { toneType: 'none', type: 'array' }).join('');
    expect(whole.length).toBeGreaterThan(6);
    for (const search of ['x', 'xinghe', whole, former, '光电', '建', '没有', lives[9]!.creditCode, '91', 'q']) {
      const listed = (await findAll({ search }, 100)).length;
      expect([search, await countOf({ search })]).toEqual([search, countedAs(listed)]);
      expect([search, await countOf({ search, sort: 'NAME' })]).toEqual([search, countedAs(listed)]);
      expect([search, (await findAll({ search, sort: 'NAME' }, 100)).length]).toEqual([search, listed]);
    }
  });

  test('lists all by code where there is neither search nor filter', async () => {
    const all = lives.map(({ creditCode }) => creditCode).sort();
    expect(await find({ first: 50 })).toEqual(all.slice(0, 50));
    expect(await find({ first: 50, search: ' ', filter: {} })).toEqual(all.slice(0, 50));
  });

  test.each([
    [
      { filter: { zone: 'mars' } },
      'filter.zone must be one of district, gedian, xinjian, yili, zhundong, but got: "mars"',
    ],
    [
      { filter: { industry: 'C3912' } },
      'filter.industry must be a section letter or a division of two digits, but got: C3912',
    ],
    [{ filter: { industry: 'X' } }, 'filter.industry section must be A to T, but got: X'],
    [
      { filter: { zones: ['gedian', 'mars'] } },
      'each of filter.zones must be one of district, gedian, xinjian, yili, zhundong, but got: "mars"',
    ],
    [{ filter: { zones: [] } }, 'filter.zones must be 1 to 50, but got: 0'],
    [
      { filter: { industries: ['C3912'] } },
      'each of filter.industries must be a section letter or a division of two digits, but got: C3912',
    ],
    [{ search: 'x'.repeat(101) }, 'search must be at most 100 characters, but got: 101'],
    [{ after: 'nonsense' }, 'after must be a cursor that this list gave, but got: "nonsense"'],
    [{ first: 101 }, 'first must be from 1 to 100, but got: 101'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await subgraph.execute(SEARCH, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

test('refuses the cursor of a search for something else', async () => {
  const { data } = await subgraph.execute<Page>(SEARCH, { search: '星', first: 1 });
  const { endCursor } = data!.enterprises.pageInfo;
  expect(endCursor).not.toBeNull();
  const { errors } = await subgraph.execute(SEARCH, { search: 'xin', after: endCursor });
  expect(errors?.[0]).toMatchObject({
    message: 'after must be a cursor that this search gave, but got that of another',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

const FOUNDED = { sql: 'founded_on >= ?::date and founded_on < ?::date', values: ['2020-01-01', '2020-01-02'] };

describe('plans', () => {
  interface Node {
    'Node Type': string;
    'Relation Name'?: string;
    'Actual Rows': number;
    'Rows Removed by Filter'?: number;
    Plans?: Node[];
  }
  const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
  const first = 30;

  test.each([
    ['a name', () => byKeyStatement(readSearch(lives[7]!.brand)!, {}, null, first)],
    ['one character', () => byKeyStatement(readSearch('新')!, {}, null, first)],
    ['a name in a zone', () => byKeyStatement(readSearch('新建')!, { zone: 'xinjian' }, null, first)],
    ['pinyin', () => byKeyStatement(readSearch('xing')!, {}, null, first)],
    ['a letter, by status', () => byKeyStatement(readSearch('x')!, { status: 'OPERATING' }, null, first)],
    ['a page that lies deep', () => byKeyStatement(readSearch('z')!, {}, ['zhong', lives[9]!.creditCode], first)],
    ['a credit code', () => byCodeStatement(lives[7]!.creditCode.slice(0, 12), {}, null, first)],
    ['nothing', () => byCodeStatement('', {}, null, first)],
    ['a zone', () => byCodeStatement('', { zone: 'gedian' }, null, first)],
    ['a division', () => byCodeStatement('', { division: '39' }, null, first)],
    ['a section and a status', () => byCodeStatement('', { section: 'C', status: 'OPERATING' }, null, first)],
    [
      'all filters, with a credit code',
      () => byCodeStatement('91', { zone: 'gedian', division: '39', status: 'OPERATING' }, null, first),
    ],
  ])('of a search for %s are ranges of indexes that end with the page', async (_what, make) => {
    const { text, values } = make();
    const [explained] = await subgraph.database.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    const nodes = nodesOf(explained!['QUERY PLAN'][0].Plan);
    expect(nodes.filter(node => node['Node Type'] === 'Seq Scan')).toEqual([]);
    expect(nodes.some(node => node['Node Type'].startsWith('Index'))).toBe(true);
    // What is sorted is the ends of the ranges: at most a page of each of the 25 zones and statuses.
    for (const sort of nodes.filter(node => node['Node Type'].includes('Sort')))
      expect(sort.Plans![0]!['Actual Rows']).toBeLessThanOrEqual(25 * first);
    for (const scan of nodes.filter(node => node['Relation Name']))
      expect(scan['Actual Rows']).toBeLessThanOrEqual(first);
  });

  test('of prepared statements stay so once the planner no longer looks at the values', async () => {
    const client = await subgraph.database.pool.connect();
    try {
      await client.query('set plan_cache_mode = force_generic_plan');
      for (const [n, { text, values }] of [
        byKeyStatement(readSearch('新')!, { zone: 'xinjian' }, null, first),
        byKeyStatement(readSearch('xh')!, {}, null, first),
        byCodeStatement('91', { section: 'C' }, null, first),
      ].entries()) {
        await client.query(`prepare p${n} as ${text}`);
        const literals = values
          .map(value => client.escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value)))
          .join(', ');
        const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
          `explain (format json) execute p${n} (${literals})`,
        );
        expect(nodesOf(rows[0]!['QUERY PLAN'][0].Plan).filter(node => node['Node Type'] === 'Seq Scan')).toEqual([]);
      }
    } finally {
      client.release(true);
    }
  });

  const conditions = [hasOneOf('zone', ['gedian', 'xinjian']), nameHolds('光电科技')];
  const order = [['credit_code', 'text']] as const;
  const searched = { from: 'enterprise', order, conditions };
  test.each([
    [
      'some rows in the order of the page',
      () => walkStatement(searched, { after: ['9142', ''], size: first, ranges: [] }),
    ],
    ['all that fit', () => gatherStatement(searched, null, first)],
    ['a day of founding', () => gatherStatement({ ...searched, conditions: [FOUNDED] }, null, first)],
    ['some to be counted', () => countStatements(searched).walk],
    ['all to be counted', () => countStatements(searched).gather],
  ])('%s are read by an index', async (_what, make) => {
    const client = await subgraph.database.pool.connect();
    try {
      // A table of the sample is small: whether an index can be used at all is what is asked.
      await client.query('begin; set local enable_seqscan = off');
      const { text, values } = make();
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (format json) ${text}`, values);
      const nodes = nodesOf(rows[0]!['QUERY PLAN'][0].Plan);
      expect(nodes.filter(node => node['Node Type'] === 'Seq Scan')).toEqual([]);
      await client.query('rollback');
    } finally {
      client.release(true);
    }
  });

  test('one page takes two statements, however many enterprises are on it', async () => {
    const statementsFor = async (variables: Record<string, unknown>): Promise<number> => {
      const before = subgraph.database.statements();
      await find(variables);
      return subgraph.database.statements() - before;
    };
    for (const first of [1, 100]) {
      expect(await statementsFor({ filter: { zone: 'yili' }, first })).toBe(2);
      expect(await statementsFor({ search: 'x', first })).toBe(2);
    }
  });
});
