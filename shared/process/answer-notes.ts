/**
 * What a department tells the gateway beside an answer, in `extensions` and only where the gateway requests it: which
 * enterprises a mutation has changed, and things of which types, so that nobody who wrote reads what was kept of them
 * before; and until when what was read of the clock holds.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** The header by which the gateway requests the notes. */
export const NOTES_HEADER = 'x-answer-notes';

/** The notes of one answer, as `extensions`. */
export interface AnswerNotes {
  /** Credit codes of the enterprises that changed. */
  changed?: string[];
  /** Types of the things that changed. */
  changedTypes?: string[];
  /** Until when the answer holds, in ms since 1970. */
  holdsUntil?: number;
}

export class Notes {
  readonly #changed = new Set<string>();
  readonly #changedTypes = new Set<string>();
  #holdsUntil = Infinity;

  /** Something of enterprises has changed. */
  changed(changes: Iterable<{ creditCode: string; subject: { type: string } }>): void {
    for (const { creditCode, subject } of changes) {
      this.#changed.add(creditCode);
      this.#changedTypes.add(subject.type);
    }
  }

  /**
   * The answer holds until this moment: from then on the same question has another answer, though nothing was written.
   */
  holdsUntil(moment: Date): void {
    this.#holdsUntil = Math.min(this.#holdsUntil, moment.getTime());
  }

  /** The notes for who requests them; undefined where there is nothing to tell. */
  for(headers: IncomingHttpHeaders): AnswerNotes | undefined {
    if (headers[NOTES_HEADER] === undefined) return undefined;
    const notes: AnswerNotes = {
      ...(this.#changed.size > 0 && { changed: [...this.#changed], changedTypes: [...this.#changedTypes] }),
      ...(this.#holdsUntil < Infinity && { holdsUntil: this.#holdsUntil }),
    };
    return Object.keys(notes).length > 0 ? notes : undefined;
  }
}
