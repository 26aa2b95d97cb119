/** The executable schema of a department. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { mergeResolvers } from '@graphql-tools/merge';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { scalars } from './scalars.ts';

/** The module form of {@link buildSubgraphSchema}'s argument, which @apollo/subgraph does not export by name. */
type SchemaModule = Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode | readonly unknown[]>;

/** The contract with the resolvers of all aggregates and the kit's scalars. */
export function schemaOf(typeDefs: DocumentNode, resolvers: readonly object[]): GraphQLSchema {
  const merged = mergeResolvers([scalars, ...resolvers] as Parameters<typeof mergeResolvers>[0]);
  return buildSubgraphSchema({ typeDefs, resolvers: merged } as SchemaModule);
}
