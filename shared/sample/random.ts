/** Deterministic random numbers: the same index gives the same life, in every process, in any order. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks by weight: `[[item, weight], …]`. */
  weigh<Item>(items: readonly (readonly [Item, number])[]): Item;
}

/** SplitMix32 over the seed: small, fast, well mixed for consecutive seeds. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b9) | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: probability => next() < probability,
    pick: items => at(items, Math.floor(next() * items.length)),
    weigh: items => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return at(items, items.length - 1)[0];
    },
  };
}

function at<Item>(items: readonly Item[], index: number): Item {
  if (index in items) return items[index] as Item;
  throw new Error('something must be there to choose from, but the list is empty');
}
