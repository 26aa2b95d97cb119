import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EntityStore } from './store.ts';
import type { EntityKey, Filling } from './store.ts';

const key = (creditCode: string, request = 'name'): EntityKey => ({ department: 'credit', creditCode, request });
const followed = (bytes = 1_000_000): EntityStore => {
  const store = new EntityStore(bytes);
  store.follow('credit');
  return store;
};
/** Keeps an answer that nothing came between. */
function kept(store: EntityStore, of: EntityKey, text: string, until = Infinity): void {
  const filling = store.fill(of);
  if (filling) store.keep(filling, text, until);
}

describe('what is kept of entities', () => {
  test('is given until its time is over', () => {
    const store = followed();
    kept(store, key('A'), 'a', 100);
    expect([store.get(key('A'), 99), store.get(key('A'), 100)]).toEqual(['a', undefined]);
  });

  test('is told apart by department, enterprise and request', () => {
    const store = followed();
    store.follow('legal');
    kept(store, key('A'), 'a');
    kept(store, key('A', 'status'), 's');
    kept(store, { ...key('A'), department: 'legal' }, 'l');
    expect(
      [key('A'), key('A', 'status'), { ...key('A'), department: 'legal' }, key('B')].map(of => store.get(of, 0)),
    ).toEqual(['a', 's', 'l', undefined]);
  });

  test('ends with a change of its enterprise in its department, and with no other', () => {
    const store = followed();
    store.follow('legal');
    for (const one of [key('A'), key('B'), { ...key('A'), department: 'legal' }]) kept(store, one, 'x');
    store.changed('credit', 'A');
    expect([key('A'), key('B'), { ...key('A'), department: 'legal' }].map(of => store.get(of, 0))).toEqual([
      undefined,
      'x',
      'x',
    ]);
  });

  test('is nothing of a department that is not followed, and ends with its following', () => {
    const store = new EntityStore(1_000_000);
    expect(store.fill(key('A'))).toBeUndefined();
    store.follow('credit');
    kept(store, key('A'), 'a');
    store.lose('credit');
    expect(store.get(key('A'), 0)).toBeUndefined();
    store.follow('credit');
    expect([store.get(key('A'), 0), store.bytes]).toEqual([undefined, 0]);
  });

  test.each([
    ['its enterprise changed', (store: EntityStore) => store.changed('credit', 'A')],
    ['its department was lost', (store: EntityStore) => store.lose('credit')],
    [
      'its department was lost and followed again',
      (store: EntityStore) => {
        store.lose('credit');
        store.follow('credit');
      },
    ],
  ])('is no answer that was under way while %s', (_what, happens) => {
    const store = followed();
    const filling = store.fill(key('A')) as Filling;
    happens(store);
    store.keep(filling, 'old', Infinity);
    expect(store.get(key('A'), 0)).toBeUndefined();
  });

  test('is never replaced by the answer to an earlier request, which is older', () => {
    const store = followed();
    const [earlier, later] = [store.fill(key('A')), store.fill(key('A'))] as [Filling, Filling];
    store.keep(later, 'new', Infinity);
    store.keep(earlier, 'old', Infinity);
    expect(store.get(key('A'), 0)).toBe('new');
  });

  test('takes no more bytes than it may: what was asked for last stays', () => {
    const store = followed(3_000);
    for (const code of ['A', 'B', 'C', 'D']) {
      kept(store, key(code), 'x'.repeat(300));
      store.get(key('A'), 0);
    }
    expect(store.bytes).toBeLessThanOrEqual(3_000);
    expect(['A', 'B', 'D'].map(code => store.get(key(code), 0)?.length)).toEqual([300, undefined, 300]);
  });
});

const CODES = ['A', 'B'];
const KINDS = ['write', 'request', 'answer', 'arrive', 'tell', 'lose', 'follow'] as const;

/** A department that is written to and answers, and a gateway that keeps answers, one step after the other. */
class World {
  readonly #store = new EntityStore(1_000_000);
  /** By enterprise: how often it changed, and what of it the gateway was told. */
  readonly #versions = new Map(CODES.map(code => [code, 0]));
  #told = new Map(this.#versions);
  #untold: string[] = [];
  readonly #requested: { filling: Filling | undefined; code: string }[] = [];
  readonly #answered: { filling: Filling | undefined; text: string }[] = [];

  readonly steps: Record<(typeof KINDS)[number], (code: string) => void> = {
    write: code => {
      this.#versions.set(code, this.#version(code) + 1);
      this.#untold.push(code);
    },
    request: code => this.#requested.push({ filling: this.#store.fill(key(code)), code }),
    answer: () => {
      const asked = this.#requested.shift();
      if (asked) this.#answered.push({ filling: asked.filling, text: String(this.#version(asked.code)) });
    },
    arrive: () => {
      const answer = this.#answered.shift();
      if (answer?.filling) this.#store.keep(answer.filling, answer.text, Infinity);
    },
    tell: () => {
      const code = this.#untold.shift();
      if (code === undefined) return;
      this.#store.changed('credit', code);
      this.#told.set(code, (this.#told.get(code) ?? 0) + 1);
    },
    lose: () => this.#store.lose('credit'),
    // Whoever begins to follow knows of everything so far.
    follow: () => {
      if (this.#store.isFollowed('credit')) return;
      this.#untold = [];
      this.#told = new Map(this.#versions);
      this.#store.follow('credit');
    },
  };

  /** Enterprises of which an answer is given that is older than what was told. */
  stale(): string[] {
    return CODES.filter(code => {
      const given = this.#store.get(key(code), 0);
      return given !== undefined && Number(given) < (this.#told.get(code) ?? 0);
    });
  }

  #version(code: string): number {
    return this.#versions.get(code) ?? 0;
  }
}

test('no answer is given from before a change that was told, whatever the order of things', () => {
  const step = fc.record({ kind: fc.constantFrom(...KINDS), code: fc.constantFrom(...CODES) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      const world = new World();
      for (const { kind, code } of steps) {
        world.steps[kind](code);
        expect(world.stale()).toEqual([]);
      }
    }),
    { numRuns: 2_000 },
  );
});
