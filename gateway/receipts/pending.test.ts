/** Receipts on their way: batches, what follows when they are not taken, and the bound. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { createLog } from '#shared/process/log.ts';
import { eventually } from '../testing/gateway.ts';
import { PendingReceipts } from './pending.ts';
import type { Receipt } from './receipt.ts';

const RECEIPT: Omit<Receipt, 'id'> = {
  creditCodes: ['91420703YY00016P7F'],
  readAt: '2026-11-28T10:00:00.000Z',
  reader: 'OFFICER',
  member: null,
  department: 'credit',
  readerId: 'o',
  grantNo: null,
  fields: ['Enterprise.secret'],
  purpose: '',
  legalBasis: '',
  caseNo: '',
  refused: false,
};

/** A department that stores what it takes, each receipt once by its id, and may answer nothing though it stored it. */
function keeper() {
  const stored = new Map<string, Receipt>();
  const batches: number[] = [];
  const state: { fails: 'no' | 'before' | 'after' } = { fails: 'no' };
  const send = async (receipts: readonly Receipt[]): Promise<void> => {
    if (state.fails === 'before') throw new Error('down');
    batches.push(receipts.length);
    for (const receipt of receipts) stored.set(receipt.id, receipt);
    if (state.fails === 'after') throw new Error('no answer');
  };
  return { stored, batches, state, send };
}

const open = (
  { send }: Pick<ReturnType<typeof keeper>, 'send'>,
  { waitMs = 10, most = 5_000 }: { waitMs?: number; most?: number } = {},
): PendingReceipts => new PendingReceipts({ send, waitMs, most, log: createLog('test', 'silent') });
/** A receipt of one read. */
const receipt = (more: Partial<Receipt> = {}): Receipt => ({ id: randomUUID(), ...RECEIPT, ...more });
const receipts = (count: number): Receipt[] => Array.from({ length: count }, () => receipt());
const until = (holds: () => boolean): Promise<boolean> =>
  eventually(
    async () => holds(),
    value => value,
  );

test('what is read within the wait goes as one batch', async () => {
  const kept = keeper();
  const pending = open(kept);
  pending.add(receipts(1));
  pending.add(receipts(2));
  expect(kept.batches).toEqual([]);
  await until(() => pending.size === 0);
  expect(kept.batches).toEqual([3]);
});

test('a full batch waits for nothing', async () => {
  const kept = keeper();
  const pending = open(kept, { waitMs: 3_600_000 });
  pending.add(receipts(1_001));
  await until(() => pending.size === 1);
  expect(kept.batches).toEqual([1_000]);
  await pending.stop();
  expect(kept.batches).toEqual([1_000, 1]);
});

test('what was read at once of many enterprises is one receipt, and counts as many', async () => {
  const kept = keeper();
  const pending = open(kept, { waitMs: 3_600_000, most: 4_900 });
  pending.add([receipt({ creditCodes: Array.from({ length: 4_900 }, (_, n) => String(n)) })]);
  pending.add([receipt({ creditCodes: [] })]);
  expect([pending.size, pending.isFull, kept.batches]).toEqual([4_900, true, []]);
  pending.add(receipts(100));
  await until(() => pending.size === 0);
  expect(kept.batches).toEqual([101]);
});

test('what was not taken waits, and is stored once however often it was sent', async () => {
  const kept = keeper();
  const pending = open(kept, { most: 3 });
  kept.state.fails = 'after';
  pending.add(receipts(2));
  await until(() => kept.batches.length > 1);
  expect([kept.stored.size, pending.size, pending.isFull]).toEqual([2, 2, false]);
  kept.state.fails = 'before';
  pending.add(receipts(1));
  expect(pending.isFull).toBe(true);
  kept.state.fails = 'no';
  await until(() => pending.size === 0);
  expect([kept.stored.size, pending.isFull]).toEqual([3, false]);
});

test('an end hands in what waits, and does not wait for a department that is down', async () => {
  const kept = keeper();
  const pending = open(kept);
  pending.add(receipts(2));
  await pending.stop();
  expect(kept.stored.size).toBe(2);
  kept.state.fails = 'before';
  pending.add(receipts(1));
  await pending.stop();
  expect(pending.size).toBe(1);
});
