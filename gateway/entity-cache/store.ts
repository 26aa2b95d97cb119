/**
 * Entities as departments answered them, kept until the enterprise changes. What is kept is a text, so that no
 * operation can change what another one gets. An answer that was under way when its enterprise changed is not kept:
 * nobody knows on which side of the change it was read.
 */
import { LRUCache } from 'lru-cache';

/** What an answer to a request for an entity depends on. */
export interface EntityKey {
  department: string;
  /** The enterprise whose changes end it. */
  creditCode: string;
  /** Everything else: the selection, its variables, the representation, the language. */
  request: string;
}

/**
 * An answer that is under way. It is kept with {@link EntityStore.keep}, or given up with {@link EntityStore.abandon}.
 */
export interface Filling extends EntityKey {
  /** Whether its enterprise has changed since it was requested. */
  isSpoiled: boolean;
  /** Its place among all requests. */
  started: number;
}

/** An answer that is kept. */
interface Kept {
  text: string;
  /** When it no longer holds, in ms since 1970. */
  until: number;
  /** The place of its request among all. */
  started: number;
}

/** The answers of one department about one enterprise, by request. */
type Answers = Map<string, Kept>;

/** What a kept answer takes beside its texts: objects, keys, places in the lists. */
const BYTES_BESIDE = 300;

export class EntityStore {
  /** By department and credit code. */
  readonly #kept: LRUCache<string, Answers>;
  /** How often something of a type has changed, by department and type, of those that answers change with. */
  readonly #versions = new Map<string, number>();
  #started = 0;
  readonly #filling = new Map<string, Set<Filling>>();
  /** Departments whose changes are followed; of others nothing is kept. */
  readonly #followed = new Set<string>();

  /** @param maxBytes what all kept answers may take; those of the enterprises that were asked for last stay */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
  }

  /** Bytes of all that is kept. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** Whether the changes of a department are followed. */
  isFollowed(department: string): boolean {
    return this.#followed.has(department);
  }

  /** From now on every change of this department is told to {@link changed}. */
  follow(department: string): void {
    this.#followed.add(department);
  }

  /** The changes of a department are no longer known: nothing of it holds any more. */
  lose(department: string): void {
    this.#followed.delete(department);
    this.forget(department);
  }

  /** Anything of a department may have changed. */
  forget(department: string): void {
    const prefix = placeOf(department, '');
    for (const place of this.#kept.keys()) if (place.startsWith(prefix)) this.#kept.delete(place);
    for (const [place, filling] of this.#filling) if (place.startsWith(prefix)) spoil(filling);
  }

  /** An enterprise has changed in a department. */
  changed(department: string, creditCode: string): void {
    const place = placeOf(department, creditCode);
    this.#kept.delete(place);
    spoil(this.#filling.get(place));
  }

  /** Something of a type has changed in a department: no answer that changes with the type is found again. */
  changedOf(department: string, type: string): void {
    const place = placeOf(department, type);
    const version = this.#versions.get(place);
    if (version !== undefined) this.#versions.set(place, version + 1);
  }

  /** A text that is another one after each change of something of these types; it belongs to a request's key. */
  versionsOf(department: string, types: readonly string[]): string {
    return types
      .map(type => {
        const place = placeOf(department, type);
        const version = this.#versions.get(place) ?? 0;
        this.#versions.set(place, version);
        return version;
      })
      .join();
  }

  /** The text of a kept answer, if it still holds. */
  get({ department, creditCode, request }: EntityKey, now: number): string | undefined {
    const kept = this.#kept.get(placeOf(department, creditCode))?.get(request);
    return kept && now < kept.until ? kept.text : undefined;
  }

  /** Call before the request is sent. Undefined where its answer may not be kept. */
  fill(key: EntityKey): Filling | undefined {
    if (!this.#followed.has(key.department)) return undefined;
    this.#started += 1;
    const filling: Filling = { ...key, isSpoiled: false, started: this.#started };
    const place = placeOf(key.department, key.creditCode);
    const others = this.#filling.get(place);
    if (others) others.add(filling);
    else this.#filling.set(place, new Set([filling]));
    return filling;
  }

  /**
   * Keeps an answer that has come, unless its enterprise has changed meanwhile, or a later request's answer is kept
   * already: whoever got that one must not read an older one next.
   */
  keep(filling: Filling, text: string, until: number): void {
    this.abandon(filling);
    if (filling.isSpoiled) return;
    const place = placeOf(filling.department, filling.creditCode);
    const answers: Answers = new Map(this.#kept.peek(place));
    const { started, request } = filling;
    if (started < (answers.get(request)?.started ?? 0)) return;
    answers.set(request, { text, until, started });
    this.#kept.set(place, answers);
  }

  /** Of a request that failed nothing is kept. */
  abandon(filling: Filling): void {
    const place = placeOf(filling.department, filling.creditCode);
    const others = this.#filling.get(place);
    others?.delete(filling);
    if (others?.size === 0) this.#filling.delete(place);
  }
}

/** A department's name holds no blank. */
const placeOf = (department: string, what: string): string => `${department} ${what}`;

function spoil(fillings: Iterable<Filling> = []): void {
  for (const filling of fillings) filling.isSpoiled = true;
}

function sizeOf(answers: Answers, place: string): number {
  let bytes = BYTES_BESIDE + place.length;
  for (const [request, { text }] of answers) bytes += BYTES_BESIDE + 2 * (request.length + text.length);
  return bytes;
}
