/**
 * The planner's thread: what it answers, what it refuses, and that it outlives neither its supergraphs nor its own end.
 */
import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { GRAPHS } from '../testing/differential/graphs.ts';
import { PlannerGone, openPlanner } from './planner.ts';
import type { Planner } from './planner.ts';

const [SHOP, MEDIA] = GRAPHS;
const opened: Planner[] = [];
const open = (sdl: string): Planner => {
  const planner = openPlanner(sdl);
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
    expect(one.plan).toMatchObject({ node: { kind: 'Fetch', serviceName: 'catalogue' } });
    expect(one.selections).toEqual([{ response: 'now', name: 'now', type: 'String' }]);
    expect(other.selections).toMatchObject([
      { response: 'media', type: '[Media!]', selections: [{ response: 'title' }] },
    ]);
  });

  test('reports which selection depends on which condition', async () => {
    const { selections } = await open(SHOP!.sdl).plan(
      'query ($a: Boolean!) { x: node @skip(if: $a) { ... on Product @include(if: true) { __typename } } }',
      undefined,
    );
    expect(selections).toEqual([
      {
        response: 'x',
        name: 'node',
        type: 'Node',
        when: [{ if: 'a', is: false }],
        selections: [
          {
            on: 'Product',
            when: [{ if: true, is: true }],
            selections: [{ response: '__typename', name: '__typename', type: 'String!' }],
          },
        ],
      },
    ]);
  });

  test('leaves introspection, and what expands too far, to the stock gateway', async () => {
    const planner = open(SHOP!.sdl);
    expect((await planner.plan('{ __schema { queryType { name } } now }', undefined)).selections).toBeNull();
    const fragments = Array.from(
      { length: 12 },
      (_, index) =>
        `fragment F${index} on User { a: manager { ...F${index + 1} } b: manager { ...F${index + 1} } c: manager { ...F${index + 1} } }`,
    );
    // Unused by the plan's own limits, and 3 to the power of 9 selections.
    const source = `query ($no: Boolean!) { me @include(if: $no) { ...F3 } } ${fragments.slice(3).join(' ')} fragment F12 on User { id }`;
    expect((await planner.plan(source, undefined)).selections).toBeNull();
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

  test('rejects requests that wait for a supergraph that goes out of force, and later ones', async () => {
    const planner = open(SHOP!.sdl);
    const waiting = planner.plan('{ now }', undefined);
    planner.close();
    await expect(waiting).rejects.toThrow(PlannerGone);
    await expect(planner.plan('{ now }', undefined)).rejects.toThrow('this supergraph is no longer in force');
  });
});
