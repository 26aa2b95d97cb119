/** Hashes of events as they were before a rebuild: in a file, since there may be millions, and compared in pages. */
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Database } from '#shared/database/database.ts';

/** Events that are read at once. */
export const AT_ONCE = 1_000;
/** Events that are named. */
const NAMED = 20;

/** What a rebuild gave, beside what there was before. */
export interface Compared {
  before: number;
  /** How many of these have the same hash. */
  same: number;
  /** The first of the others: `CHANGED <id>` or `REMOVED <id>`. */
  others: string[];
}

interface Hashed {
  id: string;
  hash: string | null;
}

const PAGE = `select seq, id, hash from event where seq > $1 order by seq limit ${AT_ONCE}`;

/** Writes the hash of each event to a new file. */
export async function keepHashes(database: Database, path: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (let after = '0'; ; ) {
      const page = await database.query<Hashed & { seq: string }>(PAGE, [after]);
      await file.write(page.map(lineOf).join(''));
      const last = page.at(-1);
      if (!last) return;
      after = last.seq;
    }
  } finally {
    await file.close();
  }
}

const lineOf = ({ id, hash }: Hashed): string => `${id} ${hash ?? ''}\n`;

/** Compares events with the hashes in a file that {@link keepHashes} wrote. */
export async function compareHashes(database: Database, path: string): Promise<Compared> {
  const file = await open(path);
  const compared: Compared = { before: 0, same: 0, others: [] };
  try {
    for await (const lines of pagesIn(file)) await comparePage(database, lines, compared);
    return compared;
  } finally {
    await file.close();
  }
}

async function* pagesIn(file: FileHandle): AsyncGenerator<string[]> {
  let page: string[] = [];
  for await (const line of file.readLines({ autoClose: false })) {
    page.push(line);
    if (page.length < AT_ONCE) continue;
    yield page;
    page = [];
  }
  yield page;
}

async function comparePage(database: Database, lines: readonly string[], compared: Compared): Promise<void> {
  const ids = lines.map(idIn);
  const found = await database.query<Hashed>('select id, hash from event where id = any($1::uuid[])', [ids]);
  const now = new Set(found.map(lineOf));
  const known = new Set(found.map(({ id }) => id));
  const others = lines.filter(line => !now.has(`${line}\n`)).map(idIn);
  compared.before += lines.length;
  compared.same += lines.length - others.length;
  const named = others.slice(0, NAMED - compared.others.length);
  compared.others.push(...named.map(id => `${known.has(id) ? 'CHANGED' : 'REMOVED'} ${id}`));
}

const idIn = (line: string): string => line.slice(0, line.indexOf(' '));
