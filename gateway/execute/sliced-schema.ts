/**
 * Builds a schema in slices of a millisecond, between which the event loop does other work: a contract that changes
 * must not hold up the operations that are running. graphql-js builds a schema in one go.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  GraphQLSchema,
  Kind,
  __Schema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import type {
  DefinitionNode,
  DocumentNode,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchemaConfig,
} from 'graphql';
import { moveSurvivors } from './collections.ts';
import { schemaConfig } from './schema-types.ts';

/** A slice ends after so many milliseconds. */
const SLICE_MS = 1;

/** Lets the event loop go on where the slice has taken long enough, and then moves what the slice made. */
export class Slices {
  #begun = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.#begun >= SLICE_MS) await this.turn();
  }

  /** Goes through steps, and breathes after each; returns what they return. */
  async through<Result>(steps: Generator<unknown, Result>): Promise<Result> {
    let step = steps.next();
    while (!step.done) {
      await this.breathe();
      step = steps.next();
    }
    return step.value;
  }

  /** Lets the event loop go on in any case: a step comes, or came, that cannot be sliced. */
  async turn(): Promise<void> {
    await nextTurn();
    await moveSurvivors();
    await nextTurn();
    this.#begun = performance.now();
  }
}

export interface SlicedSchema {
  document: DocumentNode;
  schema: GraphQLSchema;
}

/**
 * Builds the schema of a text that is known to be valid.
 * @param parts the text, in parts of whole definitions
 */
export async function buildInSlices(parts: readonly string[]): Promise<SlicedSchema> {
  const slices = new Slices();
  await slices.turn();
  const definitions: DefinitionNode[] = [];
  for (const part of parts) {
    definitions.push(...parse(part, { noLocation: true }).definitions);
    await slices.breathe();
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const config = await slices.through(schemaConfig(definitions));
  const schema = await assemble(config, slices);
  await slices.turn();
  return { document, schema };
}

/** What graphql 16's schema keeps of its types, and its constructor fills in one go. */
interface SchemaParts {
  _queryType: GraphQLSchemaConfig['query'];
  _mutationType: GraphQLSchemaConfig['mutation'];
  _subscriptionType: GraphQLSchemaConfig['subscription'];
  _typeMap: Record<string, GraphQLNamedType>;
  _implementationsMap: Record<string, { objects: GraphQLObjectType[]; interfaces: GraphQLInterfaceType[] }>;
}

/**
 * The schema of its parts. Its constructor walks through all that its types refer to, some five milliseconds for a
 * platform's graph: so it is made without types, and given them slice by slice, in the order in which the constructor
 * would have found them.
 */
async function assemble(config: GraphQLSchemaConfig, slices: Slices): Promise<GraphQLSchema> {
  const { query, mutation, subscription, types = [], directives = [] } = config;
  const collected = new Set<GraphQLNamedType>(types);
  for (const type of types ?? []) {
    collected.delete(type);
    collect(type, collected);
    await slices.breathe();
  }
  for (const root of [query, mutation, subscription]) if (root) collect(root, collected);
  for (const { args } of directives ?? []) for (const arg of args) collect(getNamedType(arg.type), collected);
  collect(__Schema, collected);
  const without = { ...config, query: undefined, mutation: undefined, subscription: undefined, types: [] };
  const schema = new GraphQLSchema({ ...without, assumeValid: true });
  const parts = schema as unknown as SchemaParts;
  parts._queryType = query;
  parts._mutationType = mutation;
  parts._subscriptionType = subscription;
  parts._typeMap = Object.create(null) as SchemaParts['_typeMap'];
  for (const type of collected) {
    parts._typeMap[type.name] = type;
    addToImplementations(type, parts._implementationsMap);
    await slices.breathe();
  }
  return schema;
}

/** Adds a type and, after it, all that it refers to. A type that is there already has its turn elsewhere. */
function collect(type: GraphQLNamedType, collected: Set<GraphQLNamedType>): void {
  if (collected.has(type)) return;
  collected.add(type);
  for (const referred of referredBy(type)) collect(referred, collected);
}

function referredBy(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes();
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(field => getNamedType(field.type));
  if (isObjectType(type) || isInterfaceType(type)) {
    return [...type.getInterfaces(), ...Object.values(type.getFields()).flatMap(referredByField)];
  }
  return [];
}

const referredByField = ({ type, args }: GraphQLField<unknown, unknown>): GraphQLNamedType[] => [
  getNamedType(type),
  ...args.map(arg => getNamedType(arg.type)),
];

function addToImplementations(type: GraphQLNamedType, implementations: SchemaParts['_implementationsMap']): void {
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const { name } of type.getInterfaces()) {
    implementations[name] ??= { objects: [], interfaces: [] };
    if (isObjectType(type)) implementations[name].objects.push(type);
    else implementations[name].interfaces.push(type);
  }
}
