/**
 * What a department's new contract would break, before it is deployed: `npm run check -- --subgraph credit --schema
 * <file>`. An error is what would be refused, or break somebody who is known to use it; a warning is what may break
 * somebody who is not known.
 */
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff, validate } from '@graphql-inspector/core';
import { composeServices } from '@apollo/composition';
import { GraphQLError, Kind, Source, parse, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { lintSchema } from '#shared/check/lint.ts';
import { listDepartments, readSchema } from '#shared/department.ts';
import { coordinatesUsed } from '../supergraph/coordinates.ts';
import { requiresTraps } from '../supergraph/join.ts';
import { readOperations } from '../admission/registered-operations.ts';
import { ownContracts } from '../supergraph/own-contract.ts';
import type { FieldUsage } from '../pipeline/usage.ts';
import { requiredCoordinates } from '../pipeline/usage.ts';

export interface Finding {
  /** An error fails the check. */
  level: 'error' | 'warning';
  message: string;
  /** `file:line:column`, where it stands somewhere. */
  at?: string;
}

/** Marks who uses a field only because another one is made from it. */
const THROUGH = ' (through @requires)';

export interface ChangeOptions {
  /** Folder of `gateway` and `subgraphs`. */
  root: string;
  /** The department whose contract changes; one that there is not yet joins. */
  subgraph: string;
  /** File of its new contract. */
  schema: string;
  /** File of what `GET /usage` tells. Default: only registered operations are known. */
  usage?: string | undefined;
  /** Manifests with further registered operations, as OPERATION_MANIFESTS. Default: none. */
  manifests?: readonly string[];
}

/**
 * Checks a change. Findings by what was looked at; no finding means that it holds. Throws where a file cannot be read.
 */
export async function checkChange({
  root,
  subgraph,
  schema,
  usage,
  manifests = [],
}: ChangeOptions): Promise<Record<string, Finding[]>> {
  const text = readFileSync(schema, 'utf8');
  const parsed = parseFile(text, schema);
  if (parsed instanceof GraphQLError)
    return { 'the file is GraphQL': [{ level: 'error', message: parsed.message, at: placeOf(parsed) ?? schema }] };

  const before = listDepartments(root).map(name => ({
    name,
    url: `http://${name}/`,
    typeDefs: parse(new Source(readSchema(name, root), `subgraphs/${name}/schema.graphql`)),
  }));
  const after = [
    ...before.filter(({ name }) => name !== subgraph),
    { name: subgraph, url: `http://${subgraph}/`, typeDefs: parsed },
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const withOwn = (services: typeof before): typeof before => [
    ...services,
    ...ownContracts(services.map(({ name, typeDefs }) => ({ name, sdl: typeDefs.loc!.source.body }))).map(
      ({ name, url, sdl }) => ({
        name,
        url,
        typeDefs: parse(new Source(sdl, 'gateway/supergraph/department-status.graphql')),
      }),
    ),
  ];
  const [old, next] = [composeServices(withOwn(before)), composeServices(withOwn(after))];
  const findings: Record<string, Finding[]> = {
    'it composes with the other departments': (next.errors ?? []).map(error => ({
      level: 'error',
      message: error.message,
      ...at(placeOf(error)),
    })),
    'described everywhere': lintSchema(text).map(message => ({
      level: 'error',
      message: message.replace(/^line \d+: /, ''),
      at: `${schema}${/^line (\d+):/.exec(message)?.[1] ? `:${/^line (\d+):/.exec(message)![1]}` : ''}`,
    })),
    'deprecations say what to use instead': deprecations(parsed, schema),
  };
  if (next.errors) return findings;
  const supergraph = parse(next.supergraphSdl);
  findings['no @requires of a field with arguments'] = requiresTraps(supergraph).map(message => ({
    level: 'error',
    message,
    ...at(placeOfTrap(parsed, message, schema)),
  }));
  if (old.errors) return findings;

  const [oldSchema, newSchema] = [
    old.schema.toAPISchema().toGraphQLJSSchema(),
    next.schema.toAPISchema().toGraphQLJSSchema(),
  ];
  const operations = readOperations({ OPERATION_MANIFESTS: [...manifests] }, root).map(({ id, text: body, file }) => ({
    name: file.endsWith('.json') ? `${file} ${id}` : file,
    document: parse(body, { noLocation: true }),
    body,
  }));
  const users = usersOf(oldSchema, parse(old.supergraphSdl), operations, usage);
  findings['nobody is broken'] = await brokenBy(oldSchema, newSchema, users);
  findings['registered operations fit'] = operations.flatMap(({ name, body }) => {
    const [result] = validate(newSchema, [new Source(body, name)], { strictFragments: false });
    const [wasWrong] = validate(oldSchema, [new Source(body, name)], {
      strictDeprecated: false,
      strictFragments: false,
    });
    return [
      ...(wasWrong?.errors.length ? [] : (result?.errors ?? [])).map(
        (error): Finding => ({
          level: 'error',
          message: error.message,
          at: `${name}:${error.locations?.[0]?.line ?? 1}:${error.locations?.[0]?.column ?? 1}`,
        }),
      ),
      ...(result?.deprecated ?? []).map(
        (error): Finding => ({
          level: 'warning',
          message: error.message,
          at: `${name}:${error.locations?.[0]?.line ?? 1}:${error.locations?.[0]?.column ?? 1}`,
        }),
      ),
    ];
  });
  return findings;
}

/** Breaking changes: errors where somebody uses what they are about, with who that is; warnings otherwise. */
async function brokenBy(
  oldSchema: GraphQLSchema,
  newSchema: GraphQLSchema,
  users: ReadonlyMap<string, readonly string[]>,
): Promise<Finding[]> {
  const changes = await diff(oldSchema, newSchema);
  return changes.flatMap(({ criticality, message, path = '' }): Finding[] => {
    if (criticality.level === CriticalityLevel.NonBreaking) return [];
    const who = criticality.level === CriticalityLevel.Breaking ? usersAt(path, users) : [];
    const told = `${message}${who.length > 0 ? `; used by ${who.slice(0, 5).join(', ')}${who.length > 5 ? ` and ${who.length - 5} more` : ''}` : ''}`;
    // Whoever asks for what is made from it still gets that: a required field that is gone would not have composed.
    return [{ level: who.some(one => !one.endsWith(THROUGH)) ? 'error' : 'warning', message: told }];
  });
}

/**
 * Who uses what a change is about. Its path is `Type`, `Type.field` or `Type.field.argument`; of directives it is none
 * of ours.
 */
function usersAt(path: string, users: ReadonlyMap<string, readonly string[]>): string[] {
  const [type = '', field] = path.split('.');
  const coordinates =
    field === undefined
      ? [...users.keys()].filter(one => one === type || one.startsWith(`${type}.`))
      : [`${type}.${field}`, type];
  return [...new Set(coordinates.flatMap(coordinate => users.get(coordinate) ?? []))];
}

/** Everybody who is known to use a coordinate: registered operations, and the clients that were counted. */
function usersOf(
  schema: GraphQLSchema,
  supergraph: DocumentNode,
  operations: readonly { name: string; document: DocumentNode }[],
  usage: string | undefined,
): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const add = (coordinate: string, who: string): void =>
    void users.set(coordinate, [...(users.get(coordinate) ?? []), who]);
  const required = requiredCoordinates(supergraph);
  for (const { name, document } of operations) {
    const asked = coordinatesUsed(schema, document);
    for (const coordinate of asked) add(coordinate, name);
    for (const coordinate of new Set(asked.flatMap(one => required.get(one) ?? [])))
      if (!asked.includes(coordinate)) add(coordinate, `${name}${THROUGH}`);
  }
  const counted =
    usage === undefined ? [] : (JSON.parse(readFileSync(usage, 'utf8')) as { fields: FieldUsage[] }).fields;
  for (const { coordinate, client, asked, required: behind } of counted)
    add(coordinate, `client ${client}, ${asked + behind} times${asked > 0 ? '' : THROUGH}`);
  return users;
}

/** A deprecation without a reason tells nobody what to do. */
function deprecations(document: DocumentNode, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Directive: node => {
      if (node.name.value !== 'deprecated') return;
      const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
      if (reason?.kind === Kind.STRING && reason.value.trim().length >= 10) return;
      findings.push({
        level: 'error',
        message: '@deprecated must say what to use instead: @deprecated(reason: "use …")',
        at: `${file}:${node.loc!.startToken.line}:${node.loc!.startToken.column}`,
      });
    },
  });
  return findings;
}

function parseFile(text: string, file: string): DocumentNode | GraphQLError {
  try {
    return parse(new Source(text, file));
  } catch (error) {
    return error as GraphQLError;
  }
}

const at = (place: string | undefined): { at?: string } => (place === undefined ? {} : { at: place });

/** Where an error stands, by its first node or source. */
function placeOf(error: GraphQLError): string | undefined {
  const token = error.nodes?.find(({ loc }) => loc)?.loc;
  if (token) return `${token.source.name}:${token.startToken.line}:${token.startToken.column}`;
  return error.source && error.locations
    ? `${error.source.name}:${error.locations[0]!.line}:${error.locations[0]!.column}`
    : undefined;
}

/** Where the field of a trap's sentence stands in a contract. */
function placeOfTrap(document: DocumentNode, message: string, file: string): string | undefined {
  const [, type, field] = /@requires of (\w+)\.(\w+) /.exec(message) ?? [];
  for (const definition of document.definitions) {
    if (!('fields' in definition) || definition.name.value !== type) continue;
    const node = definition.fields?.find(({ name }) => name.value === field);
    if (node?.loc) return `${file}:${node.loc.startToken.line}:${node.loc.startToken.column}`;
  }
  return undefined;
}
