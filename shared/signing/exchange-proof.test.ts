/**
 * The proof of a message with a partner and the log behind it: what holds, and each way in which one is made to lie.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../process/config.ts';
import {
  GENESIS,
  faultsInLog,
  hashAfter,
  hashOf,
  makeSigningKey,
  merklePath,
  merkleRoot,
  signDocument,
  verifyExchange,
} from './index.ts';
import type {
  ExchangeBatch,
  ExchangeContent,
  ExchangeEnvelope,
  ExchangeProof,
  KnownKey,
  SignedDocument,
} from './index.ts';

const MEMBER = '11420000MB00000017';
const platform = makeSigningKey();
const partner = makeSigningKey();
const next = makeSigningKey();
const third = makeSigningKey();
const publicOf = ({ privateKey: _secret, ...key }: ReturnType<typeof makeSigningKey>): KnownKey => key;
const KEYS: KnownKey[] = [
  publicOf(platform),
  publicOf(next),
  { ...publicOf(partner), member: MEMBER },
  { ...publicOf(third), stamps: true },
];

const envelopeOf = (messageId: string): ExchangeEnvelope => ({
  kind: 'EXCHANGE_REQUEST',
  messageId,
  grantNo: 'G-1',
  member: MEMBER,
  purpose: 'licence review',
  legalBasis: 'law, article 1',
  matterCode: '000101',
  caseNo: 'C-1',
  sentAt: '2026-11-28T10:00:00.000Z',
  bodyHash: hashOf({ query: '{ a }' }),
});

type Entry = ReturnType<typeof logOf>[number];
const contentOf = (place: number): ExchangeContent => {
  const messageId = `m-${Math.ceil(place / 2)}`;
  const isOpening = place % 2 === 1;
  return {
    id: String(place),
    step: isOpening ? 'OPENED' : 'ANSWERED',
    at: '2026-11-28T10:00:00.000Z',
    messageId,
    grantNo: 'G-1',
    member: MEMBER,
    requestHash: hashOf(envelopeOf(messageId)),
    answerHash: isOpening ? null : hashOf({ data: place }),
    fields: ['Query.a'],
    reason: null,
  };
};
function logOf(length: number) {
  let previousHash = GENESIS;
  return Array.from({ length }, (_none, index) => {
    const content = contentOf(index + 1);
    const entry = { content, previousHash, hash: hashAfter(previousHash, content) };
    previousHash = entry.hash;
    return entry;
  });
}

const log = logOf(8);
const batchOf = (number: number, entries: readonly Entry[], previousRoot: string | null, key = platform) =>
  signDocument<ExchangeBatch>(
    {
      kind: 'EXCHANGE_BATCH',
      number,
      first: Number(entries[0]?.content.id),
      last: Number(entries.at(-1)?.content.id),
      root: merkleRoot(entries.map(({ hash }) => hash)),
      previousRoot,
      madeAt: '2026-11-28T10:01:00.000Z',
    },
    key,
  );
const first = batchOf(1, log.slice(0, 4), null);
// Keys rotate: the second batch is signed by the next key, and the first stays provable.
const second = batchOf(2, log.slice(4), first.content.root, next);
const countersign = ({ content: { number, root } }: SignedDocument<ExchangeBatch>, key = partner) =>
  signDocument({ kind: 'EXCHANGE_COUNTERSIGN' as const, number, root, member: MEMBER }, key);

const stampOf = (
  { content: { root } }: SignedDocument<ExchangeBatch>,
  key = third,
  stampedAt = '2026-11-28T10:01:05Z',
) => signDocument({ kind: 'EXCHANGE_STAMP' as const, root, nonce: 'n', serial: '7', stampedAt }, key);

const proof: ExchangeProof = {
  kind: 'EXCHANGE_PROOF',
  request: signDocument(envelopeOf('m-1'), partner),
  entries: log.slice(0, 2).map((entry, index) => ({
    ...entry,
    batch: 1,
    path: merklePath(
      log.slice(0, 4).map(({ hash }) => hash),
      index,
    ),
  })),
  batches: [first],
  countersigned: [countersign(first)],
  stamps: [stampOf(first)],
};
const changed = (change: (copy: ExchangeProof) => void): ExchangeProof => {
  const copy = structuredClone(proof);
  change(copy);
  return copy;
};
const named = (one: ExchangeProof, kept?: SignedDocument<ExchangeBatch>[]): string[] =>
  verifyExchange(one, KEYS, kept).faults.map(({ fault, id }) => `${fault} ${id}`);

test('a proof holds, before its batch too', () => {
  expect(verifyExchange(proof, KEYS, [first])).toEqual({
    state: 'VALID',
    faults: [],
    signed: 2,
    unsigned: 0,
    stamped: 1,
    pending: 0,
  });
  const waiting = changed(copy => {
    copy.entries = copy.entries.map(entry => ({ ...entry, batch: null, path: [] }));
    copy.batches = [];
    copy.stamps = [];
  });
  expect(verifyExchange(waiting, KEYS)).toMatchObject({ state: 'VALID', signed: 0, unsigned: 2 });
});

const TAMPERED: readonly [name: string, lie: (copy: ExchangeProof) => void, fault: string][] = [
  ['another purpose', copy => Object.assign(copy.request.content, { purpose: 'statistics' }), 'FORGED_REQUEST m-1'],
  ['another answer', copy => Object.assign(copy.entries[1]?.content ?? {}, { answerHash: hashOf(0) }), 'CHANGED 2'],
  [
    "an answer to another's question",
    copy => Object.assign(copy, { request: signDocument(envelopeOf('m-2'), partner) }),
    'OTHER_REQUEST 1',
  ],
  ['no opening', copy => Object.assign(copy, { entries: copy.entries.slice(1) }), 'REMOVED_BEFORE m-1'],
  ['no entry', copy => Object.assign(copy, { entries: [] }), 'REMOVED_BEFORE m-1'],
  ['another batch', copy => Object.assign(copy, { batches: [second] }), 'NOT_IN_BATCH 1'],
  [
    'a batch that was rewritten',
    copy => Object.assign(copy.batches[0]?.content ?? {}, { madeAt: '' }),
    'FORGED_BATCH batch 1',
  ],
  [
    "a request in the partner's name",
    copy =>
      Object.assign(copy, {
        request: {
          ...copy.request,
          signature: {
            ...copy.request.signature,
            signature: signDocument(copy.request.content, platform).signature.signature,
          },
        },
      }),
    'FORGED_REQUEST m-1',
  ],
  [
    'a countersignature that was changed',
    copy => Object.assign(copy.countersigned[0]?.content ?? {}, { root: hashOf(1) }),
    'FORGED_COUNTERSIGNATURE batch 1',
  ],
  [
    'a countersignature of another root',
    copy => Object.assign(copy, { countersigned: [countersign(batchOf(1, log.slice(0, 3), null))] }),
    'ROLLED_BACK batch 1',
  ],
  [
    'a stamp of another time',
    copy => Object.assign(copy.stamps[0]?.content ?? {}, { stampedAt: '2026-11-28T10:01:06Z' }),
    'FORGED_STAMP batch 1',
  ],
  ['a stamp of another batch', copy => Object.assign(copy, { stamps: [stampOf(second)] }), 'OTHER_STAMP stamp 7'],
  [
    'a stamp of before its batch was made',
    copy => Object.assign(copy, { stamps: [stampOf(first, third, '2026-11-28T09:00:00Z')] }),
    'STAMPED_BEFORE batch 1',
  ],
];

test('neither side stamps in the name of the third: its stamp is of a key that is not known', () => {
  for (const key of [platform, partner])
    expect(verifyExchange({ ...proof, stamps: [stampOf(first, key)] }, KEYS).state).toBe('UNKNOWN_KEY');
});

test('a batch without a stamp is pending, and the proof says so', () => {
  expect(verifyExchange({ ...proof, stamps: [] }, KEYS)).toMatchObject({ state: 'VALID', stamped: 0, pending: 1 });
});
test.each(TAMPERED)('%s is found and named', (_name, lie, fault) => {
  const lied = changed(lie);
  expect(verifyExchange(lied, KEYS).state).not.toBe('VALID');
  expect(named(lied)).toContain(fault);
});

test('neither side signs in the name of the other, and a key that is not known proves nothing', () => {
  const byPlatform = changed(copy => Object.assign(copy, { request: signDocument(envelopeOf('m-1'), platform) }));
  expect(verifyExchange(byPlatform, KEYS).state).toBe('UNKNOWN_KEY');
  const byPartner = changed(copy => Object.assign(copy, { batches: [signDocument(first.content, partner)] }));
  expect(verifyExchange(byPartner, KEYS).state).toBe('UNKNOWN_KEY');
});

test('a log that was put back to an earlier state contradicts the batch that its partner kept', () => {
  const rewritten = batchOf(1, log.slice(0, 3), null);
  expect(named(proof, [rewritten])).toEqual(['ROLLED_BACK batch 1']);
  const back = { entries: log.slice(0, 4), batches: [first], kept: [second] };
  expect(faultsInLog(back, KEYS)).toEqual([{ fault: 'ROLLED_BACK', id: 'batch 2' }]);
});

test('the log is whole, and each row that was changed, removed or moved is found', () => {
  const whole = { entries: log, batches: [first, second], kept: [first, second] };
  expect(faultsInLog(whole, KEYS)).toEqual([]);
  const removed = log.toSpliced(2, 1);
  expect(faultsInLog({ ...whole, entries: removed }, KEYS)).toEqual([
    { fault: 'REMOVED_BEFORE', id: '4' },
    { fault: 'NOT_IN_BATCH', id: 'batch 1' },
  ]);
  const moved = log.with(4, log[5] as Entry).with(5, log[4] as Entry);
  expect(faultsInLog({ ...whole, entries: moved }, KEYS).map(({ fault }) => fault)).toContain('REORDERED');
  const lied = log.with(5, { ...(log[5] as Entry), content: { ...contentOf(6), fields: [] } });
  expect(faultsInLog({ ...whole, entries: lied }, KEYS)).toEqual([{ fault: 'CHANGED', id: '6' }]);
  // Whoever rewrites a row and all hashes behind it still lacks the signature under the root.
  const without = faultsInLog({ ...whole, batches: [second] }, KEYS);
  expect(without).toContainEqual({ fault: 'REMOVED_BEFORE', id: 'batch 2' });
});

test('the offline verifier says the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  const put = (name: string, value: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const keys = put('keys.json', { keys: KEYS });
  const verify = (document: string, ...more: string[]): string => {
    const script = join(ROOT, 'shared/signing/verify-document.ts');
    const args = ['--disable-warning=ExperimentalWarning', script, document, keys, ...more];
    try {
      return execFileSync(process.execPath, args, { encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(verify(put('proof.json', proof))).toBe('VALID: 2 entries under a signed root, 0 not yet; 1 stamps\n');
  const other = put('kept.json', [batchOf(1, log.slice(0, 3), null)]);
  expect(verify(put('proof.json', proof), other)).toBe(
    'FORGED: 2 entries under a signed root, 0 not yet; 1 stamps\nROLLED_BACK batch 1\n',
  );
  rmSync(folder, { recursive: true });
});
