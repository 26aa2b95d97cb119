/** What changes tell of cases: made of declarations, put on changes by the write door, and kept in every snapshot. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { forgetChanges, readChanges, readSnapshot } from '../database/feed.ts';
import { write } from '../database/write.ts';
import type { Write } from '../database/write.ts';
import { PUBLIC } from '../identity/principal.ts';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';
import { clockRule, zone } from '../zones/index.ts';
import { caseBookOf, casePart, deskProcess, mattersOf } from './desk.ts';
import type { Desk } from './desk.ts';
import { saveStep, stepCase, submitCase } from './index.ts';

const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'test_order',
  properties: { id: p.uuid().primary(), creditCode: p.text(), zone: p.text(), state: p.text(), issuedAt: p.datetime() },
});
class Order extends OrderSchema.class {}
OrderSchema.setClass(Order);

const ReplySchema = defineEntity({
  name: 'Reply',
  tableName: 'test_reply',
  properties: { id: p.uuid().primary(), orderId: p.uuid() },
});
/** An answer to an order. */
class Reply extends ReplySchema.class {}
ReplySchema.setClass(Reply);

class Migration20260101000000_orders extends Migration {
  override up(): void {
    this.addSql(
      'create table test_order (id uuid primary key, credit_code text not null, zone text not null, state text not null, issued_at timestamptz not null)',
    );
    this.addSql('create table test_reply (id uuid primary key, order_id uuid not null)');
  }
}

const CONTRACT = parse(`
  enum OrderState { "It is to be done. 待整改" ISSUED "It is done. 已整改" DONE }
  enum LineKind { "Power. 用电" POWER "Water. 用水" WATER }
  type Query { one: Int }
`);

const desk: Desk = {
  matters: {
    'LINE_*': { name: { en: 'line', zh: '外线' }, kinds: 'LineKind', type: 'Line' },
    FOUNDING: { name: { en: 'founding', zh: '设立' }, type: 'Founding', founding: true },
    LOAN: { name: { en: 'loan', zh: '贷款' }, type: 'LoanApplication', bank: 'bankCode' },
  },
  processes: [
    deskProcess(Order, {
      matter: 'ORDER',
      name: { en: 'order', zh: '督办' },
      states: 'OrderState',
      parts: [casePart(Reply, 'orderId')],
      status: ({ state }, parts) => (state === 'DONE' || parts(Reply).length === 0 ? state : 'REPLIED'),
      called: { REPLIED: { en: 'replied to', zh: '已回复' } },
      awaits: { ISSUED: 'officer', REPLIED: 'enterprise' },
      openedAt: ({ issuedAt }) => issuedAt,
      agency: () => '督查室',
    }),
  ],
};
const book = caseBookOf('project-approval', desk, CONTRACT);

let database: Database;
let now = new Date('2026-09-28T10:00:00+08:00');
beforeAll(async () => {
  database = await openDatabase({
    url: await makeTestDatabase('desk'),
    entities: [Order, Reply],
    migrations: [Migration20260101000000_orders],
  });
});
beforeEach(async () => {
  await database.query('truncate service_case, case_event, change, test_order, test_reply');
  await database.query(`update change_horizon set era = 0, xid = '0', seq = 0`);
  now = new Date('2026-09-28T10:00:00+08:00');
});
afterAll(() => database.close());

const inWrite = <Result extends object>(work: (one: Write) => Promise<Result>) =>
  write({ database, principal: PUBLIC, now, lock: 'E', request: { operation: 'test', input: {} }, cases: book }, work);

const RULE = clockRule(zone('gedian'), 'EXT_LINE_POWER_APPROVAL', '2026-09-01');

const submitted = (matter: string) => {
  const id = randomUUID();
  const rule = RULE;
  return submitCase(
    { id, creditCode: 'E', caseNo: `N-${id}`, matter, zone: 'gedian', applicant: 'applicant', rule },
    now,
  );
};

const told = async () => {
  await untilReadable(database);
  return (await readChanges(database, {})).map(({ type, cases }) => ({ type, cases }));
};

describe('a case of the kit', () => {
  test('waits for the office, for the applicant while papers are missing, and for nobody at its end', async () => {
    const first = submitted('LINE_POWER');
    const change = (type: string) => ({ type, subject: { type: 'Line', id: first.case.id } });
    const actor = { subject: 'officer', at: now };
    const accepted = stepCase(first.case, 'acceptInDepartment', actor);
    const asked = stepCase(accepted.case, 'requestSupplement', actor, { items: ['a'] });
    const rejected = stepCase(asked.case, 'reject', { subject: 'another', at: now }, { reasons: ['r'] });
    for (const [type, step] of [
      ['Applied', first],
      ['Accepted', accepted],
      ['Asked', asked],
      ['Rejected', rejected],
    ] as const) {
      await inWrite(one => saveStep(one, step, change(type)));
    }
    const cases = (await told()).map(({ cases: moved }) => moved?.[0]);
    expect(cases.map(one => one?.awaiting?.role ?? null)).toEqual(['officer', 'officer', 'enterprise', null]);
    expect(cases[0]).toMatchObject({
      matter: 'LINE_POWER',
      matterName: { en: 'line: Power', zh: '外线（用电）' },
      status: 'RECEIVED',
      statusName: { zh: '已接件' },
      awaiting: { who: { zh: '“工程建设项目审批”部门的工作人员' }, department: 'project-approval', agency: null },
      clock: { limit: RULE.parameters.amount },
      acceptedAt: null,
    });
    expect(cases[1]?.acceptedAt).toBe(now.toISOString());
    expect(cases[3]).toMatchObject({ endedAt: now.toISOString(), version: 4 });
  });

  test('is of no enterprise until one is founded, and waits for a bank where a bank decides', () => {
    const founding = submitted('FOUNDING').case;
    const change = { subject: { type: 'Founding', id: founding.id }, payload: {} };
    expect(book.ofKit({ case: founding, acceptedAt: null }, change).creditCode).toBeNull();
    const granted = { ...founding, status: 'APPROVED' as const };
    expect(book.ofKit({ case: granted, acceptedAt: null }, change).creditCode).toBe('E');
    const loan = submitted('LOAN').case;
    const bankCode = '914200000000000017';
    expect(
      book.ofKit({ case: loan, acceptedAt: null }, { subject: { type: 'Loan', id: 'l' }, payload: { bankCode } }),
    ).toMatchObject({ bank: bankCode, awaiting: { role: 'bank', who: { zh: '金融机构' } } });
  });

  test('of a matter that desk.ts does not name is a fault', () => {
    const unnamed = { case: submitted('UNNAMED').case, acceptedAt: null };
    expect(() => book.ofKit(unnamed, { subject: { type: 'X', id: 'x' }, payload: {} })).toThrow(
      'desk.ts of project-approval must name the matter UNNAMED, but it does not',
    );
    expect(mattersOf('LINE_*', desk.matters!['LINE_*']!, CONTRACT).map(([code]) => code)).toEqual([
      'LINE_POWER',
      'LINE_WATER',
    ]);
  });
});

describe('a thing with states of its own', () => {
  const issue = (one: Write): Order => {
    const order = one.em.create(Order, {
      id: randomUUID(),
      creditCode: 'E',
      zone: 'gedian',
      state: 'ISSUED',
      issuedAt: now,
    });
    one.em.persist(order);
    return order;
  };
  const found = (one: Write, type = 'Found', creditCode = 'E') =>
    one.record({ type, creditCode, subject: { type: 'Project', id: 'P' }, payload: {} });

  test('is told by whatever change its write has, however often the write stores, and also when forgotten', async () => {
    await inWrite(async one => {
      issue(one);
      await one.em.flush();
      issue(one);
      found(one);
      return {};
    });
    const [change] = await told();
    expect(change?.cases).toHaveLength(2);
    expect(change?.cases?.[0]).toMatchObject({
      statusName: { zh: '待整改' },
      awaiting: { role: 'officer', agency: '督查室' },
      endedAt: null,
      version: null,
    });

    // A later change of the same subject tells nothing of the orders: the first stays in every snapshot.
    now = new Date('2026-09-29T10:00:00+08:00');
    await inWrite(async one => {
      found(one);
      return {};
    });
    await untilReadable(database);
    const snapshot = async () => (await readSnapshot(database, {})).changes.map(({ cases }) => cases?.length ?? 0);
    expect(await snapshot()).toEqual([2, 0]);
    expect(await forgetChanges(database, new Date('2026-10-01T00:00:00Z'))).toBe(0);
    expect(await snapshot()).toEqual([2, 0]);
  });

  test('is told by the change about it, as it is at the end of the write', async () => {
    await inWrite(async one => {
      const order = issue(one);
      found(one);
      one.record({ type: 'Issued', creditCode: 'E', subject: { type: 'Order', id: order.id }, payload: {} });
      order.state = 'DONE';
      return {};
    });
    expect((await told()).map(({ cases }) => cases?.map(({ status, endedAt }) => [status, endedAt]))).toEqual([
      undefined,
      [['DONE', now.toISOString()]],
    ]);
  });

  test('is told anew where a row of another table that it follows from is stored, by whatever change that write has', async () => {
    let orderId = '';
    await inWrite(async one => {
      orderId = issue(one).id;
      found(one);
      return {};
    });
    await inWrite(async one => {
      one.em.persist(one.em.create(Reply, { id: randomUUID(), orderId }));
      found(one, 'Replied');
      return {};
    });
    const [, replied] = await told();
    expect(replied?.cases).toMatchObject([
      { id: orderId, status: 'REPLIED', statusName: { zh: '已回复' }, awaiting: { role: 'enterprise', agency: null } },
    ]);
  });

  test('that moves while nothing is told of its enterprise is a fault, and nothing is written', async () => {
    const silent = inWrite(async one => {
      issue(one);
      found(one, 'Found', 'ANOTHER');
      return {};
    });
    await expect(silent).rejects.toThrow(/^Order .+ was moved, but no change of its enterprise is recorded$/);
    expect(await database.query('select 1 from test_order')).toEqual([]);
  });
});
