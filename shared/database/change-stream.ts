/**
 * A department's changes as they come, for its subscriptions: one reader of the feed in the process, whatever the
 * number of subscribers, and none while there are none. It reads in the feed's own order (feed.ts), so no change is
 * skipped and none comes twice; it begins with the first change after a subscriber has come.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { graphError } from '../errors.ts';
import { inAllZones, isOfficerOf, readableEnterprises } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import type { Cancellation } from '../process/cancellation.ts';
import { EventQueue } from '../process/event-queue.ts';
import type { Logger } from '../process/log.ts';
import type { Database } from './database.ts';
import { readChanges, readSnapshot } from './feed.ts';
import type { Change } from './feed.ts';

/** Changes that may wait for one subscriber. */
const MOST_WAITING = 1_000;
/** Changes that are read at once. */
const PAGE = 1_000;
/** After which time the feed is looked at though nothing was told, while there are subscribers, in ms. */
const POLL_MS = 100;
/** How long is waited after the database did not answer, in ms. */
const AGAIN_MS = 1_000;

export interface ChangeStreamOptions {
  /** Whose changes. */
  department: string;
  database: Database;
  /** Types of change of which no enterprise is told. Default: none. */
  officeOnly?: readonly string[] | undefined;
  /** Types of change of which nobody is told but officers of the department. Default: none. */
  sealed?: readonly string[] | undefined;
  log: Logger;
  /** Default 100 ms. */
  pollMs?: number;
}

interface Subscriber {
  queue: EventQueue<Change>;
  wants(change: Change): boolean;
}

export class ChangeStream {
  readonly #options: ChangeStreamOptions;
  readonly #subscribers = new Set<Subscriber>();
  /** Where the feed stands; undefined while nobody follows it. */
  #reading: Promise<void> | undefined;
  #isStopped = false;

  constructor(options: ChangeStreamOptions) {
    this.#options = options;
  }

  /**
   * The changes from now on that a caller may know of, as the feed's own route gives them, and that are wanted.
   * Fulfilled once none can be missed. A subscriber that does not keep up ends with LIMIT_EXCEEDED.
   * @param gone cancelled when the subscriber has gone
   */
  async follow(
    caller: Principal,
    wanted: (change: Change) => boolean,
    gone?: Cancellation,
  ): Promise<AsyncIterable<Change>> {
    const principal = inAllZones(caller);
    const { department, officeOnly = [], sealed = [] } = this.#options;
    const hidden = isOfficerOf(principal, department) ? [] : sealed;
    const enterprises = readableEnterprises(principal, department);
    const mayKnow = ({ restricted, creditCode, type }: Change): boolean =>
      !hidden.includes(type) &&
      (!restricted || enterprises === 'all' || (enterprises.includes(creditCode) && !officeOnly.includes(type)));
    const queue = new EventQueue<Change>(MOST_WAITING, tooSlow);
    const subscriber: Subscriber = { queue, wants: change => mayKnow(change) && wanted(change) };
    queue.onClose(() => this.#subscribers.delete(subscriber));
    this.#subscribers.add(subscriber);
    gone?.add(() => queue.end());
    if (this.#isStopped || gone?.cancelled) queue.end();
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

  /** Ends all subscribers. */
  stop(): void {
    this.#isStopped = true;
    for (const { queue } of this.#subscribers) queue.end();
  }

  /** Fulfilled once it is known where the feed stands. */
  async #begin(): Promise<void> {
    const { resumeAfter } = await readSnapshot(this.#options.database, { limit: 1 });
    void this.#read(resumeAfter ?? undefined);
  }

  async #read(begin: string | undefined): Promise<void> {
    let after = begin;
    while (this.#subscribers.size > 0) {
      const read = await this.#next(after);
      if (!read) break;
      for (const change of read) this.#give(change);
      after = read.at(-1)?.cursor ?? after;
      if (read.length < PAGE) await this.#options.database.signal.wait(this.#options.pollMs ?? POLL_MS);
    }
    this.#reading = undefined;
    for (const { queue } of this.#subscribers) queue.end(restarted());
  }

  /** The next changes; none where the database does not answer, undefined where it no longer knows the place. */
  async #next(after: string | undefined): Promise<readonly Change[] | undefined> {
    const { database, log } = this.#options;
    try {
      return await readChanges(database, { after, limit: PAGE });
    } catch (error) {
      if ((error as { extensions?: { code?: unknown } }).extensions?.code === 'CURSOR_EXPIRED') return undefined;
      log.warn({ err: error }, 'the feed cannot be read for subscriptions: it is read again');
      await sleep(AGAIN_MS, undefined, { ref: false });
      return [];
    }
  }

  #give(change: Change): void {
    for (const { queue, wants } of this.#subscribers) if (wants(change)) queue.push(change);
  }
}

const tooSlow = (): Error =>
  graphError('LIMIT_EXCEEDED', `at most ${MOST_WAITING} changes may wait for a subscriber, but got: more`, {
    limit: 'waitingChanges',
    maximum: MOST_WAITING,
  });

const restarted = (): Error =>
  graphError(
    'SUBGRAPH_UNAVAILABLE',
    'the database was restored, moved or put back: subscribe again, and read what you show anew',
  );
