/**
 * What applicants still owe, in a department's database: stored and recorded by the write that grants, broken by the
 * clock, reported to credit.
 */
import { refuse } from '../errors.ts';
import type { Message, Words } from '../messages.ts';
import { CLOCK_ACTOR, attempt } from './jobs.ts';
import type { JobContext } from './jobs.ts';
import type { LoaderScope } from '../database/loaders.ts';
import { isUuid, rowsLoader } from '../database/paging.ts';
import type { KeyedSql } from '../database/paging.ts';
import { columnsOf } from '../database/rows.ts';
import type { Write } from '../database/write.ts';
import { StoredDebt } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { TOLERANCE_KINDS, breakDebt, openItems, redated, release, seenAt, settle } from './tolerance.ts';
import type { ToleranceDebt } from './tolerance.ts';
import type { FeedChange } from './store.ts';
import { telling } from './telling.ts';

/**
 * The columns of a debt, as after SELECT; times come as texts. Its last day is stored for the index of the job alone:
 * who reads a row derives it ({@link redated}).
 */
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
  const { id, creditCode, caseId, matter, kind, zone, items, status, openedAt, within, endedAt, rule } = debt;
  const { dueAt, dueDate } = redated(debt);
  await write.query(
    `insert into tolerance_debt (id, credit_code, case_id, matter, kind, zone, items, status, opened_at, "within", due_at, due_date, ended_at, rule)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (id) do update set items = excluded.items, status = excluded.status, ended_at = excluded.ended_at,
       due_at = excluded.due_at, due_date = excluded.due_date`,
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
      within && JSON.stringify(within),
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
    debt,
  });
  return debt;
}

/** The debt with this id in this transaction, dated by today's calendar. Refuses NOT_FOUND. */
export async function loadDebt(write: Write, id: string): Promise<ToleranceDebt> {
  const [found] = isUuid(id)
    ? await write.query<ToleranceDebt>(`select ${DEBT_COLUMNS} from tolerance_debt where id = $1 for update`, [id])
    : [];
  if (!found) throw refuse('NOT_FOUND', MESSAGES.NOTHING_OWED_UNDER({ id: id.slice(0, 40) }));
  return redated(found);
}

/** All debts of a case in this transaction, oldest first, as they are seen at the moment of the write. */
export async function debtsOfCase(write: Write, caseId: string): Promise<ToleranceDebt[]> {
  const debts = await write.query<ToleranceDebt>(
    `select ${DEBT_COLUMNS} from tolerance_debt where case_id = $1 order by opened_at, id for update`,
    [caseId],
  );
  return debts.map(debt => seenAt(debt, write.now));
}

/** Stores the decision that ended a debt; one that rests on no rule has none. */
function decideOn(write: Write, debt: ToleranceDebt, subject: FeedChange['subject'], ending: Ending): void {
  const { creditCode, rule, kind, items, dueDate } = debt;
  if (!rule) return;
  const { outcome, by, reasons } = ending;
  write.decide({ creditCode, subject, outcome, rule, facts: { kind, items, dueDate, by }, reasons });
}

interface Ending {
  outcome: 'SETTLED' | 'RELEASED' | 'PROMISE_BROKEN';
  /** Who ended it: the subject of the caller, or the clock. */
  by: string;
  reasons: readonly Words[];
}

/** What a debt is settled with. */
export interface Settlement {
  id: string;
  /** What is handed in; null for all that is owed. */
  items: readonly string[] | null;
  /** The subject of who takes it. */
  by: string;
}

/**
 * Takes what is handed in later, stores and records it; with the last item the promise is kept, as a decision. Refusals
 * as {@link loadDebt} and {@link settle}: what comes after the last day is not taken.
 */
export async function settleDebt(
  write: Write,
  { id, items, by }: Settlement,
  feedChange: FeedChange,
): Promise<ToleranceDebt> {
  const before = await loadDebt(write, id);
  const debt = settle(before, items ?? openItems(before), write.now);
  const { dueDate, kind } = debt;
  if (debt.status === 'SETTLED') {
    const reasons = [MESSAGES.PROMISE_KEPT({ dueDate, kind: TOLERANCE_KINDS[kind] })];
    decideOn(write, debt, feedChange.subject, { outcome: 'SETTLED', by, reasons });
  }
  return saveDebt(write, debt, feedChange);
}

/** What releases a debt. */
export interface Release {
  /** The subject of who caused it. */
  by: string;
  /** Why nothing is owed any more: the application was withdrawn, refused for another reason, … */
  reason: Message;
}

/**
 * Releases one debt, as a decision: on record as released, not as kept. False, and nothing written, where it is owed
 * no longer or its day has passed: a broken promise is not released.
 */
export async function releaseDebt(
  write: Write,
  debt: ToleranceDebt,
  { by, reason }: Release,
  feedChange: FeedChange,
): Promise<boolean> {
  const released = release(debt, write.now);
  if (!released) return false;
  const reasons = [MESSAGES.PROMISE_RELEASED({ reason, open: openItems(released) })];
  decideOn(write, released, feedChange.subject, { outcome: 'RELEASED', by, reasons });
  await saveDebt(write, released, feedChange);
  return true;
}

/** Reads of debts, as they are seen at the time of the request. */
interface DebtLoader {
  load(key: string): Promise<ToleranceDebt[]>;
}

const debtsBy = (column: 'caseId' | 'creditCode', where: KeyedSql, shown = (_: ToleranceDebt): boolean => true) =>
  function loadDebts({ database, now }: LoaderScope): DebtLoader {
    const sql: KeyedSql = key =>
      `select ${DEBT_COLUMNS} from tolerance_debt where ${where(key)} order by opened_at, id`;
    const stored = rowsLoader<ToleranceDebt>(database, sql, column);
    return { load: async key => (await stored.load(key)).map(debt => seenAt(debt, now)).filter(shown) };
  };

/** Debts of cases, and of enterprises, for a department's loaders: each one statement a tick. */
export const debtLoaders = {
  debtsOfCases: debtsBy('caseId', key => key('case_id')),
  debtsOfEnterprises: debtsBy('creditCode', key => key('credit_code')),
  openDebts: debtsBy(
    'creditCode',
    key => `${key('credit_code')} and status = 'OWED'`,
    ({ status }) => status === 'OWED',
  ),
};

const BATCH = 200;

/**
 * So many days before its stored day a debt is looked at: a holiday notice that came later may have moved the day
 * forward by as many make-up days as there are in a year.
 */
const REDATED_DAYS = 31;

/**
 * Breaks every promise whose day has passed: `broken` takes back what was granted and returns the change for the
 * feed. Each is one write with its decision. Returns how many were broken. For a department's jobs.
 */
export async function breakOverdue(
  context: JobContext,
  broken: (write: Write, debt: ToleranceDebt, reasons: Message[]) => Promise<FeedChange>,
): Promise<number> {
  const { database, now } = context;
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const due = await database.query<ToleranceDebt>(
      `select ${DEBT_COLUMNS} from tolerance_debt where status = 'OWED' and due_at < $1::timestamptz + interval '${REDATED_DAYS} days' and id > $2
       order by id limit ${BATCH}`,
      [now, after],
    );
    for (const { id, creditCode } of due.filter(debt => breakDebt(debt, now) !== null)) {
      const done = await attempt(context, creditCode, async one => {
        // Read again under the lock: it may have been settled meanwhile.
        const result = breakDebt(await loadDebt(one, id), now);
        if (!result) throw refuse('DEBT_ENDED', MESSAGES.SETTLED_MEANWHILE({ id }));
        const { debt, reasons } = result;
        const feedChange = await broken(one, debt, reasons);
        decideOn(one, debt, feedChange.subject, { outcome: 'PROMISE_BROKEN', by: CLOCK_ACTOR, reasons });
        await saveDebt(one, debt, feedChange);
      });
      if (done) count += 1;
    }
    if (due.length < BATCH) return count;
    after = due.at(-1)?.id ?? after;
  }
}

/**
 * Reports broken promises to credit, once each: the debt's id is the idempotency key, so that a report whose answer was
 * lost may be repeated. Returns how many were reported. For a department's jobs.
 */
export const reportBroken = telling<ToleranceDebt>({
  purpose: '向信用主管部门通报未履行的承诺',
  name: 'report of broken promises',
  to: 'credit',
  untold: `select ${DEBT_COLUMNS} from tolerance_debt where status = 'BROKEN' and reported_at is null`,
  mutation: `mutation ReportBrokenPromise($input: RecordBrokenPromiseInput!) {
    told: recordBrokenPromise(input: $input) { __typename ... on Refusal { code message } } }`,
  input: debt => {
    const { id, creditCode, matter, kind, dueDate, endedAt } = redated(debt);
    if (endedAt === null) throw new Error(`a broken promise has ended, but ${id} has no end`);
    const brokenAt = new Date(endedAt).toISOString();
    return {
      creditCode,
      promiseId: id,
      kind,
      matter,
      owed: openItems(debt),
      dueOn: dueDate,
      brokenAt,
      idempotencyKey: id,
    };
  },
  known: ['PROMISE_ON_RECORD'],
  remember: async (write, { id, creditCode }) => {
    await write.query('update tolerance_debt set reported_at = $2 where id = $1', [id, write.now]);
    write.record({
      type: 'BrokenPromiseReported',
      creditCode,
      subject: { type: 'ToleranceDebt', id },
      changedFields: ['reportedAt'],
      restricted: true,
      payload: { to: 'credit' },
    });
  },
  givenUp: { type: 'BrokenPromiseNotReported', subject: 'ToleranceDebt' },
}).run;
