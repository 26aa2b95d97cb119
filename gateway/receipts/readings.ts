/** What an answer shows of whom: read at the places that are known of its operation, where its keys are taken out. */
import type { GraphQLError } from 'graphql';
import type { Principal } from '#shared/identity/principal.ts';
import type { Executed } from '../execute/index.ts';
import type { Key, Place, ReadField, ReadOperation } from './places.ts';

/** What was read of enterprises, of each of them the same, or what somebody tried to read. */
export interface Reading {
  creditCodes: readonly string[];
  fields: readonly string[];
  refused: boolean;
}

/** Codes of errors by which a caller is refused; after any other error nothing is known to have been read. */
const REFUSALS: ReadonlySet<unknown> = new Set(['UNAUTHORIZED_FIELD', 'FORBIDDEN', 'UNAUTHENTICATED']);

type Outcome = 'read' | 'refused' | 'unknown';
/** Lists of coordinates, each one of an operation's own, with the enterprises of which it was read or refused. */
type Told = Map<readonly string[], Set<string>>;

/**
 * Takes the keys out of an answer, in place, and says what it shows of whom. `named` are the enterprises that the
 * request names: what says itself of nobody is of them.
 */
export function takeReadings(
  { data, errors }: Executed,
  { root, typename }: Pick<ReadOperation, 'root' | 'typename'>,
  { principal, named }: { principal: Principal; named(): readonly string[] },
): Reading[] {
  const taking = new Taking(typename, principal, errors ?? []);
  taking.objects(data, root, undefined, '');
  return taking.readings(named);
}

class Taking {
  readonly #typename: string;
  readonly #principal: Principal;
  /** Codes of errors by their path; undefined where there are none, so that no path is made. */
  readonly #codes: ReadonlyMap<string, unknown> | undefined;
  readonly #told: Record<Exclude<Outcome, 'unknown'>, Told> = { read: new Map(), refused: new Map() };
  /** What was told last: of the objects of a list mostly the same is. */
  #last: { told: Told; list: readonly string[]; codes: Set<string> } | undefined;

  constructor(typename: string, principal: Principal, errors: readonly GraphQLError[]) {
    this.#typename = typename;
    this.#principal = principal;
    this.#codes =
      errors.length > 0
        ? new Map(errors.map(({ path = [], extensions }) => [path.map(one => `/${one}`).join(''), extensions.code]))
        : undefined;
  }

  /** Reads the objects of a place, of a list or a single one. */
  objects(value: unknown, place: Place, above: string | undefined, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1)
        this.objects(value[index], place, above, this.#below(path, index));
      return;
    }
    this.#object(value as Record<string, unknown>, place, above, path);
  }

  #object(object: Record<string, unknown>, place: Place, above: string | undefined, path: string): void {
    const creditCode = takeKey(object, place.keys) ?? above;
    const type = place.isAbstract ? object[this.#typename] : undefined;
    if (type !== undefined) object[this.#typename] = undefined;
    if (place.carried.length > 0) this.#tell('read', place.carried, creditCode);
    for (const field of place.fields) {
      const isOfType = field.type === undefined || field.type === type;
      const value = object[field.name];
      if (value !== undefined && isOfType) this.#field(field, value, creditCode, this.#below(path, field.name));
    }
    // Most places have none below them.
    if (place.below.size === 0) return;
    for (const [name, below] of place.below) this.objects(object[name], below, creditCode, this.#below(path, name));
  }

  #field(field: ReadField, value: unknown, creditCode: string | undefined, path: string): void {
    const outcome = this.#outcome(field, value, path);
    // What is below it says whose it is.
    const isCarried = creditCode === undefined && field.isToldBelow && outcome === 'read' && !isNothing(value);
    if (outcome !== 'unknown' && !isCarried) this.#tell(outcome, field.coordinates, creditCode);
  }

  #below(path: string, name: string | number): string {
    return this.#codes ? `${path}/${name}` : path;
  }

  /** A caller whom the contract does not name, and who gets nothing, was refused. */
  #outcome({ restricted }: ReadField, value: unknown, path: string): Outcome {
    const code = value === null ? this.#codes?.get(path) : undefined;
    if (code !== undefined) return REFUSALS.has(code) ? 'refused' : 'unknown';
    if (!isNothing(value)) return 'read';
    return restricted.isFor(this.#principal) ? 'read' : 'refused';
  }

  #tell(outcome: Exclude<Outcome, 'unknown'>, list: readonly string[], creditCode = OF_NOBODY): void {
    const told = this.#told[outcome];
    if (this.#last?.list !== list || this.#last.told !== told) {
      const codes = told.get(list) ?? new Set();
      told.set(list, codes);
      this.#last = { told, list, codes };
    }
    this.#last.codes.add(creditCode);
  }

  readings(named: () => readonly string[]): Reading[] {
    const { read, refused } = this.#told;
    return [...grouped(read, named, false), ...grouped(refused, named, true)];
  }
}

/** In the place of a code: what says itself of nobody is of those whom the request names. */
const OF_NOBODY = '';

/** The last union of lists that begin with this one: an operation mostly reads the same places each time. */
const unions = new WeakMap<readonly string[], { lists: readonly (readonly string[])[]; fields: readonly string[] }>();

/** What stands in one of these lists; the same list for the same ones. */
function unionOf(lists: readonly [readonly string[], ...(readonly string[])[]]): readonly string[] {
  const [first] = lists;
  const known = unions.get(first);
  if (known?.lists.length === lists.length && known.lists.every((one, index) => one === lists[index]))
    return known.fields;
  const fields = [...new Set(lists.flat())];
  unions.set(first, { lists, fields });
  return fields;
}

/** Enterprises of which the same was read stand together. */
function grouped(told: Told, named: () => readonly string[], refused: boolean): Reading[] {
  for (const codes of told.values()) if (codes.delete(OF_NOBODY)) for (const code of named()) codes.add(code);
  const [first, ...further] = told;
  if (!first) return [];
  const [list, codes] = first;
  // Mostly the same is read of all.
  if (further.every(([, others]) => others.size === codes.size && [...others].every(code => codes.has(code)))) {
    const fields = further.length === 0 ? list : unionOf([list, ...further.map(([other]) => other)]);
    return codes.size > 0 ? [{ creditCodes: [...codes], fields, refused }] : [];
  }
  const fieldsOf = (code: string): string[] => [
    ...new Set([...told].flatMap(([fields, of]) => (of.has(code) ? fields : []))),
  ];
  const all = new Set([...told.values()].flatMap(of => [...of]));
  const groups = Map.groupBy(all, code => fieldsOf(code).join());
  return [...groups.values()].map(creditCodes => ({ creditCodes, fields: fieldsOf(creditCodes[0] ?? ''), refused }));
}

/** Nothing is there, or nothing that the caller may see: the two look the same. */
function isNothing(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  const items = nodes ?? edges;
  return Array.isArray(items) && items.length === 0;
}

/**
 * Whose an object is. Keys that its client did not ask for stay without a value, which no text of JSON has: objects of
 * one shape keep one shape.
 */
function takeKey(object: Record<string, unknown>, keys: readonly Key[]): string | undefined {
  let creditCode: string | undefined;
  for (const { name, isClients } of keys) {
    const value = object[name];
    if (value === undefined) continue;
    if (!isClients) object[name] = undefined;
    creditCode ??= codeOf(value);
  }
  return creditCode;
}

function codeOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { creditCode } = (value ?? {}) as { creditCode?: unknown };
  return typeof creditCode === 'string' ? creditCode : undefined;
}
