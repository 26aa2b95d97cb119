/**
 * Resolver types of a department, from its schema: `generated.ts`. By convention the parent of type X's resolvers is
 * the row type `XRow` that the department's `loaders.ts` exports, else a part of the GraphQL type itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { ROOT } from '../process/config.ts';
import { readSchema } from '../department.ts';

const SCALARS = {
  CreditCode: 'string',
  ProjectCode: 'string',
  Date: 'string',
  DateTime: { input: 'Date', output: 'Date | string' },
  Yuan: 'string',
  JSON: 'unknown',
};

/** The text that a department's `generated.ts` should have. */
export async function generateTypes(department: string, root: string = ROOT): Promise<string> {
  const loaders = readFileSync(join(root, 'subgraphs', department, 'loaders.ts'), 'utf8');
  const mappers = Object.fromEntries(
    [...loaders.matchAll(/^export (?:interface|type) (\w+)Row\b/gm)].map(([, type]) => [
      type!,
      `./loaders.ts#${type}Row`,
    ]),
  );
  const text = await codegen({
    filename: 'generated.ts',
    schema: parse(readSchema(department, root)),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      scalars: SCALARS,
      defaultScalarType: 'unknown',
      contextType: './loaders.ts#RequestContext',
      mappers,
      defaultMapper: 'Partial<{T}>',
    },
  });
  return `/* Made from schema.graphql by npm run generate: do not edit. */\n${text}`;
}
