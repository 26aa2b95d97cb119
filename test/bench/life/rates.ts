/** How many events a second are kept and exported, each beside plain SQL over the same rows in the same database. */
import type { Databases } from './databases.ts';
import { tell } from './generated.ts';
import { progress } from '../progress.ts';

/** Rows of the export that a page holds, and that plain SQL reads at once. */
const PAGE = 1_000;

/** Events a second. */
export interface Rates {
  /** As they come from a department that is followed. */
  followed: number;
  /** From a department that is read from its beginning. */
  begun: number;
  /** By plain SQL, in transactions of a page. */
  inserted: number;
  exported: number;
  /** By plain SQL, in pages. */
  selected: number;
}

/** Tells changes of many enterprises, has lifecycle keep them, and reads them again as another system does. */
export async function measureRates(databases: Databases, changes: number): Promise<Rates> {
  const { credit, lifecycle } = databases;
  const half = Math.ceil(changes / 2);
  const enterprises = Math.ceil(changes / 20);
  progress(`${changes.toLocaleString('en')} changes: the first half is read from the beginning`);
  await tell(credit.database, { changes: half, enterprises, from: 0 });
  await credit.database.pool.query('vacuum analyze change');
  const begun = await perSecond(half, () => lifecycle.runBackground());
  await lifecycle.database.pool.query('analyze');
  progress('the second half is followed');
  await tell(credit.database, { changes: changes - half, enterprises, from: enterprises });
  const followed = await perSecond(changes - half, () => lifecycle.runBackground());
  await lifecycle.database.pool.query('analyze');
  progress('plain SQL keeps them');
  const { pool } = lifecycle.database;
  await pool.query('drop table if exists plain_event');
  await pool.query('create table plain_event (like event including all)');
  const inserted = await perSecond(changes, () => insertPlainly(databases));
  progress('they are exported');
  const exported = await perSecond(changes, () => exportAll(databases, changes));
  progress('plain SQL reads them');
  const selected = await perSecond(changes, () => selectPlainly(databases));
  await pool.query('drop table plain_event');
  return { followed, begun, inserted, exported, selected };
}

async function perSecond(rows: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (rows * 1_000) / (performance.now() - began);
}

/** In transactions of a page, as consolidation keeps them. */
async function insertPlainly({ lifecycle }: Databases): Promise<void> {
  const { pool } = lifecycle.database;
  for (let last = '0'; ; ) {
    const { rows } = await pool.query<{ seq: string }>(
      `with page as (select * from event where seq > $1 order by seq limit ${PAGE}),
         kept as (insert into plain_event overriding system value select * from page)
       select max(seq)::text as seq from page`,
      [last],
    );
    const seq = rows[0]?.seq;
    if (!seq) return;
    last = seq;
  }
}

async function exportAll(databases: Databases, changes: number): Promise<void> {
  let read = 0;
  for (let after = ''; ; ) {
    const text = await databases.read(`/changes/export?limit=${PAGE}${after && `&after=${after}`}`);
    const lines = text.trimEnd().split('\n');
    read += lines.length - 1;
    const { cursor, isEnd } = JSON.parse(lines.at(-1) ?? '') as { cursor: string; isEnd: boolean };
    if (isEnd) break;
    after = cursor;
  }
  if (read < changes) throw new Error(`the export must tell ${changes} changes, but got: ${read}`);
}

async function selectPlainly({ lifecycle }: Databases): Promise<void> {
  const { pool } = lifecycle.database;
  const columns = `seq, id, department, credit_code, type, subject_type, subject_id, changed_fields, restricted, payload,
    occurred_at, recorded_at`;
  for (let last = '0'; ; ) {
    const { rows } = await pool.query<{ seq: string }>(
      `select ${columns} from event where seq > $1 order by seq limit ${PAGE}`,
      [last],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)?.seq ?? last;
  }
}
