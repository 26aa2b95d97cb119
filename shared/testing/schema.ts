/** The schema of a department, to read its types: made once for all that tests look at. */
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Department } from '../department.ts';
import { schemaOf } from '../server/schema.ts';

const made = new WeakMap<DocumentNode, GraphQLSchema>();

/** The executable schema of a department's contract. Its resolvers are never called: tests ask the open department. */
export function schemaOfDepartment({ typeDefs, resolvers }: Pick<Department, 'typeDefs' | 'resolvers'>): GraphQLSchema {
  const known = made.get(typeDefs);
  if (known) return known;
  const schema = schemaOf(typeDefs, resolvers);
  made.set(typeDefs, schema);
  return schema;
}
