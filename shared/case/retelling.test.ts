/**
 * A database of before: its open cases are told once, whatever is interrupted, and not again until more is told of
 * them.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ChangedCase } from '../database/changed-case.ts';
import type { Department } from '../department.ts';
import { loadDepartment } from '../departments.ts';
import { createLog } from '../process/log.ts';
import { createFeedClient } from '../server/feeds.ts';
import { TEST_NOW, openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';
import { runJobs } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import { TELLING_ANEW } from './retelling.ts';

const JOB = 'cases told anew';
let department: Department;
let subgraph: TestSubgraph;

beforeAll(async () => {
  department = await loadDepartment('legal-services');
  subgraph = await openTestSubgraph(department, { sample: 60 });
});
afterAll(() => subgraph.close());

const query = <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  subgraph.database.query<Row>(sql, values);

/** The open cases as changes told them last, by their ids. */
async function told(types = 'true'): Promise<Map<string, ChangedCase>> {
  const rows = await query<{ cases: ChangedCase[] }>(
    `select moved_cases as cases from change where moved_cases is not null and ${types} order by era, xid, seq`,
  );
  const all = new Map(rows.flatMap(({ cases }) => cases).map(one => [one.id, one]));
  return new Map([...all].filter(([, { endedAt }]) => endedAt === null).sort());
}

const anew = `type in (${TELLING_ANEW.map(type => `'${type}'`).join(', ')})`;
const runJob = async (): Promise<number> => (await subgraph.runJobs())[JOB] ?? -1;

test('a new database is told by its sample: the job tells nothing', async () => {
  expect(await runJob()).toBe(0);
  expect((await told(anew)).size).toBe(0);
});

test('of an older one every open case is told, as a write would tell it, and once', async () => {
  const before = await told();
  expect(before.size).toBeGreaterThan(5);
  await query('update change set moved_cases = null');
  await query('delete from case_telling');
  expect(await runJob()).toBeGreaterThanOrEqual(before.size);
  const after = await told(anew);
  const shown = ({ id, matter, status, version, awaiting, deadlines, subject, number }: ChangedCase) => ({
    id,
    matter,
    status,
    version,
    awaiting,
    deadlines,
    subject,
    number,
  });
  expect([...after.values()].map(shown)).toEqual([...before.values()].map(shown));
  expect([...after.values()].some(({ deadlines = [] }) => deadlines.length > 0)).toBe(true);
  expect(await runJob()).toBe(0);
  // What is the office's own stays so.
  const [open] = await query<{ n: number }>(
    `select count(*)::integer as n from change where ${anew} and not restricted`,
  );
  expect(open?.n).toBe(0);
});

test('a job that was interrupted goes on where it was; another version begins anew', async () => {
  const [one] = await query<{ source: string; told: number }>(
    'select source, told from case_telling where told > 1 order by told desc limit 1',
  );
  const { entity, key } = department.cases!.processes.get(one!.source)!;
  const name = entity.name.replaceAll(/(?<=.)([A-Z])/g, '_$1').toLowerCase();
  const [middle] = await query<{ id: string }>(`select ${key}::text as id from ${name} order by 1 limit 1 offset 1`);
  await query('update case_telling set after = $2, done_at = null where source = $1', [one!.source, middle!.id]);
  expect(await runJob()).toBeLessThan(one!.told);
  await query(`update case_telling set version = 'of before' where source = $1`, [one!.source]);
  expect(await runJob()).toBe(one!.told);
});

test('a case that ends while the job comes to it is not told as one that is open', async () => {
  const job = department.jobs?.find(({ name }) => name === JOB);
  const OPEN = `select 1 from legal_aid_request where state in ('REQUESTED', 'ASSIGNED')`;
  expect(await query(OPEN)).not.toEqual([]);
  await query(`update case_telling set version = 'of before' where source = 'LegalAidRequest'`);
  const run = async (context: JobContext): Promise<number> =>
    (await job?.run({
      ...context,
      write: async (creditCode, work) => {
        await query(
          `update legal_aid_request set state = 'WITHDRAWN'
            where credit_code = $1 and state in ('REQUESTED', 'ASSIGNED')`,
          [creditCode],
        );
        return context.write(creditCode, work);
      },
    })) ?? -1;
  const done = await runJobs([{ name: JOB, run }], {
    department: department.name,
    database: subgraph.database,
    cases: department.cases,
    now: () => TEST_NOW,
    graph: () => () => Promise.reject(new Error('no query is expected')),
    feeds: createFeedClient({ url: undefined, token: undefined }),
    log: createLog('test', 'silent'),
  });
  expect([done[JOB], await query(OPEN)]).toEqual([0, []]);
});
