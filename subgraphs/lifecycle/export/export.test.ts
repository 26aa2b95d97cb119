/** The export: who follows snapshot and changes holds what the events hold, whatever is killed in between. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createRandom } from '#shared/sample/random.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import { TEST_NOW, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { consolidating, keepAgain, keepNew, newPage, pageAgain, sweep } from '../events/store.ts';
import { toldOf } from '../events/told.ts';
import { department } from '../index.ts';
import { hashWith } from './manifest.ts';
import type { ExportedChangeRow } from './rows.ts';

const [OWN, OTHER] = ['91420703YY00016P7F', '91360112YY0000N91X'] as const;
const SERVICE: Partial<Principal> = { role: 'service' };
let subgraph: TestSubgraph;
let told = 0;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
beforeEach(async () => {
  told = 0;
  await subgraph.database.query('truncate event, removed_event restart identity');
});
afterAll(() => subgraph.close());

function change(type: string, more: Partial<ToldChange> = {}): ToldChange {
  told += 1;
  return {
    cursor: `aaaaaaaaaa-1-100-${told}`,
    type,
    creditCode: OWN,
    subject: { type: 'PenaltyRecord', id: `p${told}` },
    occurredAt: new Date(Date.UTC(2026, 0, 1, 0, told)).toISOString(),
    changedFields: [],
    restricted: false,
    payload: { n: told },
    ...more,
  };
}

const tell = (from: string, changes: readonly ToldChange[]): Promise<unknown> =>
  consolidating(subgraph.database, async query =>
    keepNew({ query, department: from, now: TEST_NOW }, await newPage(query, linesOf(from, changes)), 0),
  );

const linesOf = (from: string, changes: readonly ToldChange[]) =>
  toldOf(changes, { department: from, catalogue: { types: {}, labels: {} }, told: 0 });

/** A department is read from its beginning, after an older copy of its database was put back. */
const tellAgain = (from: string, changes: readonly ToldChange[], generation: number): Promise<unknown> =>
  consolidating(subgraph.database, async query => {
    const keeping = { query, department: from, now: TEST_NOW };
    await keepAgain(keeping, await pageAgain(query, linesOf(from, changes)), { generation, lastReadAt: null });
    await sweep(keeping, { generation, firstKept: null });
  });

type Line = Omit<ExportedChangeRow, 'op'> & { op: ExportedChangeRow['op'] | 'HEARTBEAT'; isEnd?: boolean };

interface Answer {
  status: number;
  text: string;
  resumeAfter: string;
}

async function get(path: string, as: Partial<Principal> = SERVICE): Promise<Answer> {
  const response = await subgraph.app.inject({ method: 'GET', url: path, headers: await subgraph.headers(as) });
  return {
    status: response.statusCode,
    text: response.body,
    resumeAfter: String(response.headers['feed-resume-after'] ?? ''),
  };
}

const parsed = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line);

const read = async (query = '', as?: Partial<Principal>): Promise<Line[]> =>
  parsed((await get(`/changes/export?limit=1000${query}`, as)).text);

/** A code of an authority. */
const AUTHORITY = '11420000YY00000L3F';

const changesIn = (lines: readonly Line[]): Line[] => lines.filter(({ op }) => op !== 'HEARTBEAT');

test('tells what all departments told, in the order in which it came, with what each does', async () => {
  const first = change('PenaltyPublished');
  await tell('credit', [first, change('FinePaid', { changedFields: ['paidOn'], subject: first.subject })]);
  await tell('legal-services', [change('VisitPlanned', { subject: { type: 'Visit', id: 'v1' } })]);
  await tell('credit', [change('LicenceEnded', { ends: true, changedFields: ['state'], subject: first.subject })]);
  const lines = await read();
  expect(lines.map(({ op, department: from, type }) => [op, from, type])).toEqual([
    ['NEW', 'credit', 'PenaltyPublished'],
    ['CHANGE', 'credit', 'FinePaid'],
    ['NEW', 'legal-services', 'VisitPlanned'],
    ['DELETE', 'credit', 'LicenceEnded'],
    ['HEARTBEAT', undefined, undefined],
  ]);
  expect(lines[0]).toMatchObject({
    creditCode: OWN,
    subjectType: 'PenaltyRecord',
    subjectId: 'p1',
    changedFields: [],
    restricted: false,
    payload: { n: 1 },
    occurredAt: '2026-01-01T08:01:00.000+08:00',
  });
  expect(lines.at(-1)).toMatchObject({ cursor: lines.at(-2)?.cursor, isEnd: true });
  expect(changesIn(await read(`&after=${lines[1]?.cursor}`)).map(({ type }) => type)).toEqual([
    'VisitPlanned',
    'LicenceEnded',
  ]);
});

test('lets through the types and departments that are named; the cursor moves on where there is none', async () => {
  await tell('credit', [change('PenaltyPublished'), change('FinePaid')]);
  await tell('legal-services', [change('VisitPlanned')]);
  expect(changesIn(await read('&types=FinePaid,VisitPlanned')).map(({ type }) => type)).toEqual([
    'FinePaid',
    'VisitPlanned',
  ]);
  expect(changesIn(await read('&departments=legal-services')).map(({ type }) => type)).toEqual(['VisitPlanned']);
  const [heartbeat] = await read('&types=Nothing');
  expect(heartbeat).toMatchObject({ op: 'HEARTBEAT', isEnd: true });
  expect(heartbeat?.cursor).toBe((await read()).at(-1)?.cursor);
});

test('everybody gets the open part of public changes, and their sentence says it; so does a department read anew', async () => {
  const text = { zh: '项目{stage}阶段办结（{n}）', en: 'stage {stage} was completed ({n})' };
  const type = { text, subjects: ['Project'], stage: null, officeOnly: false, ends: false, open: ['stage'] };
  const catalogue = { types: { StageCompleted: type }, labels: {} };
  const payload = { stage: '立项', n: 1 };
  const changes = [change('StageCompleted', { payload }), change('StageCompleted', { payload, restricted: true })];
  const lines = () => toldOf(changes, { department: 'project-approval', catalogue, told: 0 });
  const asTold = async (): Promise<unknown[]> => {
    const found = await subgraph.database.query<{ brief: { zh: string } }>('select brief from event order by seq');
    const [open] = changesIn(await read('', {}));
    const whole = changesIn(await read('', { role: 'service' }));
    return [open?.payload, whole.map(line => line.payload), found[0]?.brief.zh];
  };
  const expected = [{ stage: '立项' }, [payload, payload], '项目立项阶段办结'];
  await consolidating(subgraph.database, async query =>
    keepNew({ query, department: 'project-approval', now: TEST_NOW }, await newPage(query, lines()), 0),
  );
  expect(await asTold()).toEqual(expected);
  await subgraph.database.query(`update event set open_payload = '{}', brief = '{"zh": "…"}'`);
  await consolidating(subgraph.database, async query =>
    keepAgain({ query, department: 'project-approval', now: TEST_NOW }, await pageAgain(query, lines()), {
      generation: 1,
      lastReadAt: null,
    }),
  );
  expect(await asTold()).toEqual(expected);
});

test('each reader is told what he may know, in the query as over HTTP; payloads as in the feeds', async () => {
  await tell('credit', [
    change('Public'),
    change('Own', { restricted: true }),
    change('Others', { restricted: true, creditCode: OTHER }),
  ]);
  await tell('legal-services', [change('Visit', { restricted: true, creditCode: OTHER })]);
  const query = '{ changes(first: 1000) { isEnd cursor changes { type payload op } } }';
  const seenBy = async (as: Partial<Principal>): Promise<unknown> => {
    const lines = await read('', as);
    const { data } = await subgraph.execute<{ changes: { changes: Line[]; cursor: string } }>(query, {}, as);
    expect(data!.changes.cursor).toBe(lines.at(-1)?.cursor);
    expect(data!.changes.changes).toEqual(changesIn(lines).map(({ type, payload, op }) => ({ type, payload, op })));
    return changesIn(lines).map(({ type, payload }) => (payload ? type : `(${type})`));
  };
  const all = ['Public', 'Own', 'Others', 'Visit'];
  expect(await seenBy({ role: 'service' })).toEqual(all);
  expect(await seenBy({ role: 'auditor' })).toEqual(all);
  expect(await seenBy({ role: 'officer', department: 'credit' })).toEqual(all.slice(0, 3));
  expect(await seenBy({ role: 'enterprise', creditCodes: [OWN] })).toEqual(['Public', 'Own']);
  expect(await seenBy({ role: 'partner' })).toEqual(['Public']);
  expect(await seenBy({})).toEqual(['(Public)']);
  expect(await seenBy({ role: 'bank' })).toEqual(['(Public)']);
});

test('what a department no longer knows is to be erased, and what took its place is new', async () => {
  const lines = [change('A'), change('B'), change('C')];
  await tell('credit', lines);
  const before = await read();
  const cursor = before.at(-1)?.cursor;
  await tellAgain('credit', [...lines.slice(0, 2), { ...lines[2]!, type: 'D' }], 1);
  const after = changesIn(await read(`&after=${cursor}`));
  expect(after.map(({ op, id, type }) => [op, id, type])).toEqual([
    ['PURGE', before[2]?.id, 'C'],
    ['NEW', before[2]?.id, 'D'],
  ]);
  expect(after[0]).toMatchObject({ payload: null, subjectId: null, occurredAt: null });
});

test('a reader that waits gets a line as soon as there is one', async () => {
  const cursor = (await read()).at(-1)?.cursor;
  const waiting = read(`&after=${cursor}&wait=20`);
  await tell('credit', [change('PenaltyPublished')]);
  expect((await waiting).map(({ op }) => op).at(-2)).toBe('NEW');
});

test('who waits for nothing is told so meanwhile, and at the end', async () => {
  const lines = await read('&wait=2.5');
  expect(lines.map(({ op }) => op)).toEqual(['HEARTBEAT', 'HEARTBEAT']);
});

test.each([
  ['after=nonsense', 400, 'after must be a cursor that this export gave, but got: \\"nonsense\\"'],
  ['limit=1001', 400, 'limit must be from 1 to 1000, but got: 1001'],
  ['wait=31', 400, 'wait must be seconds from 0 to 30, but got: 31'],
  ['after=bbbbbbbbbb-1', 410, 'the cursor is of another epoch'],
])('refuses %s', async (query, status, message) => {
  const answer = await get(`/changes/export?${query}`);
  expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(message)]);
  if (status === 410)
    expect(answer.text).toMatch(/"path":"\/changes\/export\/snapshot","resumeAfter":"[0-9a-f]{10}-0"/);
});

test('a place that is not reached yet is of an older copy that was put back', async () => {
  await tell('credit', [change('A'), change('B')]);
  const cursor = (await read()).at(-1)?.cursor;
  await subgraph.database.query(`delete from event where type = 'B'`);
  expect((await get(`/changes/export?after=${cursor}`)).status).toBe(410);
});

test('the manifest says what a snapshot must hold', async () => {
  await tell('credit', [change('A'), change('B', { restricted: true }), change('C')]);
  await tell('legal-services', [change('D')]);
  const snapshot = await get('/changes/export/snapshot?limit=1000', {});
  const until = snapshot.resumeAfter;
  await tell('credit', [change('E')]);
  const { text } = await get(`/changes/export/manifest?until=${until}`, {});
  const held = changesIn(parsed(snapshot.text));
  expect(JSON.parse(text)).toEqual({
    until,
    cursor: until,
    count: 3,
    departments: { credit: 2, 'legal-services': 1 },
    hash: held.reduce((hash, line) => hashWith(hash, line as ExportedChangeRow), ''),
    complete: true,
  });
  const rest = await get(
    `/changes/export/manifest?after=${held[0]?.cursor}&until=${until}&hash=${hashWith('', held[0] as ExportedChangeRow)}`,
    {},
  );
  expect(JSON.parse(rest.text)).toMatchObject({ count: 2, hash: (JSON.parse(text) as { hash: string }).hash });
  expect((await get('/changes/export/manifest?hash=x')).status).toBe(400);
});

/** A system that keeps a copy. What it holds and its cursor are stored together, as in one transaction. */
class Copy {
  stored: { rows: Map<string, Line>; cursor: string; fresh: Map<string, Line> | null; until: string } = {
    rows: new Map(),
    cursor: '',
    fresh: new Map(),
    until: '',
  };
  readonly #cut: (text: string) => string;

  /** `cut` takes what arrives of an answer, and may throw where the process is killed. */
  constructor(cut: (text: string) => string) {
    this.#cut = cut;
  }

  /** Reads one page of the snapshot, or of the changes. Returns whether it stands at the end. */
  async step(): Promise<boolean> {
    const { cursor, fresh, until } = this.stored;
    const path = fresh ? `/changes/export/snapshot?limit=7&until=${until}` : '/changes/export?limit=7';
    const separator = path.includes('?') ? '&' : '?';
    const answer = await get(`${path}${separator}after=${cursor}`, this.as);
    if (answer.status === 410) {
      this.stored = { ...this.stored, cursor: '', fresh: new Map(), until: '' };
      return false;
    }
    const arrived = this.#cut(answer.text);
    const lines = parsed(arrived.slice(0, arrived.lastIndexOf('\n') + 1));
    const rows = new Map(fresh ?? this.stored.rows);
    for (const line of changesIn(lines)) {
      if (line.op === 'PURGE') rows.delete(line.id);
      else rows.set(line.id, line);
    }
    const last = lines.at(-1);
    const next = { cursor: last?.cursor ?? cursor, isEnd: last?.isEnd === true };
    // Killed here, nothing of the page is stored.
    this.#cut('');
    if (!fresh) this.stored = { ...this.stored, rows, cursor: next.cursor };
    else if (!next.isEnd) this.stored = { ...this.stored, fresh: rows, cursor: next.cursor, until: answer.resumeAfter };
    else this.stored = { rows, cursor: answer.resumeAfter, fresh: null, until: '' };
    return fresh === null && next.isEnd;
  }

  as: Partial<Principal> = SERVICE;
}

test.each<[Partial<Principal>, string]>([
  [SERVICE, 'true'],
  [{}, 'not restricted'],
  [{ role: 'enterprise', creditCodes: [OWN] }, `not restricted or credit_code = '${OWN}'`],
])('who follows as %j equals the database, whatever is killed at random moments', async (as, visible) => {
  const random = createRandom(41);
  const killed = (share: number): void => {
    if (random.between(1, 100) <= share) throw new Error('killed');
  };
  const copy = new Copy(text => {
    killed(10);
    return random.between(1, 100) <= 20 ? text.slice(0, random.between(0, text.length)) : text;
  });
  copy.as = as;
  const history = new Map<string, ToldChange[]>();
  let generation = 0;
  const write = async (): Promise<void> => {
    const from = random.pick(['credit', 'legal-services', 'project-approval']);
    const known = history.get(from) ?? [];
    const what = random.between(1, 100);
    if (what <= 8 && known.length > 4) {
      generation += 1;
      known.length -= random.between(1, 3);
      return tellAgain(from, known, generation).then(() => {});
    }
    if (what <= 12) return subgraph.database.query('select feed_open_era(true)').then(() => {});
    const some = Array.from({ length: random.between(1, 12) }, () =>
      change('Told', {
        restricted: random.between(1, 3) === 1,
        creditCode: random.pick([OWN, OTHER]),
        changedFields: random.pick([[], ['state']]),
      }),
    );
    await consolidating(subgraph.database, async query => {
      await keepNew({ query, department: from, now: TEST_NOW }, await newPage(query, linesOf(from, some)), generation);
      killed(10);
    });
    history.set(from, [...known, ...some]);
  };
  const survive = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: Error) => {
      if (error.message !== 'killed') throw error;
    });
  for (let round = 0; round < 80; round += 1) {
    await survive(write());
    if (random.between(1, 2) === 1) await survive(copy.step());
  }
  let isAtEnd = false;
  while (!isAtEnd)
    await copy.step().then(
      end => {
        isAtEnd = end;
      },
      () => {},
    );
  const rows = await subgraph.database.query<{ id: string }>(`select id from event where ${visible} order by id`);
  expect(rows.length).toBeGreaterThan(50);
  expect([...copy.stored.rows.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
  const manifest = JSON.parse((await get('/changes/export/manifest', as)).text) as { hash: string; count: number };
  const held = [...copy.stored.rows.values()].sort(
    (one, other) => Number(one.cursor.split('-')[1]) - Number(other.cursor.split('-')[1]),
  );
  expect(manifest).toMatchObject({
    count: held.length,
    hash: held.reduce((hash, line) => hashWith(hash, line as ExportedChangeRow), ''),
  });
});

test('who reads by zone waits for the register where an enterprise is not in it yet, and for nothing else', async () => {
  const { database } = subgraph;
  const inZone = { payload: { zone: 'gedian' } };
  const told = async (): Promise<string[]> =>
    changesIn(await read('&zones=gedian')).map(({ creditCode }) => creditCode);
  const registerWasRead = (ago: string): Promise<unknown> =>
    database.query(
      `insert into source (department, status, followed_since, last_read_at)
       values ('market-access', 'FOLLOWED', now(), now() - $1::interval)
       on conflict (department) do update set last_read_at = excluded.last_read_at`,
      [ago],
    );
  await tell('exchange', [change('ShareRequested', { ...inZone, creditCode: AUTHORITY })]);
  await tell('credit', [change('PenaltyPublished', { ...inZone, creditCode: OTHER })]);
  await tell('exchange', [change('ShareRequested', { ...inZone, creditCode: AUTHORITY })]);
  await database.query("update event set recorded_at = now() - interval '60 seconds'");
  await registerWasRead('31 seconds');
  expect(await told()).toEqual([AUTHORITY]);
  await registerWasRead('29 seconds');
  expect(await told()).toEqual([AUTHORITY, OTHER, AUTHORITY]);
  // A register that is not read any more holds up nobody for ever.
  await registerWasRead('1 hour');
  expect(await told()).toEqual([AUTHORITY]);
  await database.query("update event set recorded_at = now() - interval '11 minutes'");
  expect(await told()).toEqual([AUTHORITY, OTHER, AUTHORITY]);
});
