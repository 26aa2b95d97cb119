/**
 * The requests of one running operation, where what is kept is not requested again. Only what came whole and without an
 * error is kept.
 */
import type { GraphQLFormattedError } from 'graphql';
import { dayNumberAt, dayStartMs } from '#shared/clock/local-date.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { EntityFetch, EntityPart, EntityRequests, ReceivedEntities, ReceivedRoot } from './requests.ts';
import type { EntityKey, EntityStore, Filling } from './store.ts';

export interface CachedRequestsOptions<Fetch extends EntityFetch> {
  /** What requests the rest. */
  behind: EntityRequests<Fetch>;
  store: EntityStore;
  /** Variables as the client sent them. */
  variables: Readonly<Record<string, unknown>>;
  /** In which texts are answered. */
  language: string;
  /** Who asks, as departments are told. */
  principal: Principal;
  now?: () => number;
  /** Called with a department that is asked for what might be kept, and is not followed. */
  wanted?: (department: string) => void;
  /** Counts entities that were kept, and such as had to be requested though they might have been. */
  count?: (department: string, hits: number, misses: number) => void;
}

/** A part of a request, of which some entities are kept. */
interface Looked<Fetch extends EntityFetch> {
  part: EntityPart<Fetch>;
  /** By place in the part: the text of what is kept. */
  kept: (string | undefined)[];
  /** What is requested, and where in the part it stands. */
  missing: { texts: string[]; places: number[]; fillings: (Filling | undefined)[] };
}

export class CachedRequests<Fetch extends EntityFetch> implements EntityRequests<Fetch> {
  readonly #options: CachedRequestsOptions<Fetch>;

  constructor(options: CachedRequestsOptions<Fetch>) {
    this.#options = options;
  }

  async entities(part: EntityPart<Fetch>): Promise<ReceivedEntities> {
    const [received] = await this.#through([part]);
    return received ?? { entities: null, errors: [] };
  }

  together(parts: readonly EntityPart<Fetch>[]): Promise<ReceivedEntities[]> {
    return this.#through(parts);
  }

  async lookup(request: Fetch, creditCode: string): Promise<ReceivedRoot> {
    const { behind, store, count } = this.#options;
    const { department } = request;
    const asked = this.#askedBy(request);
    if (asked === undefined) return behind.lookup(request, creditCode);
    const key: EntityKey = { department, creditCode, request: asked };
    const kept = store.get(key, this.#now());
    count?.(department, kept === undefined ? 0 : 1, kept === undefined ? 1 : 0);
    if (kept !== undefined) return { data: parsed(kept) };
    const filling = store.fill(key);
    try {
      const received = await behind.lookup(request, creditCode);
      if (filling && isFound(received))
        store.keep(filling, JSON.stringify(received.data), this.#until(request, received));
      return received;
    } finally {
      // Nothing is lost of what is kept.
      if (filling) store.abandon(filling);
    }
  }

  async #through(parts: readonly EntityPart<Fetch>[]): Promise<ReceivedEntities[]> {
    const looked = parts.map(part => this.#look(part));
    const asked = looked.filter(({ missing }) => missing.texts.length > 0);
    const received = await this.#ask(asked);
    return looked.map(one => join(one, received.get(one)));
  }

  #look(part: EntityPart<Fetch>): Looked<Fetch> {
    const { request, texts } = part;
    const looked: Looked<Fetch> = { part, kept: [], missing: { texts: [], places: [], fillings: [] } };
    const { missing } = looked;
    const now = this.#now();
    const asked = this.#askedBy(request);
    for (const [place, text] of texts.entries()) {
      const key = asked === undefined ? undefined : keyOf(request.department, asked, text);
      const kept = key && this.#options.store.get(key, now);
      looked.kept.push(kept);
      if (kept !== undefined) continue;
      missing.texts.push(text);
      missing.places.push(place);
      missing.fillings.push(key && this.#options.store.fill(key));
    }
    if (request.keeping)
      this.#options.count?.(request.department, texts.length - missing.texts.length, missing.texts.length);
    return looked;
  }

  /** What a request asks of each of its entities; undefined where nothing of it may be kept now. */
  #askedBy({ department, keeping, operation, variables }: Fetch): string | undefined {
    if (!keeping) return undefined;
    const { store, language, principal, wanted } = this.#options;
    if (!store.isFollowed(department)) {
      wanted?.(department);
      return undefined;
    }
    return JSON.stringify([
      operation,
      language,
      variables.map(name => this.#options.variables[name]),
      store.versionsOf(department, keeping.changesWith),
      keeping.isOwn ? principal : null,
    ]);
  }

  async #ask(asked: readonly Looked<Fetch>[]): Promise<Map<Looked<Fetch>, ReceivedEntities>> {
    const parts = asked.map(({ part, missing }) => ({ request: part.request, texts: missing.texts }));
    try {
      const received = await this.#send(parts);
      for (const [index, one] of asked.entries()) this.#keep(one, received[index]);
      return new Map(asked.map((one, index) => [one, received[index] ?? { entities: null, errors: [] }]));
    } catch (error) {
      for (const { missing } of asked) this.#abandon(missing.fillings);
      throw error;
    }
  }

  #send(parts: readonly EntityPart<Fetch>[]): Promise<ReceivedEntities[]> {
    const { behind } = this.#options;
    const [first, ...more] = parts;
    if (!first) return Promise.resolve([]);
    return more.length > 0 ? behind.together(parts) : Promise.all([behind.entities(first)]);
  }

  #keep({ part, missing }: Looked<Fetch>, received: ReceivedEntities | undefined): void {
    const isWhole = received?.entities && received.errors.length === 0;
    if (!isWhole) {
      this.#abandon(missing.fillings);
      return;
    }
    const until = this.#until(part.request, received);
    for (const [index, filling] of missing.fillings.entries()) {
      const entity = received.entities?.[index];
      if (filling && entity) this.#options.store.keep(filling, JSON.stringify(entity), until);
      else if (filling) this.#options.store.abandon(filling);
    }
  }

  /** Until when an answer may be kept that has come now. */
  #until({ keeping }: Fetch, { holdsUntil = Infinity }: Pick<ReceivedEntities, 'holdsUntil'>): number {
    const now = this.#now();
    return Math.min(now + (keeping?.ms ?? 0), endOfDay(now), holdsUntil);
  }

  #abandon(fillings: readonly (Filling | undefined)[]): void {
    for (const filling of fillings) if (filling) this.#options.store.abandon(filling);
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}

/** Whether a root field gave its object whole. That there is none is not kept: nobody tells when there is one. */
const isFound = ({ data, errors = [] }: ReceivedRoot): boolean =>
  errors.length === 0 && Object.values(data ?? {}).some(object => object !== null);

/**
 * The end of the day in China, in ms since 1970. What departments say may be otherwise on another day: validities,
 * publications and limits are days.
 */
const endOfDay = (now: number): number => dayStartMs(dayNumberAt(now) + 1);

/** The key of an enterprise in the text of its representation. */
const CREDIT_CODE = /"creditCode":"([0-9A-Z]{18})"/g;

/** The key of an answer; undefined where its representation names no enterprise. */
function keyOf(department: string, asked: string, text: string): EntityKey | undefined {
  const [first, ...more] = text.matchAll(CREDIT_CODE);
  const creditCode = first?.[1];
  // Which of several is its own the text does not say.
  return creditCode === undefined || more.length > 0
    ? undefined
    : { department, creditCode, request: `${asked} ${text}` };
}

/** The answer to a part: what was kept, and what came. The paths of errors are moved to the places in the part. */
function join({ part, kept, missing }: Looked<EntityFetch>, received: ReceivedEntities | undefined): ReceivedEntities {
  if (!received) return { entities: kept.map(text => parsed(text)), errors: [] };
  if (missing.texts.length === part.texts.length) return received;
  const entities = kept.map(text => parsed(text));
  for (const [index, place] of missing.places.entries()) entities[place] = received.entities?.[index] ?? null;
  const errors = received.errors.flatMap(error => placed(error, missing.places));
  return { entities, errors };
}

/**
 * An error where its entities stand in the part; one about the whole request is an error of each that was requested.
 */
function placed(error: GraphQLFormattedError, places: readonly number[]): GraphQLFormattedError[] {
  const [field, index, ...rest] = error.path ?? [];
  const place = typeof index === 'number' ? places[index] : undefined;
  if (field !== undefined && place !== undefined) return [{ ...error, path: [field, place, ...rest] }];
  return places.map(each => ({ ...error, path: ['_entities', each] }));
}

type Entity = Record<string, unknown>;

const parsed = (text: string | undefined): Entity | null => (text === undefined ? null : (JSON.parse(text) as Entity));
