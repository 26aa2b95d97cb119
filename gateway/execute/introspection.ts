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
  SelectionSetNode,
} from 'graphql';
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

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map(definition => [definition.name.value, definition]),
  );

/** The document is valid: its fragments are there, and none contains itself. */
function selectsSchemaAlone({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.every(selection => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__');
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsSchemaAlone(selection.selectionSet, fragments);
    const fragment = fragments.get(selection.name.value);
    return fragment !== undefined && selectsSchemaAlone(fragment.selectionSet, fragments);
  });
}
