/**
 * The shape of a response: an operation's selection resolved against the schema, for one set of `@skip` and `@include`
 * values. It is resolved lazily, object type by object type. shape-code.ts and shape-closures.ts make functions of it.
 */
import { isAbstractType, isEnumType, isObjectType, isSpecifiedScalarType, parseType } from 'graphql';
import type { GraphQLSchema, TypeNode } from 'graphql';
import type { Condition, SelectedField, Selection } from './selection.ts';

/** The type of a field, from outside to inside. */
export interface Wrap {
  nonNull: boolean;
  /** Where it is a list, what its items are. */
  items?: Wrap;
}

/** What a scalar's or enum's value must be, other than null. The rules are those of Apollo's `isValidLeafValue`. */
export type Leaf = 'String' | 'ID' | 'Int' | 'Float' | 'Boolean' | 'any' | ReadonlySet<string>;

export type ShapeField = { response: string } & (
  | { kind: 'typename'; typename: string }
  | { kind: 'leaf'; wrap: Wrap; leaf: Leaf }
  | { kind: 'object'; wrap: Wrap; shape: Shape }
);

/** An object of the response, for each type that it can have. */
export interface Shape {
  readonly id: number;
  /** Whether it can have one type only, so that its data needs no `__typename`. */
  readonly concrete: boolean;
  /** The names that its `__typename` may have. */
  readonly typenames: readonly string[];
  /** Its fields in the order of the response. They are resolved once. */
  fields(typename: string): ShapeField[];
}

/** Data that breaks the schema's promises (completion.ts handles it), or a plan that is not compiled. */
export class Unusual extends Error {
  override name = 'Unusual';
}

/** A field of one response name. */
interface CollectedField {
  response: string;
  name: string;
  type: string;
  /** The selections below all fields of this response name, in order. */
  below: Selection[][];
}

/**
 * @param schema as clients see it: what is inaccessible is not in it, and so is unusual
 * @param values of the variables in conditions
 * @throws Unusual where the schema does not have a type of the selection
 */
export function shapeOf(
  selections: Selection[],
  rootType: string,
  schema: GraphQLSchema,
  values: ReadonlyMap<string, boolean>,
): Shape {
  return new Shapes(schema, values).shape([selections], rootType);
}

/** The shapes of one operation. Equal selections on one type share a shape. */
class Shapes {
  readonly #schema: GraphQLSchema;
  readonly #values: ReadonlyMap<string, boolean>;
  readonly #shapes = new Map<string, Shape>();
  readonly #ids = new Map<object, number>();

  constructor(schema: GraphQLSchema, values: ReadonlyMap<string, boolean>) {
    this.#schema = schema;
    this.#values = values;
  }

  shape(below: Selection[][], declared: string): Shape {
    const key = `${declared} ${below.map(selections => this.#idOf(selections)).join()}`;
    let shape = this.#shapes.get(key);
    if (!shape) {
      shape = this.#resolve(below, declared);
      this.#shapes.set(key, shape);
    }
    return shape;
  }

  #idOf(object: object): number {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(object, id);
    }
    return id;
  }

  #resolve(below: Selection[][], declared: string): Shape {
    const type = this.#schema.getType(declared);
    const concrete = isObjectType(type);
    if (!concrete && !isAbstractType(type)) throw new Unusual(`${declared} is no type that an object can have`);
    const typenames = concrete ? [declared] : this.#schema.getPossibleTypes(type).map(({ name }) => name);
    const resolved = new Map<string, ShapeField[]>();
    const fields = (typename: string): ShapeField[] => {
      let ofType = resolved.get(typename);
      if (!ofType) {
        ofType = this.#fieldsOf(below, typename);
        resolved.set(typename, ofType);
      }
      return ofType;
    };
    return { id: this.#shapes.size, concrete, typenames, fields };
  }

  #fieldsOf(below: Selection[][], typename: string): ShapeField[] {
    const collected = new Map<string, CollectedField>();
    for (const selections of below) this.#collect(selections, typename, collected);
    return [...collected.values()].map(field => this.#fieldOf(field, typename));
  }

  #collect(selections: readonly Selection[], typename: string, collected: Map<string, CollectedField>): void {
    for (const selection of selections) {
      if (selection.when?.some(condition => !this.#holds(condition))) continue;
      if ('response' in selection) addField(selection, collected);
      else if (this.#applies(selection.on, typename)) this.#collect(selection.selections, typename, collected);
    }
  }

  #holds({ if: value, is }: Condition): boolean {
    return (typeof value === 'boolean' ? value : this.#values.get(value)) === is;
  }

  #applies(on: string | undefined, typename: string): boolean {
    if (on === undefined || on === typename) return true;
    const [condition, type] = [this.#schema.getType(on), this.#schema.getType(typename)];
    return isAbstractType(condition) && isObjectType(type) && this.#schema.isSubType(condition, type);
  }

  #fieldOf({ response, name, type, below }: CollectedField, typename: string): ShapeField {
    if (name === '__typename') return { response, kind: 'typename', typename };
    const { wrap, named } = wrapOf(parseType(type));
    if (below.length > 0) return { response, kind: 'object', wrap, shape: this.shape(below, named) };
    return { response, kind: 'leaf', wrap, leaf: leafOf(this.#schema, named) };
  }
}

function addField(field: SelectedField, collected: Map<string, CollectedField>): void {
  const { response, name, type, selections } = field;
  const present = collected.get(response);
  if (!present) collected.set(response, { response, name, type, below: selections ? [selections] : [] });
  else if (selections) present.below.push(selections);
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
  if (typeof leaf !== 'string') return typeof value === 'string' && leaf.has(value);
  if (leaf === 'any') return true;
  switch (typeof value) {
    case 'string':
      return leaf === 'String' || leaf === 'ID';
    case 'number':
      return leaf === 'Float' || ((leaf === 'Int' || leaf === 'ID') && /^-?(?:0|[1-9]\d*)$/.test(String(value)));
    case 'boolean':
      return leaf === 'Boolean';
    default:
      return false;
  }
}
