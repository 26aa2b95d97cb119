import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TEST_NOW, openTestSubgraph } from '#shared/testing/department.ts';
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

// Two in three have ended. What a filter names stands at the end of one order or another: listings and what stands
// still are never due, what is nearly completed was opened long ago, a zone has one case in a hundred, officers are
// waited for in one of fifty. Help is given until a day that is no duty.
const CASES = `
  insert into desk_case (id, department, credit_code, is_enterprise, number, matter, matter_name, status, status_name,
    zone, office_zone, opened_at, ended_at, watched, awaiting, subject_type, subject_id, office_only, event_id,
    moved_seq, due_at, is_duty, light, look_at, derived_with)
  select office || ':' || lpad(n::text, 9, '0'), office, 'E' || n, true, 'N-' || n, matter, '{}', status, '{}',
    zone, zone, opened, case when ended then opened end, matter = 'LICENCE',
    case when ended then null else jsonb_build_object('role', case when n / 12 % 50 = 0 then 'officer' else 'bank' end) end,
    'Listing', 'l' || n, false, gen_random_uuid(), nextval('desk_moved'), due,
    due < far and matter <> 'LEGAL_AID', 'GREEN', far, ''
  from generate_series($1::integer, $2::integer) as n,
    lateral (select timestamptz '2026-11-19 10:00+08' as today, timestamptz '9999-12-31 00:00+00' as far,
      n * 7919 % 10000 as soon, n * 104729 % 9973 as old, n / 4 % 3 > 0 as ended) as given,
    lateral (select
      (array['credit', 'project-approval', 'legal-services', 'market-access'])[1 + n % 4] as office,
      case when n % 100 = 0 then 'zhundong' when n % 8 < 4 then 'yili' else 'gedian' end as zone,
      today - old * interval '1 minute' as opened) as placed,
    lateral (select
      case n % 4 when 0 then 'LISTING' when 1 then 'PROJECT' when 2 then 'LEGAL_AID'
        else (array['LICENCE', 'REGISTRATION'])[1 + n / 16 % 2] end as matter,
      case when ended then (array['COMPLETED', 'REJECTED'])[1 + n / 24 % 2] when n % 7 = 0 then 'SUPPLEMENT_STARTED'
        when old > 9000 then 'COMPLETION_PENDING' else 'RECEIVED' end as status) as named,
    lateral (select case when ended or matter = 'LISTING' or status = 'SUPPLEMENT_STARTED' then far
      else today + (soon - 200) * interval '1 hour' end as due) as dated`;

const AUDITOR: ListQuestion['as'] = { role: 'auditor' };
const OF_ZONE: ListQuestion['as'] = { role: 'auditor', zones: ['zhundong'] };
const OFFICER: ListQuestion['as'] = { role: 'officer', department: 'credit', zones: ['yili', 'zhundong'] };

const NEVER_DUE = { status: 'SUPPLEMENT_STARTED' };
const OLD = { status: 'COMPLETION_PENDING' };
const OTHERS = [
  { matter: 'LISTING' },
  { department: 'market-access' },
  { department: 'credit', overdue: false },
  { overdue: true },
  { dueBefore: '2026-11-25T00:00:00+08:00' },
  { ...OLD, matter: 'LISTING' },
  { ended: true, department: 'market-access' },
  { ended: true, matter: 'REGISTRATION' },
  { ended: true, status: 'REJECTED' },
];
const ASKED = [
  [AUDITOR, [{}, NEVER_DUE, OLD, { ended: true }, ...OTHERS]],
  [OF_ZONE, [{}, OLD, { ended: true }, { ended: true, status: 'REJECTED' }]],
  [OFFICER, [{}, NEVER_DUE, OLD, { awaitingMe: true }, { overdue: false }, { ended: true }]],
] as const;

const PAGE = `query ($filter: CaseFilter, $sort: CaseSort, $first: Int = 1, $after: String) {
  cases(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;

test('a desk of officers and auditors looks at no more rows where ten times as many cases are kept', async () => {
  const pages: ListQuestion[] = ASKED.flatMap(([as, filters]) =>
    filters.flatMap(filter =>
      ['DUE', 'OPENED'].map(sort => ({ query: PAGE, variables: { filter, sort }, ...(as && { as }) })),
    ),
  );
  const fill = (from: number, to: number) => () => subgraph.database.query(CASES, [from + 1, to]);
  const growth = { fill: [fill(0, FEW), fill(FEW, MANY)], most: 250 } as const;
  expect(await growingLists(subgraph, pages, growth)).toEqual([]);
});

interface Page {
  cases: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

/** Three pages, one after the other. */
async function pagesOf(variables: object, as: ListQuestion['as']): Promise<string[]> {
  const found: string[] = [];
  const cursors: string[] = [];
  for (let page = 0; page < 3; page += 1) {
    const { data, errors } = await subgraph.execute<Page>(PAGE, { ...variables, first: 3, after: cursors.at(-1) }, as);
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data!.cases;
    found.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) break;
    cursors.push(pageInfo.endCursor);
  }
  return found;
}

const OPEN = 'ended_at is null';
const CREDIT = `department = 'credit' and not watched`;

test.each([
  [
    'few of all',
    { status: 'COMPLETION_PENDING', matter: 'LISTING' },
    AUDITOR,
    `${OPEN} and status = 'COMPLETION_PENDING' and matter = 'LISTING'`,
  ],
  ['none', { status: 'COMPLETION_PENDING', matter: 'NOTHING' }, AUDITOR, 'false'],
  ['those of a zone', {}, OF_ZONE, `${OPEN} and office_zone = 'zhundong'`],
  ['not overdue', { overdue: false }, AUDITOR, `${OPEN} and (not is_duty or due_at >= $1)`],
  ['not overdue, of a matter', { overdue: false, matter: 'LEGAL_AID' }, AUDITOR, `${OPEN} and matter = 'LEGAL_AID'`],
  [
    'what waits for officers',
    { awaitingMe: true },
    { role: 'officer', department: 'credit' },
    `${OPEN} and ${CREDIT} and awaiting->>'role' = 'officer'`,
  ],
  [
    'ended ones of a department',
    { ended: true, department: 'market-access' },
    AUDITOR,
    `not (${OPEN}) and department = 'market-access'`,
  ],
  [
    'ended ones',
    { ended: true, department: 'credit' },
    { role: 'officer', department: 'credit' },
    `not (${OPEN}) and ${CREDIT}`,
  ],
] as const)('pages are those of the list: %s', async (_, filter, as, fitting) => {
  for (const [sort, order] of [
    ['DUE', 'due_at, id'],
    ['OPENED', 'opened_at desc, id desc'],
  ] as const) {
    const all = await subgraph.database.query<{ id: string }>(
      `select id from desk_case where ${fitting} and $1::timestamptz is not null order by ${order} limit 9`,
      [TEST_NOW],
    );
    expect([sort, await pagesOf({ filter, sort }, as)]).toEqual([sort, all.map(({ id }) => id)]);
  }
});
