/**
 * Whether a subgraph's data has the shape that it was asked for. Whoever merges answers relies on it: one list where an
 * object should be, or one text where an object should be, would otherwise cost the whole answer and not only the
 * department's slice. And whether it answers what was asked, and not something else: then what is missing would be null
 * without an error.
 */
import { Kind, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType, parse } from 'graphql';
import type {
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { own } from './code.ts';

export type ShapeCheck = (data: object) => boolean;

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Compiles the check of what comes back for a document of one operation. Scalars are not looked at.
 * @param schema the supergraph, which has every field that a subgraph can be asked for
 */
export function compileShapeCheck(source: string, schema: GraphQLSchema): ShapeCheck {
  const { definitions } = parse(source, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const operation = definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return () => true;
  const shape = selection(operation.selectionSet, schema.getRootType(operation.operation), { schema, fragments });
  const answered = answers(operation.selectionSet);
  return data => answered(data) && shape(data);
}

/**
 * Whether every field is there that no condition and no fragment may leave out: in an object and in the first object of
 * each field below it, which is where an answer to another question shows.
 */
function answers({ selections }: SelectionSetNode): ShapeCheck {
  const names: string[] = [];
  const below: [string, ShapeCheck][] = [];
  for (const node of selections) {
    // The type is looked at by whoever needs it.
    if (node.kind !== Kind.FIELD || node.directives?.length || node.name.value === '__typename') continue;
    const response = (node.alias ?? node.name).value;
    names.push(response);
    if (node.selectionSet)
      below.push([
        response,
        answers(node.name.value === '_entities' ? ofEntities(node.selectionSet) : node.selectionSet),
      ]);
  }
  return data => {
    for (const name of names) if (!Object.hasOwn(data, name)) return false;
    for (const [name, fits] of below) {
      const value = own(data, name);
      const first: unknown = Array.isArray(value) ? value.find(isObject) : value;
      if (isObject(first) && !fits(first)) return false;
    }
    return true;
  };
}

/** What is asked of every entity: all of it, where it is asked of one type, since none but that type's are sent. */
function ofEntities(set: SelectionSetNode): SelectionSetNode {
  const [only, another] = set.selections.filter(node => node.kind !== Kind.FIELD);
  return only?.kind === Kind.INLINE_FRAGMENT && !another && !only.directives?.length ? only.selectionSet : set;
}

interface Asked {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * Fragments are looked at whatever the object's type: fields of one name have one shape in all of them, or the
 * operation would be invalid.
 */
function selection(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, asked: Asked): ShapeCheck {
  const checks: [string, Check][] = [];
  const collect = ({ selections }: SelectionSetNode, type: GraphQLNamedType | null | undefined): void => {
    for (const node of selections) {
      if (node.kind !== Kind.FIELD) {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments.get(node.name.value);
        if (fragment)
          collect(
            fragment.selectionSet,
            fragment.typeCondition ? asked.schema.getType(fragment.typeCondition.name.value) : type,
          );
        continue;
      }
      if (!node.selectionSet) continue;
      const response = (node.alias ?? node.name).value;
      if (node.name.value === '_entities') {
        // The supergraph has no _entities.
        const entity = selection(node.selectionSet, null, asked);
        checks.push([
          response,
          value => Array.isArray(value) && value.every(item => item === null || (isObject(item) && entity(item))),
        ]);
        continue;
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      if (field) checks.push([response, valueOf(field.type, node.selectionSet, asked)]);
    }
  };
  collect(set, type);
  if (checks.length === 0) return () => true;
  return data => {
    for (const [response, check] of checks) {
      const value = own(data, response);
      if (value !== null && value !== undefined && !check(value)) return false;
    }
    return true;
  };
}

/** The check of a value that is not null. */
function valueOf(type: GraphQLOutputType, set: SelectionSetNode, asked: Asked): Check {
  if (isNonNullType(type)) return valueOf(type.ofType, set, asked);
  if (isListType(type)) {
    const item = valueOf(type.ofType, set, asked);
    return value => Array.isArray(value) && value.every(one => one === null || one === undefined || item(one));
  }
  if (!isCompositeType(type)) return () => true;
  const fields = selection(set, type, asked);
  return value => isObject(value) && fields(value);
}
