/**
 * Registered operations: what front ends and departments have said that they will ask. A client sends an operation's id
 * in place of its text, and a client in the mode `enforce` may ask nothing else.
 *
 * Registered are the `*.graphql` files of `gateway/operations` and of each `subgraphs/<name>/operations`, whose id is
 * the SHA-256 of the file's text, and the persisted-operation manifests of Apollo and Relay that `OPERATION_MANIFESTS`
 * names, with the ids that stand there.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { z } from 'zod';
import type { Config } from '#shared/process/config.ts';
import { listDepartments } from '#shared/department.ts';
import { graphError } from '#shared/errors.ts';
import type { Logger } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';

export interface RegisteredOperation {
  id: string;
  text: string;
  /** The client applications that it is registered for; undefined: for all. */
  clients: readonly string[] | undefined;
  /** Where it stands. */
  file: string;
}

const apollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1), clientName: z.string().nullish() })),
});
const relay = z.record(z.string(), z.string());

/**
 * Reads every registered operation.
 * @param root folder of `gateway` and `subgraphs`; undefined: manifests only
 * @throws Misuse that names the file and what is wrong with it
 */
export function readOperations(
  { OPERATION_MANIFESTS }: Pick<Config, 'OPERATION_MANIFESTS'>,
  root: string | undefined,
): RegisteredOperation[] {
  if (root === undefined) return OPERATION_MANIFESTS.flatMap(readManifest);
  const folders = [
    'gateway/operations',
    ...(existsSync(join(root, 'subgraphs')) ? listDepartments(root).map(name => `subgraphs/${name}/operations`) : []),
  ];
  const files = folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder))
        .filter(file => file.endsWith('.graphql'))
        .sort()
        .map(file => join(folder, file)),
    );
  const own = files.map(file => {
    const text = readFileSync(join(root, file), 'utf8');
    return checked({ id: hashOf(text), text, clients: undefined, file });
  });
  return [...own, ...OPERATION_MANIFESTS.flatMap(readManifest)];
}

/** A manifest of Apollo or Relay; `<client>=<path>` registers its operations for that client alone. */
function readManifest(given: string): RegisteredOperation[] {
  const [, client, file = given] = /^([^=/]+)=(.+)$/.exec(given) ?? [];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`OPERATION_MANIFESTS: ${file} cannot be read: ${(error as Error).message}`);
  }
  const ofApollo = apollo.safeParse(value);
  if (ofApollo.success) {
    return ofApollo.data.operations.map(({ id, body, clientName }) =>
      checked({ id, text: body, clients: clientName ? [clientName] : client ? [client] : undefined, file }),
    );
  }
  const ofRelay = relay.safeParse(value);
  if (!ofRelay.success)
    throw new Misuse(
      `OPERATION_MANIFESTS: ${file} must be a manifest of Apollo ({"format": "apollo-persisted-query-manifest", …}) or Relay ({"<id>": "<text>"})`,
    );
  return Object.entries(ofRelay.data).map(([id, text]) =>
    checked({ id, text, clients: client ? [client] : undefined, file }),
  );
}

function checked(operation: RegisteredOperation): RegisteredOperation {
  try {
    parse(operation.text);
    return operation;
  } catch (error) {
    throw new Misuse(`${operation.file}: operation ${operation.id} is not GraphQL: ${(error as Error).message}`);
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a client sent, as far as it decides which operation it is. */
export interface SentOperation {
  query?: unknown;
  /** An id by the GraphQL over HTTP draft, or as Relay's examples call it. */
  documentId?: unknown;
  doc_id?: unknown;
  extensions?: unknown;
}

export interface Operations {
  /**
   * The text to run in place of what was sent; undefined where what was sent stays. Throws OPERATION_UNKNOWN,
   * OPERATION_WRONG_CLIENT, OPERATION_HASH_MISMATCH, OPERATION_NOT_REGISTERED or BAD_REQUEST (HTTP 400).
   */
  resolve(sent: SentOperation, client: string): string | undefined;
  /** How many are registered. */
  size: number;
}

/** Texts that are remembered as registered or not. */
const REMEMBERED = 5_000;

/** @param unregistered is told each request of an operation that is not registered, in the mode `report` */
export function createOperations(
  registered: readonly RegisteredOperation[],
  { OPERATIONS_MODE, CLIENTS }: Config,
  log: Logger,
  unregistered: (client: string) => void = () => {},
): Operations {
  const byId = new Map<string, RegisteredOperation[]>();
  const byText = new Map<string, RegisteredOperation[]>();
  const add = (map: Map<string, RegisteredOperation[]>, key: string, operation: RegisteredOperation): void =>
    void map.set(key, [...(map.get(key) ?? []), operation]);
  for (const operation of registered) {
    add(byId, operation.id, operation);
    add(byText, canonical(operation.text), operation);
  }
  const modes = new Map(CLIENTS.flatMap(({ name, operations }) => (operations ? [[name, operations] as const] : [])));
  const known = new Map<string, readonly RegisteredOperation[]>();
  const told = new Set<string>();

  const registeredAs = (text: string): readonly RegisteredOperation[] => {
    let found = known.get(text);
    if (found) return found;
    found = byText.get(canonical(text)) ?? [];
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
  const isFor =
    (client: string) =>
    ({ clients }: RegisteredOperation): boolean =>
      !clients || clients.includes(client);
  const wrongClient = (id: string, client: string): Error =>
    problem(
      'OPERATION_WRONG_CLIENT',
      `operation ${id} is registered for another client, but got: ${client || 'no client name'}`,
    );

  return {
    size: registered.length,
    resolve: ({ query, documentId, doc_id, extensions }, client) => {
      const mode = modes.get(client) ?? OPERATIONS_MODE;
      const persisted = (
        extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } } | null | undefined
      )?.persistedQuery;
      const hash = persisted?.sha256Hash;
      if (persisted !== undefined && persisted !== null && (persisted.version !== 1 || typeof hash !== 'string')) {
        throw problem(
          'BAD_REQUEST',
          `extensions.persistedQuery must be {"version": 1, "sha256Hash": "<hash>"}, but got: ${JSON.stringify(persisted).slice(0, 100)}`,
        );
      }
      const named = documentId ?? doc_id;
      if (query === undefined && (named !== undefined || hash !== undefined)) {
        const id = String(named ?? hash).replace(/^sha256:/, '');
        const found = byId.get(id);
        const mine = found?.find(isFor(client));
        if (mine) return mine.text;
        if (found) throw wrongClient(id, client);
        // Somebody else's hash may be an automatic persisted query, which Apollo Server looks up.
        if (named !== undefined || mode === 'enforce')
          throw problem('OPERATION_UNKNOWN', `no operation ${id.slice(0, 100)} is registered`);
        return undefined;
      }
      if (typeof query !== 'string') return undefined;
      if (hash !== undefined && hash !== hashOf(query)) {
        throw problem(
          'OPERATION_HASH_MISMATCH',
          `the hash must be the SHA-256 of the text, ${hashOf(query)}, but got: ${String(hash).slice(0, 100)}`,
        );
      }
      if (mode === 'off') return undefined;
      const found = registeredAs(query);
      if (found.some(isFor(client))) return undefined;
      if (mode === 'enforce') {
        if (found.length > 0) throw wrongClient(found[0]!.id, client);
        throw problem(
          'OPERATION_NOT_REGISTERED',
          `${client ? `client ${client}` : 'a client without a name'} may ask registered operations only: send one of their ids, or register this one`,
        );
      }
      unregistered(client);
      const id = hashOf(query);
      if (!told.has(id) && told.size < REMEMBERED) {
        told.add(id);
        log.warn({ client, operation: id, names: namesOf(query) }, 'an operation is not registered');
      }
      return undefined;
    },
  };
}

const problem = (
  code:
    | 'BAD_REQUEST'
    | 'OPERATION_UNKNOWN'
    | 'OPERATION_WRONG_CLIENT'
    | 'OPERATION_HASH_MISMATCH'
    | 'OPERATION_NOT_REGISTERED',
  message: string,
): Error => graphError(code, message, { http: { status: 400 } });

/**
 * A text without what does not matter: spaces, commas, comments. One that is no GraphQL stays as it is, and is no
 * operation.
 */
function canonical(text: string): string {
  const document = tryParse(text);
  return document ? print(document) : text;
}

const namesOf = (text: string): string[] =>
  tryParse(text)?.definitions.flatMap(node =>
    node.kind === 'OperationDefinition' && node.name ? [node.name.value] : [],
  ) ?? [];

function tryParse(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}
