/**
 * Loads sample lives into one department's database by COPY: in chunks, each one transaction together with its
 * progress, so that a load that was cut goes on where it stopped and a finished one does nothing.
 */
import type { Opt } from '@mikro-orm/core';
import { from as copyFrom } from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import type { ChangedCase } from '../database/changed-case.ts';
import type { Database } from '../database/database.ts';
import type { NewChange } from '../database/feed.ts';
import { tableOf } from '../database/rows.ts';
import type { ColumnKind, EntityClass } from '../database/rows.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { SAMPLE_ZONES, lifeOf, sampleZone } from './life.ts';
import type { Life } from './life.ts';

declare const JSON_TEXT: unique symbol;
/** A value of a JSON column that is a JSON text already: for texts that many rows share. */
export type JsonText = string & { readonly [JSON_TEXT]: true };

/** The JSON text of a value, made once for many rows. */
export const jsonText = (value: unknown): JsonText => JSON.stringify(value) as JsonText;

/** What a row may give for a column: moments as dates or texts, JSON as values or as a {@link JsonText}. */
type SampleField<Value> =
  | Exclude<Value, undefined>
  | ([Extract<Value, Date>] extends [never] ? never : string)
  | ([Extract<Value, object>] extends [never] ? never : JsonText);

/** Columns that may be left out: they are null then, or begin at what their entity says. */
type NullableNames<Row> = {
  [Name in keyof Row & string]: null extends Row[Name] ? Name : Row[Name] extends Opt ? Name : never;
}[keyof Row & string];

/** A row as a seed gives it: every column that must not be null and has no value to begin at. */
export type SampleRow<Entity> = {
  [Name in Exclude<keyof Entity & string, NullableNames<Entity>>]: SampleField<Entity[Name]>;
} & {
  [Name in NullableNames<Entity>]?: SampleField<Entity[Name]> | null;
};

/** How a department turns a life into rows. */
export interface SampleOf {
  /** The entities whose tables are filled, in this order. */
  tables: readonly EntityClass[];
  /** Adds the rows of one life. Pure: the same life and today, the same rows. */
  rows(life: Life, add: SampleSink, today: LocalDate): void;
  /** Says, in a database that was empty, that its changes tell of its cases (case/retelling.ts). */
  begun?(query: (sql: string, values: unknown[]) => Promise<unknown>): Promise<unknown>;
}

/** Takes rows, and the changes that announce them. */
export interface SampleSink {
  row<Entity extends object>(entity: EntityClass<Entity>, row: SampleRow<Entity>): void;
  /** A change for the feed, at its own time. */
  change(occurredAt: Date, change: SampleChange): void;
}

/** A change of a sample life, with the cases that it has moved (cases.ts). */
export type SampleChange = Omit<NewChange, 'moved' | 'debt'> & { cases?: readonly ChangedCase[] };

export interface SampleLoad {
  /** Lives with an index below this are there afterwards. */
  enterprises: number;
  today: LocalDate;
  /** Only lives of these zones; all when absent. */
  zones?: readonly string[] | undefined;
  /** Called after each chunk: lives done so far in this call, of how many, and the rows written for them. */
  progress?: (done: number, of: number, rows: number) => void;
  /** Do nothing where another process is loading. Default false: wait for it, then load what is still missing. */
  unlessLoading?: boolean;
}

const CHUNK = 5_000;
const CHANGE_COLUMNS = [
  'era',
  'occurred_at',
  'type',
  'credit_code',
  'subject_type',
  'subject_id',
  'changed_fields',
  'restricted',
  'payload',
  'moved_cases',
];

/** Loads what is missing. Returns the number of rows written. A load that was begun on another day keeps that day. */
export async function loadSample(database: Database, sample: SampleOf, load: SampleLoad): Promise<number> {
  const zones = (load.zones ?? SAMPLE_ZONES.map(zone => zone.code)).filter(code =>
    SAMPLE_ZONES.some(zone => zone.code === code),
  );
  let rows = 0;
  // The lock is of a transaction: that of a session would stay with a pooler.
  const guard = await database.writePool.connect();
  const client = await database.pool.connect();
  try {
    await guard.query('begin');
    await guard.query('set local statement_timeout = 0');
    await guard.query('set local idle_in_transaction_session_timeout = 0');
    const lock = `advisory_xact_lock(hashtext('sample'))`;
    const { rowCount } = await guard.query(
      load.unlessLoading ? `select 1 where pg_try_${lock}` : `select 1 from pg_${lock}`,
    );
    if (rowCount === 0) return 0;
    const { rows: progress } = await client.query<{ zone: string; today: string; enterprises: number }>(
      'select zone, today::text, enterprises from sample_progress',
    );
    // Found once: as the column's default it would be found for each row.
    const { rows: eras } = await client.query<{ era: number }>('select feed_current_era() as era');
    const era = eras[0]?.era ?? 1;
    const done = new Map(progress.map(row => [row.zone, row.enterprises]));
    const today = progress[0]?.today ?? load.today;
    await beginNew(client, sample, progress.length === 0);
    const start = Math.min(...zones.map(zone => done.get(zone) ?? 0));
    let writing: Promise<void> = Promise.resolve();
    for (let from = start; from < load.enterprises; from += CHUNK) {
      const upTo = Math.min(from + CHUNK, load.enterprises);
      const sink = new Sink(sample, era);
      for (let index = from; index < upTo; index += 1) {
        const zone = sampleZone(index).code;
        if (zones.includes(zone) && index >= (done.get(zone) ?? 0)) sample.rows(lifeOf(index, today), sink, today);
      }
      rows += sink.count;
      const rowsSoFar = rows;
      // The next chunk is made while the server takes this one.
      await writing;
      writing = writeChunk(client, sink, { zones, today, upTo, tables: sample.tables }).then(() =>
        load.progress?.(upTo - start, load.enterprises - start, rowsSoFar),
      );
    }
    await writing;
    // Statistics for the planner, and the visibility map without which an index-only scan reads the table nevertheless.
    if (rows > 0) {
      await client.query('set statement_timeout = 0');
      await client.query('vacuum (analyze)');
      await client.query('reset statement_timeout');
    }
  } finally {
    // Not back to their pools: they must not keep the lock and the missing time limit.
    client.release(true);
    guard.release(true);
  }
  return rows;
}

const beginNew = async (client: PoolClient, { begun }: SampleOf, isNew: boolean): Promise<void> => {
  if (isNew) await begun?.((sql, values) => client.query(sql, values));
};

/** How far a load is after a chunk. */
interface ChunkProgress {
  zones: readonly string[];
  today: LocalDate;
  upTo: number;
  tables: readonly EntityClass[];
}

/**
 * Tables of the seed that came after lives were loaded: those lives have no rows there. They are not loaded again, as
 * what is there may have been changed since.
 */
export async function tablesAfterSample(database: Database, { tables }: SampleOf): Promise<string[]> {
  const loads = await database.query<{ tables: string[] }>(
    'select tables from sample_progress where tables is not null and enterprises > 0',
  );
  return tables.map(nameOfTable).filter(table => loads.some(load => !load.tables.includes(table)));
}

const nameOfTable = (entity: EntityClass): string => tableOf(entity).table;

async function writeChunk(
  client: PoolClient,
  sink: Sink,
  { zones, today, upTo, tables }: ChunkProgress,
): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local statement_timeout = 0');
    for (const [table, columns, text] of sink.filled()) {
      await pipeline(
        Readable.from(text, { objectMode: false }),
        client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)),
      );
    }
    await client.query(
      `insert into sample_progress (zone, today, enterprises, tables)
       select zone, $2::date, $3, $4 from unnest($1::text[]) as given(zone)
       on conflict (zone) do update set enterprises = greatest(sample_progress.enterprises, excluded.enterprises)`,
      [zones, today, upTo, tables.map(nameOfTable)],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The lines of a table in COPY's text format. */
interface TableLines {
  columns: readonly string[];
  lines: string[];
}

class Sink implements SampleSink {
  count = 0;
  readonly #tables = new Map<string, TableLines>();
  readonly #era: string;

  constructor(sample: SampleOf, era: number) {
    this.#era = String(era);
    for (const entity of sample.tables) {
      const { table, columns } = tableOf(entity);
      this.#tables.set(table, { columns: columns.map(({ column }) => column), lines: [] });
    }
    this.#tables.set('change', { columns: CHANGE_COLUMNS, lines: [] });
  }

  row<Entity extends object>(entity: EntityClass<Entity>, row: SampleRow<Entity>): void {
    const { table, columns } = tableOf(entity);
    const values = row as Readonly<Record<string, unknown>>;
    this.#add(
      table,
      columns.map(({ name, kind, initial }) => copyText(values[name] ?? initial, kind)),
    );
  }

  change(
    occurredAt: Date,
    { type, creditCode, subject, changedFields = [], restricted = false, payload, cases }: SampleChange,
  ): void {
    this.#add('change', [
      this.#era,
      copyText(occurredAt),
      copyText(type),
      copyText(creditCode),
      copyText(subject.type),
      copyText(subject.id),
      copyText(changedFields, 'array'),
      copyText(restricted),
      copyText(payload, 'json'),
      copyText(cases, 'json'),
    ]);
  }

  #add(table: string, values: readonly string[]): void {
    const lines = this.#tables.get(table)?.lines;
    if (!lines) throw new Error(`rows of ${table} are given, but the seed's tables do not name it`);
    lines.push(values.join('\t'));
    this.count += 1;
  }

  *filled(): Generator<[table: string, columns: readonly string[], text: string[]]> {
    for (const [table, { columns, lines }] of this.#tables) {
      // Pieces of some hundred kB: fewer writes than lines, and no string of many megabytes.
      const pieces: string[] = [];
      for (let n = 0; n < lines.length; n += 1_000) pieces.push(`${lines.slice(n, n + 1_000).join('\n')}\n`);
      if (lines.length > 0) yield [table, columns, pieces];
    }
  }
}

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(SPECIAL, one => ESCAPES[one] ?? one) : text;

/** A value in COPY's text format. */
function copyText(value: unknown, kind: ColumnKind = 'plain'): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  return escaped(kind === 'array' && Array.isArray(value) ? arrayText(value) : JSON.stringify(value));
}

/** An array as PostgreSQL writes it. */
const arrayText = (items: readonly unknown[]): string =>
  `{${items.map(item => `"${String(item).replace(/(["\\])/g, '\\$1')}"`).join(',')}}`;
