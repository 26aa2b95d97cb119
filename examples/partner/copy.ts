/**
 * A partner's copy of what it is granted, in a file that only grows: one page a line, with the message that brought it.
 * It may be killed at any moment: a line that was not written whole is dropped, and the last whole one says where to
 * go on.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';

/** A line of a page; further members are the change's own. */
export interface CopiedLine {
  op: 'NEW' | 'CHANGE' | 'DELETE' | 'PURGE' | 'CONSENT';
  id?: string;
  creditCode?: string;
  subject?: { type: string; id: string };
  values?: Record<string, unknown>;
  fields?: readonly string[];
  all?: boolean;
}

/** A page as it is kept. */
export interface CopiedPage {
  changes: readonly CopiedLine[];
  /** The cursor after which the next page begins; null where there is none any more. */
  cursor: string | null;
  messageId: string;
  answerHash: string;
}

/** The whole lines of a file that only grows; what was not written whole is cut off. */
export function wholeLines<Line>(file: string): Line[] {
  if (!existsSync(file)) return [];
  const held = readFileSync(file);
  const end = held.lastIndexOf('\n') + 1;
  if (end < held.length) truncateSync(file, end);
  return held
    .subarray(0, end)
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line);
}

export class Copy {
  readonly #file: string;
  readonly #pages: CopiedPage[];
  readonly #lines = new Map<string, CopiedLine>();

  constructor(file: string) {
    this.#file = file;
    this.#pages = wholeLines<CopiedPage>(file);
    for (const page of this.#pages) this.#apply(page);
  }

  /** The cursor after which to go on; undefined where nothing was read yet, null where the agreement has ended. */
  get cursor(): string | null | undefined {
    return this.#pages.at(-1)?.cursor;
  }

  /** The messages that brought what is held. */
  get pages(): readonly CopiedPage[] {
    return this.#pages;
  }

  /** What is held: changes by their id, in the order in which they came. */
  get lines(): ReadonlyMap<string, CopiedLine> {
    return this.#lines;
  }

  /** Adds a page: it is in the file before it counts. */
  add(page: CopiedPage): void {
    appendFileSync(this.#file, `${JSON.stringify(page)}\n`);
    this.#pages.push(page);
    this.#apply(page);
  }

  /** Puts a whole snapshot in the place of all that is held. */
  replace(pages: readonly CopiedPage[]): void {
    writeFileSync(`${this.#file}.new`, pages.map(page => `${JSON.stringify(page)}\n`).join(''));
    renameSync(`${this.#file}.new`, this.#file);
    this.#pages.splice(0, this.#pages.length, ...pages);
    this.#lines.clear();
    for (const page of pages) this.#apply(page);
  }

  #apply({ changes }: CopiedPage): void {
    for (const line of changes) this.#applyLine(line);
  }

  #applyLine(line: CopiedLine): void {
    if (line.op !== 'PURGE') {
      if (line.id !== undefined) this.#lines.set(line.id, line);
      return;
    }
    if (line.all) this.#lines.clear();
    if (line.id !== undefined) this.#lines.delete(line.id);
    if (line.creditCode !== undefined) this.#forgetEnterprise(line.creditCode);
    for (const field of line.fields ?? []) this.#forget(field);
  }

  #forgetEnterprise(creditCode: string): void {
    for (const [id, line] of this.#lines) if (line.creditCode === creditCode) this.#lines.delete(id);
  }

  #forget(field: string): void {
    const [type, member = ''] = field.split('.');
    for (const [id, line] of this.#lines) {
      if (line.subject?.type !== type || !line.values || !(member in line.values)) continue;
      const { [member]: _gone, ...values } = line.values;
      this.#lines.set(id, { ...line, values });
    }
  }
}
