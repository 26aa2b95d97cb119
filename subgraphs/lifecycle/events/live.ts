/**
 * Events as they are kept, for subscriptions: one reader of the table in the process, whatever the number of
 * subscribers, and none while there are none. It reads by `seq`, the order in which events were committed (store.ts), so
 * it skips none.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { graphError } from '#shared/errors.ts';
import type { Database } from '#shared/database/database.ts';
import { EventQueue } from '#shared/process/event-queue.ts';
import type { Logger } from '#shared/process/log.ts';
import type { LifeEventRow } from './rows.ts';
import { EVENT_COLUMNS } from './timeline.ts';

/** Events that may wait for one subscriber. */
const MOST_WAITING = 1_000;
const PAGE = 1_000;
/** After which time the table is looked at though nothing was told, in ms. */
const POLL_MS = 100;
/** How long is waited after the database did not answer, in ms. */
const AGAIN_MS = 1_000;

interface Subscriber {
  queue: EventQueue<LifeEventRow>;
  wants(event: LifeEventRow): boolean;
}

const tooSlow = (): Error =>
  graphError('LIMIT_EXCEEDED', `at most ${MOST_WAITING} events may wait for a subscriber, but got: more`, {
    limit: 'waitingEvents',
    maximum: MOST_WAITING,
  });

class EventStream {
  readonly #database: Database;
  readonly #log: Logger;
  readonly #subscribers = new Set<Subscriber>();
  #reading: Promise<void> | undefined;

  constructor(database: Database, log: Logger) {
    this.#database = database;
    this.#log = log;
  }

  /** The events from now on that are wanted. Fulfilled once none can be missed. */
  async follow(wants: (event: LifeEventRow) => boolean): Promise<AsyncIterable<LifeEventRow>> {
    const queue = new EventQueue<LifeEventRow>(MOST_WAITING, tooSlow);
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
    const [last] = await this.#database.query<{ seq: string }>('select coalesce(max(seq), 0)::text as seq from event');
    void this.#read(last?.seq ?? '0');
  }

  async #read(begin: string): Promise<void> {
    let after = begin;
    while (this.#subscribers.size > 0) {
      const events = await this.#next(after);
      for (const event of events) this.#give(event);
      after = events.at(-1)?.seq ?? after;
      if (events.length < PAGE) await this.#database.signal.wait(POLL_MS);
    }
    this.#reading = undefined;
  }

  async #next(after: string): Promise<readonly LifeEventRow[]> {
    try {
      return await this.#database.query<LifeEventRow>(
        `select ${EVENT_COLUMNS} from event where seq > $1 order by seq limit $2`,
        [after, PAGE],
      );
    } catch (error) {
      this.#log.warn({ err: error }, 'events cannot be read for subscriptions: they are read again');
      await sleep(AGAIN_MS, undefined, { ref: false });
      return [];
    }
  }

  #give(event: LifeEventRow): void {
    for (const { queue, wants } of this.#subscribers) if (wants(event)) queue.push(event);
  }
}

/** The streams of this process, by database. */
const streams = new WeakMap<Database['orm'], EventStream>();

/** The stream of a database. */
export function eventsOf(database: Database, log: Logger): EventStream {
  const stream = streams.get(database.orm) ?? new EventStream(database, log);
  streams.set(database.orm, stream);
  return stream;
}
