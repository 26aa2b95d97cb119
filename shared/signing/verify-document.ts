/**
 * Verifies a signed document, the proof of an enterprise's life, or that of a message with a partner, without the
 * platform: `npm run --silent verify -- <document.json> <signing-keys.json> [<kept-batches.json>]`. Prints VALID,
 * FORGED or UNKNOWN_KEY, of a proof also what is wrong with which event or entry; exits with 0 for VALID alone. The
 * third file is a list of signed batches that the reader kept from before. Keys of a partner name their `member`. What
 * only the register knows, such as a document that was revoked since, it cannot tell.
 */
import { readFileSync } from 'node:fs';
import { verifyDocument } from './document.ts';
import type { SignedDocument } from './document.ts';
import { isExchangeProof, verifyExchange } from './exchange-proof.ts';
import type { ExchangeBatch, KnownKey } from './exchange-proof.ts';
import { isLifeProof, verifyLife } from './life-proof.ts';
import type { SignatureState } from './sm2.ts';

const USAGE = 'usage: npm run --silent verify -- <document.json> <signing-keys.json> [<kept-batches.json>]';

function main([document, keys, kept]: readonly string[]): void {
  if (document === undefined || keys === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const batches = kept === undefined ? [] : (readJson(kept) as SignedDocument<ExchangeBatch>[]);
  const state = check(readJson(document), keysIn(readJson(keys)), batches);
  process.exitCode = state === 'VALID' ? 0 : 1;
}

function check(
  document: unknown,
  keys: readonly KnownKey[],
  kept: readonly SignedDocument<ExchangeBatch>[],
): SignatureState {
  if (isExchangeProof(document)) {
    const { state, faults, signed, unsigned, stamped, pending } = verifyExchange(document, keys, kept);
    const stamps = pending === 0 ? `${stamped} stamps` : `${stamped} stamps, ${pending} pending`;
    console.log(`${state}: ${signed} entries under a signed root, ${unsigned} not yet; ${stamps}`);
    for (const { fault, id } of faults) console.log(`${fault} ${id}`);
    return state;
  }
  if (!isLifeProof(document)) {
    const state = verifyDocument(document, keys);
    console.log(state);
    return state;
  }
  const { state, faults, signed, unsigned } = verifyLife(document, keys);
  console.log(`${state}: ${signed} events under a signed root, ${unsigned} not yet`);
  for (const { fault, id } of faults) console.log(`${fault} ${id}`);
  return state;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`${path} must be a file of JSON: ${(error as Error).message}`);
    process.exit(2);
  }
}

/** The keys of a file: what the address of the keys gives, or the list alone. */
function keysIn(file: unknown): KnownKey[] {
  const { keys = file } = (file ?? {}) as { keys?: unknown };
  return Array.isArray(keys) ? (keys as KnownKey[]) : [];
}

main(process.argv.slice(2));
