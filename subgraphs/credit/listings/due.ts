/** What a job of this department looks through: rows that are due, in pages, by their ids. */
import type { JobContext } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Each row that a statement finds: `$1` is today, `$2` the id after which it looks, `$3` how many it gives. */
export async function* eachDue<Row extends { id: string }>(
  { database, now }: JobContext,
  sql: string,
): AsyncGenerator<Row> {
  for (let after = FIRST; ; ) {
    const due = await database.query<Row>(sql, [localDate(now), after, BATCH]);
    yield* due;
    const last = due.at(-1);
    if (due.length < BATCH || !last) return;
    after = last.id;
  }
}
