/**
 * `npm run check`: types, schema descriptions, generated types, composition. Prints one line a check, its findings below; exit code 1 where
 * something is wrong.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import type { DocumentNode, ObjectTypeDefinitionNode } from 'graphql';
import { composeContracts } from '../gateway/compose.ts';
import { generateTypes } from '../shared/check/codegen.ts';
import { lintSchema } from '../shared/check/lint.ts';
import { ROOT } from '../shared/config.ts';
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
    (await Promise.all(departments.map(async department => (await find(department)).map(finding => `${department}: ${finding}`)))).flat();
  return [
    { name: 'types', run: () => tsc(root) },
    { name: 'every type and field described', run: () => each(department => lintSchema(readSchema(department, root))) },
    {
      name: 'generated types fresh',
      run: () =>
        each(async department => {
          const file = join(root, 'subgraphs', department, 'generated.ts');
          const fresh = existsSync(file) && readFileSync(file, 'utf8') === (await generateTypes(department, root));
          return fresh ? [] : ['generated.ts is not what schema.graphql makes: run npm run generate'];
        }),
    },
    { name: 'fields that cross to another department are nullable', run: () => crossings(departments.map(name => [name, parse(readSchema(name, root))])) },
    {
      name: 'composition',
      run: () => {
        const contracts = departments.map(name => ({ name, url: `http://${name}/graphql`, sdl: readSchema(name, root) }));
        return composeContracts(contracts).problems.map(({ department, message }) => `${department}: ${message}`);
      },
    },
  ];
}

/**
 * A type with a key belongs to the department whose queries find it; what others add to it is null while they are down, so it must be
 * nullable.
 */
function crossings(schemas: readonly (readonly [department: string, schema: DocumentNode])[]): string[] {
  const typesOf = (schema: DocumentNode) => schema.definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const hasKey = (type: ObjectTypeDefinitionNode) => type.directives?.some(({ name }) => name.value === 'key');
  const finds = (schema: DocumentNode, type: string) =>
    typesOf(schema).some(({ name, fields }) => name.value === 'Query' && fields?.some(field => field.type.kind === Kind.NAMED_TYPE && field.type.name.value === type));
  return schemas.flatMap(([department, schema]) =>
    typesOf(schema)
      .filter(type => hasKey(type) && !finds(schema, type.name.value) && schemas.some(([other, theirs]) => other !== department && finds(theirs, type.name.value)))
      .flatMap(type => {
        const keys = type.directives?.filter(({ name }) => name.value === 'key').flatMap(({ arguments: given }) => given?.map(({ value }) => ('value' in value ? String(value.value) : ''))) ?? [];
        return (type.fields ?? [])
          .filter(({ name, type: kind, directives }) => kind.kind === Kind.NON_NULL_TYPE && !keys.includes(name.value) && !directives?.some(directive => directive.name.value === 'external'))
          .map(({ name }) => `${department}: ${type.name.value}.${name.value} must be nullable`);
      }));
}

function tsc(root: string): Promise<string[]> {
  return new Promise(resolve => {
    execFile(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--pretty', 'false'], { cwd: root, maxBuffer: 50_000_000 }, (error, output) =>
      resolve(error ? output.split('\n').filter(line => line.trim() !== '') : []));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let wrong = 0;
  for (const { name, run } of checksOf()) {
    const findings = await run();
    wrong += findings.length;
    console.log(`${findings.length === 0 ? '✓' : '✗'} ${name}`);
    for (const finding of findings) console.log(`    ${finding}`);
  }
  process.exitCode = wrong > 0 ? 1 : 0;
}
