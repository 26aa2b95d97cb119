/**
 * Runs a compiled plan: fetches, merges, collects errors. Fetches happen exactly as the plan says; how often and how
 * many at once is ours.
 */
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { downstreamErrors } from './errors.ts';
import { Memory } from './entity-batches.ts';
import { placesAt } from './path.ts';
import type { Place } from './path.ts';
import { Representations } from './representation.ts';
import type { Representation } from './representation.ts';
import type { Fetch, Program, Step } from './program.ts';
import { Requests } from './requests.ts';
import type { Ask, Received } from './requests.ts';

export interface Fetched {
  data: Place;
  /** Of departments, and whatever else went wrong with a fetch: then it is no GraphQLError. */
  errors: Error[];
}

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
export async function run(
  { step, combinations }: Program,
  { variables, conditions, ask, onErrors }: RunOptions,
): Promise<Fetched> {
  const data: Place = {};
  const errors: Error[] = [];
  const told = (
    fetch: Fetch,
    failed: readonly GraphQLFormattedError[] | undefined,
    entities?: () => Map<number, number[]>,
  ): void => {
    if (!failed?.length) return;
    const own: GraphQLError[] = downstreamErrors(failed, fetch, data, entities?.());
    errors.push(...own);
    onErrors?.(fetch.node.serviceName, failed);
  };
  const requests = new Requests(ask, variables, combinations);
  const memory = new Memory(async batches => {
    const [together, alone] = [
      batches.filter(({ question }) => combinations.has(question)),
      batches.filter(({ question }) => !combinations.has(question)),
    ];
    const received = new Map(alone.map(batch => [batch, requests.entities(batch)]));
    const all = together.length > 1 ? requests.together(together) : undefined;
    for (const [index, batch] of together.entries())
      received.set(batch, all ? all.then(each => each[index]!) : requests.entities(batch));
    return Promise.all(batches.map(batch => received.get(batch)!));
  });

  const fetchRoot = async (fetch: Fetch): Promise<void> => {
    const places = placesAt(data, fetch.path);
    if (places.length === 0) return;
    const answer = await requests.root(fetch.question);
    told(fetch, answer.errors);
    if (!answer.data) return;
    fetch.rewrite?.(answer.data);
    for (const place of places) fetch.merge(place, answer.data, places.length > 1);
  };

  const fetchEntities = async (fetch: Fetch): Promise<void> => {
    const { question } = fetch;
    const known = new Representations();
    const wanted: Wanted = { places: [], of: [] };
    for (const place of placesAt(data, fetch.path)) {
      const representation = fetch.represent!(place, known);
      if (!representation) continue;
      wanted.places.push(place);
      wanted.of.push(representation);
    }
    if (known.all.length === 0) return;
    const texts = known.all.map(({ text }) => text);
    if (!question.shared) {
      const { entities, errors: failed } = await requests.entities({ question, texts });
      told(fetch, failed, () =>
        indicesOf(
          wanted,
          known.all.map(({ index }) => index),
        ),
      );
      if (entities) give(fetch, wanted, entities, false);
      return;
    }
    const slots = memory.ask(question, texts);
    const entities: Received['entities'] = slots.map(() => null);
    for (const batch of new Set(slots.map(slot => slot.batch))) {
      const received = await batch.received;
      told(fetch, received.errors, () =>
        indicesOf(
          wanted,
          slots.map(slot => (slot.batch === batch ? slot.index : undefined)),
        ),
      );
      if (received.entities)
        for (const [at, slot] of slots.entries())
          if (slot.batch === batch) entities[at] = received.entities[slot.index]!;
    }
    // Other fetches take the same entities: nobody owns them.
    give(fetch, wanted, entities, true);
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

/** The places of a fetch that hold an entity which is asked for, and which one. */
interface Wanted {
  places: Place[];
  of: Representation[];
}

/** Gives entities to their places. The first place may have an entity's objects, unless they are `shared`. */
function give(
  { rewrite, merge }: Fetch,
  { places, of }: Wanted,
  entities: readonly (Place | null)[],
  shared: boolean,
): void {
  const taken: boolean[] = entities.map(() => shared);
  for (const [at, place] of places.entries()) {
    const { index } = of[at]!;
    const entity = entities[index];
    if (!entity) continue;
    if (rewrite && !taken[index]) {
      // Rewrites may ask for the type.
      entity.__typename ??= place.__typename;
      rewrite(entity);
    }
    merge(place, entity, taken[index]!);
    taken[index] = true;
  }
}

/**
 * For each entity of a request, by its index there, the indices under which the stock gateway would have asked for it.
 * @param asked the index in the request of each representation; undefined where another request asks for it
 */
function indicesOf({ of }: Wanted, asked: readonly (number | undefined)[]): Map<number, number[]> {
  const indices = new Map<number, number[]>();
  for (const [at, { index }] of of.entries()) {
    const request = asked[index];
    if (request === undefined) continue;
    const known = indices.get(request);
    if (known) known.push(at);
    else indices.set(request, [at]);
  }
  return indices;
}
