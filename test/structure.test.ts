import { describe, expect, test } from '@jest/globals';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checksOf } from './check.ts';
import { circlesOf, importsOf, sourcesOf } from './imports.ts';
import { ROOT } from '../shared/process/config.ts';
import { listDepartments } from '../shared/departments.ts';
import { REFUSAL_CODES } from '../shared/errors.ts';

const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const departments = listDepartments();
const source = ['gateway', 'subgraphs', 'shared'].flatMap(sourcesOf);
const isTest = (file: string): boolean => /\.test\.ts$|testing/.test(file);
const code = source.filter(file => !isTest(file));

/** Floors of a house, from the top: a file may import its own floor's room and what stands below. */
const FLOORS = {
  gateway: [
    ['index.ts'],
    ['gateway.ts'],
    ['server', 'check'],
    ['feeds', 'partner'],
    ['admission'],
    ['limits'],
    ['receipts'],
    ['delivery'],
    ['rights', 'pipeline'],
    ['execute'],
    ['entity-cache'],
    ['supergraph'],
    ['transport'],
    ['context.ts', 'fields.ts', 'held-at-once.ts', 'options.ts', 'telemetry.ts', 'compile-cache.ts'],
  ],
  shared: [
    ['launch', 'testing', 'check'],
    ['subgraph.ts'],
    ['departments.ts'],
    ['department.ts'],
    ['sample'],
    ['case'],
    ['server'],
    ['context.ts'],
    ['search'],
    ['database'],
    ['identity', 'input.ts', 'organs.ts', 'mutation.ts'],
    ['errors.ts'],
    ['zones', 'identifiers', 'process', 'signing'],
    ['messages.ts'],
    ['clock'],
  ],
} as const;

/** Files of a department's root: these, and nothing else but what {@link OPTIONAL} names. */
const DEPARTMENT_FILES = [
  'README.md',
  'department.test.ts',
  'generated.ts',
  'index.ts',
  'loaders.ts',
  'resolver-types.ts',
  'resolvers.ts',
  'rights.ts',
  'schema.graphql',
  'seed.ts',
];
const OPTIONAL = /^(?:desk|change-types|decisions|doors|input|evidence|sample|rows|testing)\.ts$|\.test\.ts$/;
/** Files of an aggregate whose name is a promise; further ones are named for one capability. */
const NEVER_IMPORTS: Readonly<Record<string, RegExp>> = {
  'rows.ts': /\/(?:loaders|rules|resolvers|seed)\.ts$/,
  'entities.ts': /\/(?:rows|loaders|rules|resolvers|seed)\.ts$/,
  'rules.ts': /\/(?:loaders|entities|resolvers|seed)\.ts$/,
  'loaders.ts': /\/(?:resolvers|seed)\.ts$/,
};

/** Lines over 120 columns that no formatter may break are addresses and texts: a long literal, or a line inside one. */
function overlong(file: string): string[] {
  let insideText = false;
  return text(file)
    .split('\n')
    .flatMap((line, index) => {
      const startsInside = insideText;
      if ((line.match(/(?<!\\)`/g) ?? []).length % 2 === 1) insideText = !insideText;
      const literal = /(['"`])(?:(?!\1).){50,}/.test(line) || /^\s*\/\S.{50,}\/[a-z]*,?$/.test(line);
      const allowed = startsInside || literal || /https?:\/\//.test(line);
      return [...line].length <= 120 || allowed ? [] : [`${file}:${index + 1}`];
    });
}

/** The room of a file, or its own name where it stands on the porch. */
const roomOf = (house: string, file: string): string => file.slice(house.length + 1).split('/')[0] ?? '';

describe('the house', () => {
  test.each(Object.entries(FLOORS))('%s: imports run down the floors', (house, floors) => {
    const floorOf = (room: string): number => floors.findIndex(rooms => (rooms as readonly string[]).includes(room));
    const upward = code
      .filter(file => file.startsWith(`${house}/`) && roomOf(house, file) !== 'operations')
      .flatMap(file => importsOf(file).map(target => [file, target] as const))
      .filter(([, target]) => target.startsWith(`${house}/`))
      .map(([file, target]) => [file, target, roomOf(house, file), roomOf(house, target)] as const)
      .filter(([, , from, to]) => from !== to && !(floorOf(from) >= 0 && floorOf(from) < floorOf(to)));
    expect(upward.map(([file, target]) => `${file} imports ${target}`)).toEqual([]);
  });

  test('no import circle, types included', () => {
    expect(circlesOf(code)).toEqual([]);
  });

  test.each(departments)('%s imports nothing but itself, the kit and packages', department => {
    const home = `subgraphs/${department}/`;
    const strangers = source
      .filter(file => file.startsWith(home))
      .flatMap(file => importsOf(file).map(target => [file, target] as const))
      // What a department does through the gateway is tested on the whole platform.
      .filter(([file, target]) => !(isTest(file) && target.startsWith('test/')))
      .filter(([, target]) => !target.startsWith(home) && !target.startsWith('shared/'));
    expect(strangers.map(([file, target]) => `${file} imports ${target}`)).toEqual([]);
  });

  test('the kit and the gateway know no department, and the kit does not know its launcher', () => {
    const strangers = code
      .filter(file => !file.startsWith('subgraphs/'))
      .flatMap(file => importsOf(file).map(target => [file, target] as const))
      .filter(
        ([file, target]) =>
          target.startsWith('subgraphs/') ||
          (target.startsWith('shared/launch/') && !file.startsWith('shared/launch/') && !file.startsWith('gateway/')),
      );
    expect(strangers.map(([file, target]) => `${file} imports ${target}`)).toEqual([]);
  });

  test.each(departments)('%s: the root gathers, aggregates hold', department => {
    const home = join(ROOT, 'subgraphs', department);
    const entries = readdirSync(home, { withFileTypes: true });
    const rootFiles = entries.filter(entry => entry.isFile()).map(({ name }) => name);
    expect(DEPARTMENT_FILES.filter(file => !rootFiles.includes(file))).toEqual([]);
    expect(rootFiles.filter(file => !DEPARTMENT_FILES.includes(file) && !OPTIONAL.test(file))).toEqual([]);
    const aggregates = entries.filter(entry => entry.isDirectory() && entry.name !== 'migrations');
    const readme = readFileSync(join(home, 'README.md'), 'utf8');
    expect(aggregates.filter(({ name }) => !readme.includes(`${name}/`)).map(({ name }) => name)).toEqual([]);
    const crossings = aggregates.flatMap(({ name }) =>
      Object.entries(NEVER_IMPORTS).flatMap(([file, never]) => {
        const path = `subgraphs/${department}/${name}/${file}`;
        const targets = existsSync(join(ROOT, path)) ? importsOf(path) : [];
        return targets
          .filter(target => target.startsWith('subgraphs/') && never.test(target))
          .map(target => `${path} imports ${target}`);
      }),
    );
    expect(crossings).toEqual([]);
  });

  test.each(['gateway', 'shared'])('each room of %s has a map that names its files', house => {
    const rooms = readdirSync(join(ROOT, house), { withFileTypes: true }).filter(
      entry => entry.isDirectory() && entry.name !== 'operations',
    );
    for (const { name } of rooms) {
      const room = `${house}/${name}`;
      const readme = existsSync(join(ROOT, room, 'README.md')) ? text(`${room}/README.md`) : '';
      const files = globSync('**/*.{ts,mjs}', { cwd: join(ROOT, room) })
        .filter(file => !/\.test\.ts$|^migrations\//.test(file))
        .map(file => file.replaceAll('\\', '/'));
      expect([room, files.filter(file => !readme.includes(file.split('/').at(-1) ?? file))]).toEqual([room, []]);
    }
  });

  test('each folder of examples is in their map; a page names its files', () => {
    const folders = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter(entry => entry.isDirectory());
    const map = text('examples/README.md');
    expect(folders.map(({ name }) => name).filter(name => !map.includes(name))).toEqual([]);
    const page = text('examples/portal/README.md');
    const files = readdirSync(join(ROOT, 'examples/portal')).filter(file => file !== 'README.md');
    expect(files.filter(file => !page.includes(file))).toEqual([]);
  });

  test('no line is longer than 120 columns, but addresses and texts', () => {
    const long = [...source, ...sourcesOf('test')]
      .filter(file => !/generated\.ts$|resolver-types\.ts$/.test(file))
      .flatMap(file => overlong(file));
    expect(long).toEqual([]);
  });

  test('every code that the kit refuses with is listed, and no other', () => {
    const codes = code
      .filter(file => file.startsWith('shared/'))
      .flatMap(file => [...text(file).matchAll(/refuse\(\s*'([A-Z_]+)'/g)].map(([, refusal]) => refusal));
    expect([...new Set(codes)].sort()).toEqual(Object.keys(REFUSAL_CODES).sort());
  });

  test('the day of a moment is made by the clock, which knows where a day begins in China', () => {
    const byHand = /\.toISOString\(\)\s*\.(?:slice|split|sub)|\.get(?:UTC)?(?:FullYear|Month|Date|Day|Hours)\(/;
    const cut = /At\??\.slice\(0, /;
    const wrong = [...source, ...sourcesOf('test')]
      .filter(file => !file.startsWith('shared/clock/'))
      .filter(file => byHand.test(text(file)) || (!isTest(file) && cut.test(text(file))));
    expect(wrong).toEqual([]);
  });

  test('the environment is read in one file', () => {
    const readers = code.filter(file => text(file).includes('process.env'));
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
