/**
 * Cases as they move and warnings as they are given, for subscriptions: one reader of each table in the process,
 * whatever the number of subscribers, and none while there are none. Both tables grow in the order in which transactions
 * were committed (events/store.ts), so that none is skipped. A case that moves twice between two readings is told once,
 * as it is then.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#shared/database/database.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { graphError } from '#shared/errors.ts';
import { EventQueue } from '#shared/process/event-queue.ts';
import type { Logger } from '#shared/process/log.ts';
import { CaseAlert, DeskCase } from './entities.ts';
import type { CaseAlertRow, DeskCaseRow } from './rows.ts';

/** Rows that may wait for one subscriber. */
const MOST_WAITING = 1_000;
const PAGE = 1_000;
/** After which time a table is looked at though nothing was told, in ms. */
const POLL_MS = 100;
/** How long is waited after the database did not answer, in ms. */
const AGAIN_MS = 1_000;

interface Source {
  /** The greatest number of the table. */
  newest: string;
  /** The rows after `$1`, at most `$2`, in the order of their numbers. */
  following: string;
  /** The property that holds the number. */
  number: string;
}

const MOVES: Source = {
  newest: 'select coalesce(max(moved_seq), 0)::text as newest from desk_case',
  following: `select ${columnsOf(DeskCase)} from desk_case where moved_seq > $1 order by moved_seq limit $2`,
  number: 'movedSeq',
};

const ALERTS: Source = {
  newest: 'select coalesce(max(seq), 0)::text as newest from case_alert',
  following: `select ${columnsOf(CaseAlert)} from case_alert where seq > $1 order by seq limit $2`,
  number: 'seq',
};

interface Subscriber<Row> {
  queue: EventQueue<Row>;
  wants(row: Row): boolean;
}

const tooSlow = (): Error =>
  graphError('LIMIT_EXCEEDED', `at most ${MOST_WAITING} events may wait for a subscriber, but got: more`, {
    limit: 'waitingEvents',
    maximum: MOST_WAITING,
  });

class RowStream<Row extends object> {
  readonly #database: Database;
  readonly #source: Source;
  readonly #log: Logger;
  readonly #subscribers = new Set<Subscriber<Row>>();
  #reading: Promise<void> | undefined;

  constructor(database: Database, source: Source, log: Logger) {
    this.#database = database;
    this.#source = source;
    this.#log = log;
  }

  /** The rows from now on that are wanted. Fulfilled once none can be missed. */
  async follow(wants: (row: Row) => boolean): Promise<AsyncIterable<Row>> {
    const queue = new EventQueue<Row>(MOST_WAITING, tooSlow);
    const subscriber = { queue, wants };
    queue.onClose(() => this.#subscribers.delete(subscriber));
    this.#subscribers.add(subscriber);
    this.#reading ??= this.#begin();
    try {
      await this.#reading;
    } catch (error) {
      this.#reading = undefined;
      queue.end();
      throw error;
    }
    return queue;
  }

  async #begin(): Promise<void> {
    const [found] = await this.#database.query<{ newest: string }>(this.#source.newest);
    void this.#read(found?.newest ?? '0');
  }

  async #read(begin: string): Promise<void> {
    let after = begin;
    while (this.#subscribers.size > 0) {
      const rows = await this.#next(after);
      for (const row of rows) this.#give(row);
      const last = rows.at(-1) as Readonly<Record<string, unknown>> | undefined;
      after = last ? String(last[this.#source.number]) : after;
      if (rows.length < PAGE) await this.#database.signal.wait(POLL_MS);
    }
    this.#reading = undefined;
  }

  async #next(after: string): Promise<readonly Row[]> {
    try {
      return await this.#database.query<Row>(this.#source.following, [after, PAGE]);
    } catch (error) {
      this.#log.warn({ err: error }, 'the desk cannot be read for subscriptions: it is read again');
      await sleep(AGAIN_MS, undefined, { ref: false });
      return [];
    }
  }

  #give(row: Row): void {
    for (const { queue, wants } of this.#subscribers) if (wants(row)) queue.push(row);
  }
}

interface Streams {
  moves: RowStream<DeskCaseRow>;
  alerts: RowStream<CaseAlertRow>;
}

/** The streams of this process, by database. */
const streams = new WeakMap<Database['orm'], Streams>();

/** The streams of a database. */
export function deskStreams(database: Database, log: Logger): Streams {
  const known = streams.get(database.orm);
  if (known) return known;
  const made = {
    moves: new RowStream<DeskCaseRow>(database, MOVES, log),
    alerts: new RowStream<CaseAlertRow>(database, ALERTS, log),
  };
  streams.set(database.orm, made);
  return made;
}
