import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { placesAt } from './path.ts';
import type { Place } from './path.ts';
import { placesByCode } from './path-code.ts';

const NAMES = ['a', 'b', 'length', 'map', '__proto__', 'constructor', '__typename'];
const TYPES = ['A', 'B'];

const name = fc.constantFrom(...NAMES);
const path = fc.array(fc.oneof({ weight: 2, arbitrary: name }, fc.constant('@')), { maxLength: 5 });
const types = fc
  .dictionary(fc.constantFrom('0', '1', '2', '3', '4', '5'), fc.subarray(TYPES, { minLength: 1 }))
  .map(said => new Map(Object.entries(said).map(([at, names]) => [Number(at), new Set<unknown>(names)])));

/** Data as a parsed response has it, of any shape. */
const { data } = fc.letrec<{ data: unknown; object: object }>(tie => ({
  data: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom(null, 1, 'text', true),
    tie('object'),
    fc.array(tie('data'), { maxLength: 3 }),
  ),
  object: fc
    .tuple(fc.option(fc.constantFrom(...TYPES)), fc.array(fc.tuple(name, tie('data')), { maxLength: 4 }))
    .map(
      ([type, fields]) =>
        JSON.parse(
          `{${[['__typename', type], ...fields].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
        ) as object,
    ),
}));

test('generated code finds the same objects as the walk, in their order, whatever the data, the names and the types', () => {
  fc.assert(
    fc.property(data, path, types, (root, way, said) => {
      const found = placesByCode(way, said)(root as object);
      const expected: Place[] = placesAt(root as object, way, said);
      expect(found).toHaveLength(expected.length);
      for (const [index, place] of found.entries()) expect(place).toBe(expected[index]);
    }),
    { numRuns: 2_000 },
  );
});

test('a path into lists of lists and objects of several types', () => {
  const root = { a: [[{ __typename: 'A', b: { c: 1 } }], { __typename: 'B', b: { c: 2 } }, null] };
  const found = placesByCode(['a', '@', 'b'], new Map([[2, new Set(['B'])]]))(root);
  expect(found).toEqual([{ c: 2 }]);
  expect(placesByCode(['a', '@'])(root)).toHaveLength(2);
});
