/**
 * The desk against feeds that the test writes: what is kept of a case, what a rebuild leaves, a calendar that moves.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, localDate } from '#shared/clock/index.ts';
import type { ChangedCase } from '#shared/database/changed-case.ts';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import { TEST_NOW, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { consolidating, keepAgain, keepNew, newPage, pageAgain, sweep } from '../events/store.ts';
import { toldOf } from '../events/told.ts';
import { department } from '../index.ts';
import type { AlertTold } from './rows.ts';
import { seesAlert } from './visibility.ts';

const CODE = '91420703YY00016P7F';
let subgraph: TestSubgraph;
let told = 0;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
beforeEach(async () => {
  told = 0;
  await subgraph.database.query('truncate event, removed_event, desk_case, case_alert, profile restart identity');
});
afterAll(() => subgraph.close());

function moved(more: Partial<ChangedCase> = {}): ChangedCase {
  return {
    id: 'c1',
    number: 'N-1',
    matter: 'PROJECT',
    matterName: { en: 'project', zh: '项目' },
    status: 'RECEIVED',
    statusName: { en: 'RECEIVED', zh: '已接件' },
    zone: 'gedian',
    version: 1,
    openedAt: '2026-11-02T02:00:00.000Z',
    acceptedAt: null,
    endedAt: null,
    clock: {
      segments: [{ from: '2026-11-02T02:00:00.000Z', to: null, state: 'RUN', reason: null }],
      limit: { value: 60, unit: 'WD' },
      pauses: [],
    },
    awaiting: { role: 'officer', who: { en: 'officers', zh: '工作人员' }, department: 'credit', agency: null },
    creditCode: CODE,
    applicant: 'someone',
    bank: null,
    subject: { type: 'Listing', id: 'l1' },
    ...more,
  };
}

function change(type: string, cases: readonly ChangedCase[]): ToldChange {
  told += 1;
  return {
    cursor: `aaaaaaaaaa-1-100-${told}`,
    type,
    creditCode: CODE,
    subject: { type: 'Listing', id: 'l1' },
    occurredAt: new Date(Date.UTC(2026, 10, 1, 0, told)).toISOString(),
    changedFields: [],
    restricted: true,
    payload: {},
    cases,
  };
}

const linesOf = (changes: readonly ToldChange[]) =>
  toldOf(changes, { department: 'credit', catalogue: { types: {}, labels: {} }, told: 0 });
const tell = (changes: readonly ToldChange[]): Promise<unknown> =>
  consolidating(subgraph.database, async query =>
    keepNew({ query, department: 'credit', now: TEST_NOW }, await newPage(query, linesOf(changes)), 0),
  );
const tellAgain = (changes: readonly ToldChange[], generation = 1): Promise<unknown> =>
  consolidating(subgraph.database, async query => {
    const keeping = { query, department: 'credit', now: TEST_NOW };
    await keepAgain(keeping, await pageAgain(query, linesOf(changes)), { generation, lastReadAt: null });
    await sweep(keeping, { generation, firstKept: null });
  });

const ROWS = `select id, status, accepted_at as "acceptedAt", light, due_at as "dueAt" from desk_case order by id`;
const rows = () => subgraph.database.query<Record<string, string>>(ROWS);

test('what was told last stands; when it was accepted is not taken back', async () => {
  const accepted = '2026-11-03T02:00:00.000Z';
  await tell([
    change('Applied', [moved(), moved({ id: 'c2', number: 'N-2' })]),
    change('Accepted', [moved({ status: 'DEPARTMENT_ACCEPTED', acceptedAt: accepted })]),
    change('Asked', [moved({ status: 'SUPPLEMENT_STARTED' })]),
  ]);
  const [first, second] = await rows();
  expect(first).toMatchObject({ id: 'credit:c1', status: 'SUPPLEMENT_STARTED' });
  expect(new Date(first!.acceptedAt!).toISOString()).toBe(accepted);
  expect(second).toMatchObject({ id: 'credit:c2', status: 'RECEIVED' });
});

test('a department that is read again leaves the same, and takes back what it no longer knows', async () => {
  const history = [change('Applied', [moved()]), change('Asked', [moved({ status: 'SUPPLEMENT_STARTED' })])];
  const lost = change('Opened', [moved({ id: 'c9', number: 'N-9' })]);
  await tell([...history, lost]);
  const before = (await rows()).filter(({ id }) => id === 'credit:c1');
  await tellAgain(history);
  expect(await rows()).toEqual(before);
  // An older copy that never knew of the second step.
  await tellAgain(history.slice(0, 1));
  expect(await rows()).toMatchObject([{ id: 'credit:c1', status: 'RECEIVED' }]);
});

test('of changes that are kept for a time, an older one stands where a later one of its type and subject is told', async () => {
  const changes = ['Noted', 'Listed', 'Listed', 'Appealed'].map(type => change(type, []));
  await tell(changes);
  const typesOf = () =>
    subgraph.database.query<{ type: string; order: string }>(
      'select type, source_order as "order" from event order by source_order',
    );
  const firstKept = (await typesOf()).at(-1)?.order ?? null;
  await consolidating(subgraph.database, async query => {
    const keeping = { query, department: 'credit', now: TEST_NOW };
    await keepAgain(keeping, await pageAgain(query, linesOf(changes.slice(2))), { generation: 1, lastReadAt: null });
    await sweep(keeping, { generation: 1, firstKept });
  });
  expect((await typesOf()).map(({ type }) => type)).toEqual(['Listed', 'Listed', 'Appealed']);
});

// Marks of calendars are compared as texts: one that sorts before that of today, and one that sorts after it.
test.each(['!', '~'])('what another calendar (%s) dated is dated again by the next turn of the job', async calendar => {
  await tell([change('Applied', [moved()])]);
  const [right] = await rows();
  await subgraph.database.query(`update desk_case set due_at = '2026-12-01', derived_with = $1`, [calendar]);
  await subgraph.runJobs();
  expect((await rows())[0]!.dueAt).toBe(right!.dueAt);
});

test('who decides on the list of a zone is told the same whatever else is asked for', async () => {
  await tell([change('Applied', [moved(), moved({ id: 'c2', number: 'N-2', zone: 'nanchang' })])]);
  const { data, errors } = await subgraph.execute<{ cases: { totalCount: number; nodes: object[] } }>(
    '{ cases(zone: "gedian") { totalCount nodes { number overdue clock { light } subjectType enterprise { creditCode } } } }',
    {},
    officerOf('credit'),
  );
  expect(errors).toBeUndefined();
  expect(data?.cases).toEqual({
    totalCount: 1,
    nodes: [
      {
        number: 'N-1',
        overdue: false,
        clock: { light: 'GREEN' },
        subjectType: 'Listing',
        enterprise: { creditCode: CODE },
      },
    ],
  });
  const unknown = await subgraph.execute('{ cases(zone: "nowhere") { totalCount } }', {}, officerOf('credit'));
  expect(unknown.errors?.[0]?.message).toContain('nowhere');
});

test('a case that another department works on is on the desk of its officers, and of who applied for it', async () => {
  await tell([
    change('CaseHandedOver', [moved({ office: 'market-access', creditCode: null, zone: null, number: 'N-2' })]),
  ]);
  const numbers = async (as: Partial<Principal>): Promise<string[] | undefined> => {
    const { data } = await subgraph.execute<{ viewer: { cases: { nodes: { number: string }[] } } }>(
      '{ viewer { cases(first: 10) { nodes { number } } } }',
      {},
      as,
    );
    return data?.viewer.cases.nodes.map(({ number }) => number);
  };
  expect(await numbers(officerOf('market-access'))).toEqual(['N-2']);
  expect(await numbers({ role: 'enterprise', subject: 'someone', creditCodes: [] })).toEqual(['N-2']);
  expect(await numbers({ role: 'enterprise', subject: 'another', creditCodes: [] })).toEqual([]);
  expect(await numbers(officerOf('credit'))).toEqual([]);
});

describe('an officer who works in one zone', () => {
  const late = {
    clock: null,
    deadlines: [{ name: { en: 'day', zh: '期限' }, kind: 'DUTY', at: '2026-11-02T02:00:00.000Z' }],
  } as const;
  const DESK = `query ($id: ID!) {
    cases(first: 100) { totalCount nodes { number } }
    ofZone: cases(zone: "yili") { totalCount nodes { number } }
    case(id: $id) { number }
    viewer { zones { code name { zh } } deadlines(before: "2027-01-01T00:00:00+08:00") { totalCount nodes { number } } }
  }`;
  interface Listed {
    totalCount: number;
    nodes: { number: string }[];
  }
  interface Desk {
    cases: Listed;
    ofZone: Listed;
    case: { number: string } | null;
    viewer: { zones: { code: string; name: { zh: string } }[] | null; deadlines: Listed };
  }
  /**
   * What a caller sees: all cases, those of Yili, that of Yili by its id, what is due; counts are those of the lists.
   */
  async function deskOf(as: Partial<Principal>): Promise<unknown[]> {
    const { data, errors } = await subgraph.execute<Desk>(DESK, { id: 'credit:y' }, as);
    expect(errors).toBeUndefined();
    const { cases, ofZone, case: one, viewer } = data!;
    const numbers = ({ nodes, totalCount }: Listed): string => {
      expect(totalCount).toBe(nodes.length);
      return nodes
        .map(({ number }) => number)
        .sort()
        .join(' ');
    };
    return [
      numbers(cases),
      numbers(ofZone),
      one?.number ?? null,
      numbers(viewer.deadlines),
      viewer.zones?.map(({ code }) => code) ?? null,
    ];
  }
  const credit = officerOf('credit');
  const auditor = { role: 'auditor', subject: 'auditor' } as const;

  test.each<[string, Partial<Principal>, unknown[]]>([
    ['in all', credit, ['G-1 N-1 Y-1', 'Y-1', 'Y-1', 'G-1 N-1 Y-1', null]],
    ['in one', { ...credit, zones: ['gedian'] }, ['G-1', '', null, 'G-1', ['gedian']]],
    ['in another', { ...credit, zones: ['yili'] }, ['Y-1', 'Y-1', 'Y-1', 'Y-1', ['yili']]],
    ['in two', { ...credit, zones: ['gedian', 'yili'] }, ['G-1 Y-1', 'Y-1', 'Y-1', 'G-1 Y-1', ['gedian', 'yili']]],
    ['in none', { ...credit, zones: [] }, ['', '', null, '', []]],
    ['in one that nobody knows', { ...credit, zones: ['mars'] }, ['', '', null, '', []]],
    ['of another department', { ...officerOf('exchange'), zones: ['gedian'] }, ['', '', null, '', ['gedian']]],
    ['and an auditor of one', { ...auditor, zones: ['gedian'] }, ['G-1', '', null, 'G-1', ['gedian']]],
    ['and an auditor of all', auditor, ['G-1 N-1 Y-1', 'Y-1', 'Y-1', 'G-1 N-1 Y-1', null]],
    [
      'and an enterprise, whose own is its own wherever it is',
      { role: 'enterprise', subject: 'own', creditCodes: [CODE], zones: ['gedian'] },
      ['G-1 N-1 Y-1', 'Y-1', 'Y-1', 'G-1 N-1 Y-1', null],
    ],
  ])('sees what is of his zones: %s', async (_who, as, desk) => {
    await tell([
      change('Applied', [
        moved({ id: 'g', number: 'G-1', ...late }),
        moved({ id: 'y', number: 'Y-1', zone: 'yili', ...late }),
        // Neither its department nor the register says where it is.
        moved({ id: 'n', number: 'N-1', zone: null, ...late }),
      ]),
    ]);
    expect(await deskOf(as)).toEqual(desk);
  });

  const registered = (zone: string): ToldChange => ({
    ...change('EnterpriseRegistered', []),
    subject: { type: 'Enterprise', id: CODE },
    restricted: false,
    payload: {
      name: '葛店星河光电科技有限公司',
      brand: '星河',
      zone,
      industry: 'C39',
      sizeClass: 'SMALL',
      foundedOn: '2021-05-06',
      status: 'OPERATING',
    },
  });
  const yili = { ...credit, zones: ['yili'] };

  test('works on a case without a zone where the register has its enterprise, whichever was told first', async () => {
    const applied = change('Applied', [moved({ number: 'N-1', zone: null })]);
    const seen = async (): Promise<unknown> => (await deskOf(yili))[0];
    await tell([applied]);
    expect(await seen()).toBe('');
    const register = registered('yili');
    await tell([register]);
    expect(await seen()).toBe('N-1');
    await tell([change('Applied', [moved({ id: 'c2', number: 'N-2', zone: null })])]);
    expect(await seen()).toBe('N-1 N-2');
    // It moves to another zone, and the register takes it back.
    await tell([registered('gedian')]);
    expect(await seen()).toBe('');
    await tellAgain([applied, register]);
    expect(await seen()).toBe('N-1');
    await tellAgain([applied], 2);
    expect(await seen()).toBe('');
  });

  test('is told of no warning of another zone', async () => {
    const alert = { department: 'credit', officeZone: 'yili' } as AlertTold;
    const callers: Partial<Principal>[] = [
      credit,
      yili,
      { ...credit, zones: ['gedian'] },
      { ...auditor, zones: ['gedian'] },
      auditor,
      {},
    ];
    expect(callers.map(as => seesAlert({ ...PUBLIC, ...as }, alert))).toEqual([true, true, false, false, true, false]);
    const unknown = { ...alert, officeZone: null };
    expect(callers.map(as => seesAlert({ ...PUBLIC, ...as }, unknown))).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

/** The numbers of the cases that a filter lets through. */
const found = async (filter: string, as = officerOf('credit')): Promise<string[]> => {
  const query = `{ cases(first: 100, filter: { ${filter} }) { totalCount nodes { number } } }`;
  const { data, errors } = await subgraph.execute<{ cases: { totalCount: number; nodes: { number: string }[] } }>(
    query,
    {},
    as,
  );
  expect(errors).toBeUndefined();
  expect(data?.cases.totalCount).toBe(data?.cases.nodes.length);
  return (data?.cases.nodes ?? []).map(({ number }) => number).sort();
};

test('what waits for a caller is what waits for his role, and for his agency where it is that of one', async () => {
  const waiting = (role: 'officer' | 'enterprise' | 'bank', agency: string | null = null) => ({
    role,
    who: { en: role, zh: role },
    department: 'credit',
    agency,
  });
  const BANK = '91420703MA49ABCD1K';
  await tell([
    change('Applied', [
      moved({ awaiting: waiting('officer') }),
      moved({ id: 'c2', number: 'N-2', awaiting: waiting('officer', '甲局') }),
      moved({ id: 'c3', number: 'N-3', awaiting: waiting('enterprise') }),
      moved({ id: 'c4', number: 'N-4', awaiting: waiting('bank'), bank: BANK }),
      moved({ id: 'c5', number: 'N-5', awaiting: null }),
    ]),
  ]);
  const waitFor = (as: Parameters<typeof found>[1]): Promise<string[]> => found('awaitingMe: true', as);
  expect(await waitFor(officerOf('credit'))).toEqual(['N-1']);
  expect(await waitFor(officerOf('credit', 'o', '甲局'))).toEqual(['N-1', 'N-2']);
  expect(await waitFor(officerOf('credit', 'o', '乙局'))).toEqual(['N-1']);
  expect(await waitFor({ role: 'enterprise', creditCodes: [CODE], subject: 'e' })).toEqual(['N-3']);
  expect(await waitFor({ role: 'bank', creditCodes: [BANK], subject: 'b' })).toEqual(['N-4']);
  expect(await waitFor({ role: 'auditor', subject: 'a' })).toEqual([]);
});

test('each filter lets through exactly those of whom it says so, to the very moment', async () => {
  const numbers = ['N-1', 'N-2', 'N-3', 'N-4', 'N-5'];
  await tell([
    change(
      'Applied',
      numbers.map((number, index) => moved({ id: `c${index}`, number })),
    ),
    change('Ended', [moved({ id: 'c4', number: 'N-5', status: 'APPROVED', endedAt: '2026-11-03T02:00:00.000Z' })]),
  ]);
  const at = (ms: number): string => new Date(TEST_NOW.getTime() + ms).toISOString();
  const due = { 'N-1': at(-1), 'N-2': at(0), 'N-3': at(1), 'N-4': 'infinity' };
  for (const [number, dueAt] of Object.entries(due)) {
    await subgraph.database.query('update desk_case set due_at = $1 where number = $2', [dueAt, number]);
  }
  const open = numbers.slice(0, 4);
  const expected: Readonly<Record<string, readonly string[]>> = {
    '': open,
    'ended: false': open,
    'ended: true': ['N-5'],
    'overdue: true': ['N-1'],
    // N-4 has no limit, or stands still.
    'overdue: false': ['N-2', 'N-3', 'N-4'],
    [`dueBefore: "${at(-1)}"`]: [],
    [`dueBefore: "${at(0)}"`]: ['N-1'],
    [`dueBefore: "${at(1)}"`]: ['N-1', 'N-2'],
    'status: "RECEIVED"': open,
    'status: "APPROVED"': [],
    'matter: "PROJECT"': open,
    'matter: "LISTING"': [],
    'department: "credit"': open,
    'department: "market-access"': [],
  };
  const got = await Promise.all(Object.keys(expected).map(async filter => [filter, await found(filter)] as const));
  expect(Object.fromEntries(got)).toEqual(expected);
  expect(await found('', officerOf('market-access'))).toEqual([]);
  expect(await found('', { role: 'enterprise', creditCodes: [CODE], subject: 'someone-else' })).toEqual(open);
  expect(await found('', {})).toEqual([]);
});

test('what ends by itself leaves the desk with its last day; what has ended stays with its holder while a right runs', async () => {
  const day = (kind: 'RIGHT' | 'END' | 'DUTY', text: string) => ({
    name: { en: kind, zh: kind },
    kind,
    at: new Date(`${text}T23:59:59.999+08:00`).toISOString(),
  });
  const before = addDays(localDate(TEST_NOW), -1);
  await tell([
    change('Licensed', [
      moved({
        id: 'l1',
        number: 'L-1',
        watched: true,
        awaiting: null,
        clock: null,
        deadlines: [day('END', '2099-01-01')],
      }),
      moved({ id: 'l2', number: 'L-2', watched: true, awaiting: null, clock: null, deadlines: [day('END', before)] }),
      moved({ id: 'p1', number: 'P-1', endedAt: TEST_NOW.toISOString(), deadlines: [day('RIGHT', '2099-01-01')] }),
      moved({ id: 'p2', number: 'P-2', endedAt: TEST_NOW.toISOString(), deadlines: [day('RIGHT', before)] }),
      moved({
        id: 'f1',
        number: 'F-1',
        clock: null,
        deadlines: [day('DUTY', before), day('DUTY', '2099-01-01')],
      }),
    ]),
  ]);
  await subgraph.runJobs();
  const seenBy = async (as: Parameters<TestSubgraph['execute']>[2], filter = ''): Promise<string[]> => {
    const { data } = await subgraph.execute<{ viewer: { cases: { nodes: { number: string }[] } } }>(
      `{ viewer { cases(filter: { ${filter} }) { nodes { number } } } }`,
      {},
      as,
    );
    return (data?.viewer.cases.nodes ?? []).map(({ number }) => number).sort();
  };
  const holder = { role: 'enterprise' as const, creditCodes: [CODE], subject: 'holder' };
  expect(await seenBy(holder)).toEqual(['F-1', 'L-1', 'P-1']);
  expect(await seenBy(holder, 'overdue: true')).toEqual(['F-1']);
  expect(await seenBy(officerOf('credit'))).toEqual(['F-1']);
  expect(await seenBy(officerOf('credit'), 'ended: true')).toEqual(['P-1', 'P-2']);
  // Warned of once for its day, and of what nobody works on not at all.
  await subgraph.runJobs();
  const alerts = await subgraph.database.query<{ case: string; light: string; due: string }>(
    'select case_id as "case", light, due from case_alert order by 1',
  );
  const [warned] = alerts;
  expect(alerts).toEqual([{ case: 'credit:f1', light: 'OVERDUE', due: expect.any(String) }]);
  expect(new Date(warned?.due ?? 0).toISOString()).toBe(day('DUTY', before).at);
  const said: string[] = [];
  await department.commands!.cases!({ args: [], database: subgraph.database, say: line => void said.push(line) });
  expect(said).toEqual(['credit: 2 open cases, 0 told anew']);
});
