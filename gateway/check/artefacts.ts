/**
 * `npm run artefacts`: what front ends are built with, as files: the schema that clients see, which types stand for an
 * interface or a union, keys, scalars, registered operations, and what every value of an enumeration is called.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  getOperationAST,
  isAbstractType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
} from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { listDepartments, readSchema } from '#shared/departments.ts';
import { runCommand } from '#shared/launch/command.ts';
import { ROOT } from '#shared/process/config.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { readOptions } from '#shared/process/options.ts';
import { labelsOf } from '#shared/server/labels.ts';
import { readOperations } from '../admission/registered-operations.ts';
import type { RegisteredOperation } from '../admission/registered-operations.ts';
import { composeContracts } from '../supergraph/compose.ts';
import { keysOf } from '../supergraph/join.ts';
import { ownContracts } from '../supergraph/own-contract.ts';
import { printWithOwners } from '../supergraph/owners.ts';
import { readSupergraph, servedSupergraph } from '../supergraph/read.ts';

const USAGE = `usage: npm run artefacts [-- --to <folder>]

  --to <folder>   where the files are written; .data/artefacts by default

Writes, composed from the contracts of subgraphs/:
  schema.graphql        what clients see, with @owner(department:) at each field
  possible-types.json   the types of each interface and union, for Apollo Client
  type-policies.json    the key of each entity, for Apollo Client's typePolicies and urql's keys
  scalars.json          what each scalar is in JSON, for code generation
  operations.json       the registered operations, as a manifest of Apollo's form
  labels.json           what every value of an enumeration is called
  steps.graphql         one fragment for each union whose types tell their next steps`;

export interface ArtefactSources {
  /** The schema that clients see. */
  schema: GraphQLSchema;
  /** The supergraph that it is of. */
  supergraph: DocumentNode;
  operations?: readonly RegisteredOperation[];
}

/** The files, by name. */
export function artefactsOf({ schema, supergraph, operations = [] }: ArtefactSources): Record<string, string> {
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'schema.graphql': `${printWithOwners(schema, supergraph)}\n`,
    'possible-types.json': json({ possibleTypes }),
    'type-policies.json': json(typePolicies(schema, supergraph)),
    'scalars.json': json(scalarsOf(schema)),
    'operations.json': json(manifestOf(operations)),
    'labels.json': json({ enums: labelsOf(schema).enums }),
    'steps.graphql': stepFragments(schema),
  };
}

/** Each entity's key that clients can select, as Apollo Client takes it. */
function typePolicies(schema: GraphQLSchema, supergraph: DocumentNode): Record<string, { keyFields: string[] }> {
  const policies: Record<string, { keyFields: string[] }> = {};
  for (const [type, keys] of keysOf(supergraph)) {
    const shown = schema.getType(type);
    const keyFields = keys
      .map(key => key.split(/\s+/))
      .find(fields => shown && 'getFields' in shown && fields.every(field => Object.hasOwn(shown.getFields(), field)));
    if (keyFields) policies[type] = { keyFields };
  }
  return policies;
}

/** The field by which things tell their next steps. */
const STEPS = 'availableSteps';

/**
 * A fragment for each union, with the next steps of every one of its types: for a page that opens whatever it is
 * given.
 */
function stepFragments(schema: GraphQLSchema): string {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  const fragments = unions.flatMap(union => {
    const stepping = union.getTypes().filter(type => Object.hasOwn(type.getFields(), STEPS));
    if (stepping.length < 2) return [];
    const lines = stepping.map(({ name }) => `  ... on ${name} { ${STEPS} { operation yours input missing } }`);
    return [[`fragment ${union.name}Steps on ${union.name} {`, '  __typename', ...lines, '}'].join('\n')];
  });
  return `${fragments.join('\n\n')}\n`;
}

/** What a scalar is in JSON: a text, but for `JSON` itself. */
const scalarsOf = (schema: GraphQLSchema): Record<string, string> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(type => isScalarType(type) && !isSpecifiedScalarType(type))
      .map(({ name }) => [name, name === 'JSON' ? 'unknown' : 'string']),
  );

const manifestOf = (operations: readonly RegisteredOperation[]): object => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: operations.map(({ id, text }) => {
    const operation = getOperationAST(parse(text));
    return { id, name: operation?.name?.value ?? null, type: operation?.operation, body: text };
  }),
});

/** What clients see of the contracts in `subgraphs/`. @throws Misuse that says why they do not compose */
export function clientGraph(root: string = ROOT): Required<ArtefactSources> {
  const contracts = listDepartments(root).map(name => ({ name, url: `http://${name}/`, sdl: readSchema(name, root) }));
  const { supergraph, problems } = composeContracts([...contracts, ...ownContracts(contracts)]);
  if (!supergraph || problems.length > 0) {
    const found = problems.map(({ department, message }) => `${department}: ${message}`);
    throw new Misuse(`the contracts do not compose:\n${found.join('\n')}`);
  }
  const { api } = servedSupergraph(readSupergraph(supergraph.text, { refuseTraps: false }));
  return {
    schema: buildSchema(api.join('\n')),
    supergraph: parse(supergraph.text),
    operations: readOperations({ OPERATION_MANIFESTS: [] }, root),
  };
}

async function main(): Promise<void> {
  const { to = join(ROOT, '.data/artefacts') } = readOptions(USAGE, { to: { type: 'string' } });
  const folder = resolve(to);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(artefactsOf(clientGraph()))) {
    writeFileSync(join(folder, file), text);
    console.log(join(folder, file));
  }
}

if (import.meta.main) await runCommand(main);
