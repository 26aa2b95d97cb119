/**
 * An executor whose answers leave receipts: what officers, banks and services read that not everybody may read, and
 * what they were refused. Operations that read nothing of the kind are executed as they came, and so are those of all
 * other callers.
 */
import { randomUUID } from 'node:crypto';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { graphError } from '#shared/errors.ts';
import type { Role } from '#shared/identity/principal.ts';
import type { AdmittedContext, Following, LaterResult } from '../context.ts';
import { KeptOperations } from '../delivery/kept-operations.ts';
import { isDeferring } from '../execute/index.ts';
import type { CachedOperation, Executed, Executor, OperationContext } from '../execute/index.ts';
import { departmentsOf, subgraphsOf } from '../supergraph/join.ts';
import type { PendingReceipts } from './pending.ts';
import { readOperation } from './places.ts';
import type { Place, ReadOperation } from './places.ts';
import { takeReadings } from './readings.ts';
import type { Reading } from './readings.ts';
import type { Reader, Receipt } from './receipt.ts';
import { RestrictedFields } from './restricted.ts';

export interface ReceiptOptions {
  /** The department that keeps receipts: a graph without it keeps none. */
  keeper: string;
  pending: Pick<PendingReceipts, 'add' | 'isFull'>;
  /** Enterprises that a request names, in its text or its variables. */
  codesNamed(body: object): readonly string[];
}

/** Who leaves receipts here. A partner's are written with its message, before its answer leaves. */
const READERS: Readonly<Partial<Record<Role, Reader>>> = { officer: 'OFFICER', bank: 'BANK', service: 'SERVICE' };
const NOTHING_STATED = { purpose: '', legalBasis: '', caseNo: '' } as const;
/** Characters of an enterprise's code, fields of one receipt at most, and characters of who read. */
const CODE_LENGTH = 18;
const [ZERO, A] = ['0'.charCodeAt(0), 'A'.charCodeAt(0)] as const;
const MOST_FIELDS = 1_000;
const LONGEST_ID = 200;

type Perform = (context: OperationContext) => Promise<Executed>;

export function withReceipts(inner: Executor, options: ReceiptOptions): Executor {
  const receipts = new Receipts(inner, options);
  return {
    ...inner,
    cached: (source, operationName) => receipts.cached(source, operationName),
    load: async loadOptions => {
      const { executor } = await inner.load(loadOptions);
      if (!executor) return { executor };
      const perform = executor as unknown as Perform;
      receipts.performWhole = perform;
      const execute = (context: OperationContext): Promise<Executed> => receipts.execute(context, perform);
      // The contexts of Apollo Server and of its gateway interface have the same fields, in types of two packages.
      return { executor: context => execute(context as unknown as OperationContext) };
    },
  };
}

/** What an operation reads, on the schema that it was looked at with; null where that leaves no receipt. */
interface Known {
  schema: GraphQLSchema;
  read: ReadOperation | null;
}

class Receipts {
  /** Executes any operation, also one that is not cached. */
  performWhole: Perform | undefined;
  readonly #inner: Executor;
  readonly #options: ReceiptOptions;
  readonly #cached = new WeakMap<CachedOperation, CachedOperation>();
  /** Operations that were only executed with keys. */
  readonly #kept = new KeptOperations();
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();
  readonly #restricted = new WeakMap<GraphQLSchema, RestrictedFields | null>();

  constructor(inner: Executor, options: ReceiptOptions) {
    this.#inner = inner;
    this.#options = options;
  }

  /** A cached operation of the inner executor; wrapped, once, where it reads what leaves receipts. */
  cached(source: string, operationName: string | undefined): CachedOperation | undefined {
    const cached = this.#inner.cached(source, operationName);
    if (!cached) return this.#kept.get(source, operationName, this.#inner.apiSchema());
    let wrapped = this.#cached.get(cached);
    if (!wrapped) {
      const read = this.#readBy(cached.document, cached.operation);
      const perform: Perform = context => cached.execute(context);
      wrapped = read ? { ...cached, execute: context => this.#executeRead(context, read, perform) } : cached;
      this.#cached.set(cached, wrapped);
    }
    return wrapped;
  }

  async execute(context: OperationContext, perform: Perform): Promise<Executed> {
    const { document, operation } = context;
    const read = document && operation && this.#readBy(document, operation);
    if (!read) return perform(context);
    const schema = this.#inner.apiSchema();
    const executed = await this.#executeRead(context, read, perform);
    if (schema) this.#kept.keep(context, schema, again => this.#executeRead(again, read, perform));
    return executed;
  }

  #readBy(document: DocumentNode, operation: OperationDefinitionNode): ReadOperation | undefined {
    const schema = this.#inner.apiSchema();
    if (!schema) return undefined;
    let known = this.#known.get(operation);
    if (known?.schema !== schema) {
      const restricted = this.#restrictedOf(schema);
      const read = restricted && readOperation(schema, document, operation, restricted);
      known = { schema, read: read ?? null };
      this.#known.set(operation, known);
    }
    return known.read ?? undefined;
  }

  /** Null where the graph has no department that keeps receipts. */
  #restrictedOf(schema: GraphQLSchema): RestrictedFields | null {
    let restricted = this.#restricted.get(schema);
    if (restricted === undefined) {
      const supergraph = this.#inner.document();
      const isKept = supergraph && subgraphsOf(supergraph).some(({ name }) => name === this.#options.keeper);
      restricted = isKept ? new RestrictedFields(schema, this.#inner.rules(), departmentsOf(supergraph)) : null;
      this.#restricted.set(schema, restricted);
    }
    return restricted;
  }

  async #executeRead(context: OperationContext, read: ReadOperation, perform: Perform): Promise<Executed> {
    const admitted = context.context as AdmittedContext;
    const reader = READERS[admitted.principal.role];
    if (!reader) return perform(context);
    if (this.#options.pending.isFull) return this.#refused(context);
    const isOwn = !read.isKeyed && !admitted.takes?.parts;
    const executed = await (isOwn ? perform(context) : this.#performKeyed(context, read));
    const take = (result: Executed): Executed => this.#take(result, context, { read, reader });
    const following = admitted.takes?.following;
    if (admitted.takes && following?.kind === 'events') admitted.takes.following = taken(following, take);
    return take(executed);
  }

  #performKeyed(context: OperationContext, read: ReadOperation): Promise<Executed> {
    const keyed = keyedContext(context, read);
    const cached = this.#inner.cached(read.source, context.request.operationName);
    if (cached) return cached.execute(keyed);
    if (!this.performWhole) throw new Error('the executor is not loaded');
    return this.performWhole(keyed);
  }

  /** Nothing is read, and nothing done, where no receipt of it could be kept. */
  #refused({ operation }: OperationContext): Executed {
    const rule = 'what is read here leaves receipts, and the department that keeps them does not take them';
    const isMutation = operation?.operation === 'mutation';
    const extensions = { service: this.#options.keeper, ...(isMutation && { outcome: 'not_sent' }) };
    return { data: null, errors: [graphError('SUBGRAPH_UNAVAILABLE', rule, extensions)] };
  }

  #take(
    result: Executed,
    { request, context }: OperationContext,
    { read, reader }: { read: ReadOperation; reader: Reader },
  ): Executed {
    const admitted = context as AdmittedContext;
    const { principal } = admitted;
    const named = (): readonly string[] => this.#options.codesNamed([request.query, request.variables]);
    const readings = takeReadings(result, read, { principal, named });
    this.#options.pending.add(receiptsOf(readings, admitted, reader));
    return withoutKeyErrors(result, read);
  }
}

/** The operation with the keys of whom it reads, answered in one response, from which all that it reads is taken. */
function keyedContext(context: OperationContext, { document, operation, source }: ReadOperation): OperationContext {
  const queryHash = `${context.queryHash}:receipts`;
  const keyed = { ...context, document, operation, source, queryHash };
  const { takes } = context.context as AdmittedContext;
  if (!takes?.parts || !isDeferring(document)) return keyed;
  const whole = { ...context.context, takes: { ...takes, parts: false } };
  return { ...keyed, context: whole, contextValue: whole };
}

const taken = (
  { events }: Extract<Following, { kind: 'events' }>,
  take: (result: Executed) => Executed,
): Following => ({ kind: 'events', events: eventsTaken(events, take) });

async function* eventsTaken(
  events: AsyncIterable<LaterResult>,
  take: (result: Executed) => Executed,
): AsyncGenerator<LaterResult> {
  for await (const event of events) yield take(event as Executed) as LaterResult;
}

/** An answer without the errors at its keys: the caller did not ask for them. */
function withoutKeyErrors(result: Executed, read: ReadOperation): Executed {
  if (!result.errors || !read.isKeyed) return result;
  const errors = result.errors.filter(({ path = [] }) => !isAtKey(path, read));
  const { errors: _errors, ...rest } = result;
  return errors.length > 0 ? { errors, ...rest } : rest;
}

/** Whether a path leads to a key that the client did not ask for, or into it. */
function isAtKey(path: readonly (string | number)[], { root, typename }: ReadOperation): boolean {
  let place: Place | undefined = root;
  for (const one of path) {
    if (typeof one === 'number') continue;
    if (!place) return false;
    if (one === typename || place.keys.some(({ name, isClients }) => name === one && !isClients)) return true;
    place = place.below.get(one);
  }
  return false;
}

/**
 * Whether the department stores it as an enterprise: digits and capital letters. Each code of each answer is looked at,
 * for which an expression would take four times as long.
 */
function isCode(text: string): boolean {
  if (text.length !== CODE_LENGTH) return false;
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    const character = text.charCodeAt(place);
    const isDigit = character >= ZERO && character < ZERO + 10;
    if (!isDigit && (character < A || character >= A + 26)) return false;
  }
  return true;
}

/** The last second that was put into words: receipts are made many a second, and to put a time into words is slow. */
let second = { at: NaN, text: '' };

/** A time in ms since 1970 in words, as RFC 3339 has it. */
function timeOf(ms: number): string {
  const at = Math.floor(ms / 1_000);
  if (second.at !== at) second = { at, text: new Date(at * 1_000).toISOString().replace('.000Z', '') };
  return `${second.text}.${String(ms % 1_000).padStart(3, '0')}Z`;
}

function receiptsOf(
  readings: readonly Reading[],
  { principal, stated = NOTHING_STATED }: AdmittedContext,
  reader: Reader,
): Receipt[] {
  if (readings.length === 0) return [];
  const readAt = timeOf(Date.now());
  const { creditCodes: own, department, subject } = principal;
  const isBank = reader === 'BANK';
  // Written out: receipts are made for every read, and copying of objects would be most of what they cost.
  return readings.map(({ creditCodes, fields, refused }) => ({
    id: randomUUID(),
    creditCodes: creditCodes.filter(isCode),
    readAt,
    reader,
    member: (isBank && own.find(isCode)) || null,
    department: isBank ? null : department,
    readerId: subject.slice(0, LONGEST_ID),
    grantNo: null,
    purpose: stated.purpose,
    legalBasis: stated.legalBasis,
    caseNo: stated.caseNo,
    // Mostly the operation's own list, which travels once for all receipts that have it.
    fields: fields.length > MOST_FIELDS ? fields.slice(0, MOST_FIELDS) : fields,
    refused,
  }));
}
