import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checksOf } from './check.ts';
import { ROOT } from '../shared/process/config.ts';
import { listDepartments } from '../shared/department.ts';
import { REFUSAL_CODES } from '../shared/errors.ts';

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)));
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const imports = (file: string): string[] =>
  [...text(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier]) => specifier!);
const departments = listDepartments();
const source = [...files('gateway'), ...files('subgraphs'), ...files('shared')];

describe('the house', () => {
  test.each(departments)('%s imports nothing but itself, the kit and packages', department => {
    const home = join(ROOT, 'subgraphs', department);
    const strangers = files(`subgraphs/${department}`).flatMap(file =>
      imports(file)
        .filter(specifier =>
          specifier.startsWith('.')
            ? !resolve(ROOT, dirname(file), specifier).startsWith(`${home}/`)
            : specifier.startsWith('#') && !specifier.startsWith('#shared/'),
        )
        .map(specifier => `${file}: ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });

  test('the kit and the gateway know no department', () => {
    const known = [...files('shared'), ...files('gateway')]
      .filter(file => !/test|operations|\.test\.ts$/.test(file))
      .flatMap(file =>
        imports(file)
          .filter(specifier => specifier.includes('subgraphs/'))
          .map(specifier => `${file}: ${specifier}`),
      );
    expect(known).toEqual([]);
  });

  test.each(departments)('%s has the same files as its siblings', department => {
    const expected = [
      'README.md',
      'department.test.ts',
      'entities.ts',
      'generated.ts',
      'index.ts',
      'loaders.ts',
      'rules.ts',
      'schema.graphql',
      'seed.ts',
    ];
    expect(expected.filter(file => !existsSync(join(ROOT, 'subgraphs', department, file)))).toEqual([]);
    expect(
      existsSync(join(ROOT, 'subgraphs', department, 'resolvers.ts')) ||
        existsSync(join(ROOT, 'subgraphs', department, 'resolvers')),
    ).toBe(true);
  });

  test('every code that the kit refuses with is listed, and no other', () => {
    const given = files('shared')
      .filter(file => !/test/.test(file))
      .flatMap(file => [...text(file).matchAll(/refuse\(\s*'([A-Z_]+)'/g)].map(([, code]) => code!));
    expect([...new Set(given)].sort()).toEqual(Object.keys(REFUSAL_CODES).sort());
  });

  test('the environment is read in one file', () => {
    const readers = source.filter(file => !/test/.test(file) && text(file).includes('process.env'));
    expect(readers.filter(file => !['shared/process/config.ts', 'gateway/telemetry.ts'].includes(file))).toEqual([]);
  });
});

describe('npm run check', () => {
  test.each(checksOf().map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    expect(await run()).toEqual([]);
  });
});

describe('the documents', () => {
  const markdown = (folder: string, recursive: boolean): string[] =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder), { recursive, withFileTypes: true })
          .filter(entry => entry.isFile() && entry.name.endsWith('.md') && !entry.parentPath.includes('node_modules'))
          .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
      : [];
  const documents = [
    ...markdown('.', false),
    ...['docs', 'gateway', 'shared', 'subgraphs'].flatMap(folder => markdown(folder, true)),
  ];

  test('show the lifecycle query as it is run', () => {
    expect(text('docs/lifecycle-query.md')).toContain(text('gateway/operations/EnterpriseLifecycle.graphql'));
  });

  test('name every department in the README, which stays short', () => {
    const readme = text('README.md');
    expect(departments.filter(department => !readme.includes(`subgraphs/${department}/README.md`))).toEqual([]);
    expect(readme.split('\n').length).toBeLessThan(150);
  });

  test.each(documents)('%s links to what is there', document => {
    const links = [...text(document).matchAll(/\]\((?!\w+:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter(path => !existsSync(resolve(ROOT, dirname(document), path)))).toEqual([]);
  });
});
