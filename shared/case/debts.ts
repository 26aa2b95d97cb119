/**
 * What applicants still owe, in a department's database: stored and recorded by the write that grants, broken by the
 * clock, reported to credit.
 */
import type DataLoader from 'dataloader';
import { refuse } from '../errors.ts';
import type { Refusal } from '../errors.ts';
import { CLOCK_ACTOR, attempt } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import type { LoaderScope } from '../database/loaders.ts';
import { isUuid, rowsLoader } from '../database/paging.ts';
import type { KeyedSql } from '../database/paging.ts';
import { columnsOf } from '../database/rows.ts';
import type { Write } from '../database/write.ts';
import { StoredDebt } from './entities.ts';
import { breakDebt, settle } from './tolerance.ts';
import type { ToleranceDebt } from './tolerance.ts';
import type { FeedChange } from './store.ts';

/** The columns of a debt, as after SELECT; times come as texts. */
export const DEBT_COLUMNS = columnsOf(StoredDebt, { except: ['reportedAt'] });

/**
 * Stores a debt, new or changed, and records it in the feed: `ToleranceOwed` and the like, restricted unless the change
 * says otherwise.
 */
export async function saveDebt(
  write: Write,
  debt: ToleranceDebt,
  { type, subject, changedFields = [], payload = {}, restricted = true }: FeedChange,
): Promise<ToleranceDebt> {
  const { id, creditCode, caseId, matter, kind, zone, items, status, openedAt, dueAt, dueDate, endedAt, rule } = debt;
  await write.query(
    `insert into tolerance_debt (id, credit_code, case_id, matter, kind, zone, items, status, opened_at, due_at, due_date, ended_at, rule)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (id) do update set items = excluded.items, status = excluded.status, ended_at = excluded.ended_at`,
    [
      id,
      creditCode,
      caseId,
      matter,
      kind,
      zone,
      JSON.stringify(items),
      status,
      openedAt,
      dueAt,
      dueDate,
      endedAt,
      rule && JSON.stringify(rule),
    ],
  );
  write.record({
    type,
    creditCode,
    subject,
    changedFields: ['debts', ...changedFields],
    restricted,
    payload: { debtId: id, kind, status, dueDate, ...payload },
  });
  return debt;
}

/** The debt with this id in this transaction. Refuses NOT_FOUND. */
export async function loadDebt(write: Write, id: string): Promise<ToleranceDebt> {
  const [found] = isUuid(id)
    ? await write.query<ToleranceDebt>(`select ${DEBT_COLUMNS} from tolerance_debt where id = $1 for update`, [id])
    : [];
  if (!found) throw refuse('NOT_FOUND', `nothing is owed under ${id.slice(0, 40)}`);
  return found;
}

/** Takes what is handed in later, stores and records it. Refusals as {@link settle}. */
export const settleDebt = async (
  write: Write,
  id: string,
  names: readonly string[],
  feedChange: FeedChange,
): Promise<ToleranceDebt> => saveDebt(write, settle(await loadDebt(write, id), names, write.now), feedChange);

const debtsBy = (column: 'caseId' | 'creditCode', where: KeyedSql) =>
  function loadDebts({ database }: LoaderScope): DataLoader<string, ToleranceDebt[]> {
    const sql: KeyedSql = key =>
      `select ${DEBT_COLUMNS} from tolerance_debt where ${where(key)} order by opened_at, id`;
    return rowsLoader<ToleranceDebt>(database, sql, column);
  };

/** Debts of cases, and of enterprises, for a department's loaders: each one statement a tick. */
export const debtLoaders = {
  debtsOfCases: debtsBy('caseId', key => key('case_id')),
  debtsOfEnterprises: debtsBy('creditCode', key => key('credit_code')),
  openDebts: debtsBy('creditCode', key => `${key('credit_code')} and status = 'OWED'`),
};

const BATCH = 200;

/**
 * Breaks every promise whose day has passed: `broken` takes back what was granted and returns the change for the
 * feed. Each is one write with its decision. Returns how many were broken. For a department's jobs.
 */
export async function breakOverdue(
  context: JobContext,
  broken: (write: Write, debt: ToleranceDebt, reasons: string[]) => Promise<FeedChange>,
): Promise<number> {
  const { database, now } = context;
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const due = await database.query<ToleranceDebt>(
      `select ${DEBT_COLUMNS} from tolerance_debt where status = 'OWED' and due_at < $1 and id > $2 order by id limit ${BATCH}`,
      [now, after],
    );
    for (const { id, creditCode } of due) {
      const done = await attempt(context, creditCode, async one => {
        // Read again under the lock: it may have been settled meanwhile.
        const result = breakDebt(await loadDebt(one, id), now);
        if (!result) throw refuse('DEBT_ENDED', `what was owed under ${id} was settled meanwhile`);
        const { debt, reasons } = result;
        const feedChange = await broken(one, debt, reasons);
        if (debt.rule) {
          one.decide({
            creditCode,
            subject: feedChange.subject,
            outcome: 'PROMISE_BROKEN',
            rule: debt.rule,
            facts: { kind: debt.kind, items: debt.items, dueDate: debt.dueDate, by: CLOCK_ACTOR },
            reasons,
          });
        }
        await saveDebt(one, debt, feedChange);
      });
      if (done) count += 1;
    }
    if (due.length < BATCH) return count;
    after = due.at(-1)?.id ?? after;
  }
}

const REPORT = `mutation ReportBrokenPromise($input: RecordBrokenPromiseInput!) {
  recordBrokenPromise(input: $input) { __typename ... on Refusal { code message } }
}`;

/**
 * Reports broken promises to credit, once each: the debt's id is the idempotency key, so that a report whose answer was
 * lost may be repeated. What cannot be reported now is reported by a later turn. Returns how many were reported. For a
 * department's jobs.
 */
export async function reportBroken({ database, now, graph, log, write }: JobContext): Promise<number> {
  const broken = await database.query<ToleranceDebt>(
    `select ${DEBT_COLUMNS} from tolerance_debt where status = 'BROKEN' and reported_at is null order by id limit ${BATCH}`,
  );
  let count = 0;
  for (const { id, creditCode, matter, kind, items, dueDate, endedAt } of broken) {
    if (endedAt === null) throw new Error(`a broken promise has ended, but ${id} has no end`);
    const owed = items.filter(({ settledAt }) => settledAt === null).map(({ name }) => name);
    const input = {
      creditCode,
      promiseId: id,
      kind,
      matter,
      owed,
      dueOn: dueDate,
      brokenAt: new Date(endedAt).toISOString(),
      idempotencyKey: id,
    };
    const { recordBrokenPromise: answer } = await graph<{
      recordBrokenPromise: { __typename: string } & Partial<Refusal>;
    }>(REPORT, { input });
    if (answer.__typename === 'Refusal') {
      log.error({ promise: id, code: answer.code }, 'credit refused the report of a broken promise');
      continue;
    }
    await write(creditCode, async one => {
      await one.query('update tolerance_debt set reported_at = $2 where id = $1', [id, now]);
      one.record({
        type: 'BrokenPromiseReported',
        creditCode,
        subject: { type: 'ToleranceDebt', id },
        changedFields: ['reportedAt'],
        restricted: true,
        payload: { to: 'credit' },
      });
      return {};
    });
    count += 1;
  }
  return count;
}
