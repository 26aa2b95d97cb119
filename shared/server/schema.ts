/** The executable schema of a department. */
import { buildSubgraphSchema } from '@apollo/subgraph';
import { mergeResolvers } from '@graphql-tools/merge';
import { Kind, print } from 'graphql';
import type { DocumentNode, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { keepToZones } from './own-zones.ts';
import { representationChecks } from './representations.ts';
import { scalars } from './scalars.ts';
import { tellVersions } from './seen-versions.ts';
import { checkTexts } from './texts.ts';
import { sayings, speakLanguages } from './words.ts';

/** The module form of {@link buildSubgraphSchema}'s argument, which @apollo/subgraph does not export by name. */
type SchemaModule = Exclude<Parameters<typeof buildSubgraphSchema>[0], DocumentNode | readonly unknown[]>;

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * The contract with the resolvers of all aggregates, the kit's scalars and common types, and the check of every text
 * that is sent.
 */
export function schemaOf(
  typeDefs: DocumentNode,
  resolvers: readonly object[],
  ofTheKit: Record<string, object> = {},
): GraphQLSchema {
  const own = [scalars, ofContract(typeDefs, sayings), ofContract(typeDefs, ofTheKit), ...resolvers];
  const merged = mergeResolvers(own as Parameters<typeof mergeResolvers>[0]);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: merged } as SchemaModule);
  speakLanguages(schema);
  checkTexts(schema);
  tellVersions(schema);
  keepToZones(schema);
  const { _entities: entities, _service: service } = schema.getQueryType()?.getFields() ?? {};
  if (entities?.resolve) entities.resolve = withChecks(entities.resolve, typeDefs);
  if (service) service.resolve = whileDatabaseAnswers({ sdl: textOf(typeDefs) });
  return schema;
}

/** The resolvers of the fields that a contract has: one that a test makes need not have all common types. */
function ofContract(typeDefs: DocumentNode, resolvers: Record<string, object>): Record<string, object> {
  const fields = new Set(
    typeDefs.definitions.flatMap(node =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (node.fields ?? []).map(field => `${node.name.value}.${field.name.value}`)
        : [],
    ),
  );
  return Object.fromEntries(
    Object.entries(resolvers).flatMap(([type, ofType]) => {
      const own = Object.entries(ofType).filter(([field]) => fields.has(`${type}.${field}`));
      return own.length > 0 ? [[type, Object.fromEntries(own)]] : [];
    }),
  );
}

/** `_entities` that gives each wrong representation its own error, and resolves the others. */
function withChecks(resolve: Resolver, typeDefs: DocumentNode): Resolver {
  const check = representationChecks(typeDefs);
  return (source, args: { representations: readonly Record<string, unknown>[] }, context, info) => {
    const errors = args.representations.map(check);
    if (errors.every(error => error === undefined)) return resolve(source, args, context, info);
    const representations = args.representations.filter((_, index) => errors[index] === undefined);
    const found = (resolve(source, { representations }, context, info) as unknown[]).values();
    return errors.map(error => error ?? found.next().value);
  };
}

/**
 * A contract as its file has it. Printed from the schema it would have what a specification defines as well, in another
 * order: the gateway, which has the file, would take it for another contract and compose anew.
 */
const textOf = (typeDefs: DocumentNode): string => typeDefs.loc?.source.body ?? print(typeDefs);

/**
 * `_service`, by which the gateway polls a department, fails while the database takes no connection: the gateway then
 * says that the department is down, and why. It keeps the contract that it has.
 */
const whileDatabaseAnswers =
  (service: { sdl: string }): Resolver =>
  async (_source, _args, context) => {
    (await context.database.pool.connect()).release();
    return service;
  };
