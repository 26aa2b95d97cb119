/**
 * Receipts under the log of messages. Gateways write them at once, so that none waits for another; each minute a job
 * puts what has come since under one root, and the root into the log, which is chained, signed, countersigned and
 * stamped. What is changed before that is not found, as a message before its batch is not.
 */
import type { Job } from '#shared/case/jobs.ts';
import type { Database } from '#shared/database/database.ts';
import { inOneTransaction } from '#shared/database/write.ts';
import { merkleRoot, sm3 } from '#shared/signing/index.ts';
import type { ReceiptLine } from '#shared/signing/index.ts';
import { alone, append } from '../messages/log.ts';

/** Receipts of one root at most: some of them name hundreds of fields. */
const MOST = 2_000;

const LAST = `
  select number, last_place as "lastPlace" from receipt_batch order by number desc limit 1`;
// Numbers of receipts that were handed in twice are missing among the places.
const WAITING = `
  select place, id, receipt_line(r) as line from access_receipt r where place > $1 and place <= $2
  order by place limit ${MOST}`;
const STORE = `
  insert into receipt_batch (number, first_place, last_place, ids, hashes, entry)
  values ($1, $2, $3, $4::uuid[], decode($5, 'hex'), $6)`;

interface Last {
  number: number;
  lastPlace: string;
}
const NONE: Last = { number: 0, lastPlace: '0' };

/** The last place of all receipts, once nobody is adding one: what comes later stands behind it. */
const settledPlace = (database: Database): Promise<string> =>
  inOneTransaction(database, async query => {
    // Receipts wait behind this for so long at most; where it fails, the next turn finds them.
    await query(`set local lock_timeout = '1s'`);
    await query(`select pg_advisory_xact_lock(hashtext('receipts'))`);
    const [last] = await query<{ place: string | null }>('select max(place) as place from access_receipt');
    return last?.place ?? NONE.lastPlace;
  });

/** Puts all receipts that are under no root under one. Returns how many they are. */
export async function chainReceipts(database: Database, now: Date): Promise<number> {
  const settled = await settledPlace(database);
  let count = 0;
  for (;;) {
    const chained = await chainNext(database, settled, now);
    if (chained === 0) return count;
    count += chained;
  }
}

async function chainNext(database: Database, settled: string, now: Date): Promise<number> {
  const [last = NONE] = await database.query<Last>(LAST);
  const waiting = await database.query<ReceiptLine & { place: string }>(WAITING, [last.lastPlace, settled]);
  const end = waiting.at(-1);
  if (!end) return 0;
  const hashes = waiting.map(({ line }) => sm3(line));
  return alone(database, async query => {
    const [before = NONE] = await query<Last>(LAST);
    // Otherwise another replica was sooner: the next turn goes on behind it.
    if (before.number !== last.number) return 0;
    const number = last.number + 1;
    const entry = await append(query, {
      step: 'RECEIPTS',
      at: now.toISOString(),
      number,
      count: waiting.length,
      root: merkleRoot(hashes),
    });
    const ids = waiting.map(({ id }) => id);
    // From behind the last one: what is put in between is found.
    const first = BigInt(last.lastPlace) + 1n;
    await query(STORE, [number, String(first), end.place, ids, hashes.join(''), entry.place]);
    return waiting.length;
  });
}

export const receiptJobs: readonly Job[] = [
  { name: 'chaining receipts', run: ({ database, now }) => chainReceipts(database, now) },
];
