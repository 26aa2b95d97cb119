/**
 * Whether a subgraph's data has the shape that it was asked for. Whoever merges answers relies on it: one list where an object should be, or
 * one text where an object should be, would otherwise cost the whole answer and not only the department's slice.
 */
import { Kind, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';

/**
 * @param data what came
 * @param document what was asked: one operation
 * @param schema the supergraph, which has every field that a subgraph can be asked for
 */
export function fits(data: object, document: DocumentNode, schema: GraphQLSchema): boolean {
  const fragments = new Map(document.definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  return !operation || selectionFits(data, operation.selectionSet, schema.getRootType(operation.operation), { schema, fragments });
}

interface Asked {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Fragments are looked at whatever the object's type: fields of one name have one shape in all of them, or the operation would be invalid. */
function selectionFits(data: object, { selections }: SelectionSetNode, type: GraphQLNamedType | null | undefined, asked: Asked): boolean {
  return selections.every(node => {
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments.get(node.name.value);
      const condition = fragment?.typeCondition ? asked.schema.getType(fragment.typeCondition.name.value) : type;
      return !fragment || selectionFits(data, fragment.selectionSet, condition, asked);
    }
    const { [(node.alias ?? node.name).value]: value } = data as Record<string, unknown>;
    const { selectionSet } = node;
    if (!selectionSet || value === null || value === undefined) return true;
    // The supergraph has no _entities; that they are objects was seen when the answer was read.
    if (node.name.value === '_entities') return (value as (object | null)[]).every(entity => entity === null || selectionFits(entity, selectionSet, null, asked));
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    return !field || valueFits(value, field.type, selectionSet, asked);
  });
}

function valueFits(value: unknown, type: GraphQLOutputType, selectionSet: SelectionSetNode, asked: Asked): boolean {
  if (isNonNullType(type)) return valueFits(value, type.ofType, selectionSet, asked);
  if (value === null || value === undefined) return true;
  if (isListType(type)) return Array.isArray(value) && value.every(item => valueFits(item, type.ofType, selectionSet, asked));
  return !isCompositeType(type) || (typeof value === 'object' && !Array.isArray(value) && selectionFits(value, selectionSet, type, asked));
}
