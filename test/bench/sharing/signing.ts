/** What it costs to sign what partners are told, singly and by the batch. */
import { hashOf, makeSigningKey, merkleRoot, signDocument, verifyDocument } from '../../../shared/signing/index.ts';

/** Entries under one signature: what a busy minute has. */
export const BATCH = 1_000;

/** CPU time in ms. */
export interface Signing {
  sign: number;
  verify: number;
  /** Of one entry of a batch: its hash, its share of the tree and of the one signature. */
  entry: number;
}

/** What it costs to sign and to verify, so many times each. */
export function measureSigning(times: number): Signing {
  const key = makeSigningKey();
  const content = { kind: 'BENCH', text: 'x'.repeat(500) };
  const signed = signDocument(content, key);
  const each = (count: number, work: () => unknown): number => {
    const before = process.cpuUsage();
    for (let n = 0; n < count; n += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / count;
  };
  for (let n = 0; n < 3; n += 1) verifyDocument(signDocument(content, key), [key]);
  const batch = (): unknown => {
    const root = merkleRoot(Array.from({ length: BATCH }, (_, place) => hashOf({ ...content, place })));
    return signDocument({ kind: 'BENCH', root }, key);
  };
  return {
    sign: each(times, () => signDocument(content, key)),
    verify: each(times, () => verifyDocument(signed, [key])),
    entry: each(Math.ceil(times / 50), batch) / BATCH,
  };
}
