/**
 * The platform's common scalars (shared/common.graphql) in the schema that clients see: a value that breaks their rules
 * is refused before any department is asked, and so costs no field of one. A scalar that only has the same name stays
 * as it is: the gateway passes on whatever is sent.
 */
import { readFileSync } from 'node:fs';
import { Kind, isScalarType, parse } from 'graphql';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { edgeScalars } from '#shared/server/scalars.ts';

const COMMON = readFileSync(new URL('../../shared/common.graphql', import.meta.url), 'utf8');

/** The scalars' descriptions, by name: what tells ours from others of the same name. */
const DESCRIPTIONS: ReadonlyMap<string, string | undefined> = new Map(
  parse(COMMON, { noLocation: true }).definitions.flatMap(node =>
    node.kind === Kind.SCALAR_TYPE_DEFINITION ? [[node.name.value, node.description?.value] as const] : [],
  ),
);

/**
 * Gives a schema's common scalars their rules.
 * @param described the same schema with its descriptions. Default: it has them itself
 */
export function knowScalars(schema: GraphQLSchema, described: GraphQLSchema = schema): void {
  for (const [name, known] of Object.entries<GraphQLScalarType>(edgeScalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type) || described.getType(name)?.description !== DESCRIPTIONS.get(name)) continue;
    type.parseValue = known.parseValue;
    type.parseLiteral = known.parseLiteral;
  }
}
