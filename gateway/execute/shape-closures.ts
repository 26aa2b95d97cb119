/**
 * Shapes responses by closures: where code generation is forbidden, and for operations that were not executed often
 * enough to generate code.
 */
import { own, setOwn } from './code.ts';
import { Unusual, isLeaf } from './shape.ts';
import type { Leaf, Shape, ShapeField, Wrap } from './shape.ts';

/** Makes the response's data of all fetched data, which it does not change. Throws {@link Unusual}. */
export type Shaper = (data: object) => Record<string, unknown>;

type Make = (value: unknown) => unknown;

const UNUSUAL = new Unusual('unusual data');
const unusual = (): never => {
  throw UNUSUAL;
};

/** A shaper without generated code. It resolves types when it meets them. */
export function closureShaper(root: Shape): Shaper {
  const make = new ClosureShapes().objectOf(root);
  return data => make(data) as Record<string, unknown>;
}

class ClosureShapes {
  readonly #makers = new Map<Shape, Make>();

  objectOf(shape: Shape): Make {
    let make = this.#makers.get(shape);
    if (!make) {
      const fields = new Map<unknown, [response: string, make: Make][]>();
      make = value => this.#makeObject(value, shape, fields);
      this.#makers.set(shape, make);
    }
    return make;
  }

  #makeObject(value: unknown, shape: Shape, byType: Map<unknown, [response: string, make: Make][]>): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return unusual();
    const typename = own(value, '__typename') ?? this.#typenameOf(value, shape);
    let fields = byType.get(typename);
    if (!fields) {
      if (!shape.typenames.includes(typename as string)) return unusual();
      fields = shape.fields(typename as string).map(field => [field.response, this.#fieldOf(field)]);
      byType.set(typename, fields);
    }
    const result: Record<string, unknown> = {};
    for (const [response, make] of fields) setOwn(result, response, make(own(value, response)));
    return result;
  }

  /** Data without `__typename` has the one type that the shape can have; a `__typename` of null has none. */
  #typenameOf(value: object, { concrete, typenames }: Shape): unknown {
    return concrete && own(value, '__typename') === undefined ? typenames[0] : null;
  }

  #fieldOf(field: ShapeField): Make {
    if (field.kind === 'typename')
      return value => (value === undefined || value === null || value === field.typename ? field.typename : unusual());
    return wrapped(field.wrap, field.kind === 'object' ? this.objectOf(field.shape) : leafOf(field.leaf));
  }
}

const leafOf =
  (leaf: Leaf): Make =>
  value =>
    isLeaf(leaf, value) ? value : unusual();

function wrapped({ nonNull, items }: Wrap, inner: Make): Make {
  const make = items ? listOf(wrapped(items, inner)) : inner;
  return value => {
    if (value !== null && value !== undefined) return make(value);
    return nonNull ? unusual() : null;
  };
}

const listOf =
  (item: Make): Make =>
  value =>
    Array.isArray(value) ? value.map(item) : unusual();
