/**
 * Enforces a supergraph's rules (access-rules.ts): an operation that selects what its caller may not see is refused before it is planned, so a
 * protected field is never opened by taking its directive out for the planner.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, TypeInfo, getNamedType, isAbstractType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { PUBLIC } from '#shared/auth.ts';
import type { Principal } from '#shared/auth.ts';
import { graphError } from '#shared/errors.ts';
import type { AccessRules, Requirement } from './access-rules.ts';

/** Plugin of Apollo Server that refuses an operation that selects what its caller may not see: UNAUTHENTICATED or FORBIDDEN. */
export function refuseProtected(rules: () => AccessRules): ApolloServerPlugin<{ principal: Principal }> {
  // What an operation touches is looked for once: Apollo Server keeps documents, and a supergraph its rules.
  const known = new WeakMap<OperationDefinitionNode, { rules: AccessRules; touched: Map<string, Requirement> }>();
  const touchedBy = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, required: AccessRules): Map<string, Requirement> => {
    let found = known.get(operation);
    if (found?.rules !== required) known.set(operation, (found = { rules: required, touched: rulesOf(schema, document, operation, required) }));
    return found.touched;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, contextValue: { principal } }) => {
        const required = rules();
        if (required.size === 0 || !operation) return;
        for (const [coordinate, requirement] of touchedBy(schema, document, operation, required)) {
          if (principal.role === PUBLIC.role) throw graphError('UNAUTHENTICATED', `${coordinate} needs an identity: send the header authorization: Bearer <token>`);
          if (requirement === 'grant') throw graphError('FORBIDDEN', `${coordinate} needs a scope or policy that the caller does not have`);
        }
      },
    }),
  };
}

/** The rules that an operation touches. A field of an interface counts as the field of every type that it can be. */
export function rulesOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, rules: AccessRules): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  const fragments = new Map(document.definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const look = (coordinate: string): void => {
    const requirement = rules.get(coordinate);
    if (requirement) found.set(coordinate, requirement);
  };
  const walk = (root: OperationDefinitionNode | FragmentDefinitionNode): void => {
    const types = new TypeInfo(schema);
    visit(
      root,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType();
          if (!parent || name.value === '__typename') return;
          for (const type of isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent]) {
            look(type.name);
            look(`${type.name}.${name.value}`);
          }
          const result = getNamedType(types.getType());
          if (result) look(result.name);
        },
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          fragments.delete(name.value);
          if (fragment) walk(fragment);
        },
      }),
    );
  };
  walk(operation);
  return found;
}
