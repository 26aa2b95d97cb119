/**
 * A department's types, from its schema, in two files: `generated.ts` has the types of the schema and imports nothing;
 * `resolver-types.ts` has those of the resolvers and imports the row types. By convention the parent of type X's
 * resolvers is the type `XRow` that a `rows.ts` of the department exports, else a part of the GraphQL type itself.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { ROOT } from '../process/config.ts';
import { readSchema } from '../departments.ts';

const SCALARS = {
  CreditCode: 'string',
  ProjectCode: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  Yuan: 'string',
  JSON: 'unknown',
};
const SCHEMA_IMPORT =
  `import type { Saying } from '#shared/messages.ts';\n` + `import type * as Schema from './generated.ts';\n`;
/** The parent of what a department adds to an enterprise, where it has no row type of its own for it. */
const ENTERPRISE = 'EnterpriseKey';
/**
 * Where a caller reads a text in his language, a resolver may give it in both (server/words.ts); common types have
 * types in the kit that say so.
 */
const OF_THE_KIT = {
  String: '../../shared/messages.ts#Spoken',
  Refusal: '../../shared/errors.ts#Refusal',
  Blocker: '../../shared/case/blockers.ts#Blocker',
  AvailableStep: '../../shared/case/available.ts#AvailableStep',
  Decision: '../../shared/case/decisions.ts#Explanation',
};
const KEY_IMPORT = `import type { EnterpriseKey } from '#shared/subgraph.ts';\n`;
const HEAD = '/* Made from schema.graphql by npm run generate: do not edit. */\n';

/** The texts that a department's generated files should have, by file name. */
export async function generateTypes(department: string, root: string = ROOT): Promise<Record<string, string>> {
  const folder = join(root, 'subgraphs', department);
  const schema = parse(readSchema(department, root));
  const mappers = rowTypes(folder, schema);
  const config = {
    federation: true,
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: SCALARS,
    defaultScalarType: 'unknown',
  };
  const types = await codegen({
    filename: 'generated.ts',
    schema,
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config,
  });
  const resolverTypes = await codegen({
    filename: 'resolver-types.ts',
    schema,
    documents: [],
    plugins: [{ resolvers: {} }],
    pluginMap: { resolvers },
    config: {
      ...config,
      namespacedImportName: 'Schema',
      contextType: './loaders.ts#RequestContext',
      mappers,
      defaultMapper: 'Saying<{T}>',
    },
  });
  return {
    'generated.ts': HEAD + types,
    'resolver-types.ts':
      HEAD +
      (mappers.Enterprise === ENTERPRISE ? KEY_IMPORT : '') +
      SCHEMA_IMPORT +
      withSchemaPrefix(ofTheKit(resolverTypes)),
  };
}

/** The plugin takes no path with a #, so the kit is named by its alias afterwards. */
const ofTheKit = (text: string): string => text.replaceAll("'../../shared/", "'#shared/");

/** The plugin prefixes the types of the schema with their namespace, but forgets those of federated references. */
const withSchemaPrefix = (text: string): string =>
  text.replaceAll(/(?<=export type FederationTypes = \{)[^}]*/g, body => body.replaceAll(/: (\w+);/g, ': Schema.$1;'));

/** Row types by the type of the schema: `XRow` of each `rows.ts`, as a path from the department's folder. */
function rowTypes(folder: string, schema: DocumentNode): Record<string, string> {
  const types = new Set(schema.definitions.map(node => ('name' in node ? node.name?.value : undefined)));
  const mappers: Record<string, string> = { Enterprise: ENTERPRISE, ...OF_THE_KIT };
  for (const file of ['loaders.ts', 'rows.ts', ...aggregates(folder).map(name => `${name}/rows.ts`)]) {
    if (!existsSync(join(folder, file))) continue;
    for (const [, type] of readFileSync(join(folder, file), 'utf8').matchAll(
      /^export (?:interface|type) (\w+)Row\b/gm,
    )) {
      if (type && types.has(type)) mappers[type] = `./${file}#${type}Row`;
    }
  }
  return mappers;
}

const aggregates = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
