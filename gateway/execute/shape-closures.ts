/**
 * Shapes answers by closures: where code generation is forbidden, and for operations that were not asked often enough
 * to generate code.
 */
import { own, setOwn } from './code.ts';
import { Unusual, isLeaf } from './shape.ts';
import type { Shape, ShapeField, Wrap } from './shape.ts';

/**
 * Makes the answer's data of all that was fetched. Throws {@link Unusual}; the data that it is given stays as it was.
 */
export type Shaper = (data: object) => Record<string, unknown>;

type Make = (value: unknown, from: object) => unknown;

const UNUSUAL = new Unusual('unusual data');
const unusual = (): never => {
  throw UNUSUAL;
};

/** A shaper without generated code; it resolves what it meets. */
export function closureShaper(root: Shape): Shaper {
  const makers = new Map<Shape, Make>();

  const objectOf = (shape: Shape): Make => {
    let make = makers.get(shape);
    if (make) return make;
    const types = new Map<unknown, [string, Make][]>();
    const [concrete] = shape.concrete ? shape.typenames : [];
    make = value => {
      if (typeof value !== 'object' || Array.isArray(value)) return unusual();
      const told = own(value!, '__typename');
      const typename = told === undefined ? concrete : told;
      let fields = types.get(typename);
      if (!fields) {
        if (!shape.typenames.includes(typename as string)) return unusual();
        types.set(typename, (fields = shape.fields(typename as string).map(field => [field.response, fieldOf(field)])));
      }
      const result: Record<string, unknown> = {};
      for (const [response, field] of fields) setOwn(result, response, field(own(value!, response), value!));
      return result;
    };
    makers.set(shape, make);
    return make;
  };
  const fieldOf = (field: ShapeField): Make => {
    if (field.kind === 'typename')
      return value => (value === undefined || value === null || value === field.typename ? field.typename : unusual());
    if (field.kind === 'object') return wrapped(field.wrap, objectOf(field.shape));
    const { leaf } = field;
    return wrapped(field.wrap, value => (isLeaf(leaf, value) ? value : unusual()));
  };
  return data => objectOf(root)(data, data) as Record<string, unknown>;
}

function wrapped({ nonNull, items }: Wrap, inner: Make): Make {
  let make = inner;
  if (items) {
    const item = wrapped(items, inner);
    make = (value, from) => (Array.isArray(value) ? value.map(one => item(one, from)) : unusual());
  }
  return (value, from) => (value !== null && value !== undefined ? make(value, from) : nonNull ? unusual() : null);
}
