import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PUBLIC } from '../identity/principal.ts';
import { openDatabase } from '../database/database.ts';
import { lazyLoaders } from '../database/loaders.ts';
import type { Database } from '../database/database.ts';
import { refuse } from '../errors.ts';
import { messages } from '../messages.ts';
import { readChanges } from '../database/feed.ts';
import { createFeedClient } from '../server/feeds.ts';
import { runJobs } from './jobs.ts';
import type { Job } from './jobs.ts';
import { createLog } from '../process/log.ts';
import { MOST_TRIES } from './telling.ts';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';
import { write } from '../database/write.ts';
import type { Write } from '../database/write.ts';
import {
  acceptWithTolerance,
  breakOverdue,
  debtLoaders,
  loadDebt,
  releaseDebt,
  reportBroken,
  saveDebt,
  settleDebt,
} from './index.ts';
import type { FeedChange, ToleranceDebt, ToleranceRule } from './index.ts';
import { said } from '../testing/refusal.ts';

let database: Database;
let now: Date;
const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('debts'), entities: [], migrations: [] });
});
beforeEach(async () => {
  await database.query('truncate tolerance_debt, change, decision, telling');
  now = at('09-28T10:00');
});
afterAll(() => database.close());

const reference = { code: 'EXT_LINE_POWER_APPROVAL', clause: '§19', version: 1, zone: 'gedian', inherited: false };
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
    {
      id: randomUUID(),
      creditCode: 'E',
      caseId: 'c-1',
      zone: 'gedian',
      materials: ['申请表'],
      committed: true,
      standing: null,
    },
    now,
  )!;
  await inWrite(one => saveDebt(one, debt, changeOf('ToleranceOwed')));
  return debt.id;
};
const loaders = () => lazyLoaders(debtLoaders)({ database, now });
const stored = async (): Promise<ToleranceDebt[]> => loaders().debtsOfCases.load('c-1');
const decisions = () => database.query('select outcome, reasons from decision order by decided_at');
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
      graph: () => graph as never,
      feeds: createFeedClient({ url: undefined, token: undefined }),
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
  await inWrite(one => settleDebt(one, { id: id, items: ['资金证明'], by: 'officer' }, changeOf('ToleranceSettled')));
  expect((await loaders().openDebts.load('E')).length).toBe(1);
  await inWrite(one =>
    settleDebt(one, { id: id, items: ['质量监督手续'], by: 'officer' }, changeOf('ToleranceSettled')),
  );
  expect(await stored()).toMatchObject([{ status: 'SETTLED', endedAt: expect.any(String) }]);
  expect(await loaders().openDebts.load('E')).toEqual([]);
  expect(
    await inWrite(one =>
      settleDebt(one, { id: id, items: ['质量监督手续'], by: 'officer' }, changeOf('ToleranceSettled')),
    ),
  ).toMatchObject({
    code: 'DEBT_ENDED',
  });
});

test.each(['x', '0190a1b2-0000-8000-8000-000000000000'])('a debt that is not there (%s) is refused', async id => {
  expect(await inWrite(one => loadDebt(one, id))).toMatchObject({
    code: 'NOT_FOUND',
    message: { en: `nothing is owed under ${id}`, zh: `没有编号为${id}的容缺或者承诺事项` },
  });
});

test('the clock breaks what was not made good in time, once, with its decision; what was settled stays', async () => {
  const [broken, settled] = [await owe(), await owe()];
  await inWrite(one =>
    settleDebt(one, { id: settled, items: ['资金证明', '质量监督手续'], by: 'officer' }, changeOf('ToleranceSettled')),
  );
  now = at('10-16T23:59');
  expect(await run(BREAK)).toBe(0);
  now = at('10-17T09:00');
  expect([await run(BREAK), await run(BREAK)]).toEqual([1, 0]);
  expect(new Map((await stored()).map(({ id, status }) => [id, status]))).toEqual(
    new Map([
      [broken, 'BROKEN'],
      [settled, 'SETTLED'],
    ]),
  );
  expect(await decisions()).toEqual([
    { outcome: 'SETTLED', reasons: [expect.objectContaining({ zh: expect.stringContaining('已全部按期履行') })] },
    {
      outcome: 'PROMISE_BROKEN',
      reasons: [expect.objectContaining({ en: expect.stringContaining('still owed: 资金证明; 质量监督手续') })],
    },
  ]);
});

test('what is settled while the clock comes to it is not broken', async () => {
  const id = await owe();
  // It came in time; the job has read it as owed.
  const settled = { id, items: ['资金证明', '质量监督手续'], by: 'officer' };
  const meanwhile: Job = {
    name: 'meanwhile',
    run: context =>
      breakOverdue(
        {
          ...context,
          write: async (creditCode, work) => {
            const [later, inTime] = [now, at('10-16T12:00')];
            now = inTime;
            await inWrite(one => settleDebt(one, settled, changeOf('ToleranceSettled')));
            now = later;
            return context.write(creditCode, work);
          },
        },
        async () => changeOf('ToleranceBroken'),
      ),
  };
  now = at('10-17T09:00');
  expect(await run(meanwhile)).toBe(0);
  expect(await stored()).toMatchObject([{ status: 'SETTLED' }]);
});

test('a broken promise is reported to credit once; what could not be reported is reported by the next turn', async () => {
  const id = await owe();
  now = at('10-17T09:00');
  await run(BREAK);
  const reported: unknown[] = [];
  const down = () => Promise.reject(refuse('EVIDENCE_UNAVAILABLE', said('credit does not answer')));
  const up = async (_document: string, variables: unknown) => {
    reported.push(variables);
    return { told: { __typename: 'BrokenPromise' } };
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
  expect(await run(REPORT, () => Promise.resolve({ told: { __typename: 'Refusal', code: 'NOT_FOUND' } }))).toBe(0);
  expect(await database.query('select 1 from tolerance_debt where reported_at is not null')).toEqual([]);
});

test('a report that credit refuses is made again later and later, and is given up for a person to see to; one that it has counts as made', async () => {
  const id = await owe();
  now = at('10-17T09:00');
  await run(BREAK);
  let asked = 0;
  const answering = (code: string) => async () => {
    asked += 1;
    return { told: { __typename: 'Refusal', code } };
  };
  const start = now.getTime();
  const minutes: number[] = [];
  for (let minute = 0; minute <= 6 * 24 * 60; minute += 1) {
    now = new Date(start + minute * 60_000);
    const before = asked;
    // Jobs run each minute; most of them have nothing to tell.
    if (minute < 600 || minute % 60 === 0) await run(REPORT, answering('INVALID_INPUT'));
    if (asked > before) minutes.push(minute);
  }
  expect(minutes.slice(0, 9)).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255]);
  expect(minutes).toHaveLength(MOST_TRIES);
  await untilReadable(database);
  expect((await readChanges(database, {})).slice(2)).toMatchObject([
    {
      type: 'BrokenPromiseNotReported',
      subject: { id },
      restricted: true,
      payload: { to: 'credit', code: 'INVALID_INPUT' },
    },
  ]);
  expect(await database.query('select tries, next_try_at as next from telling')).toEqual([
    { tries: MOST_TRIES, next: null },
  ]);
  // What cannot be judged now is no refusal.
  const other = await owe();
  now = new Date(now.getTime() + 30 * 24 * 3_600_000);
  await run(BREAK);
  for (const code of ['EVIDENCE_UNAVAILABLE', 'EVIDENCE_UNAVAILABLE'])
    expect(await run(REPORT, answering(code))).toBe(0);
  expect(await run(REPORT, answering('PROMISE_ON_RECORD'))).toBe(1);
  expect(await database.query('select id from tolerance_debt where reported_at is not null')).toEqual([{ id: other }]);
});

test('what is handed in after the last day is not taken, though the job has not run; it is seen as broken at once', async () => {
  const id = await owe();
  now = at('10-17T00:30');
  const late = inWrite(one => settleDebt(one, { id, items: null, by: 'officer' }, changeOf('ToleranceSettled')));
  expect(await late).toMatchObject({ code: 'DEBT_ENDED' });
  expect(await stored()).toMatchObject([{ status: 'BROKEN', dueDate: '2026-10-16', items: [{ settledAt: null }, {}] }]);
  expect(await loaders().openDebts.load('E')).toEqual([]);
  expect(await run(BREAK)).toBe(1);
});

test('what came in time stays settled when the job runs days later', async () => {
  const id = await owe();
  now = at('10-16T23:59');
  await inWrite(one => settleDebt(one, { id, items: null, by: 'officer' }, changeOf('ToleranceSettled')));
  now = at('10-22T10:00');
  expect(await run(BREAK)).toBe(0);
  expect(await stored()).toMatchObject([{ status: 'SETTLED' }]);
});

test('what is released is on record as released, with why; a broken promise is not released', async () => {
  const [id, late] = [await owe(), await owe()];
  const { WITHDRAWN } = messages({ WITHDRAWN: { en: 'the application was withdrawn', zh: '申请已撤回' } });
  const releasing = (debtId: string) =>
    inWrite(async one => {
      const debt = await loadDebt(one, debtId);
      const done = await releaseDebt(
        one,
        debt,
        { by: 'applicant', reason: WITHDRAWN() },
        changeOf('ToleranceReleased'),
      );
      if (!done) throw refuse('DEBT_ENDED', said('it is not released'));
      return {};
    });
  now = at('10-16T23:59');
  await releasing(id);
  now = at('10-17T00:00');
  expect(await releasing(late)).toMatchObject({ code: 'DEBT_ENDED' });
  expect((await stored()).map(({ status }) => status).sort()).toEqual(['BROKEN', 'RELEASED']);
  const zh = '不再要求履行：申请已撤回；未履行的事项：资金证明、质量监督手续';
  expect(await decisions()).toEqual([{ outcome: 'RELEASED', reasons: [expect.objectContaining({ zh })] }]);
  expect(await run(BREAK)).toBe(1);
});

test.each([
  ['earlier', '2026-09-30', '10-17T00:00'],
  ['later', '2026-11-10', '10-17T00:00'],
])(
  'a day that was stored %s, under another calendar, is followed by none: the derived day counts',
  async (_how, day, end) => {
    const id = await owe();
    const moment = `${day}T23:59:59.999+08:00`;
    await database.query('update tolerance_debt set due_date = $2, due_at = $3 where id = $1', [id, day, moment]);
    expect(await stored()).toMatchObject([{ dueDate: '2026-10-16' }]);
    now = new Date(at(end).getTime() - 1);
    expect(await run(BREAK)).toBe(0);
    now = at(end);
    expect(await run(BREAK)).toBe(1);
    expect(await database.query('select due_date as "dueDate" from tolerance_debt')).toEqual([
      { dueDate: '2026-10-16' },
    ]);
  },
);
