/**
 * A response in parts: what is not deferred as soon as it is there, then each deferred fragment when it is. A fragment
 * in a list is one part for each item, and these come together.
 */
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { AdmittedContext, DeliveredPart, PendingPart } from '../context.ts';
import { own } from '../execute/code.ts';
import { operationIn } from '../execute/index.ts';
import type { DeferredFragment, Executed, OperationContext, Part, Parts } from '../execute/index.ts';
import { refusalError } from '../rights/enforce.ts';
import type { ProtectedExecutor } from '../rights/enforce.ts';
import { Restoration } from '../rights/restore.ts';
import type { DeferredPlace, RefusedField } from '../rights/restore.ts';
import type { DeferredDocument } from './deferred-document.ts';

export interface DeferredOperation {
  schema: GraphQLSchema;
  deferred: DeferredDocument;
}

/** Runs an operation with `@defer`: returns the first part, and says in the context what follows. */
export async function executeInParts(
  executor: ProtectedExecutor,
  context: OperationContext,
  { schema, deferred }: DeferredOperation,
): Promise<Executed> {
  const { client, asked, typename, labels } = deferred;
  const { operationName, variables = {} } = context.request;
  const admitted = context.context as AdmittedContext;
  const operation = operationIn(client, operationName);
  if (!operation) throw new Error('an operation that is not in its document');
  const begun = await executor.begin(askedContext(context, asked, operationName));
  const isInParts = 'part' in begun;
  const { refused } = begun;
  const restoration = new Restoration({ schema, document: client, operation, variables, refused, typename, isInParts });
  const execution = new DeferredExecution({ restoration, labels, admitted });
  if (!isInParts) return execution.whole(begun.whole);
  const first = execution.first(await begun.part());
  const { pending } = execution;
  if (admitted.takes && pending.length > 0)
    admitted.takes.following = { kind: 'parts', pending, parts: execution.parts(begun) };
  return first;
}

function askedContext(
  context: OperationContext,
  document: DeferredDocument['asked'],
  name: string | undefined,
): OperationContext {
  const operation: OperationDefinitionNode | undefined = operationIn(document, name);
  return { ...context, document, ...(operation && { operation }) };
}

interface ExecutionOptions {
  restoration: Restoration;
  labels: DeferredDocument['labels'];
  admitted: AdmittedContext;
}

/** A part that is awaited, and where it belongs. */
interface Awaited {
  part: PendingPart;
  place: DeferredPlace;
}

/** The places of one fragment that are awaited together. */
interface Group {
  fragment: DeferredFragment;
  awaited: Awaited[];
}

interface Arrived {
  group: Group;
  part: Part;
}

class DeferredExecution {
  /** Parts that were found in what was delivered last. */
  pending: readonly PendingPart[] = [];
  readonly #options: ExecutionOptions;
  /** Groups that are not awaited yet. */
  #groups: Group[] = [];
  #last = 0;
  #awaiting = 0;
  readonly #arrived: Arrived[] = [];
  #wake: () => void = () => {};

  constructor(options: ExecutionOptions) {
    this.#options = options;
  }

  /** A response that has no parts. */
  whole({ data, errors, ...rest }: Executed): Executed {
    if (!data) return { ...rest, ...(errors && { errors }), data: data ?? null };
    return { ...rest, ...this.first({ data: data as Record<string, unknown>, errors: errors ?? [] }) };
  }

  /** What is not deferred. */
  first({ data, errors }: Part): Executed {
    if (!data) return resultOf(data, errors);
    const restored = this.#options.restoration.first(data);
    this.pending = this.#await(restored.deferred);
    return resultOf(restored.data, [...errors, ...this.#refusals(restored.refusals)]);
  }

  /** What is deferred, as it comes: all that has come since the last time. */
  async *parts(parts: Parts): AsyncGenerator<readonly DeliveredPart[]> {
    this.#begin(parts);
    while (this.#awaiting > 0) {
      if (this.#arrived.length === 0)
        await new Promise<void>(resolve => {
          this.#wake = resolve;
        });
      const arrived = this.#arrived.splice(0);
      this.#awaiting -= arrived.length;
      const delivered = arrived.flatMap(one => this.#deliver(one));
      // A fragment in a fragment that has come is awaited from now on.
      this.#begin(parts);
      yield delivered;
    }
  }

  #begin(parts: Parts): void {
    for (const group of this.#groups.splice(0)) {
      this.#awaiting += 1;
      void this.#arrive(group, parts);
    }
  }

  async #arrive(group: Group, parts: Parts): Promise<void> {
    try {
      this.#arrived.push({ group, part: await parts.part(group.fragment) });
    } catch (error) {
      this.#arrived.push({ group, part: { data: null, errors: [error as GraphQLError] } });
    }
    this.#wake();
  }

  #deliver({ group, part }: Arrived): DeliveredPart[] {
    const [first] = group.awaited;
    return group.awaited.map(awaited => {
      const { path } = awaited.place;
      const errors = part.errors.filter(error => (error.path ? isBelow(error.path, path) : awaited === first));
      const object = objectAt(part.data, path);
      if (!object) return { part: awaited.part, data: null, errors, pending: [] };
      const { data, refusals, deferred } = this.#options.restoration.later(awaited.place, object);
      const all = [...errors, ...this.#refusals(refusals)];
      return { part: awaited.part, data, errors: all, pending: this.#await(deferred) };
    });
  }

  #await(places: readonly DeferredPlace[]): PendingPart[] {
    const groups = new Map<string, Group>();
    return places.map(place => {
      const { label, path } = place;
      const names = path.filter(element => typeof element === 'string');
      const key = JSON.stringify([label, names]);
      let group = groups.get(key);
      if (!group) {
        group = { fragment: { label, path: names }, awaited: [] };
        groups.set(key, group);
        this.#groups.push(group);
      }
      const part: PendingPart = { id: this.#last, path, label: this.#options.labels.get(label) };
      this.#last += 1;
      group.awaited.push({ part, place });
      return part;
    });
  }

  #refusals(refusals: readonly RefusedField[]): GraphQLError[] {
    return refusals.map(refusal => refusalError(refusal, this.#options.admitted.principal));
  }
}

/** Errors stand before data. */
const resultOf = (data: Record<string, unknown> | null, errors: readonly GraphQLError[]): Executed =>
  errors.length > 0 ? { errors, data } : { data };

const isBelow = (path: readonly (string | number)[], start: readonly (string | number)[]): boolean =>
  start.every((element, index) => path[index] === element);

/**
 * The object at a path; undefined where it became null. A fragment of which nothing is selected now is empty there:
 * what is selected in it may all come later still.
 */
function objectAt(data: unknown, path: readonly (string | number)[]): Record<string, unknown> | undefined {
  let value = data;
  for (const element of path) {
    if (value === undefined) return {};
    if (typeof value !== 'object' || value === null) return undefined;
    value = own(value, String(element));
  }
  if (value === undefined) return {};
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
