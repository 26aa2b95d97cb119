/**
 * Verifies a signed document without the platform:
 * `npx node shared/signing/verify-document.ts <document.json> <signing-keys.json>`. Prints VALID, FORGED or
 * UNKNOWN_KEY; exits with 0 for VALID alone. What only the register knows, such as a document that was revoked since,
 * it cannot tell.
 */
import { readFileSync } from 'node:fs';
import { verifyDocument } from './document.ts';
import type { PublicKey } from './sm2.ts';

const USAGE = 'usage: npx node shared/signing/verify-document.ts <document.json> <signing-keys.json>';

function main([document, keys]: readonly string[]): void {
  if (document === undefined || keys === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const state = verifyDocument(readJson(document), keysIn(readJson(keys)));
  console.log(state);
  process.exitCode = state === 'VALID' ? 0 : 1;
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
