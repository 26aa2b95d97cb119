/**
 * Verifies a signed document, or the proof of an enterprise's life, without the platform:
 * `npm run --silent verify -- <document.json> <signing-keys.json>`. Prints VALID, FORGED or UNKNOWN_KEY, of a proof
 * also what is wrong with which event; exits with 0 for VALID alone. What only the register knows, such as a document
 * that was revoked since, it cannot tell.
 */
import { readFileSync } from 'node:fs';
import { verifyDocument } from './document.ts';
import { isLifeProof, verifyLife } from './life-proof.ts';
import type { PublicKey, SignatureState } from './sm2.ts';

const USAGE = 'usage: npm run --silent verify -- <document.json> <signing-keys.json>';

function main([document, keys]: readonly string[]): void {
  if (document === undefined || keys === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const state = check(readJson(document), keysIn(readJson(keys)));
  process.exitCode = state === 'VALID' ? 0 : 1;
}

function check(document: unknown, keys: readonly PublicKey[]): SignatureState {
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
function keysIn(file: unknown): PublicKey[] {
  const { keys = file } = (file ?? {}) as { keys?: unknown };
  return Array.isArray(keys) ? (keys as PublicKey[]) : [];
}

main(process.argv.slice(2));
