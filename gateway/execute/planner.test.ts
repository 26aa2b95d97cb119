/**
 * The planner's thread: what it answers, what it refuses, and that it outlives neither its supergraphs nor its own end.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { GRAPHS, composeGraph } from '../testing/differential/graphs.ts';
import { killPlannerProcesses } from '../testing/differential/judged.ts';
import { PlannerGone, openPlanner } from './planner.ts';
import type { Planner, PlannerOptions } from './planner.ts';
import { CannotPlan, PlannerPool, PlannerUnavailable } from './planner-pool.ts';
import { PlannerProcess } from './planner-process.ts';
import { PlannerThread } from './planner-thread.ts';
import type { SupergraphText } from './required-arguments.ts';

const [SHOP, MEDIA] = GRAPHS;
/** Eight types in four departments, two of which can say what comes next of each: the planner gives up at once. */
const INTERFACES = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map((name, place) => {
    const hasNext = place % 2 === 0;
    const types = Array.from(
      { length: 8 },
      (_, n) => `type T${n} implements I @key(fields: "id") { id: ID!${hasNext ? ' next: I @shareable' : ''} }`,
    );
    const query = place === 0 ? 'type Query { i: I }' : '';
    return [name, `${query} interface I { id: ID!${hasNext ? ' next: I' : ''} } ${types.join(' ')}`];
  }),
);
/** Two departments share a field, so that each level doubles the ways. */
const SHARED = {
  a: 'type Query { e: E plain: Int } type E @key(fields: "id") { id: ID! e0: E @shareable own_a: Int }',
  b: 'type E @key(fields: "id") { id: ID! e0: E @shareable own_b: Int }',
};
const nested = (depth: number): string => (depth === 0 ? 'own_a' : `e0 { own_a own_b ${nested(depth - 1)} }`);
const supergraphOf = (sdl: string): SupergraphText => ({ sdl, document: parse(sdl, { noLocation: true }) });
const opened: Planner[] = [];
const open = (sdl: string): Planner => {
  const planner = openPlanner(supergraphOf(sdl), { planner: 'apollo', other: false });
  opened.push(planner);
  return planner;
};
afterEach(() => {
  for (const planner of opened.splice(0)) planner.close();
});

describe('the planner', () => {
  test('plans operations of several supergraphs, each on its own', async () => {
    const [shop, media] = [open(SHOP!.sdl), open(MEDIA!.sdl)];
    const [one, other] = await Promise.all([
      shop.plan('{ now }', undefined),
      media.plan('query A { anyone { born } } query B { media { title } }', 'B'),
    ]);
    expect(one).toMatchObject({ node: { kind: 'Fetch', serviceName: 'catalogue' } });
    expect(other).toMatchObject({ node: { kind: 'Fetch', serviceName: 'library' } });
  });

  test('refuses as Apollo does', async () => {
    const error = await open(SHOP!.sdl)
      .plan('{ nothing }', undefined)
      .catch(error => error as GraphQLError);
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({
      message: expect.stringContaining('nothing'),
      extensions: { code: 'INVALID_GRAPHQL' },
    });
  });

  describe('given an operation that has ever more ways', () => {
    const shared = composeGraph('shared', SHARED);
    const endless = `{ e { ${nested(20)} } }`;

    test('gives it up after its limit, and plans others meanwhile and afterwards', async () => {
      const planner = openPlanner(supergraphOf(shared.sdl), { limitMs: 4_000, planner: 'apollo', other: false });
      opened.push(planner);
      await planner.plan('{ plain }', undefined);
      let isGivenUp = false;
      const refused = planner.plan(endless, undefined).catch((error: GraphQLError) => {
        isGivenUp = true;
        return error;
      });
      expect(await planner.plan('{ other: plain }', undefined)).toMatchObject({ node: { kind: 'Fetch' } });
      expect(isGivenUp).toBe(false);
      expect(await refused).toMatchObject({
        message: expect.stringMatching(/must be found in 4000 ms, but got: an operation that takes longer/),
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', maximum: 4_000, http: { status: 400 } },
      });
      expect(await planner.plan('{ third: plain }', undefined)).toMatchObject({ node: { kind: 'Fetch' } });
    });

    test('does not begin what nobody waits for any more', async () => {
      const planner = openPlanner(supergraphOf(shared.sdl), { limitMs: 1_500, planner: 'apollo', other: false });
      opened.push(planner);
      const nobody = new AbortController();
      const running = [endless, `${endless} `].map(source => planner.plan(source, undefined).catch(() => 'given up'));
      const waiting = planner.plan('{ plain }', undefined, { signal: nobody.signal });
      nobody.abort();
      await expect(waiting).rejects.toThrow('nobody waits for the plan');
      expect(await Promise.all(running)).toEqual(['given up', 'given up']);
    });

    test('lets its supergraph go out of force at once', async () => {
      const [before, after] = [open(shared.sdl), open(shared.sdl)];
      await before.plan('{ plain }', undefined);
      const running = before.plan(endless, undefined);
      before.close();
      await expect(running).rejects.toThrow(PlannerGone);
      expect(await after.plan('{ plain }', undefined)).toMatchObject({ node: { kind: 'Fetch' } });
    });
  });

  test('says of a valid operation that it cannot plan that the caller selects too much', async () => {
    const graph = composeGraph('interfaces', INTERFACES);
    await expect(open(graph.sdl).plan('{ i { next { next { id } } } }', undefined)).rejects.toMatchObject({
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', http: { status: 400 } },
    });
  });

  test('rejects requests that wait for a supergraph that goes out of force, and later ones', async () => {
    const planner = open(SHOP!.sdl);
    const waiting = planner.plan('{ now }', undefined);
    planner.close();
    await expect(waiting).rejects.toThrow(PlannerGone);
    await expect(planner.plan('{ now }', undefined)).rejects.toThrow('this supergraph is no longer in force');
  });
});

describe("Hive's planner", () => {
  const openHive = (sdl: string, options: PlannerOptions = {}): Planner => {
    const planner = openPlanner(supergraphOf(sdl), { planner: 'hive', ...options });
    opened.push(planner);
    return planner;
  };

  test('plans in a process of its own, and what it cannot plan is planned by the other', async () => {
    const source = '{ users { reviews { product { shipping delivery } } } }';
    await expect(openHive(SHOP!.sdl, { other: false }).plan(source, undefined)).rejects.toThrow('Failed to plan query');
    expect(await openHive(SHOP!.sdl).plan(source, undefined)).toMatchObject({ node: { kind: 'Sequence' } });
  });

  test('asks entities of several places for themselves: what meets in one tick is combined when it runs', async () => {
    const graph = composeGraph('batch', {
      a: 'type Query { o: O p: O } type O @key(fields: "id") { id: ID! }',
      b: 'type O @key(fields: "id") { id: ID! b(x: Int): Int }',
    });
    const { node } = await openHive(graph.sdl).plan('query ($x: Int) { o { b(x: $x) } p { b(x: 2) } }', undefined);
    const fetches = JSON.stringify(node).match(/"path":\["[op]"\]|"variableUsages":\["x"\]/g);
    expect(fetches?.sort()).toEqual(['"path":["o"]', '"path":["p"]', '"variableUsages":["x"]']);
  });

  test('refuses what is not valid with the words of the specification', async () => {
    const planner = openHive(SHOP!.sdl, { api: 'type Query { now: String }' });
    await expect(planner.plan('{ now }', undefined, { validate: '{ then }' })).rejects.toThrow(
      'Cannot query field "then" on type "Query".',
    );
  });

  test('is ended where an operation takes too long, and others are planned meanwhile and afterwards', async () => {
    const graph = composeGraph('interfaces', INTERFACES);
    const fragments = Array.from(
      { length: 6 },
      (_, n) => `fragment F${n} on I { x: next { ...F${n + 1} } y: next { ...F${n + 1} } }`,
    );
    const endless = `{ i { ...F0 } } ${fragments.join(' ')} fragment F6 on I { id }`;
    const planner = openHive(graph.sdl, { limitMs: 1_500 });
    await planner.plan('{ i { id } }', undefined);
    const refused = planner.plan(endless, undefined).catch((error: GraphQLError) => error);
    expect(await planner.plan('{ other: i { id } }', undefined)).toMatchObject({ node: { kind: 'Fetch' } });
    expect(await refused).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', maximum: 1_500 } });
    expect(await planner.plan('{ third: i { id } }', undefined)).toMatchObject({ node: { kind: 'Fetch' } });
  });

  test('plans what has ever more ways for the other planner, and one way for it', async () => {
    const shared = composeGraph('shared', SHARED);
    const planner = openPlanner(supergraphOf(shared.sdl), { planner: 'apollo', limitMs: 4_000 });
    opened.push(planner);
    expect(await planner.plan(`{ e { ${nested(20)} } }`, undefined)).toMatchObject({ node: { kind: 'Sequence' } });
  });

  test('lends its plan where the first has one only later: that takes its place', async () => {
    const graph = composeGraph('shared', SHARED);
    const planner = openPlanner(supergraphOf(graph.sdl), { planner: 'apollo', patienceMs: 1 });
    opened.push(planner);
    const { promise: later, resolve: onLater } = Promise.withResolvers<unknown>();
    const sooner = await planner.plan(`{ e { ${nested(9)} } }`, undefined, { onLater });
    expect(await later).toMatchObject({ node: { kind: 'Sequence' } });
    expect(await later).not.toEqual(sooner);
  });

  test('is asked where another one is slow: by its CPU time from its beginning on, not by starts and queues', async () => {
    const tellSlow: (() => void)[] = [];
    const pool = new PlannerPool(({ onSlow }) => {
      const host = { busySince: 0, open: () => {}, plan: () => {}, close: () => {}, end: () => {} };
      tellSlow.push(() => onSlow(host));
      return host;
    });
    const slow: string[] = [];
    const plan = (source: string): void => {
      const request = { kind: 'plan', supergraph: 1, source, operationName: undefined, validate: undefined } as const;
      const limits = { patienceMs: 1, limitMs: 2 };
      const nothing = (): void => {};
      pool.plan({ request, limits, onSlow: () => slow.push(source), resolve: nothing, reject: nothing }, undefined);
    };
    pool.open(1, { sdl: '' });
    for (const source of ['first', 'second', 'third']) plan(source);
    expect([tellSlow.length, slow]).toEqual([2, []]);
    tellSlow[0]!();
    expect(slow).toEqual(['first']);
    // Where both are, what waits for them is slow, too.
    tellSlow[1]!();
    expect(slow).toEqual(['first', 'second', 'third']);
    plan('fourth');
    expect(slow).toContain('fourth');
  });

  test('the second one ends once nothing was planned for a while; the first one stays', async () => {
    const finish: (() => void)[] = [];
    const ended: number[] = [];
    const pool = new PlannerPool(({ onDone }) => {
      const number = finish.length;
      const host = {
        busySince: 0,
        open: () => {},
        plan: () => {},
        close: () => {},
        end: () => void ended.push(number),
      };
      finish.push(() => onDone(host, { kind: 'planned', plan: { kind: 'QueryPlan' } }));
      return host;
    }, 1);
    pool.open(1, { sdl: '' });
    for (const source of ['first', 'second']) {
      const request = { kind: 'plan', supergraph: 1, source, operationName: undefined, validate: undefined } as const;
      pool.plan({ request, limits: { patienceMs: 1, limitMs: 2 }, resolve: () => {}, reject: () => {} }, undefined);
    }
    expect(finish).toHaveLength(2);
    finish[1]!();
    await sleep(20);
    expect(ended).toEqual([]);
    finish[0]!();
    while (ended.length === 0) await sleep(5);
    expect(ended).toEqual([1]);
  });

  test('begins again where a host has ended in the middle; what ends a second one the other planner plans', async () => {
    const end: (() => void)[] = [];
    const pool = new PlannerPool(({ onEnded }) => {
      const host = {
        busySince: 0,
        open: () => {},
        plan: () => void end.push(() => onEnded(host, 'killed', false)),
        close: () => {},
        end: () => {},
      };
      return host;
    });
    pool.open(1, { sdl: '' });
    const request = { kind: 'plan', supergraph: 1, source: '', operationName: undefined, validate: undefined } as const;
    const planned = new Promise((resolve, reject) => {
      pool.plan({ request, limits: { patienceMs: 1, limitMs: 2 }, resolve, reject }, undefined);
    });
    end[0]?.();
    expect(end).toHaveLength(2);
    end[1]?.();
    await expect(planned).rejects.toThrow(CannotPlan);
    await expect(planned).rejects.toThrow('the planner ended twice at this operation: killed');
    expect(end).toHaveLength(2);
  });

  test('plans where its process was killed before it was ready', async () => {
    const outcomes: string[] = [];
    const processes = new PlannerPool(options => new PlannerProcess(options));
    const threads = new PlannerPool(options => new PlannerThread(options));
    const planner = openHive(SHOP!.sdl, {
      pools: { apollo: threads, hive: processes },
      onPlanned: ({ planner, outcome }) => void outcomes.push(`${planner} ${outcome}`),
    });
    killPlannerProcesses();
    expect(await planner.plan('{ now }', undefined)).toMatchObject({ node: { kind: 'Fetch' } });
    expect(outcomes).toEqual(['hive planned']);
  });

  test.each(['hive', 'apollo'] as const)(
    'where it cannot be loaded the other plans, and the log says so once: %s first',
    async planner => {
      const missing = new PlannerPool(({ onUnavailable }) => {
        setImmediate(() => onUnavailable('no native module for this system'));
        return { busySince: undefined, open: () => {}, plan: () => {}, close: () => {}, end: () => {} };
      });
      const threads = new PlannerPool(options => new PlannerThread(options));
      const warnings: unknown[] = [];
      const outcomes: string[] = [];
      const planned = openPlanner(supergraphOf(SHOP!.sdl), {
        planner,
        pools: { apollo: threads, hive: missing },
        log: { warn: (...args: unknown[]) => void warnings.push(args) } as never,
        onPlanned: ({ planner, outcome }) => void outcomes.push(`${planner} ${outcome}`),
      });
      opened.push(planned);
      for (const source of ['{ now }', '{ again: now }'])
        expect(await planned.plan(source, undefined)).toMatchObject({
          node: { kind: 'Fetch', serviceName: 'catalogue' },
        });
      const isFirst = planner === 'hive';
      expect(warnings).toEqual(
        isFirst
          ? [
              [
                { reason: 'no native module for this system' },
                'the planner hive cannot be loaded here: apollo takes its place',
              ],
            ]
          : [],
      );
      const each = isFirst ? ['hive cannot', 'apollo planned'] : ['apollo planned'];
      expect(outcomes).toEqual([...each, ...each]);
    },
  );

  test('where it cannot be loaded all that waits is rejected, and all that comes', async () => {
    let started = 0;
    const pool = new PlannerPool(({ onUnavailable }) => {
      started += 1;
      setImmediate(() => onUnavailable('no native module for this system'));
      return { busySince: undefined, open: () => {}, plan: () => {}, close: () => {}, end: () => {} };
    });
    pool.open(1, { sdl: '' });
    const plan = () =>
      new Promise((resolve, reject) => {
        const request = {
          kind: 'plan',
          supergraph: 1,
          source: '',
          operationName: undefined,
          validate: undefined,
        } as const;
        pool.plan({ request, limits: { patienceMs: 1, limitMs: 1 }, resolve, reject }, undefined);
      });
    await expect(plan()).rejects.toThrow(PlannerUnavailable);
    await expect(plan()).rejects.toThrow('no native module for this system');
    expect(started).toBe(1);
  });
});
