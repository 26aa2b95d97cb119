/**
 * `npm run check`: types, schema descriptions, generated types, composition. `npm run check -- --subgraph <name>
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
import type { Finding } from '../gateway/check/change.ts';
import { composeContracts } from '../gateway/supergraph/compose.ts';
import { readOperations } from '../gateway/admission/registered-operations.ts';
import { ownContracts } from '../gateway/supergraph/own-contract.ts';
import { generateTypes } from '../shared/check/codegen.ts';
import { lintSchema } from '../shared/check/lint.ts';
import { ROOT } from '../shared/process/config.ts';
import { listDepartments, readSchema } from '../shared/department.ts';

/** A check gives its findings; none means that it holds. */
export interface Check {
  name: string;
  run(): Promise<string[]> | string[];
}

/** All checks, over the departments of a root folder. */
export function checksOf(root: string = ROOT): Check[] {
  const departments = listDepartments(root);
  const each = async (find: (department: string) => Promise<string[]> | string[]): Promise<string[]> =>
    (
      await Promise.all(
        departments.map(async department => (await find(department)).map(finding => `${department}: ${finding}`)),
      )
    ).flat();
  return [
    { name: 'types', run: () => tsc(root) },
    { name: 'formatted and linted', run: () => biome(root) },
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
      run: () => crossings(departments.map(name => [name, parse(readSchema(name, root))])),
    },
    {
      name: 'composition',
      run: () => {
        const contracts = departments.map(name => ({
          name,
          url: `http://${name}/graphql`,
          sdl: readSchema(name, root),
        }));
        return composeContracts([...contracts, ...ownContracts(contracts)]).problems.map(
          ({ department, message }) => `${department}: ${message}`,
        );
      },
    },
    {
      name: 'registered operations fit the composed schema',
      run: () => {
        const contracts = departments.map(name => ({
          name,
          url: `http://${name}/graphql`,
          sdl: readSchema(name, root),
        }));
        const { schema } = composeServices(
          [...contracts, ...ownContracts(contracts)].map(({ sdl, ...contract }) => ({
            ...contract,
            typeDefs: parse(sdl),
          })),
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
  --subgraph <name>  the department whose contract changes; a new name joins
  --schema <file>    its new contract
  --usage <file>     what GET /usage of a running gateway reported: who else is broken than registered operations
  --manifest <file>  a manifest of Apollo or Relay with further registered operations`;

/** Prints the findings of a change; returns the exit code. Warnings do not fail it. */
async function runChange(given: {
  subgraph: string;
  schema: string;
  usage?: string | undefined;
  manifest?: string[] | undefined;
}): Promise<number> {
  let findings: Record<string, Finding[]>;
  try {
    findings = await checkChange({
      root: ROOT,
      subgraph: given.subgraph,
      schema: given.schema,
      usage: given.usage,
      manifests: given.manifest ?? [],
    });
  } catch (error) {
    console.error(`check: ${(error as Error).message}`);
    return 2;
  }
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

function markOf(findings: readonly Finding[]): '✗' | '!' | '✓' {
  if (findings.some(({ level }) => level === 'error')) return '✗';
  return findings.length > 0 ? '!' : '✓';
}

/** All checks; returns the exit code. */
async function runAll(): Promise<number> {
  let wrong = 0;
  for (const { name, run } of checksOf()) {
    const findings = await run();
    wrong += findings.length;
    console.log(`${findings.length === 0 ? '✓' : '✗'} ${name}`);
    for (const finding of findings) console.log(`    ${finding}`);
  }
  return wrong > 0 ? 1 : 0;
}

async function main(argv: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  let values: { subgraph?: string; schema?: string; usage?: string; manifest?: string[]; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: argv,
      options: {
        subgraph: text,
        schema: text,
        usage: text,
        manifest: { ...text, multiple: true },
        help: { type: 'boolean' },
      },
    }));
  } catch (error) {
    console.error(`check: ${(error as Error).message.split('. ')[0]}\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { subgraph, schema } = values;
  if (subgraph && schema) return runChange({ ...values, subgraph, schema });
  if (Object.keys(values).length === 0) return runAll();
  console.error(`check: --subgraph and --schema belong together\n${USAGE}`);
  return 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
