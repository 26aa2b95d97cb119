/**
 * Verifies the pass of a visit at an enterprise's door, without the platform and without a network:
 * `node subgraphs/legal-services/inspections/verify-pass.ts <pass.json> <signing-keys.json> <credit code> [day]`. The
 * first file is what the QR code says, the second what `/signing-keys.json` of legal services published. Prints VALID,
 * FORGED, UNKNOWN_KEY, OTHER_ENTERPRISE or OTHER_DAY; exits with 0 for VALID alone.
 */
import { readFileSync } from 'node:fs';
import { localDate } from '#shared/clock/index.ts';
import type { PublicKey } from '#shared/signing/index.ts';
import { checkAtDoor } from './pass.ts';

const USAGE =
  'usage: node subgraphs/legal-services/inspections/verify-pass.ts <pass.json> <signing-keys.json> <credit code> [day]';

function main([pass, keys, creditCode, day]: readonly string[]): void {
  if (pass === undefined || keys === undefined || creditCode === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const today = day ?? localDate(new Date());
  const state = checkAtDoor(read(pass), keysIn(read(keys)), { creditCode, today });
  console.log(state);
  process.exitCode = state === 'VALID' ? 0 : 1;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`${path} must be a file that can be read: ${(error as Error).message}`);
    process.exit(2);
  }
}

function keysIn(text: string): PublicKey[] {
  try {
    const { keys } = JSON.parse(text) as { keys?: PublicKey[] };
    return Array.isArray(keys) ? keys : [];
  } catch {
    return [];
  }
}

main(process.argv.slice(2));
