/** Composition happens in a thread of its own: whatever it takes, the gateway goes on. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '#shared/process/config.ts';
import { canonicalForm } from './canonical.ts';
import { composeContracts } from './compose.ts';
import type { Contract } from './contracts.ts';
import { openComposer } from './composer.ts';
import type { Composer } from './composer.ts';
import { servedSupergraph } from './read.ts';
import { LINK, eventually, openTestGateway, startDepartment } from '../testing/gateway.ts';

const contract = (name: string, fields: string): Contract => ({
  name,
  url: `http://${name}/`,
  sdl: `${LINK} type Query { ${name}: ${name.toUpperCase()} } type ${name.toUpperCase()} { "说明" id: ID! ${fields} }`,
});

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

describe('the thread', () => {
  test('answers as composition does, one task after the other', async () => {
    const composer = openComposer();
    closers.push(composer.close);
    const [good, wrong] = [
      [contract('a', 'x: Int @authenticated'), contract('b', 'y: Int')],
      [contract('a', 'x: Int'), contract('b', 'y: Nothing')],
    ];
    const [first, second, canonical] = await Promise.all([
      composer.compose(good, []),
      composer.compose(wrong, good),
      composer.canonical(contract('a', 'x: Int').sdl),
    ]);
    const [whole, part] = [composeContracts(good), composeContracts(wrong, composeContracts(good))];
    expect(first).toMatchObject({ contracts: good, problems: [], supergraph: servedSupergraph(whole.supergraph!) });
    expect(second).toMatchObject({ contracts: part.contracts, supergraph: servedSupergraph(part.supergraph!) });
    expect(second.problems).toMatchObject([{ department: 'b' }]);
    expect(canonical).toBe(canonicalForm(contract('a', 'x: Int').sdl));
  });

  test('that is new knows nothing of what is in force but its contracts', async () => {
    const [before, after] = [[contract('a', 'x: Int')], [contract('a', 'x: Nothing')]];
    const [earlier, later] = [openComposer(), openComposer()];
    closers.push(earlier.close, later.close);
    const first = await earlier.compose(before, []);
    for (const composer of [earlier, later]) {
      const second = await composer.compose(after, first.contracts);
      expect(second).toMatchObject({ contracts: before, problems: [{ department: 'a' }] });
      expect(second.supergraph).toEqual(first.supergraph);
      expect(second.fingerprint).toBe(first.fingerprint);
    }
  });

  test('that is closed rejects what it has not done, and is started again when it is needed', async () => {
    const composer = openComposer();
    closers.push(composer.close);
    const waiting = composer.compose([contract('a', 'x: Int')], []);
    const rejected = expect(waiting).rejects.toThrow("the composer's thread ended");
    await composer.close();
    await rejected;
    expect((await composer.compose([contract('a', 'x: Int')], [])).supergraph).not.toBeNull();
  });

  test('that is being closed rejects what it was at, though another one has begun with what came meanwhile', async () => {
    const composer = openComposer();
    closers.push(composer.close);
    const rejected = expect(composer.compose([contract('a', 'x: Int')], [])).rejects.toThrow('thread ended');
    const closing = composer.close();
    const next = composer.canonical(contract('a', 'x: Int').sdl);
    await Promise.all([closing, rejected]);
    expect(await next).toBe(canonicalForm(contract('a', 'x: Int').sdl));
  });
});

test('while a composition is held, health and operations are answered, and it is in force once it ends', async () => {
  const before = `${LINK} type Query { hello: String }`;
  const after = `${LINK} type Query { hello: String more: String }`;
  const composer = openComposer();
  const held = Promise.withResolvers<void>();
  let compositions = 0;
  const holding: Composer = {
    ...composer,
    compose: async (newest, previous) => {
      compositions += 1;
      if (compositions > 1) await held.promise;
      return composer.compose(newest, previous);
    },
  };
  const resolvers = { Query: { hello: () => 'you', more: () => 'and me' } };
  const first = await startDepartment(before, resolvers);
  const gateway = await openTestGateway({ a: { contract: before, url: first.url } }, {}, { composer: holding });
  closers.push(gateway.close);
  await gateway.loaded;
  expect((await gateway.execute('{ hello }')).data).toEqual({ hello: 'you' });
  await first.stop();
  const second = await startDepartment(after, resolvers, first.port);
  closers.push(second.stop);
  await eventually(
    async () => compositions,
    count => count === 2,
  );
  for (const path of ['/health/live', '/health/ready']) expect((await gateway.get(path)).status).toBe(200);
  expect((await gateway.execute('{ hello }')).data).toEqual({ hello: 'you' });
  expect(await gateway.execute('{ more }')).toMatchObject({ status: 400 });
  held.resolve();
  const { data } = await eventually(
    () => gateway.execute('{ more }'),
    ({ status }) => status === 200,
  );
  expect(data).toEqual({ more: 'and me' });
});

test('the process of the gateway itself loads no composition', () => {
  const loaded = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    // A type is not loaded.
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*?'([^']+)';/gm,
    )) {
      if (/^\.\.?\//.test(target)) visit(join(dirname(file), target));
      else if (target.startsWith('#shared/')) visit(join(ROOT, target.slice(1)));
      else packages.add(target);
    }
  };
  // The first loads the second once it knows what to run.
  for (const file of ['index.ts', 'gateway.ts']) visit(join(ROOT, 'gateway', file));
  const files = [...loaded].map(file => relative(ROOT, file));
  expect(files).toContain('gateway/supergraph/composer.ts');
  expect(files).not.toContain('gateway/supergraph/compose.ts');
  expect(packages).not.toContain('@apollo/composition');
  expect(packages).toContain('fastify');
});
