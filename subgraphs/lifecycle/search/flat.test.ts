import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { growingLists } from '#shared/testing/flat.ts';
import type { ListQuestion } from '#shared/testing/flat.ts';
import { department } from '../index.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const [FEW, MANY] = [500, 5_000];
/** Rows of a statement. */
const CHUNK = 500;

// What a filter names stands at the end of one order or another: a zone and what is dug there by credit codes, who has
// deregistered, is listed or has projects by days of founding. The share of the codes' order is that of the founding's.
const PROFILES = `
  insert into profile (credit_code, name, former_names, pinyin, initials, zone, division, section, size_class,
    founded_on, status, grade, listed, open_projects, stage)
  select code, '星河光电' || n, '[]', 'xinghe' || n, 'xh' || n, (array['gedian', 'xinjian', 'yili', 'zhundong'])[1 + place],
    (array['39', '26', '51', '06'])[1 + place], (array['C', 'C', 'F', 'B'])[1 + place],
    (array['LARGE', 'SMALL', 'MICRO'])[1 + n % 3], date '2000-01-01' + age,
    case when age < 2000 then 'DEREGISTERED' when age < 3000 then 'SUSPENDED' else 'OPERATING' end,
    case when age < 2500 then 'D' when age < 8000 then 'A' end,
    case when age < 1500 then 'BLACK' when age < 3500 then 'RED' end,
    case when age < 6000 then 0 else n % 3 end,
    case when age < 2000 then 'EXIT' when age < 6000 then 'FINANCING' else 'REGISTRATION' end
  from generate_series($1::integer, $2::integer) as n,
    lateral (select n * 7919 % 10000 as age, n * 104729 % 9973 * 4 / 9973 as place) as given,
    lateral (select place || lpad(n::text, 17, '0') as code) as named`;

const SORTS = ['CREDIT_CODE', 'NAME', 'FOUNDED_NEWEST', 'FOUNDED_OLDEST', 'OPEN_PROJECTS_MOST'];
const FILTERS = [
  {},
  { zones: ['zhundong'] },
  { zones: ['yili', 'zhundong'] },
  { industries: ['B'] },
  { industries: ['51', '06'] },
  { statuses: ['DEREGISTERED'] },
  { statuses: ['DEREGISTERED', 'SUSPENDED'] },
  { statuses: ['OPERATING'], grades: ['A', 'D'] },
  { grades: ['D'] },
  { listed: 'BLACK' },
  { listed: 'RED' },
  { stages: ['EXIT', 'FINANCING'] },
  { sizeClasses: ['LARGE', 'MICRO'] },
  { foundedFrom: '2005-01-01', foundedTo: '2008-12-31' },
  { hasOpenProjects: true },
  { hasOpenProjects: false },
  { zones: ['zhundong'], hasOpenProjects: true },
  { zones: ['yili'], statuses: ['DEREGISTERED'] },
  { statuses: ['DEREGISTERED'], hasOpenProjects: true },
];

const PAGE = `query ($filter: PortfolioFilter, $search: String, $sort: PortfolioSort) {
  portfolio(filter: $filter, search: $search, sort: $sort, first: 1) { nodes { creditCode } } }`;

test('a list looks at no more rows where ten times as many enterprises are listed', async () => {
  const asked = [...FILTERS.map(filter => ({ filter })), { search: '光电9', filter: {} }];
  const pages: ListQuestion[] = asked.flatMap(variables =>
    SORTS.map(sort => ({ query: PAGE, variables: { ...variables, sort } })),
  );
  const fill = (from: number, to: number) => async () => {
    for (let at = from; at < to; at += CHUNK) await subgraph.database.query(PROFILES, [at + 1, at + CHUNK]);
  };
  const growth = { fill: [fill(0, FEW), fill(FEW, MANY)], most: 1_100 } as const;
  expect(await growingLists(subgraph, pages, growth)).toEqual([]);
});
