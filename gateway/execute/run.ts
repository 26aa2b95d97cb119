/**
 * Runs a compiled plan: fetches, merges, collects errors. The plan decides which fetches happen; this file decides how
 * many requests they take, and which run at the same time.
 */
import type { GraphQLFormattedError } from 'graphql';
import { EntityBatches } from './entity-batches.ts';
import type { Slot } from './entity-batches.ts';
import { Expected, awaitedIn } from './expected.ts';
import { Failures } from './failures.ts';
import type { Place } from './path.ts';
import type { Fetch, Program, Step } from './program.ts';
import { Representations } from './representation.ts';
import type { Representation } from './representation.ts';
import type { Asked } from './reduced.ts';
import { Requests } from './requests.ts';
import type { DepartmentResponse, EntityRequest, Received, Send } from './requests.ts';
import type { EntityRequests } from '../entity-cache/index.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { Scheduled } from './schedule.ts';

export interface Fetched {
  data: Place;
  failures: Failures;
}

export interface RunOptions {
  /** Variables as the client sent them. */
  variables: Place;
  /** The values of the variables in conditions. */
  conditions: ReadonlyMap<string, boolean>;
  send: Send;
  /** Called with the errors of each response that has some. */
  onErrors?(department: string, errors: readonly GraphQLFormattedError[]): void;
  /** Stands before the requests: what is kept is not requested. Default: nothing is kept. */
  before?: ((requests: EntityRequests<FetchRequest>) => EntityRequests<FetchRequest>) | undefined;
  /** What is there already: the event of a subscription. Default: nothing. */
  event?: (running: Pick<Fetched, 'data' | 'failures'>) => void;
  /** Whether each request is sent by itself, so that none waits for what comes later. Default false. */
  isApart?: boolean;
}

/** Never rejects because of a department. */
export async function run(program: Program, options: RunOptions): Promise<Fetched> {
  const running = new PlanRun(program, options);
  options.event?.(running);
  if (program.step) await running.perform(program.step);
  return { data: running.data, failures: running.failures };
}

/** A plan whose fetches run as soon as each can. */
export interface RunningPlan extends Fetched {
  schedule: readonly Scheduled[];
  /** Fulfilled when a fetch has ended, or will not be sent. */
  ended: ReadonlyMap<Scheduled, Promise<void>>;
}

/** Begins every fetch once those have ended that come before it. Never rejects because of a department. */
export function begin(program: Program, schedule: readonly Scheduled[], options: RunOptions): RunningPlan {
  const running = new PlanRun(program, { ...options, isApart: true });
  const ended = new Map<Scheduled, Promise<void>>();
  for (const scheduled of schedule) {
    const before = scheduled.after.map(other => ended.get(other));
    ended.set(scheduled, running.performAfter(before, scheduled));
  }
  return { data: running.data, failures: running.failures, schedule, ended };
}

/** The places of a fetch that hold an entity which is requested, and the representation of each. */
interface Wanted {
  places: Place[];
  representations: Representation[];
}

/** One run of a plan. */
class PlanRun {
  readonly data: Place = {};
  readonly failures = new Failures();
  readonly #program: Program;
  readonly #options: RunOptions;
  readonly #requests: Requests;
  /** The requests for entities, with what is kept before them. */
  readonly #entities: EntityRequests<FetchRequest>;
  /** Whether a department did not know an entity. */
  #isUnknown = false;
  /** Made when a fetch first shares its requests. */
  #batches: EntityBatches | undefined;
  /** Undefined where no request waits for another one. */
  readonly #expected: Expected | undefined;

  constructor(program: Program, options: RunOptions) {
    this.#program = program;
    this.#options = options;
    this.#requests = new Requests(options.send, options.variables, program.combinations);
    this.#entities = options.before?.(this.#requests) ?? this.#requests;
    const awaited = awaitedIn(program);
    if (awaited.size > 0 && !options.isApart) this.#expected = new Expected(awaited);
  }

  async perform(step: Step): Promise<void> {
    switch (step.kind) {
      case 'fetch':
        return this.#fetch(step.fetch);
      case 'parallel':
        await Promise.all(step.steps.map(each => this.perform(each)));
        return;
      case 'sequence':
        for (const each of step.steps) await this.perform(each);
        return;
      case 'condition': {
        const next = this.#options.conditions.get(step.variable) ? step.ifTrue : step.ifFalse;
        if (next) await this.perform(next);
      }
    }
  }

  /** Performs a fetch after others, unless a condition leaves it out. */
  async performAfter(before: readonly (Promise<void> | undefined)[], { fetch, when }: Scheduled): Promise<void> {
    await Promise.all(before);
    const { conditions } = this.#options;
    if (when.every(({ variable, is }) => (conditions.get(variable) ?? false) === is)) await this.#fetch(fetch);
  }

  async #fetch(fetch: Fetch): Promise<void> {
    const { represent, request } = fetch;
    const places = fetch.placesOf(this.data);
    this.#expected?.begin(fetch);
    await this.#attempt(fetch, places, () =>
      represent ? this.#fetchEntities(fetch, { represent, request }, places) : this.#fetchRoot(fetch, places),
    );
    this.#expected?.end(fetch);
    if (this.#expected) this.#batches?.reconsider();
  }

  /** Notes where a fetch fails without a response. */
  async #attempt(fetch: Fetch, places: readonly Place[], ask: () => Promise<void>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      this.failures.addThrown(fetch, places, error as Error);
    }
  }

  async #fetchRoot(fetch: Fetch, places: readonly Place[]): Promise<void> {
    if (places.length === 0) return;
    const { data: given, errors } = await this.#askRoot(fetch);
    const data = given ?? this.#lookedUp(fetch, errors);
    if (errors?.length) {
      this.failures.addRoot({ fetch, places, errors, hasData: Boolean(given) });
      this.#options.onErrors?.(fetch.node.serviceName, errors);
    }
    if (!data) return;
    fetch.rewrite?.(data);
    for (const place of places) fetch.merge(place, data, places.length > 1);
  }

  /** Where it is one object by its key that may be kept, it is looked for among what is kept. */
  #askRoot({ request, lookedUp }: Fetch): Promise<DepartmentResponse> {
    const found = request.keeping && lookedUp?.(this.#options.variables);
    const [object] = Object.values(found ?? {}) as Place[];
    const creditCode = object?.creditCode;
    return typeof creditCode === 'string' ? this.#entities.lookup(request, creditCode) : this.#requests.root(request);
  }

  /** What is known of a fetch's root fields though its department does not answer. */
  #lookedUp({ lookedUp }: Fetch, errors: readonly GraphQLFormattedError[] = []): Place | undefined {
    const isDown = errors.some(({ extensions }) => extensions?.code === 'SUBGRAPH_UNAVAILABLE');
    return isDown ? lookedUp?.(this.#options.variables) : undefined;
  }

  /** Where something is missing that a fetch requires, what does not require it is asked by itself. */
  async #fetchEntities(fetch: Fetch, whole: Asked, places: readonly Place[]): Promise<void> {
    const { reducible } = fetch;
    const hasFailed = !this.failures.isEmpty;
    if (!reducible || !(hasFailed || this.#isUnknown)) return this.#ask(fetch, whole, places);
    const placesOf = Map.groupBy(places, place => {
      const asked = reducible.of(place, hasFailed);
      return asked === undefined ? whole : asked;
    });
    await Promise.all(
      [...placesOf].map(async ([asked, some]) => {
        if (asked) await this.#attempt(fetch, some, () => this.#ask(fetch, asked, some));
      }),
    );
  }

  async #ask(fetch: Fetch, { represent, request }: Asked, places: readonly Place[]): Promise<void> {
    const distinct = new Representations();
    const wanted: Wanted = { places: [], representations: [] };
    for (const place of places) {
      const representation = represent(place, distinct);
      if (!representation) continue;
      wanted.places.push(place);
      wanted.representations.push(representation);
    }
    if (distinct.all.length === 0) return;
    const texts = distinct.all.map(({ text }) => text);
    if (request.shared) return this.#fetchShared(fetch, { request, texts }, wanted);
    const { entities, errors } = await this.#entities.entities({ request, texts });
    if (errors.length > 0) this.#addErrors(fetch, { entities, errors }, placesByIndex(wanted));
    if (entities) this.#give(fetch, wanted, entities, false);
  }

  /** Fetches entities whose requests are shared with other fetches. */
  async #fetchShared(fetch: Fetch, { request, texts }: EntityRequest, wanted: Wanted): Promise<void> {
    this.#batches ??= new EntityBatches(batches => this.#sendBatches(batches), this.#expected);
    const slots = this.#batches.request(request, texts);
    const entities: (Place | null)[] = slots.map(() => null);
    for (const batch of new Set(slots.map(slot => slot.batch))) {
      const received = await batch.received;
      if (received.errors.length > 0) this.#addErrors(fetch, received, placesInBatch(wanted, slots, batch));
      if (!received.entities) continue;
      for (const [index, slot] of slots.entries())
        if (slot.batch === batch) entities[index] = received.entities[slot.index] ?? null;
    }
    // Other fetches take the same entities, so no place may own them.
    this.#give(fetch, wanted, entities, true);
  }

  #give(fetch: Fetch, wanted: Wanted, entities: readonly (Place | null)[], isShared: boolean): void {
    this.#isUnknown ||= entities.some(entity => !entity);
    give(fetch, wanted, entities, isShared);
  }

  /** Sends the batches of one department: those that can be combined in one request, the others each in its own. */
  async #sendBatches(batches: readonly EntityRequest[]): Promise<Received[]> {
    const { combinations } = this.#program;
    const combinable = batches.filter(({ request }) => combinations.has(request));
    if (combinable.length < 2 || this.#options.isApart)
      return Promise.all(batches.map(batch => this.#entities.entities(batch)));
    const combined = this.#entities.together(combinable);
    return Promise.all(
      batches.map(async batch => {
        const index = combinable.indexOf(batch);
        if (index < 0) return this.#entities.entities(batch);
        return (await combined)[index] ?? { entities: null, errors: [] };
      }),
    );
  }

  /** @param places for each entity of the request, the places that want it */
  #addErrors(fetch: Fetch, { entities, errors }: Received, places: ReadonlyMap<number, Place[]>): void {
    this.failures.addEntities({
      fetch,
      places: [...places.values()].flat(),
      errors,
      hasData: entities !== null,
      entities,
      placesOf: index => places.get(index) ?? [],
    });
    this.#options.onErrors?.(fetch.node.serviceName, errors);
  }
}

/** Gives entities to their places. The first place may own an entity's objects, unless they are `shared`. */
function give(
  { rewrite, merge }: Fetch,
  { places, representations }: Wanted,
  entities: readonly (Place | null)[],
  shared: boolean,
): void {
  const owned: boolean[] = entities.map(() => shared);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    const index = representations[at]?.index ?? -1;
    const entity = entities[index];
    if (!entity || !place) continue;
    const isOwned = owned[index] ?? true;
    if (rewrite && !isOwned) {
      // A rewrite may look at the type.
      entity.__typename ??= place.__typename;
      rewrite(entity);
    }
    merge(place, entity, isOwned);
    owned[index] = true;
  }
}

/** For each entity of a request, by its index there, the places that want it. */
function placesByIndex({ places, representations }: Wanted): Map<number, Place[]> {
  const byIndex = new Map<number, Place[]>();
  for (const [at, place] of places.entries()) addTo(byIndex, representations[at]?.index, place);
  return byIndex;
}

/** The same for the entities that come with one batch. */
function placesInBatch(
  { places, representations }: Wanted,
  slots: readonly Slot[],
  batch: unknown,
): Map<number, Place[]> {
  const byIndex = new Map<number, Place[]>();
  for (const [at, place] of places.entries()) {
    const slot = slots[representations[at]?.index ?? -1];
    if (slot && slot.batch === batch) addTo(byIndex, slot.index, place);
  }
  return byIndex;
}

function addTo(byIndex: Map<number, Place[]>, index: number | undefined, place: Place): void {
  if (index === undefined) return;
  const present = byIndex.get(index);
  if (present) present.push(place);
  else byIndex.set(index, [place]);
}
