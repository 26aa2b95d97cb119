import { expect, test } from '@jest/globals';
import { hashOf } from './resolved.ts';

/**
 * A value of nested objects and lists, made from a seed, and the same with the fields of its objects in another order.
 */
function pairOf(seed: number, depth = 3): [value: unknown, mixed: unknown] {
  const kind = depth === 0 ? 0 : seed % 3;
  if (kind === 0) return [seed, seed];
  const parts = Array.from({ length: 2 + (seed % 4) }, (_, n) => pairOf((seed * 31 + n * 17) % 1_009, depth - 1));
  if (kind === 1) return [parts.map(([value]) => value), parts.map(([, mixed]) => mixed)];
  const fields = parts.map(([value, mixed], n) => [`f${(seed + n) % 7}x${n}`, value, mixed] as const);
  return [
    Object.fromEntries(fields.map(([name, value]) => [name, value])),
    Object.fromEntries([...fields].reverse().map(([name, , mixed]) => [name, mixed])),
  ];
}

/** Changes one leaf. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [changed(value[0]), ...value.slice(1)];
  const [[name, first], ...rest] = Object.entries(value as object) as [[string, unknown], ...[string, unknown][]];
  return Object.fromEntries([[name, changed(first)], ...rest]);
}

test('a hash does not depend on the order of fields, and changes with every value, name and order of a list', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const [value, mixed] = pairOf(seed);
    expect(hashOf(mixed)).toBe(hashOf(value));
    expect(hashOf(changed(value))).not.toBe(hashOf(value));
    expect(hashOf({ other: value })).not.toBe(hashOf({ value }));
    expect(hashOf([value, seed + 1])).not.toBe(hashOf([seed + 1, value]));
  }
});
