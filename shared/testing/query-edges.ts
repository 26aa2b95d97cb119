/**
 * The edges of what queries are asked with, at their word, as those of inputs are (input-edges.ts): each number, day
 * and list of a query's arguments is set far beyond every rule; from the rules of the errors the last value within and
 * the first beyond are made, and must be let in and refused as they say. How many things a page has is tried in
 * pages.ts.
 */
import { expect, test } from '@jest/globals';
import type { Department } from '../department.ts';
import { officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { FAR, edgesOf, isNear, ruleOf, valueAt } from './input-edges.ts';
import { argumentsWith, placesOf } from './places.ts';
import type { Place } from './places.ts';
import { TEST_TODAY } from './today.ts';
import { baseOf, send, targetsOf } from './wrong-inputs.ts';

const YEAR = Number(TEST_TODAY.slice(0, 4));

/** Asks with a value at a place; gives the message of the error, empty where there is none. */
type Ask = (value: number | string) => Promise<string>;

/** Describes the arguments of a department's queries. */
export function describeQueryEdges(department: Department, open: () => TestSubgraph): void {
  const asked = targetsOf(department)
    .filter(({ root }) => root !== 'Mutation')
    .flatMap(target =>
      placesOf(target.field.args)
        .filter(({ type, path }) => type in FAR && path.join() !== 'first')
        .map(place => ({ target, place })),
    );
  if (asked.length === 0) return;

  test('queries let in all that their rules say, and refuse the first beyond', async () => {
    const wrong: string[] = [];
    for (const { target, place } of asked) {
      const known = await baseOf(open(), target);
      const base = 'year' in known ? { ...known, year: YEAR } : known;
      const ask: Ask = async value => {
        const args = argumentsWith(target.field.args, place, type => valueAt(place, value, type), base);
        return (await send(open(), target, { args, as: officerOf(department.name) })).message;
      };
      const what = `${target.root}.${target.field.name}(${place.path.join('.')})`;
      wrong.push(...(await wrongEdges(place, ask)).map(fault => `${what}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
}

/** What a place lets in or refuses otherwise than its own rules say, each in a sentence. */
export async function wrongEdges(place: Pick<Place, 'path' | 'type'>, ask: Ask): Promise<string[]> {
  const wrong: string[] = [];
  for (const far of FAR[place.type] ?? []) {
    const message = await ask(far);
    // A message may tell the rules of several arguments.
    const own = message.indexOf(place.path.at(-1) ?? '');
    if (own < 0) continue;
    const rule = ruleOf(message);
    const edges = edgesOf(message.slice(own), place.type).filter(edge => isNear(place, far, edge));
    for (const { value, refused } of edges) {
      const answer = await ask(value);
      const isRefused = ruleOf(answer) === rule;
      if (isRefused !== refused || answer.startsWith('internal error'))
        wrong.push(`"${rule}", but ${value} was answered: ${answer || 'data'}`);
    }
  }
  return [...new Set(wrong)];
}
