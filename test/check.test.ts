/** `npm run check` for a change, as CI calls it: what it prints, and its exit code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../shared/process/config.ts';
import { outcome } from './launching.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CREDIT = readFileSync(join(ROOT, 'subgraphs/credit/schema.graphql'), 'utf8');
const check = (...args: string[]) => outcome('test/check.ts', args);
const changed = (from: string, to: string): string[] => {
  const file = join(folder, 'credit.graphql');
  expect(CREDIT).toContain(from);
  writeFileSync(file, CREDIT.replace(from, to));
  return ['--subgraph', 'credit', '--schema', file];
};

test('a contract as it is holds: exit code 0', async () => {
  const { code, output } = await check('--subgraph', 'credit', '--schema', 'subgraphs/credit/schema.graphql');
  expect([code, output.split('\n').filter(line => line && !line.startsWith('✓'))]).toEqual([0, []]);
});

test('one that removes what the lifecycle query selects: exit code 1, with the broken operation', async () => {
  const { code, output } = await check(...changed('  licenceRecords(', '  licences('));
  expect(code).toBe(1);
  expect(output).toMatch(
    /error: Field 'licenceRecords' was removed from object type 'Enterprise'; used by gateway\/operations\/EnterpriseLifecycle.graphql/,
  );
});

test.each([
  [['--subgraph', 'credit'], 'check: --subgraph and --schema belong together'],
  [['--colour', 'red'], "check: Unknown option '--colour'"],
  [
    ['--subgraph', 'credit', '--schema', 'none.graphql'],
    "check: ENOENT: no such file or directory, open 'none.graphql'",
  ],
])('%j is used wrongly: exit code 2', async (args, first) => {
  const { code, output } = await check(...args);
  expect([code, output.split('\n')[0]]).toEqual([2, first]);
});
