/**
 * `npm run artefacts`: what front ends are built with, as files: the schema that clients see, which types stand for an
 * interface or a union, and what every value of an enumeration is called in Chinese and in English.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema, isAbstractType, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { listDepartments, readSchema } from '#shared/department.ts';
import { runCommand } from '#shared/launch/command.ts';
import { ROOT } from '#shared/process/config.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { readOptions } from '#shared/process/options.ts';
import { labelsOf } from '#shared/server/labels.ts';
import { composeContracts } from '../supergraph/compose.ts';
import { ownContracts } from '../supergraph/own-contract.ts';
import { readSupergraph, servedSupergraph } from '../supergraph/read.ts';

const USAGE = `usage: npm run artefacts [-- --to <folder>]

  --to <folder>   where the files are written; .data/artefacts by default

Writes schema.graphql, possible-types.json and labels.json, composed from the contracts of subgraphs/.`;

/** The files, by name. */
export function artefactsOf(schema: GraphQLSchema): Record<string, string> {
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map(type => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'schema.graphql': `${printSchema(schema)}\n`,
    'possible-types.json': json({ possibleTypes }),
    'labels.json': json({ enums: labelsOf(schema).enums }),
  };
}

/** The schema that clients see of the contracts in `subgraphs/`. @throws Misuse that says why they do not compose */
export function clientSchema(root: string = ROOT): GraphQLSchema {
  const contracts = listDepartments(root).map(name => ({ name, url: `http://${name}/`, sdl: readSchema(name, root) }));
  const { supergraph, problems } = composeContracts([...contracts, ...ownContracts(contracts)]);
  if (!supergraph || problems.length > 0) {
    const found = problems.map(({ department, message }) => `${department}: ${message}`);
    throw new Misuse(`the contracts do not compose:\n${found.join('\n')}`);
  }
  const { api } = servedSupergraph(readSupergraph(supergraph.text, { refuseTraps: false }));
  return buildSchema(api.join('\n'));
}

async function main(): Promise<void> {
  const { to = join(ROOT, '.data/artefacts') } = readOptions(USAGE, { to: { type: 'string' } });
  const folder = resolve(to);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(artefactsOf(clientSchema()))) {
    writeFileSync(join(folder, file), text);
    console.log(join(folder, file));
  }
}

if (import.meta.main) await runCommand(main);
