import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checksOf } from './check.ts';
import { ROOT } from '../shared/process/config.ts';
import { listDepartments } from '../shared/department.ts';
import { TEST_SERVER } from '../shared/testing/department.ts';

/**
 * A department that is copied under another name takes its original's place: two that own the same fields do not
 * compose.
 */
describe('a copied department folder, renamed', () => {
  let house: string;
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'elg-copy-'));
    chmodSync(house, 0o755);
    cpSync(ROOT, house, {
      recursive: true,
      filter: path => !['node_modules', '.data', '.git'].includes(basename(path)),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
    cpSync(join(house, 'subgraphs/credit'), join(house, 'subgraphs/credit-bureau'), { recursive: true });
    rmSync(join(house, 'subgraphs/credit'), { recursive: true });
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test('is found, composes and is checked', async () => {
    expect(listDepartments(house)).toContain('credit-bureau');
    for (const { name, run } of checksOf(house)) expect([name, await run()]).toEqual([name, []]);
  });

  test('runs and passes its tests, with no other edit', () => {
    const output = execFileSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--json', 'subgraphs/credit-bureau'],
      {
        cwd: house,
        env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules', [TEST_SERVER]: undefined },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const { numPassedTests, numFailedTests } = JSON.parse(output) as { numPassedTests: number; numFailedTests: number };
    expect(numPassedTests).toBeGreaterThan(20);
    expect(numFailedTests).toBe(0);
  });
});
