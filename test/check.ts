/**
 * `npm run check`: types, zone files, schema descriptions, generated types, composition. `npm run check -- --subgraph
 * <name>
 * --schema <file>`: what a new contract of one department would break (gateway/check/change.ts). Prints one line a
 * check, its findings below. Exit code 0: all holds; 1: something is wrong; 2: it was called wrongly.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { composeServices } from '@apollo/composition';
import { Kind, parse, validate } from 'graphql';
import type { DocumentNode, ObjectTypeDefinitionNode } from 'graphql';
import { checkChange } from '../gateway/check/change.ts';
import type { ChangeOptions, Finding } from '../gateway/check/change.ts';
import { externalContracts, readContractFiles } from '../gateway/check/externals.ts';
import { readGrants } from '../gateway/check/grants.ts';
import { composeContracts } from '../gateway/supergraph/compose.ts';
import type { Contract } from '../gateway/supergraph/contracts.ts';
import { readOperations } from '../gateway/admission/registered-operations.ts';
import { ownContracts } from '../gateway/supergraph/own-contract.ts';
import { generateTypes } from '../shared/check/codegen.ts';
import { lintSchema } from '../shared/check/lint.ts';
import { ROOT, readConfig } from '../shared/process/config.ts';
import type { Config } from '../shared/process/config.ts';
import { listDepartments, readSchema } from '../shared/departments.ts';
import { Misuse } from '../shared/process/misuse.ts';
import { keptKeys } from '../shared/launch/kept.ts';
import { ZoneFileError } from '../shared/zones/errors.ts';
import { readProfiles } from '../shared/zones/load.ts';

/** A check gives its findings; none means that it holds. */
export interface Check {
  name: string;
  run(): Promise<string[]> | string[];
}

/** All checks, over the departments of a root folder and the contracts of those that are reached by address alone. */
export function checksOf(root: string = ROOT, externals: readonly Contract[] = []): Check[] {
  const departments = listDepartments(root);
  const contractsOf = (): Contract[] => {
    const own = departments.map(name => ({ name, url: `http://${name}/graphql`, sdl: readSchema(name, root) }));
    const contracts = [...own, ...externals];
    return [...contracts, ...ownContracts(contracts)];
  };
  const each = async (find: (department: string) => Promise<string[]> | string[]): Promise<string[]> =>
    (
      await Promise.all(
        departments.map(async department => (await find(department)).map(finding => `${department}: ${finding}`)),
      )
    ).flat();
  return [
    { name: 'types', run: () => tsc(root) },
    { name: 'formatted and linted', run: () => biome(root) },
    { name: 'zone files are right', run: () => zoneFiles(root) },
    { name: 'every type and field described', run: () => each(department => lintSchema(readSchema(department, root))) },
    {
      name: 'generated types fresh',
      run: () =>
        each(async department => {
          const stale = Object.entries(await generateTypes(department, root)).filter(([file, text]) => {
            const path = join(root, 'subgraphs', department, file);
            return !existsSync(path) || readFileSync(path, 'utf8') !== text;
          });
          return stale.map(([file]) => `${file} is not what schema.graphql makes: run npm run generate`);
        }),
    },
    {
      name: 'fields that cross to another department are nullable',
      run: () => {
        const schemas = departments.map(name => [name, parse(readSchema(name, root))] as const);
        return [...crossings(schemas), ...schemas.flatMap(requirings)];
      },
    },
    {
      name: 'composition',
      run: () =>
        composeContracts(contractsOf()).problems.flatMap(({ department, message }) =>
          message.split('\n').map(line => `${department}: ${line}`),
        ),
    },
    {
      name: 'registered operations fit the composed schema',
      run: () => {
        const { schema } = composeServices(
          contractsOf().map(({ sdl, ...contract }) => ({ ...contract, typeDefs: parse(sdl) })),
        );
        const api = schema?.toAPISchema().toGraphQLJSSchema();
        return api
          ? readOperations({ OPERATION_MANIFESTS: [] }, root).flatMap(({ file, text }) =>
              validate(api, parse(text)).map(({ message }) => `${file}: ${message}`),
            )
          : [];
      },
    },
  ];
}

/**
 * A type with a key belongs to the department whose queries find it; what others add to it is null while they are down,
 * so it must be nullable.
 */
function crossings(schemas: readonly (readonly [department: string, schema: DocumentNode])[]): string[] {
  const typesOf = (schema: DocumentNode) =>
    schema.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const hasKey = (type: ObjectTypeDefinitionNode) => type.directives?.some(({ name }) => name.value === 'key');
  const finds = (schema: DocumentNode, type: string) =>
    typesOf(schema).some(
      ({ name, fields }) =>
        name.value === 'Query' &&
        fields?.some(field => field.type.kind === Kind.NAMED_TYPE && field.type.name.value === type),
    );
  return schemas.flatMap(([department, schema]) =>
    typesOf(schema)
      .filter(
        type =>
          hasKey(type) &&
          !finds(schema, type.name.value) &&
          schemas.some(([other, theirs]) => other !== department && finds(theirs, type.name.value)),
      )
      .flatMap(type => {
        const keys =
          type.directives
            ?.filter(({ name }) => name.value === 'key')
            .flatMap(({ arguments: given }) =>
              given?.map(({ value }) => ('value' in value ? String(value.value) : '')),
            ) ?? [];
        return (type.fields ?? [])
          .filter(
            ({ name, type: kind, directives }) =>
              kind.kind === Kind.NON_NULL_TYPE &&
              !keys.includes(name.value) &&
              !directives?.some(directive => directive.name.value === 'external'),
          )
          .map(({ name }) => `${department}: ${type.name.value}.${name.value} must be nullable`);
      }),
  );
}

/** What a field requires of another department is not there while that one is down: the field is null then. */
const requirings = ([department, schema]: readonly [department: string, schema: DocumentNode]): string[] =>
  schema.definitions
    .filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(({ name: type, fields = [] }) =>
      fields
        .filter(({ directives }) => directives?.some(({ name }) => name.value === 'requires'))
        .filter(({ type: kind }) => kind.kind === Kind.NON_NULL_TYPE)
        .map(({ name }) => `${department}: ${type.value}.${name.value} requires another's, and must be nullable`),
    );

/** The problems of the zone files: each would stop every department at its next start. */
function zoneFiles(root: string): string[] {
  try {
    readProfiles(join(root, 'shared/zones'));
    return [];
  } catch (error) {
    if (!(error instanceof ZoneFileError)) throw error;
    return error.problems.map(({ file, line, rule, message }) =>
      [`shared/zones/${file}:${line}`, rule === null ? [] : `rule ${rule}`, message].flat().join(': '),
    );
  }
}

/** The faults that the type checker finds. */
const tsc = (root: string): Promise<string[]> => linesOf('typescript/bin/tsc', ['--pretty', 'false'], root);

/** What the formatter would change, and the faults that the linter finds. */
const biome = (root: string): Promise<string[]> =>
  linesOf('@biomejs/biome/bin/biome', ['check', '--colors=off', '--reporter=concise', '--max-diagnostics=100'], root);

/** What a tool of node_modules prints where it fails; nothing where it does not. */
function linesOf(tool: string, args: readonly string[], cwd: string): Promise<string[]> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [join(ROOT, 'node_modules', tool), ...args],
      { cwd, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => {
        const lines = `${stdout}\n${stderr}`.split('\n').filter(line => line.trim() !== '');
        resolve(error ? lines : []);
      },
    );
  });
}

const USAGE = `usage: npm run check [-- --subgraph <name> --schema <file> [--usage <file>] [--manifest <file>]…]
                     [-- --with <name>=<file>…]
  --subgraph <name>     the department whose contract changes; one without a folder joins by its address, and need
                        only be what the gateway takes
  --schema <file>       its new contract
  --grants <file>       what npm run --silent exchange -- granted printed: which partners would be broken
  --usage <file>        what GET /usage of a running gateway reported: who else is broken than registered operations
  --manifest <file>     a manifest of Apollo or Relay with further registered operations
  --with <name>=<file>  the contract of another department that joins by its address; those of SUBGRAPH_URL_<NAME>
                        are asked for theirs`;

/** Prints the findings of a change; returns the exit code. Warnings do not fail it. */
async function runChange(options: ChangeOptions): Promise<number> {
  const findings = await checkChange(options);
  for (const [name, found] of Object.entries(findings)) {
    console.log(`${markOf(found)} ${name}`);
    for (const { level, message, at } of found) console.log(`    ${level}: ${at ? `${at}: ` : ''}${message}`);
  }
  return Object.values(findings)
    .flat()
    .some(({ level }) => level === 'error')
    ? 1
    : 0;
}

/**
 * The contracts of the departments that are reached by address alone. One that cannot be asked is named, and fails
 * nothing: a check must not depend on who is up.
 */
async function externalsOf(files: Readonly<Record<string, string>>): Promise<Contract[]> {
  const { contracts, unknown } = await externalContracts({ config: withKeys(readConfig()), root: ROOT, files });
  for (const reason of unknown) console.log(`! not composed with ${reason}`);
  return contracts;
}

/** The configuration with the kept keys, with which the departments are asked as the gateway asks. */
function withKeys(config: Config): Config {
  if (Object.keys(config.subgraphUrls()).length === 0 || config.PRINCIPAL_PRIVATE_KEY) return config;
  return { ...config, PRINCIPAL_PRIVATE_KEY: keptKeys(config).privateKey };
}

function markOf(findings: readonly Finding[]): '✗' | '!' | '✓' {
  if (findings.some(({ level }) => level === 'error')) return '✗';
  return findings.length > 0 ? '!' : '✓';
}

/** All checks; returns the exit code. */
async function runAll(externals: readonly Contract[]): Promise<number> {
  let wrong = 0;
  for (const { name, run } of checksOf(ROOT, externals)) {
    const findings = await run();
    wrong += findings.length;
    console.log(`${findings.length === 0 ? '✓' : '✗'} ${name}`);
    for (const finding of findings) console.log(`    ${finding}`);
  }
  return wrong > 0 ? 1 : 0;
}

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const OPTIONS = {
  subgraph: TEXT,
  schema: TEXT,
  usage: TEXT,
  grants: TEXT,
  manifest: TEXTS,
  with: TEXTS,
  help: { type: 'boolean' },
} as const;

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Misuse(`${(error as Error).message.split('. ')[0]}\n${USAGE}`);
  }
}

async function run(argv: string[]): Promise<number> {
  const { subgraph, schema, help, with: files = [], manifest: manifests = [], usage, grants } = readArguments(argv);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const isForChange = [usage, grants].some(one => one !== undefined) || manifests.length > 0;
  if (subgraph === undefined && schema === undefined && !isForChange)
    return runAll(await externalsOf(readContractFiles(files)));
  if (subgraph === undefined || schema === undefined)
    throw new Misuse(`--subgraph and --schema belong together\n${USAGE}`);
  const externals = (await externalsOf(readContractFiles(files))).filter(({ name }) => name !== subgraph);
  return runChange({ root: ROOT, subgraph, schema, usage, grants: readGrants(grants), manifests, externals });
}

/** Runs the command; 2 where it cannot be run as it was called. */
async function main(argv: string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    console.error(`check: ${(error as Error).message}`);
    return 2;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
