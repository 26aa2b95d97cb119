/**
 * Rows of tables that only grow, as they come, for subscriptions: one reader of each table in the process, whatever the
 * number of subscribers, and none while there are none. Of the department's own changes change-stream.ts is the reader.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { graphError } from '../errors.ts';
import type { Cancellation } from '../process/cancellation.ts';
import { EventQueue } from '../process/event-queue.ts';
import type { Logger } from '../process/log.ts';
import type { Database } from './database.ts';

/** Rows that may wait for one subscriber. */
const MOST_WAITING = 1_000;
/** Rows that are read at once. */
const PAGE = 1_000;
/** After which time a table is looked at though nothing was told, while there are subscribers, in ms. */
const POLL_MS = 100;
/** How long is waited after the database did not answer, in ms. */
const AGAIN_MS = 1_000;

/**
 * A table whose rows have a number that grows in the order in which they are committed: what writes them holds one
 * lock. Make it once: it names the stream.
 */
export interface RowSource<Row extends object> {
  /** SQL of the greatest number that there is, as the text `newest`. */
  newest: string;
  /** SQL of the rows after the number `$1`, in its order, at most `$2`. */
  following: string;
  numberOf(row: Row): string;
}

interface Subscriber<Row> {
  queue: EventQueue<Row>;
  wants(row: Row): boolean;
}

const tooSlow = (): Error =>
  graphError('LIMIT_EXCEEDED', `at most ${MOST_WAITING} events may wait for a subscriber, but got: more`, {
    limit: 'waitingEvents',
    maximum: MOST_WAITING,
  });

/** All streams of a department. */
export class RowStreams {
  readonly #database: Database;
  readonly #log: Logger;
  readonly #streams = new Map<object, RowStream<never>>();
  #isStopped = false;

  constructor(database: Database, log: Logger) {
    this.#database = database;
    this.#log = log;
  }

  /**
   * The rows from now on that are wanted. Fulfilled once none can be missed. A subscriber that does not keep up ends
   * with LIMIT_EXCEEDED.
   * @param gone cancelled when the subscriber has gone
   */
  async follow<Row extends object>(
    source: RowSource<Row>,
    wants: (row: Row) => boolean,
    gone?: Cancellation,
  ): Promise<AsyncIterable<Row>> {
    // A stream is kept under its source, which has the type of its rows.
    const known = this.#streams.get(source) as RowStream<Row> | undefined;
    const stream = known ?? new RowStream(this.#database, source, this.#log);
    this.#streams.set(source, stream as unknown as RowStream<never>);
    const queue = stream.add(wants);
    gone?.add(() => queue.end());
    if (this.#isStopped || gone?.cancelled) queue.end();
    await stream.begun(queue);
    return queue;
  }

  /** Ends all subscribers. */
  stop(): void {
    this.#isStopped = true;
    for (const stream of this.#streams.values()) stream.stop();
  }
}

class RowStream<Row extends object> {
  readonly #database: Database;
  readonly #source: RowSource<Row>;
  readonly #log: Logger;
  readonly #subscribers = new Set<Subscriber<Row>>();
  #reading: Promise<void> | undefined;

  constructor(database: Database, source: RowSource<Row>, log: Logger) {
    this.#database = database;
    this.#source = source;
    this.#log = log;
  }

  add(wants: (row: Row) => boolean): EventQueue<Row> {
    const queue = new EventQueue<Row>(MOST_WAITING, tooSlow);
    const subscriber = { queue, wants };
    queue.onClose(() => this.#subscribers.delete(subscriber));
    this.#subscribers.add(subscriber);
    return queue;
  }

  /** Fulfilled once it is known which rows are new. */
  async begun(queue: EventQueue<Row>): Promise<void> {
    this.#reading ??= this.#begin();
    try {
      await this.#reading;
    } catch (error) {
      this.#reading = undefined;
      queue.end();
      throw error;
    }
  }

  stop(): void {
    for (const { queue } of this.#subscribers) queue.end();
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
      const last = rows.at(-1);
      after = last ? this.#source.numberOf(last) : after;
      if (rows.length < PAGE) await this.#database.signal.wait(POLL_MS);
    }
    this.#reading = undefined;
  }

  async #next(after: string): Promise<readonly Row[]> {
    try {
      return await this.#database.query<Row>(this.#source.following, [after, PAGE]);
    } catch (error) {
      this.#log.warn({ err: error }, 'rows cannot be read for subscriptions: they are read again');
      await sleep(AGAIN_MS, undefined, { ref: false });
      return [];
    }
  }

  #give(row: Row): void {
    for (const { queue, wants } of this.#subscribers) if (wants(row)) queue.push(row);
  }
}
