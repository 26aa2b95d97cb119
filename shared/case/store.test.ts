import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PUBLIC } from '../identity/principal.ts';
import { createLog } from '../process/log.ts';
import { createFeedClient } from '../server/feeds.ts';
import { runJobs } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { readChanges } from '../database/feed.ts';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';
import { write } from '../database/write.ts';
import type { Write } from '../database/write.ts';
import { clockRule, zone } from '../zones/index.ts';
import {
  CASE_COLUMNS,
  EVENTS_OF_CASES,
  deemOverdue,
  handOver,
  loadCase,
  saveStep,
  stepCase,
  stepStored,
  submitCase,
} from './index.ts';
import type { Case, CaseEventRow, FeedChange } from './index.ts';

let database: Database;
let now = new Date('2026-09-28T10:00:00+08:00');
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('cases'), entities: [], migrations: [] });
});
beforeEach(async () => {
  await database.query('truncate service_case, case_event, change');
  now = new Date('2026-09-28T10:00:00+08:00');
});
afterAll(() => database.close());

const log = createLog('test', 'error');
const noGraph = (): Promise<never> => Promise.reject(new Error('no query is expected'));
const LINE = clockRule(zone('gedian'), 'EXT_LINE_POWER_APPROVAL', '2026-09-01');
const changeOf = (type: string): FeedChange => ({ type, subject: { type: 'Test', id: 't' } });
const inWrite = <Result extends object>(work: (one: Write) => Promise<Result>, subject = 'o') =>
  write(
    { database, principal: { ...PUBLIC, subject }, now, lock: 'E', request: { operation: 'test', input: {} } },
    work,
  );
const submit = async (safety = false): Promise<string> => {
  const id = randomUUID();
  const application = {
    id,
    creditCode: 'E',
    caseNo: `N-${id}`,
    matter: 'LINE',
    zone: 'gedian',
    applicant: 'applicant',
    rule: LINE,
    safety,
  };
  await inWrite(one => saveStep(one, submitCase(application, now), changeOf('LineApplied')));
  await inWrite(one =>
    stepStored(one, { id, action: 'acceptInDepartment', actor: { subject: 'first' } }, changeOf('LineAccepted')),
  );
  return id;
};
const read = async (id: string): Promise<Case> =>
  (await database.query<Case>(`select ${CASE_COLUMNS} from service_case where id = $1`, [id]))[0]!;
const events = (id: string) => database.query<CaseEventRow>(EVENTS_OF_CASES, [[id]]);

describe('a stored case', () => {
  test('is read as it was stored, with its steps and their changes', async () => {
    const id = await submit();
    expect(await read(id)).toMatchObject({
      id,
      status: 'DEPARTMENT_ACCEPTED',
      acceptedBy: 'first',
      version: 2,
      terms: { amount: { value: 3, unit: 'WD' }, deemedApproval: true },
      supplements: [],
    });
    expect((await events(id)).map(({ action, from, to, by }) => [action, from, to, by])).toEqual([
      ['submit', null, 'RECEIVED', 'applicant'],
      ['acceptInDepartment', 'RECEIVED', 'DEPARTMENT_ACCEPTED', 'first'],
    ]);
    await untilReadable(database);
    expect((await readChanges(database, {})).map(({ type, payload }) => [type, payload.statusCode])).toEqual([
      ['LineApplied', 1],
      ['LineAccepted', 8],
    ]);
  });

  test('of two officers who act at once, one succeeds and the other is refused; nothing is written twice', async () => {
    const id = await submit();
    const decide = (subject: string, action: 'approve' | 'reject') =>
      inWrite(
        one =>
          stepStored(
            one,
            { id, action, actor: { subject, version: 2 }, detail: { reasons: ['r'] } },
            changeOf('LineDecided'),
          ),
        subject,
      );
    const results = await Promise.all([decide('second', 'approve'), decide('third', 'reject')]);
    expect(results.filter(result => 'status' in result)).toHaveLength(1);
    expect(results.find(result => 'code' in result)).toMatchObject({ __typename: 'Refusal', code: 'CASE_CHANGED' });
    expect(await events(id)).toHaveLength(3);
  });

  test('is handed over, and goes on', async () => {
    const id = await submit();
    await inWrite(async one =>
      saveStep(
        one,
        handOver(await loadCase(one, id), 'deputy', { subject: 'first', at: now }),
        changeOf('LineHandedOver'),
      ),
    );
    expect(
      await inWrite(one =>
        stepStored(one, { id, action: 'approve', actor: { subject: 'deputy' } }, changeOf('LineDecided')),
      ),
    ).toMatchObject({ status: 'APPROVED', decidedBy: 'deputy' });
  });

  test('X01: the database too refuses one person for both', async () => {
    const id = await submit();
    await expect(
      database.query(`update service_case set status = 'APPROVED', decided_by = 'first' where id = $1`, [id]),
    ).rejects.toThrow('decided_by_another');
  });

  test.each(['x', '0190a1b2-0000-8000-8000-000000000000'])('that does not exist (%s) is refused', async id => {
    expect(await inWrite(async one => ({ found: await loadCase(one, id) }))).toMatchObject({
      code: 'NOT_FOUND',
      message: { en: `there is no case ${id}`, zh: `没有编号为${id}的办件` },
    });
  });

  test('in another transaction is not seen half-stepped', async () => {
    const id = await submit();
    const stepped = stepCase(await read(id), 'approve', { subject: 'second', at: now });
    await expect(
      inWrite(async one => {
        await saveStep(one, stepped, changeOf('LineDecided'));
        throw new Error('the department failed afterwards');
      }),
    ).rejects.toThrow('failed afterwards');
    expect(await read(id)).toMatchObject({ status: 'DEPARTMENT_ACCEPTED', version: 2 });
    expect(await events(id)).toHaveLength(2);
  });
});

describe('G60: the clock', () => {
  const feeds = createFeedClient({ url: undefined, token: undefined });
  const DOCUMENT = { type: 'Line', id: 't', number: 'L-1' };
  const job = {
    name: 'deemed',
    run: (context: JobContext) =>
      deemOverdue(context, {
        LINE: {
          accepted: async () => changeOf('LineAccepted'),
          granted: async () => ({ ...changeOf('LineApproved'), document: DOCUMENT }),
        },
      }),
  };
  const run = async (one = job) =>
    (await runJobs([one], { department: 'test', database, now: () => now, graph: () => noGraph, feeds, log })).deemed;

  test('approves what is overdue, once, with its decision; safety and what was decided stay as they are', async () => {
    const [due, safety, decided] = [await submit(), await submit(true), await submit()];
    await inWrite(one =>
      stepStored(one, { id: decided, action: 'approve', actor: { subject: 'second' } }, changeOf('LineDecided')),
    );
    now = new Date('2026-10-08T17:00:00+08:00');
    expect(await run()).toBe(0);
    now = new Date('2026-10-09T09:00:00+08:00');
    expect(await run()).toBe(1);
    expect(await run()).toBe(0);
    expect(
      [await read(due), await read(safety), await read(decided)].map(({ status, decidedBy }) => [status, decidedBy]),
    ).toEqual([
      ['APPROVED', 'clock'],
      ['DEPARTMENT_ACCEPTED', null],
      ['APPROVED', 'second'],
    ]);
    await untilReadable(database);
    expect((await readChanges(database, {})).at(-1)).toMatchObject({
      type: 'LineApproved',
      payload: { bySilence: true, document: DOCUMENT },
    });
    expect(await database.query('select outcome, facts, rule, reasons from decision')).toEqual([
      {
        outcome: 'DEEMED',
        facts: expect.objectContaining({ by: 'clock', document: DOCUMENT, sealed: '自动用印' }),
        rule: expect.objectContaining({ code: 'EXT_LINE_POWER_APPROVAL' }),
        reasons: expect.arrayContaining([
          expect.objectContaining({ zh: expect.stringContaining('截至2026-10-08未作出决定') }),
        ]),
      },
    ]);
  });

  test('what an officer decides while the clock comes to it stays as he decided', async () => {
    const id = await submit();
    now = new Date('2026-10-09T09:00:00+08:00');
    const meanwhile = (context: JobContext) =>
      job.run({
        ...context,
        write: async (creditCode, work) => {
          await inWrite(one =>
            stepStored(one, { id, action: 'approve', actor: { subject: 'second' } }, changeOf('LineDecided')),
          );
          return context.write(creditCode, work);
        },
      });
    expect(await run({ ...job, run: meanwhile })).toBe(0);
    expect(await read(id)).toMatchObject({ status: 'APPROVED', decidedBy: 'second' });
  });
});
