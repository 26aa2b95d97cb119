import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PUBLIC } from '../identity/principal.ts';
import { openDatabase } from '../database/database.ts';
import { lazyLoaders } from '../database/loaders.ts';
import type { Database } from '../database/database.ts';
import { refuse } from '../errors.ts';
import { readChanges } from '../database/feed.ts';
import { runJobs } from './jobs.ts';
import type { Job } from './jobs.ts';
import { createLog } from '../process/log.ts';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';
import { write } from '../database/write.ts';
import type { Write } from '../database/write.ts';
import {
  acceptWithTolerance,
  breakOverdue,
  debtLoaders,
  loadDebt,
  reportBroken,
  saveDebt,
  settleDebt,
} from './index.ts';
import type { FeedChange, ToleranceDebt, ToleranceRule } from './index.ts';

let database: Database;
let now: Date;
const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('debts'), entities: [], migrations: [] });
});
beforeEach(async () => {
  await database.query('truncate tolerance_debt, change, decision');
  now = at('09-28T10:00');
});
afterAll(() => database.close());

const reference = { code: 'TOLERANCE', clause: '§3', version: 1, zone: 'gedian', inherited: false };
const RULE: ToleranceRule = {
  matter: '施工许可',
  kind: 'MATERIALS',
  mainMaterials: ['申请表'],
  deferrable: ['资金证明', '质量监督手续'],
  makeUpWithin: { value: 10, unit: 'WD' },
  reference,
};
const changeOf = (type: string): FeedChange => ({ type, subject: { type: 'Test', id: 't' } });
const inWrite = <Result extends object>(work: (one: Write) => Promise<Result>) =>
  write({ database, principal: PUBLIC, now, lock: 'E', request: { operation: 'test', input: {} } }, work);
const owe = async (): Promise<string> => {
  const debt = acceptWithTolerance(
    RULE,
    { id: randomUUID(), creditCode: 'E', caseId: 'c-1', zone: 'gedian', materials: ['申请表'], committed: true },
    now,
  )!;
  await inWrite(one => saveDebt(one, debt, changeOf('ToleranceOwed')));
  return debt.id;
};
const loaders = () => lazyLoaders(debtLoaders)({ database, now: new Date() });
const stored = async (): Promise<ToleranceDebt[]> => loaders().debtsOfCases.load('c-1');
const run = async (
  job: Job,
  graph: (document: string, variables?: Record<string, unknown>) => Promise<object> = () =>
    Promise.reject(new Error('no query is expected')),
) =>
  (
    await runJobs([job], {
      department: 'test',
      database,
      now: () => now,
      graph: graph as never,
      log: createLog('test', 'silent'),
    })
  )[job.name];
const BREAK: Job = { name: 'break', run: context => breakOverdue(context, async () => changeOf('ToleranceBroken')) };
const REPORT: Job = { name: 'report', run: reportBroken };

test('what is owed is read as it was stored, and is settled item by item', async () => {
  const id = await owe();
  expect(await stored()).toMatchObject([
    {
      id,
      status: 'OWED',
      dueDate: '2026-10-16',
      rule: reference,
      items: [
        { name: '资金证明', settledAt: null },
        { name: '质量监督手续', settledAt: null },
      ],
    },
  ]);
  await inWrite(one => settleDebt(one, id, ['资金证明'], changeOf('ToleranceSettled')));
  expect((await loaders().openDebts.load('E')).length).toBe(1);
  await inWrite(one => settleDebt(one, id, ['质量监督手续'], changeOf('ToleranceSettled')));
  expect(await stored()).toMatchObject([{ status: 'SETTLED', endedAt: expect.any(String) }]);
  expect(await loaders().openDebts.load('E')).toEqual([]);
  expect(await inWrite(one => settleDebt(one, id, ['质量监督手续'], changeOf('ToleranceSettled')))).toMatchObject({
    code: 'DEBT_ENDED',
  });
});

test.each(['x', '0190a1b2-0000-8000-8000-000000000000'])('a debt that is not there (%s) is refused', async id => {
  expect(await inWrite(one => loadDebt(one, id))).toMatchObject({
    code: 'NOT_FOUND',
    message: `nothing is owed under ${id}`,
  });
});

test('the clock breaks what was not made good in time, once, with its decision; what was settled stays', async () => {
  const [broken, settled] = [await owe(), await owe()];
  await inWrite(one => settleDebt(one, settled, ['资金证明', '质量监督手续'], changeOf('ToleranceSettled')));
  now = at('10-16T17:00');
  expect(await run(BREAK)).toBe(0);
  now = at('10-17T09:00');
  expect([await run(BREAK), await run(BREAK)]).toEqual([1, 0]);
  expect(new Map((await stored()).map(({ id, status }) => [id, status]))).toEqual(
    new Map([
      [broken, 'BROKEN'],
      [settled, 'SETTLED'],
    ]),
  );
  expect(await database.query('select outcome, reasons from decision')).toEqual([
    { outcome: 'PROMISE_BROKEN', reasons: [expect.stringContaining('still owed: 资金证明; 质量监督手续')] },
  ]);
});

test('a broken promise is reported to credit once; what could not be reported is reported by the next turn', async () => {
  const id = await owe();
  now = at('10-17T09:00');
  await run(BREAK);
  const reported: unknown[] = [];
  const down = () => Promise.reject(refuse('EVIDENCE_UNAVAILABLE', 'credit does not answer'));
  const up = async (_document: string, variables: unknown) => {
    reported.push(variables);
    return { recordBrokenPromise: { __typename: 'BrokenPromise' } };
  };
  expect(await run(REPORT, down)).toBeUndefined();
  expect([await run(REPORT, up), await run(REPORT, up)]).toEqual([1, 0]);
  expect(reported).toEqual([
    {
      input: {
        creditCode: 'E',
        promiseId: id,
        kind: 'MATERIALS',
        matter: '施工许可',
        owed: ['资金证明', '质量监督手续'],
        dueOn: '2026-10-16',
        brokenAt: '2026-10-17T01:00:00.000Z',
        idempotencyKey: id,
      },
    },
  ]);
  await untilReadable(database);
  expect((await readChanges(database, {})).map(({ type }) => type)).toEqual([
    'ToleranceOwed',
    'ToleranceBroken',
    'BrokenPromiseReported',
  ]);
});

test('a report that credit refuses does not count as made', async () => {
  await owe();
  now = at('10-17T09:00');
  await run(BREAK);
  expect(
    await run(REPORT, () => Promise.resolve({ recordBrokenPromise: { __typename: 'Refusal', code: 'NOT_FOUND' } })),
  ).toBe(0);
  expect(await database.query('select 1 from tolerance_debt where reported_at is not null')).toEqual([]);
});
