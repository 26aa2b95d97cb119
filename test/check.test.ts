/** `npm run check` for a change, as CI calls it: what it prints, and its exit code. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../shared/process/config.ts';
import { checksOf } from './check.ts';
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

test('a fault in a zone file is found, with file, line and rule, before it stops every department', async () => {
  const root = join(folder, 'house');
  mkdirSync(join(root, 'subgraphs'), { recursive: true });
  cpSync(join(ROOT, 'shared/zones'), join(root, 'shared/zones'), { recursive: true });
  const file = join(root, 'shared/zones/gedian.yaml');
  const zoneCheck = () =>
    checksOf(root)
      .find(({ name }) => name === 'zone files are right')
      ?.run();
  expect(await zoneCheck()).toEqual([]);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('owner: access', 'owner: acess').replace('version: 1', 'version: one'));
  expect(await zoneCheck()).toEqual([
    expect.stringMatching(/^shared\/zones\/gedian\.yaml:\d+: rule \w+: version must be a number, but got: "one"$/),
  ]);
  writeFileSync(file, text.replace('owner: access', 'owner: acess'));
  const [first] = (await zoneCheck()) ?? [];
  expect(first).toMatch(/^shared\/zones\/gedian\.yaml:\d+: rule \w+: owner must be .*, but got: "acess"$/);
});

test('all that does not compose is told, each on a line of its own', async () => {
  const root = join(folder, 'clashing');
  const field = (n: number): string => `field${n}: Int`;
  const sdl = `type Query { ${[1, 2, 3, 4, 5, 6, 7].map(field).join(' ')} }`;
  for (const name of ['one', 'two']) {
    mkdirSync(join(root, 'subgraphs', name), { recursive: true });
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")';
    writeFileSync(join(root, 'subgraphs', name, 'schema.graphql'), `${link}\n${sdl}`);
  }
  const composition = checksOf(root).find(({ name }) => name === 'composition');
  expect(await composition?.run()).toHaveLength(7);
});
