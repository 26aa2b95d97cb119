/**
 * Mutations that a test sends at the same moment meet each other: each waits a little before its end, so that all have
 * read before the first is committed. Where a lock is left out, several pass that must not; without the wait the first
 * is often done before the second has begun, and nothing is noticed.
 */
import type pg from 'pg';

/** A wait before the end of each write, while it is told to. */
export const SLOW_COMMITS = `
  create table audited_race (wait_seconds float8 not null);
  create function audit_race() returns trigger language plpgsql as $$
  begin
    perform pg_sleep(wait_seconds) from audited_race;
    return null;
  end $$;
  create trigger audit_race after insert on change for each statement execute function audit_race()`;

/** How long all writes of one moment wait together, at most: less than a write waits for a lock. */
const ALL_SECONDS = 1;
const EACH_SECONDS = 0.1;

/** The mutations that are being sent to one department. */
export class Races {
  readonly #pool: pg.Pool;
  #sent = 0;
  #slow: Promise<unknown> | undefined;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async sending<Result>(send: () => Promise<Result>): Promise<Result> {
    this.#sent += 1;
    try {
      // Those of the same moment count themselves first.
      await new Promise(resolve => setImmediate(resolve));
      if (this.#sent > 1) this.#slow ??= this.#wait(Math.min(EACH_SECONDS, ALL_SECONDS / this.#sent));
      await this.#slow;
      return await send();
    } finally {
      this.#sent -= 1;
      if (this.#sent === 0 && this.#slow) {
        this.#slow = undefined;
        await this.#query('truncate audited_race', []);
      }
    }
  }

  #wait(seconds: number): Promise<unknown> {
    return this.#query('insert into audited_race values ($1)', [seconds]);
  }

  /** A database that a test has stopped races nothing. */
  #query(sql: string, values: readonly unknown[]): Promise<unknown> {
    return this.#pool.query(sql, [...values]).catch(() => undefined);
  }
}
