/**
 * Registered operations: those that front ends and departments have declared. A client sends an operation's id in place
 * of its text; a client in the mode `enforce` may run no other operation.
 *
 * The `*.graphql` files of `gateway/operations` and of each `subgraphs/<name>/operations` are registered under the
 * SHA-256 of the file's text; the operations of the persisted-operation manifests of Apollo and Relay that
 * `OPERATION_MANIFESTS` names, under the ids of the manifest.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Config } from '#shared/process/config.ts';
import { listDepartments } from '#shared/departments.ts';
import { graphError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { Logger } from '#shared/process/log.ts';
import { Misuse } from '#shared/process/misuse.ts';
import type { RequestParameters } from '../pipeline/request.ts';

export interface RegisteredOperation {
  id: string;
  text: string;
  /** The client applications that it is registered for; undefined means all. */
  clients: readonly string[] | undefined;
  /** The file that it was read from. */
  file: string;
}

const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1), clientName: z.string().nullish() })),
});
const relayManifest = z.record(z.string(), z.string());

/**
 * Reads every registered operation.
 * @param root folder that holds `gateway` and `subgraphs`; undefined means that only manifests are read
 * @throws Misuse that names the file and what is wrong with it
 */
export function readOperations(
  { OPERATION_MANIFESTS }: Pick<Config, 'OPERATION_MANIFESTS'>,
  root: string | undefined,
): RegisteredOperation[] {
  if (root === undefined) return OPERATION_MANIFESTS.flatMap(readManifest);
  const departments = existsSync(join(root, 'subgraphs')) ? listDepartments(root) : [];
  const folders = ['gateway/operations', ...departments.map(name => `subgraphs/${name}/operations`)];
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
function readManifest(option: string): RegisteredOperation[] {
  const [, client, file = option] = /^([^=/]+)=(.+)$/.exec(option) ?? [];
  const manifest = readJson(file);
  const clients = client ? [client] : undefined;
  const apollo = apolloManifest.safeParse(manifest);
  if (apollo.success) {
    return apollo.data.operations.map(({ id, body, clientName }) =>
      checked({ id, text: body, clients: clientName ? [clientName] : clients, file }),
    );
  }
  const relay = relayManifest.safeParse(manifest);
  if (relay.success) return Object.entries(relay.data).map(([id, text]) => checked({ id, text, clients, file }));
  throw new Misuse(
    `OPERATION_MANIFESTS: ${file} must be a manifest of Apollo ({"format": "apollo-persisted-query-manifest", …}) or Relay ({"<id>": "<text>"})`,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`OPERATION_MANIFESTS: ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** An operation of a manifest or a file. GraphQL Code Generator writes `sha256:` before an id, and callers may. */
function checked({ id, ...operation }: RegisteredOperation): RegisteredOperation {
  try {
    parse(operation.text);
    return { id: withoutPrefix(id), ...operation };
  } catch (error) {
    throw new Misuse(`${operation.file}: operation ${id} is not GraphQL: ${(error as Error).message}`);
  }
}

const withoutPrefix = (id: string): string => id.replace(/^sha256:/, '');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface Operations {
  /**
   * The text to run in place of what was sent; undefined where the request stays as it is. Throws OPERATION_UNKNOWN,
   * OPERATION_WRONG_CLIENT, OPERATION_HASH_MISMATCH, OPERATION_NOT_REGISTERED or BAD_REQUEST (HTTP 400).
   */
  resolve(requested: RequestParameters, client: string): string | undefined;
  /** How many are registered. */
  size: number;
}

/** Texts for which it is remembered whether they are registered. */
const REMEMBERED = 5_000;
/** Their characters together. */
const REMEMBERED_CHARACTERS = 10_000_000;
/** Operations that are not registered and get a line in the log, each once: a caller may send any number of them. */
const MOST_REPORTED = 5_000;

type Mode = Config['OPERATIONS_MODE'];

/** @param onUnregistered is called for each request of an operation that is not registered, in the mode `report` */
export function createOperations(
  registered: readonly RegisteredOperation[],
  { OPERATIONS_MODE, CLIENTS }: Config,
  log: Logger,
  onUnregistered: (client: string) => void = () => {},
): Operations {
  const registry = new Registry(registered);
  const modes = new Map<string, Mode>();
  for (const { name, operations } of CLIENTS) if (operations) modes.set(name, operations);
  const reported = new Set<string>();

  const report = (text: string, client: string): void => {
    onUnregistered(client);
    const operation = hashOf(text);
    if (reported.has(operation) || reported.size >= MOST_REPORTED) return;
    reported.add(operation);
    log.warn({ client, operation, names: namesOf(text) }, 'an operation is not registered');
  };

  const resolveId = (id: string, isHash: boolean, client: string, mode: Mode): string | undefined => {
    const text = registry.textOf(id, client);
    // A hash that is not registered may be an automatic persisted query, which Apollo Server looks up.
    if (text === undefined && (!isHash || mode === 'enforce')) throw unknownOperation(id);
    return text;
  };

  const checkText = (text: string, client: string, mode: Mode): void => {
    if (mode === 'off' || registry.has(text, client)) return;
    if (mode === 'enforce') throw registry.refusal(text, client);
    report(text, client);
  };

  return {
    size: registered.length,
    resolve: (requested, client) => {
      const { query } = requested;
      const mode = modes.get(client) ?? OPERATIONS_MODE;
      const hash = persistedHash(requested);
      if (typeof query === 'string') {
        if (hash !== undefined) checkHash(hash, query);
        checkText(query, client, mode);
        return undefined;
      }
      const id = requested.documentId ?? requested.doc_id;
      if (query !== undefined || (id === undefined && hash === undefined)) return undefined;
      return resolveId(id === undefined ? String(hash) : withoutPrefix(String(id)), id === undefined, client, mode);
    },
  };
}

/** The registered operations, by id and by text. */
class Registry {
  readonly #byId: ReadonlyMap<string, readonly RegisteredOperation[]>;
  readonly #byText: ReadonlyMap<string, readonly RegisteredOperation[]>;
  /** The registered operations of texts as they were sent, so that a text is parsed once. */
  readonly #lookedUp = new LRUCache<string, readonly RegisteredOperation[]>({
    max: REMEMBERED,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_operations, text) => text.length,
  });

  constructor(registered: readonly RegisteredOperation[]) {
    this.#byId = Map.groupBy(registered, ({ id }) => id);
    this.#byText = Map.groupBy(registered, ({ text }) => canonical(text));
  }

  /** The text that this client may run under an id; undefined for an unknown id. Throws OPERATION_WRONG_CLIENT. */
  textOf(id: string, client: string): string | undefined {
    const operations = this.#byId.get(id);
    const own = operations?.find(isFor(client));
    if (operations && !own) throw wrongClient(id, client);
    return own?.text;
  }

  /** Whether a text is registered for this client. */
  has(text: string, client: string): boolean {
    return this.#find(text).some(isFor(client));
  }

  /** The error of a text that is not registered for this client. */
  refusal(text: string, client: string): Error {
    const [other] = this.#find(text);
    if (other) return wrongClient(other.id, client);
    return badRequest(
      'OPERATION_NOT_REGISTERED',
      `${client ? `client ${client}` : 'a client without a name'} may send registered operations only: send one of their ids, or register this one`,
    );
  }

  #find(text: string): readonly RegisteredOperation[] {
    let found = this.#lookedUp.get(text);
    if (!found) {
      found = this.#byText.get(canonical(text)) ?? [];
      this.#lookedUp.set(text, found);
    }
    return found;
  }
}

const isFor =
  (client: string) =>
  ({ clients }: RegisteredOperation): boolean =>
    !clients || clients.includes(client);

/** The hash of a persisted query, where the request holds one. Throws BAD_REQUEST. */
function persistedHash({ extensions }: RequestParameters): string | undefined {
  const persisted = (extensions as { persistedQuery?: Record<string, unknown> | null } | null | undefined)
    ?.persistedQuery;
  if (persisted === undefined || persisted === null) return undefined;
  if (persisted.version === 1 && typeof persisted.sha256Hash === 'string') return withoutPrefix(persisted.sha256Hash);
  throw badRequest(
    'BAD_REQUEST',
    `extensions.persistedQuery must be {"version": 1, "sha256Hash": "<hash>"}, but got: ${JSON.stringify(persisted).slice(0, 100)}`,
  );
}

function checkHash(hash: string, query: string): void {
  const expected = hashOf(query);
  if (hash === expected) return;
  throw badRequest(
    'OPERATION_HASH_MISMATCH',
    `the hash must be the SHA-256 of the text, ${expected}, but got: ${hash.slice(0, 100)}`,
  );
}

const unknownOperation = (id: string): Error =>
  badRequest('OPERATION_UNKNOWN', `no operation ${id.slice(0, 100)} is registered`);

const wrongClient = (id: string, client: string): Error =>
  badRequest(
    'OPERATION_WRONG_CLIENT',
    `operation ${id} is registered for another client, but got: ${client || 'no client name'}`,
  );

const badRequest = (code: ErrorCode, message: string): Error => graphError(code, message, { http: { status: 400 } });

/**
 * A text without what does not matter: spaces, commas, comments. A text that is not GraphQL stays as it is, and is no
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
