/**
 * The table of desks, filled: with the cases that departments tell of the first sample lives, and with copies of them
 * that are of other enterprises, later by some days, and two in three of which have ended.
 */
import { columnsOf, tableOf } from '../../../shared/database/rows.ts';
import type { Database } from '../../../shared/database/database.ts';
import { inOneTransaction } from '../../../shared/database/write.ts';
import type { Department } from '../../../shared/department.ts';
import { lifeOf } from '../../../shared/sample/life.ts';
import { DeskCase } from '../../../subgraphs/lifecycle/desk/entities.ts';
import { deskKeeper } from '../../../subgraphs/lifecycle/desk/keep.ts';
import { NO_CATALOGUE } from '../../../subgraphs/lifecycle/events/sentences.ts';
import { toldOf } from '../../../subgraphs/lifecycle/events/told.ts';
import { withoutIndexes } from './without-indexes.ts';
import { toldOfLife } from './told.ts';

/** Lives whose cases are kept as they are told; of two enterprises one has an open case. */
const LIVES = 400;

/** Columns of a copy that differ from those of its original, as SQL; `n` is the number of the copy. */
const COPIED: Readonly<Record<string, string>> = {
  id: `id || '~' || n`,
  credit_code: `credit_code || '~' || n`,
  opened_at: `opened_at + days`,
  due_at: `case when n % 3 = 0 and due_at < '9999-01-01' then due_at + days when n % 3 = 0 then due_at else far end`,
  ended_at: `case when n % 3 = 0 then null else opened_at + days + interval '20 days' end`,
  event_id: 'gen_random_uuid()',
  moved_seq: `nextval('desk_moved')`,
};

const COLUMNS = tableOf(DeskCase).columns.map(({ column }) => column);
const COPY = `
  insert into desk_case (${COLUMNS.join(', ')})
  select ${COLUMNS.map(column => COPIED[column] ?? column).join(', ')}
  from generate_series(1, $1::integer) as n, desk_case,
    lateral (
      select make_interval(hours => n % 2000 - 1000) as days, timestamptz '9999-12-31 00:00:00+00' as far
    ) as given
  limit $1`;

interface Filling {
  departments: readonly Department[];
  cases: number;
  today: string;
}

/** Fills the desk with so many cases, about. */
export async function fillDesk(database: Database, { departments, cases, today }: Filling): Promise<void> {
  const there = await database.query(`select ${columnsOf(DeskCase)} from desk_case limit 1`);
  if (there.length > 0) return;
  const now = new Date(`${today}T10:00:00+08:00`);
  for (const department of departments) {
    const told = Array.from({ length: LIVES }, (_, index) => index)
      .flatMap(index => toldOfLife(department.seed, lifeOf(index, today), today))
      .map(({ change }, index) => ({
        cursor: String(index),
        type: change.type,
        creditCode: change.creditCode,
        subject: change.subject,
        occurredAt: now.toISOString(),
        cases: change.cases ?? [],
      }))
      .filter(change => change.cases.length > 0);
    const { name } = department;
    const events = toldOf(told, { department: name, catalogue: NO_CATALOGUE, told: 0 });
    await inOneTransaction(database, query => deskKeeper.apply({ query, department: name, now }, events));
  }
  await withoutIndexes(database, [DeskCase], async client => {
    await client.query(COPY, [cases]);
  });
}
