/**
 * What a department's new contract would break, before it is deployed: `npm run check -- --subgraph credit --schema
 * <file>`. An error is what would be refused, or would break a known user; a warning is what may break unknown users.
 */
import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { CriticalityLevel, diff, validate } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { GraphQLError, Kind, Source, parse, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { lintSchema } from '#shared/check/lint.ts';
import { listDepartments, readSchema } from '#shared/departments.ts';
import { readOperations } from '../admission/registered-operations.ts';
import type { Contract } from '../supergraph/contracts.ts';
import { overrideTraps } from '../supergraph/join.ts';
import { ownContracts } from '../supergraph/own-contract.ts';
import { brokenGrants } from './grants.ts';
import type { GrantedFields } from './grants.ts';
import { at, placeOfError, placeOfNode, placeOfTrap } from './places.ts';
import { Users, isDirectUser } from './users.ts';
import type { NamedOperation } from './users.ts';

export interface Finding {
  /** An error fails the check. */
  level: 'error' | 'warning';
  message: string;
  /** `file:line:column`, where there is a place. */
  at?: string;
}

export interface ChangeOptions {
  /** Folder of `gateway` and `subgraphs`. */
  root: string;
  /**
   * The department whose contract changes. One that has no folder in `subgraphs/` joins by its address: it must satisfy
   * the gateway, and not the kit's rules for descriptions and common types.
   */
  subgraph: string;
  /** File of its new contract. */
  schema: string;
  /** File of what `GET /usage` reports. Default: only registered operations are known users. */
  usage?: string | undefined;
  /** Agreements in force (grants.ts). Default: none is known. */
  grants?: readonly GrantedFields[];
  /** Manifests with further registered operations, as OPERATION_MANIFESTS. Default: none. */
  manifests?: readonly string[];
  /** The contracts of the departments that are no folders here (externals.ts). Default: none. */
  externals?: readonly Contract[];
}

/** Users that a finding names. */
const MOST_USERS = 5;
/** A shorter reason of a deprecation cannot say what to use instead. */
const SHORTEST_REASON = 10;

/** A contract that is composed. */
interface Service {
  name: string;
  url: string;
  sdl: string;
  typeDefs: DocumentNode;
}

/**
 * Checks a change. Returns the findings of each check by its name; a check without findings holds. Throws where a file
 * cannot be read.
 */
export async function checkChange(options: ChangeOptions): Promise<Record<string, Finding[]>> {
  const { root, subgraph, schema: file, usage, manifests = [], externals = [] } = options;
  const text = readFileSync(file, 'utf8');
  const contract = parseFile(text, file);
  if (contract instanceof GraphQLError)
    return {
      'the file is GraphQL': [{ level: 'error', message: contract.message, at: placeOfError(contract) ?? file }],
    };

  const folders = listDepartments(root);
  const before = [
    ...folders.map(name => serviceOf(name, readSchema(name, root), `subgraphs/${name}/schema.graphql`)),
    ...externals.map(({ name, sdl, url }) => serviceOf(name, sdl, `the contract of ${name}`, url)),
  ];
  const changed = serviceOf(subgraph, text, file);
  const after = [...before.filter(({ name }) => name !== subgraph), changed].sort((a, b) => (a.name < b.name ? -1 : 1));
  const [old, next] = [composeServices(withOwn(before)), composeServices(withOwn(after))];
  const findings: Record<string, Finding[]> = {
    'it composes with the other departments': (next.errors ?? []).map(error => ({
      level: 'error',
      message: error.message,
      ...at(placeOfError(error)),
    })),
    ...(folders.includes(subgraph) && ownStyle(text, contract, file)),
  };
  if (next.errors) return findings;
  findings['no @override with a label'] = overrideTraps(parse(next.supergraphSdl)).map(message => ({
    // What the gateway's own settings can decide is no fault of the contract.
    level: message.includes('OVERRIDE_LABELS') ? 'warning' : 'error',
    message,
    ...at(placeOfTrap(contract, message, file)),
  }));
  if (old.errors) return findings;

  const oldSchema = old.schema.toAPISchema().toGraphQLJSSchema();
  const newSchema = next.schema.toAPISchema().toGraphQLJSSchema();
  const operations = operationsOf(root, manifests);
  const users = new Users({ schema: oldSchema, supergraph: parse(old.supergraphSdl), operations, usage });
  const changes = await diff(oldSchema, newSchema);
  findings['no known user is broken'] = breakingChanges(changes, users);
  findings['no granted partner is broken'] = brokenGrants(changes, options.grants ?? []).map(message => ({
    level: 'error',
    message,
  }));
  findings['registered operations fit'] = operations.flatMap(operation =>
    operationFindings(operation, oldSchema, newSchema),
  );
  return findings;
}

function parseFile(text: string, file: string): DocumentNode | GraphQLError {
  try {
    return parse(new Source(text, file));
  } catch (error) {
    return error as GraphQLError;
  }
}

const serviceOf = (name: string, sdl: string, file: string, url = `http://${name}/`): Service => ({
  name,
  url,
  sdl,
  typeDefs: parse(new Source(sdl, file)),
});

/** The services with the gateway's own subgraph, where it joins. */
const withOwn = (services: readonly Service[]): Service[] => [
  ...services,
  ...ownContracts(services).map(({ name, url, sdl }) =>
    serviceOf(name, sdl, 'gateway/supergraph/department-status.graphql', url),
  ),
];

function operationsOf(root: string, manifests: readonly string[]): NamedOperation[] {
  return readOperations({ OPERATION_MANIFESTS: [...manifests] }, root).map(({ id, text, file }) => ({
    name: file.endsWith('.json') ? `${file} ${id}` : file,
    document: parse(text, { noLocation: true }),
    body: text,
  }));
}

/** What the kit demands of a department of its own, and the gateway of nobody. */
const ownStyle = (text: string, contract: DocumentNode, file: string): Record<string, Finding[]> => ({
  'described everywhere': undescribed(text, file),
  'deprecations say what to use instead': unexplainedDeprecations(contract, file),
});

/** What `lintSchema` finds, with the line in the place and not in the message. */
function undescribed(text: string, file: string): Finding[] {
  return lintSchema(text).map(message => {
    const [prefix = '', line] = /^line (\d+): /.exec(message) ?? [];
    return { level: 'error', message: message.slice(prefix.length), at: line ? `${file}:${line}` : file };
  });
}

/** A deprecation without a reason does not say what to do. */
function unexplainedDeprecations(document: DocumentNode, file: string): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Directive: node => {
      if (node.name.value !== 'deprecated') return;
      const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
      if (reason?.kind === Kind.STRING && reason.value.trim().length >= SHORTEST_REASON) return;
      findings.push({
        level: 'error',
        message: '@deprecated must say what to use instead: @deprecated(reason: "use …")',
        at: placeOfNode(node, file),
      });
    },
  });
  return findings;
}

const breakingChanges = (changes: readonly Change[], users: Users): Finding[] =>
  changes
    .filter(({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking)
    .map(change => breakingChange(change, users));

/** An error where a known user is broken, a warning otherwise. */
function breakingChange({ criticality, message, path = '' }: Change, users: Users): Finding {
  const broken = criticality.level === CriticalityLevel.Breaking ? users.of(path) : [];
  // A user through @requires still receives its field: a required field that is gone would not have composed.
  return { level: broken.some(isDirectUser) ? 'error' : 'warning', message: `${message}${usedBy(broken)}` };
}

function usedBy(users: readonly string[]): string {
  if (users.length === 0) return '';
  const more = users.length > MOST_USERS ? ` and ${users.length - MOST_USERS} more` : '';
  return `; used by ${users.slice(0, MOST_USERS).join(', ')}${more}`;
}

/** Errors of an operation that was valid before, and the deprecated fields that it selects. */
function operationFindings(
  { name, body }: NamedOperation,
  oldSchema: GraphQLSchema,
  newSchema: GraphQLSchema,
): Finding[] {
  const source = new Source(body, name);
  const [before] = validate(oldSchema, [source], { strictDeprecated: false, strictFragments: false });
  const [after] = validate(newSchema, [source], { strictFragments: false });
  const errors = before?.errors.length ? [] : (after?.errors ?? []);
  const findingsOf = (level: Finding['level'], found: readonly GraphQLError[]): Finding[] =>
    found.map(error => ({ level, message: error.message, at: placeInOperation(error, name) }));
  return [...findingsOf('error', errors), ...findingsOf('warning', after?.deprecated ?? [])];
}

function placeInOperation({ locations }: GraphQLError, name: string): string {
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  return `${name}:${line}:${column}`;
}
