/**
 * What keeping entities saves: the lifecycle query with it, without it, and by the stock gateway; the same as in
 * `gateways`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import { measureLifecycle } from './gateways/lifecycle.ts';
import { installPeers } from './peers.ts';
import type { Result } from './run.ts';

export async function run({
  rounds = 7,
  enterprises = 100_000,
}: {
  rounds?: number;
  enterprises?: number;
}): Promise<Result> {
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-cache-'));
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  try {
    await measureLifecycle({ enterprises, rounds, folder, heap: GATEWAY_HEAP, result });
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
