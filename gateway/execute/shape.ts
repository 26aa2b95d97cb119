/**
 * What an answer looks like: an operation's selection resolved against the schema, for one set of `@skip` and
 * `@include` values. Resolved lazily, object type by object type. shape-code.ts and shape-closures.ts make functions of
 * it.
 */
import { isAbstractType, isEnumType, isObjectType, isSpecifiedScalarType, parseType } from 'graphql';
import type { GraphQLSchema, TypeNode } from 'graphql';
import { own } from './code.ts';
import type { Selection } from './selection.ts';

/** The type of a field, from outside to inside. */
export interface Wrap {
  nonNull: boolean;
  /** Where it is a list, what its items are. */
  items?: Wrap;
}

/**
 * What a scalar's or enum's value must be; null is judged apart. The rules are those of Apollo's `isValidLeafValue`.
 */
export type Leaf = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'any' | ReadonlySet<string>;

export type ShapeField = { response: string } & (
  | { kind: 'typename'; typename: string }
  | { kind: 'leaf'; wrap: Wrap; leaf: Leaf }
  | { kind: 'object'; wrap: Wrap; shape: Shape }
);

/** An object of the answer, for each type that it can have. */
export interface Shape {
  readonly id: number;
  /** Whether its type is known without asking it for `__typename`. */
  readonly concrete: boolean;
  /** The names that its `__typename` may have. */
  readonly typenames: readonly string[];
  /** Its fields in the order of the answer; each is resolved once. */
  fields(typename: string): ShapeField[];
}

/**
 * Its value is not what the schema promises, or is nothing that is compiled: the stock gateway shapes the same data.
 */
export class Unusual extends Error {
  override name = 'Unusual';
}

interface Found {
  response: string;
  name: string;
  type: string;
  /** The selections below all fields of this response name, in order. */
  below: Selection[][];
}

/**
 * @param schema as clients see it: what is inaccessible is not in it, and so is unusual
 * @param values of the variables in conditions
 * @throws Unusual where a type of the selection is none of the schema's
 */
export function shapeOf(
  selections: Selection[],
  rootType: string,
  schema: GraphQLSchema,
  values: ReadonlyMap<string, boolean>,
): Shape {
  const shapes = new Map<string, Shape>();
  const ids = new Map<object, number>();
  const idOf = (object: object): number => ids.get(object) ?? (ids.set(object, ids.size), ids.size - 1);

  const applies = (on: string | undefined, typename: string): boolean => {
    if (on === undefined || on === typename) return true;
    const [condition, type] = [schema.getType(on), schema.getType(typename)];
    return isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type);
  };
  const collect = (set: Selection[], typename: string, found: Map<string, Found>): void => {
    for (const selection of set) {
      if (selection.when?.some(({ if: value, is }) => (typeof value === 'boolean' ? value : values.get(value)) !== is))
        continue;
      if (!('response' in selection)) {
        if (applies(selection.on, typename)) collect(selection.selections, typename, found);
        continue;
      }
      const { response, name, type, selections: below } = selection;
      const known = found.get(response);
      if (!known) found.set(response, { response, name, type, below: below ? [below] : [] });
      else if (below) known.below.push(below);
    }
  };
  const shape = (below: Selection[][], declared: string): Shape => {
    const key = `${declared} ${below.map(idOf).join()}`;
    let known = shapes.get(key);
    if (!known) shapes.set(key, (known = resolve(below, declared)));
    return known;
  };
  const resolve = (below: Selection[][], declared: string): Shape => {
    const type = schema.getType(declared);
    const concrete = isObjectType(type);
    if (!concrete && !isAbstractType(type)) throw new Unusual(`${declared} is no type that an object can have`);
    const typenames = concrete ? [declared] : schema.getPossibleTypes(type).map(({ name }) => name);
    const resolved = new Map<string, ShapeField[]>();
    return {
      id: shapes.size,
      concrete,
      typenames,
      fields: typename => {
        let fields = resolved.get(typename);
        if (!fields) {
          const found = new Map<string, Found>();
          for (const set of below) collect(set, typename, found);
          resolved.set(typename, (fields = [...found.values()].map(field => fieldOf(field, typename))));
        }
        return fields;
      },
    };
  };
  const fieldOf = ({ response, name, type, below }: Found, typename: string): ShapeField => {
    if (name === '__typename') return { response, kind: 'typename', typename };
    const { wrap, named } = wrapOf(parseType(type));
    if (below.length > 0) return { response, kind: 'object', wrap, shape: shape(below, named) };
    return { response, kind: 'leaf', wrap, leaf: leafOf(schema, named) };
  };
  return shape([selections], rootType);
}

function wrapOf(type: TypeNode): { wrap: Wrap; named: string } {
  if (type.kind === 'NonNullType') {
    const { wrap, named } = wrapOf(type.type);
    return { wrap: { ...wrap, nonNull: true }, named };
  }
  if (type.kind === 'NamedType') return { wrap: { nonNull: false }, named: type.name.value };
  const { wrap, named } = wrapOf(type.type);
  return { wrap: { nonNull: false, items: wrap }, named };
}

function leafOf(schema: GraphQLSchema, name: string): Leaf {
  const type = schema.getType(name);
  if (isEnumType(type)) return new Set(type.getValues().map(value => value.name));
  if (!type) throw new Unusual(`${name} is none of the schema's types`);
  return isSpecifiedScalarType(type) ? (name as Leaf) : 'any';
}

/** Whether a value other than null is one of the leaf type. */
export function isLeaf(leaf: Leaf, value: unknown): boolean {
  switch (typeof value) {
    case 'string':
      return typeof leaf === 'string' ? leaf === 'String' || leaf === 'ID' || leaf === 'any' : leaf.has(value);
    case 'number':
      return (
        leaf === 'Float' ||
        leaf === 'any' ||
        ((leaf === 'Int' || leaf === 'ID') && /^-?(?:0|[1-9]\d*)$/.test(String(value)))
      );
    case 'boolean':
      return leaf === 'Boolean' || leaf === 'any';
    default:
      return leaf === 'any';
  }
}

/**
 * Writes the type into every object that does not tell it, where it can be but one. The stock gateway's shaping needs
 * it: without, it takes an object for what the fragment around its fields says, and leaves out what a fragment in there
 * on the object's own type selects.
 */
export function tellTypes(value: unknown, shape: Shape): void {
  if (Array.isArray(value)) return value.forEach(item => tellTypes(item, shape));
  if (typeof value !== 'object' || value === null) return;
  const object = value as Record<string, unknown>;
  if (object.__typename === undefined && shape.concrete) object.__typename = shape.typenames[0];
  const typename = object.__typename as string;
  if (!shape.typenames.includes(typename)) return;
  for (const field of shape.fields(typename))
    if (field.kind === 'object') tellTypes(own(object, field.response), field.shape);
}
