import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checksOf } from './check.ts';
import { ROOT } from '../shared/process/config.ts';
import { listDepartments } from '../shared/departments.ts';

/**
 * A department that is copied under another name takes its original's place: two that own the same fields do not
 * compose.
 */
describe('a copied department folder, renamed, and a new one of npm run new', () => {
  let house: string;
  const newDepartment = (...args: string[]) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'shared/check/new.ts', ...args], {
      cwd: house,
      encoding: 'utf8',
    });
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
    newDepartment('--name', 'land-survey', '--zh', '国土测绘');
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test.each([
    [['--name', 'Land'], '--name and --zh are both needed'],
    [
      ['--name', '../x', '--zh', '国土'],
      `a department's name must be lower-case words with - between them, but got: "../x"`,
    ],
    [
      ['--name', 'land', '--zh', 'Land'],
      '--zh must be 1 to 20 Chinese characters, the department\'s title, but got: "Land"',
    ],
    [['--name', 'land-survey', '--zh', '国土测绘'], 'subgraphs/land-survey is there already'],
  ])('npm run new %j makes nothing', (args, message) => {
    const before = listDepartments(house);
    const { status, stderr } = newDepartment(...args);
    expect([status, stderr.split('\n')[0], listDepartments(house)]).toEqual([1, message, before]);
  });

  test('is found, composes and is checked', async () => {
    expect(listDepartments(house)).toEqual(expect.arrayContaining(['credit-bureau', 'land-survey']));
    for (const { name, run } of checksOf(house)) expect([name, await run()]).toEqual([name, []]);
  }, 180_000);

  test('runs and passes its tests, with no other edit', () => {
    const output = execFileSync(
      process.execPath,
      // The contract is tested of the new department; of the copy what some of its aggregates do.
      [
        'node_modules/jest/bin/jest.js',
        '--json',
        'subgraphs/credit-bureau/(fees|grades|listings)/',
        'subgraphs/land-survey',
      ],
      {
        cwd: house,
        env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules' },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const { numPassedTests, numFailedTests, numTotalTestSuites } = JSON.parse(output) as Record<string, number>;
    expect(numTotalTestSuites).toBeGreaterThan(3);
    expect(numPassedTests).toBeGreaterThan(20);
    expect(numFailedTests).toBe(0);
  });

  test('with a fault in a zone file starts nothing, and tells it once with file, line and rule', () => {
    const file = join(house, 'shared/zones/gedian.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('owner: access', 'owner: acess'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['shared/launch/start.ts'], {
      cwd: house,
      encoding: 'utf8',
      env: { ...process.env, GATEWAY_PORT: '0', NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^The zone profiles in .* are not valid:\ngedian\.yaml:\d+: rule \w+: owner must be one of /,
    );
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
