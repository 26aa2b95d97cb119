/**
 * The root fields of a request, each as a request of its own. A department that refuses a request as a whole, for the
 * argument of one field, would otherwise cost all its root fields their values. Fields are asked together first, since
 * almost no request is refused; one request a field would cost every operation what only these few need.
 */
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { fragmentsOf } from '../fields.ts';

/** A document with one of the root fields. */
export interface ApartField {
  /** The name in the response; undefined for a fragment. */
  response: string | undefined;
  operation: string;
  /** The variables that it uses. */
  variables: string[];
}

/** The root fields of a query, each in a document of its own. */
export function fieldsApart(source: string): ApartField[] {
  const document = parse(source, { noLocation: true });
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  const fragments = fragmentsOf(document);
  return operation.selectionSet.selections.map(selection => ({
    response: selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined,
    ...partOf(operation, [selection], fragments),
  }));
}

/** A part of an operation as a document of its own, with the fragments and variables that it uses. */
export function partOf(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Pick<ApartField, 'operation' | 'variables'> {
  const used = new Set<string>();
  const spread = new Set<FragmentDefinitionNode>();
  const look = (node: SelectionNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: variable => {
        used.add(variable.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || spread.has(fragment)) return;
        spread.add(fragment);
        look(fragment);
      },
    });
  };
  for (const selection of selections) look(selection);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...operation,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
      ...spread,
    ],
  };
  return { operation: stripIgnoredCharacters(print(document)), variables: [...used] };
}

/** What a server says of a request that it does not execute at all, by its code, or without one. */
const REFUSED: ReadonlySet<unknown> = new Set([undefined, 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** Whether a department has refused a request before it executed anything of it. */
export const isRefused = (data: unknown, errors: readonly GraphQLFormattedError[] = []): boolean =>
  !data && errors.length > 0 && errors.every(({ path, extensions }) => !path?.length && REFUSED.has(extensions?.code));
