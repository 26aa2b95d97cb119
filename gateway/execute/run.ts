/** Runs a compiled plan: fetches, merges, collects errors. Fetches happen exactly as the plan says; how often and how many at once is ours. */
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { downstreamErrors } from './errors.ts';
import { Memory } from './memory.ts';
import type { Batch, Received } from './memory.ts';
import { merge } from './merge.ts';
import { placesAt } from './path.ts';
import type { Place } from './path.ts';
import type { Fetch, Program, Sent, Step } from './program.ts';

export interface Fetched {
  data: Place;
  /** Of departments, and whatever else went wrong with a fetch: then it is no GraphQLError. */
  errors: Error[];
}

/** Sends a request to a department. `body` is its JSON text; `entities` how many it asks for. */
export type Ask = (question: Sent, body: string, entities: number | undefined) => Promise<{ data?: Place | null; errors?: readonly GraphQLFormattedError[] }>;

export interface RunOptions {
  /** Variables as the client sent them. */
  variables: Place;
  /** The values of the variables in conditions. */
  conditions: ReadonlyMap<string, boolean>;
  ask: Ask;
  /** Is told the errors of each answer that has some. */
  onErrors?(department: string, errors: readonly GraphQLFormattedError[]): void;
}

/** Never rejects for what a department does. */
export async function run({ step, shares }: Program, { variables, conditions, ask, onErrors }: RunOptions): Promise<Fetched> {
  const data: Place = {};
  const errors: Error[] = [];
  const told = (fetch: Fetch, failed: readonly GraphQLFormattedError[] | undefined, entities?: Map<number, number[]>): void => {
    if (!failed?.length) return;
    const own: GraphQLError[] = downstreamErrors(failed, fetch, data, entities);
    errors.push(...own);
    onErrors?.(fetch.node.serviceName, failed);
  };
  const send = async (question: Sent, texts: string[]): Promise<Received> => {
    const answer = await ask(question, bodyOf(question, variables, texts), texts.length);
    return { entities: entitiesOf(answer.data, texts.length), errors: answer.errors ?? [] };
  };
  const memory = new Memory(send);

  const fetchRoot = async (fetch: Fetch): Promise<void> => {
    const places = placesAt(data, fetch.path);
    if (places.length === 0) return;
    const answer = await ask(fetch.question, bodyOf(fetch.question, variables), undefined);
    told(fetch, answer.errors);
    if (!answer.data) return;
    fetch.rewrite?.(answer.data);
    for (const place of places) merge(place, answer.data, places.length > 1);
  };

  const fetchEntities = async (fetch: Fetch): Promise<void> => {
    const { question, typed } = fetch;
    /** By representation, the places that it is of, and their indices in the requests of the stock gateway. */
    const wanted = new Map<string, { places: Place[]; indices: number[] }>();
    let index = 0;
    for (const place of placesAt(data, fetch.path)) {
      const text = fetch.represent!(place);
      if (text === null) continue;
      const key = typed ? `${text}${String(place['__typename'])}` : text;
      const known = wanted.get(key);
      if (!known) wanted.set(key, { places: [place], indices: [index] });
      else {
        known.places.push(place);
        known.indices.push(index);
      }
      index += 1;
    }
    if (wanted.size === 0) return;
    // With types in the keys they are not the texts to be sent: such a fetch is on its own.
    if (typed || !shares || question.fetches === 1) {
      const all = [...wanted.values()];
      const texts = typed ? all.map(({ places }) => fetch.represent!(places[0]!)!) : [...wanted.keys()];
      const received = await send(question, texts);
      told(fetch, received.errors, new Map(all.map(({ indices }, at) => [at, indices])));
      if (received.entities) for (const [at, { places }] of all.entries()) take(fetch, places, received.entities[at]!, false);
      return;
    }
    const all = [...wanted.values()];
    const slots = memory.ask(question, wanted.keys());
    for (const batch of new Set(slots.map(slot => slot.batch))) {
      const { entities, errors: failed } = await batch.received;
      told(fetch, failed, indicesIn(batch, slots, all));
      // Other fetches take the same entities: nobody owns them.
      if (entities) for (const [at, slot] of slots.entries()) if (slot.batch === batch) take(fetch, all[at]!.places, entities[slot.index]!, true);
    }
  };

  const perform = async (one: Step): Promise<void> => {
    if (one.kind === 'fetch') {
      try {
        await (one.fetch.represent ? fetchEntities(one.fetch) : fetchRoot(one.fetch));
      } catch (error) {
        errors.push(error as Error);
      }
    } else if ('steps' in one) {
      if (one.kind === 'parallel') await Promise.all(one.steps.map(perform));
      else for (const next of one.steps) await perform(next);
    } else {
      const next = conditions.get(one.variable) ? one.then : one.otherwise;
      if (next) await perform(next);
    }
  };
  if (step) await perform(step);
  return { data, errors };
}

/**
 * Gives an entity to its places. The first may have its objects, unless they are `shared`.
 *
 * A department that knows an interface as an object (`@interfaceObject`) tells the interface for the type. The planner asks it for the type
 * where a fragment on the interface does, and the stock gateway then forgets the type that it knew, and answers null for the object.
 */
function take({ rewrite, isAbstract }: Fetch, places: readonly Place[], entity: Place | null, shared: boolean): void {
  if (!entity) return;
  const typename = entity['__typename'];
  if (!typename || isAbstract(typename)) {
    // The one that is known stays. Rewrites may ask for it.
    if (rewrite) entity['__typename'] = places[0]!['__typename'];
    else if (typename !== undefined) delete entity['__typename'];
  }
  rewrite?.(entity);
  for (const [index, place] of places.entries()) merge(place, entity, shared || index > 0);
}

function indicesIn(batch: Batch, slots: readonly { batch: Batch; index: number }[], all: readonly { indices: number[] }[]): Map<number, number[]> {
  const indices = new Map<number, number[]>();
  for (const [at, slot] of slots.entries()) if (slot.batch === batch) indices.set(slot.index, all[at]!.indices);
  return indices;
}

function bodyOf({ head, variables: names }: Sent, values: Place, texts?: readonly string[]): string {
  const variables = names.flatMap(name => (Object.hasOwn(values, name) && values[name] !== undefined ? [`${JSON.stringify(name)}:${JSON.stringify(values[name])}`] : []));
  if (texts) variables.push(`"representations":[${texts.join()}]`);
  return `${head}${variables.join()}}}`;
}

/** What the stock gateway expects of `_entities`, with its words; null where the department answered without data. */
function entitiesOf(data: Place | null | undefined, count: number): Received['entities'] {
  if (!data) return null;
  const entities = data['_entities'];
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== count) throw new Error(`Expected "data._entities" to contain ${count} elements`);
  return entities as Received['entities'];
}
