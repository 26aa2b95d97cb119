/**
 * What a log says of a department that is followed: that it does not answer, once when it lasts, and once that all that
 * it told meanwhile is kept. A department may be down for a day, and is asked every half a minute.
 */
import { isDatabaseUnavailable } from '#shared/database/failures.ts';
import type { Logger } from '#shared/process/log.ts';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import type { Step } from './reader.ts';
import { NotTheReader } from './store.ts';

/** How long is waited for a department that does not answer, in ms: at first, until it is told, and at most. */
const DOWN_MS = { first: 250, quiet: 4_000, most: 30_000 };

/** What is said of one department while it, or the own database, does not answer, and how long is waited. */
export class Silence {
  readonly #log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly #department: string;
  #pause = DOWN_MS.first;
  /** When it was said; null while nothing lasts. */
  #saidAt: number | null = null;
  /** Events that were kept since it answers again. */
  #kept = 0;

  constructor(log: Pick<Logger, 'info' | 'warn' | 'error'>, department: string) {
    this.#log = log;
    this.#department = department;
  }

  /** Takes why a step failed; returns for how long to wait, in ms. */
  of(error: unknown): number {
    const pause = this.#pause;
    this.#pause = Math.min(pause * 2, DOWN_MS.most);
    if (error instanceof NotTheReader) return pause;
    if (error instanceof FeedUnavailable) {
      // A department that starts with us answers in a moment.
      if (pause > DOWN_MS.quiet) this.#say(error.message, 'a department is not followed now');
    } else if (isDatabaseUnavailable(error)) {
      this.#say((error as Error).message, 'the own database does not answer: a feed is read again once it does');
    } else {
      const source = this.#department;
      this.#log.error({ err: error, source }, 'a feed could not be kept; it is read again');
    }
    return pause;
  }

  #say(why: string, what: string): void {
    if (this.#saidAt !== null) return;
    this.#saidAt = Date.now();
    this.#log.warn({ source: this.#department, why }, what);
  }

  /** Takes a step that was done. */
  isOver(step: Step | null): void {
    this.#pause = DOWN_MS.first;
    if (this.#saidAt === null) return;
    this.#kept += step?.kept ?? 0;
    if (step && !step.isEnd) return;
    const seconds = Math.round((Date.now() - this.#saidAt) / 1_000);
    const said = { source: this.#department, kept: this.#kept, seconds };
    this.#log.info(said, 'a department is followed again, and all that it told meanwhile is kept');
    this.#saidAt = null;
    this.#kept = 0;
  }
}
