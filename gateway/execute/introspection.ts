/**
 * Operations that ask for the schema alone: graphql-js answers them, by its own rules of the day, and nothing is
 * planned.
 */
import { Kind, execute } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../fields.ts';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { Operation } from './operation.ts';

export interface ValidOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  operationName: string | undefined;
}

/** The operation, where all that it selects is `__schema`, `__type` and `__typename`; undefined for any other. */
export function introspectionOf(
  { document, operation, operationName }: ValidOperation,
  schema: GraphQLSchema,
): Operation | undefined {
  if (!selectsSchemaAlone(operation.selectionSet, fragmentsOf(document))) return undefined;
  return async context =>
    (await execute({
      schema,
      document,
      operationName,
      variableValues: context.request.variables,
    })) as GatewayExecutionResult;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The document is valid: its fragments are there, and none contains itself. */
function selectsSchemaAlone({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.every(selection => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsSchemaAlone(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment !== undefined && selectsSchemaAlone(fragment.selectionSet, fragments);
  });
}

/** The document with nothing of an operation but what asks for the schema, for operations that select data as well. */
export function introspectionPart(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const used = new Set<string>();
  const rootOf = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: set.selections.flatMap(metaIn) });
  const metaIn = (node: SelectionNode): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return node.name.value.startsWith('__') ? [node] : [];
    if (node.kind === Kind.FRAGMENT_SPREAD) used.add(node.name.value);
    return node.kind === Kind.INLINE_FRAGMENT ? [{ ...node, selectionSet: rootOf(node.selectionSet) }] : [node];
  };
  const selectionSet = rootOf(operation.selectionSet);
  const definitions: FragmentDefinitionNode[] = [];
  // Fragments below the schema's own fields are spread there; what stands in them is whole in any case.
  for (const name of used) {
    const fragment = fragments.get(name);
    if (fragment) definitions.push({ ...fragment, selectionSet: rootOf(fragment.selectionSet) });
  }
  const others = [...fragments.values()].filter(({ name }) => !used.has(name.value));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...definitions, ...others] };
}
