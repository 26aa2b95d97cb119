/** The shapers of one operation: one for each set of `@skip` and `@include` values. */
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Selection } from './selection.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import { closureShaper } from './shape-closures.ts';
import type { Shaper } from './shape-closures.ts';
import { codeShaper } from './shape-code.ts';

/** Sets of condition values whose shapers are kept. */
const MOST_SHAPERS = 32;

export interface ShapersOptions {
  selections: Selection[];
  rootType: string;
  schema: GraphQLSchema;
  /** The variables in conditions. */
  conditions: readonly string[];
  /** The use at which code is generated; undefined: never. */
  generateAt: number | undefined;
}

/** A shaper, and the shape that it makes. */
export interface ShaperEntry {
  shape: Shape;
  shaper: Shaper;
  uses: number;
}

export class Shapers {
  readonly #options: ShapersOptions;
  /** The shaper of an operation without conditions. */
  #only: ShaperEntry | undefined;
  #byValues: LRUCache<string, ShaperEntry> | undefined;

  constructor(options: ShapersOptions) {
    this.#options = options;
  }

  /** @param values of all variables in conditions */
  for(values: ReadonlyMap<string, boolean>): ShaperEntry {
    const entry = this.#entryFor(values);
    entry.uses += 1;
    if (entry.uses === this.#options.generateAt) entry.shaper = codeShaper(entry.shape) ?? entry.shaper;
    return entry;
  }

  #entryFor(values: ReadonlyMap<string, boolean>): ShaperEntry {
    const { conditions } = this.#options;
    if (conditions.length === 0) {
      this.#only ??= this.#newEntry(values);
      return this.#only;
    }
    this.#byValues ??= new LRUCache({ max: MOST_SHAPERS });
    const key = conditions.map(name => (values.get(name) ? 1 : 0)).join('');
    let entry = this.#byValues.get(key);
    if (!entry) {
      entry = this.#newEntry(values);
      this.#byValues.set(key, entry);
    }
    return entry;
  }

  #newEntry(values: ReadonlyMap<string, boolean>): ShaperEntry {
    const { selections, rootType, schema } = this.#options;
    const shape = shapeOf(selections, rootType, schema, values);
    return { shape, shaper: closureShaper(shape), uses: 0 };
  }
}
