/**
 * Whether a subgraph's data has the shape of the request's selection set. Merging relies on it: a list or a text in the
 * place of an object would otherwise cost the whole response, and not only the department's slice. It also finds the
 * response to another request: what is missing there would be null without an error.
 */
import { Kind, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType, parse } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { own } from './code.ts';

/** Whether data has a shape. */
export type ShapeCheck = (data: object) => boolean;

type ValueCheck = (value: unknown) => boolean;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Compiles the check of the data of one operation. Scalars are not checked.
 * @param schema the supergraph, which has every field that can be requested of a subgraph
 */
export function compileShapeCheck(source: string, schema: GraphQLSchema): ShapeCheck {
  const { definitions } = parse(source, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const operation = definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return () => true;
  const { selectionSet } = operation;
  const types = new SelectionChecks(schema, fragments).objectCheck(
    selectionSet,
    schema.getRootType(operation.operation),
  );
  const present = presenceCheck(selectionSet);
  return data => present(data) && types(data);
}

/**
 * Whether every field is present that no condition and no fragment may leave out: in an object, and in the first object
 * of each field below it, which is where a response to another request shows.
 */
function presenceCheck({ selections }: SelectionSetNode): ShapeCheck {
  const names: string[] = [];
  const below: [response: string, check: ShapeCheck][] = [];
  for (const node of selections) {
    // `__typename` is checked where it is used.
    if (node.kind !== Kind.FIELD || node.directives?.length || node.name.value === '__typename') continue;
    const response = responseOf(node);
    names.push(response);
    if (node.selectionSet) below.push([response, presenceCheck(selectionBelow(node, node.selectionSet))]);
  }
  return data => {
    for (const name of names) if (!Object.hasOwn(data, name)) return false;
    for (const [name, check] of below) {
      const value = own(data, name);
      const first: unknown = Array.isArray(value) ? value.find(isObject) : value;
      if (isObject(first) && !check(first)) return false;
    }
    return true;
  };
}

/** For entities of one type only, all that is selected of that type: entities of no other type are requested. */
function selectionBelow(field: FieldNode, selectionSet: SelectionSetNode): SelectionSetNode {
  if (field.name.value !== '_entities') return selectionSet;
  const [only, another] = selectionSet.selections.filter(node => node.kind !== Kind.FIELD);
  const isOnly = only?.kind === Kind.INLINE_FRAGMENT && !another && !only.directives?.length;
  return isOnly ? only.selectionSet : selectionSet;
}

const responseOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

type ParentType = GraphQLNamedType | null | undefined;

/** Checks of objects, lists and nulls. */
class SelectionChecks {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /**
   * Fragments are checked whatever the object's type is: fields of one response name have one shape in all of them, or
   * the operation would be invalid.
   */
  objectCheck(set: SelectionSetNode, type: ParentType): ShapeCheck {
    const checks: [response: string, check: ValueCheck][] = [];
    this.#collect(set, type, checks);
    if (checks.length === 0) return () => true;
    return data => {
      for (const [response, check] of checks) {
        const value = own(data, response);
        if (value !== null && value !== undefined && !check(value)) return false;
      }
      return true;
    };
  }

  #collect({ selections }: SelectionSetNode, type: ParentType, checks: [string, ValueCheck][]): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const check = node.selectionSet && this.#fieldCheck(node, node.selectionSet, type);
        if (check) checks.push([responseOf(node), check]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition;
      this.#collect(fragment.selectionSet, condition ? this.#schema.getType(condition.name.value) : type, checks);
    }
  }

  /** Undefined where the supergraph does not have the field. */
  #fieldCheck({ name }: FieldNode, selectionSet: SelectionSetNode, type: ParentType): ValueCheck | undefined {
    if (name.value === '_entities') return this.#entitiesCheck(selectionSet);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
    return field && this.#valueCheck(field.type, selectionSet);
  }

  /** The supergraph has no type for `_entities`. */
  #entitiesCheck(selectionSet: SelectionSetNode): ValueCheck {
    const entity = this.objectCheck(selectionSet, null);
    return value => Array.isArray(value) && value.every(item => item === null || (isObject(item) && entity(item)));
  }

  /** The check of a value that is not null. */
  #valueCheck(type: GraphQLOutputType, set: SelectionSetNode): ValueCheck {
    if (isNonNullType(type)) return this.#valueCheck(type.ofType, set);
    if (isListType(type)) {
      const item = this.#valueCheck(type.ofType, set);
      return value => Array.isArray(value) && value.every(each => each === null || each === undefined || item(each));
    }
    if (!isCompositeType(type)) return () => true;
    const fields = this.objectCheck(set, type);
    return value => isObject(value) && fields(value);
  }
}
