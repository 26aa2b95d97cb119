/**
 * What a log says of a department that is followed: that it does not answer, once when it lasts, and once that all that
 * it told meanwhile is kept. A department may be down for a day, and is asked every half a minute.
 */
import { isDatabaseUnavailable } from '#shared/database/failures.ts';
import type { Logger } from '#shared/process/log.ts';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import type { Step } from './reader.ts';
import { NotTheReader } from './store.ts';

/** How long is waited for a department that does not answer, in ms: at first, and at most. */
const DOWN_MS = { first: 250, most: 30_000 };
/** After which time a department that does not answer is told of, in ms: one that starts with us answers before. */
const LASTING_MS = 8_000;

/** What is said of one department while it, or the own database, does not answer, and how long is waited. */
export class Silence {
  readonly #log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly #department: string;
  readonly #now: () => number;
  #pause = DOWN_MS.first;
  /** Since when a step fails; null while none does. */
  #since: number | null = null;
  #isSaid = false;
  /** Events that were kept since it answers again. */
  #kept = 0;

  constructor(log: Pick<Logger, 'info' | 'warn' | 'error'>, department: string, now: () => number = Date.now) {
    this.#now = now;
    this.#log = log;
    this.#department = department;
  }

  /** Takes why a step failed; returns for how long to wait, in ms. */
  of(error: unknown): number {
    const pause = this.#pause;
    this.#pause = Math.min(pause * 2, DOWN_MS.most);
    if (error instanceof NotTheReader) return pause;
    this.#since ??= this.#now();
    if (error instanceof FeedUnavailable) {
      if (this.#now() - this.#since >= LASTING_MS) this.#say(error.message, 'a department is not followed now');
    } else if (isDatabaseUnavailable(error)) {
      this.#say((error as Error).message, 'the own database does not answer: a feed is read again once it does');
    } else {
      const source = this.#department;
      this.#log.error({ err: error, source }, 'a feed could not be kept; it is read again');
    }
    return pause;
  }

  #say(why: string, what: string): void {
    if (this.#isSaid) return;
    this.#isSaid = true;
    this.#log.warn({ source: this.#department, why }, what);
  }

  /** Takes a step that was done. */
  isOver(step: Step | null): void {
    this.#pause = DOWN_MS.first;
    this.#kept += step?.kept ?? 0;
    if (step && !step.isEnd) return;
    if (this.#isSaid) this.#sayAgain();
    this.#since = null;
    this.#isSaid = false;
    this.#kept = 0;
  }

  #sayAgain(): void {
    const seconds = Math.round((this.#now() - (this.#since ?? this.#now())) / 1_000);
    const said = { source: this.#department, kept: this.#kept, seconds };
    this.#log.info(said, 'a department is followed again, and all that it told meanwhile is kept');
  }
}
