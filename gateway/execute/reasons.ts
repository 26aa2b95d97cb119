/**
 * Why a place of the fetched data holds no value: the fetch that should have brought it failed, or was not sent because
 * what it requires of another one is missing. Made only where something went wrong.
 */
import type { FetchNode } from '@apollo/query-planner';
import { own } from './code.ts';
import type { Failure, Reason } from './failures.ts';
import type { Fetch, Program } from './program.ts';
import { fetchesOf } from './program.ts';
import { selectedBy } from './selected.ts';
import type { Selected } from './selected.ts';

/** An object of the fetched data on the way from the root. */
export interface Place {
  object: object;
  /** The names that lead there, without the indices of lists. */
  keys: readonly string[];
  /** The object that it belongs to. */
  up: Place | undefined;
}

type QueryPlanSelectionNode = NonNullable<FetchNode['requires']>[number];
type QueryPlanFieldNode = Extract<QueryPlanSelectionNode, { kind: 'Field' }>;
type QueryPlanInlineFragmentNode = Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>;

/** What a fetch requires, of an object. */
interface Want {
  fetch: Fetch;
  place: Place;
  /** Fetches that wait for it. */
  steps: number;
}

/** So many fetches may wait for one another; more would be a circle. */
const MOST_STEPS = 20;

export class Reasons {
  readonly #program: Program;
  readonly #failures: readonly Failure[];
  readonly #used = new Set<Failure>();
  #fetches: Map<string, Fetch[]> | undefined;

  constructor(program: Program, failures: readonly Failure[]) {
    this.#program = program;
    this.#failures = failures;
  }

  /** Why nothing was brought for a field; undefined where its department answered that there is nothing. */
  missing(place: Place, key: string, steps = 0): Reason | undefined {
    if (this.#failures.length === 0 || steps > MOST_STEPS) return undefined;
    const fetches = this.#fetchesAt(place, key);
    for (const fetch of fetches) {
      const failure = this.#failureOf(fetch, place, false);
      if (failure) return failure.reason;
    }
    for (const fetch of fetches) {
      const base = baseOf(fetch, place);
      const requires = base && requiredFor(fetch, base, [...place.keys, key]);
      const reason = base && requires && this.#unmet(requires, { fetch, place: base, steps: steps + 1 });
      if (reason) return reason;
    }
    return undefined;
  }

  /** Why a department's null may be one: it reported an error without saying where. */
  stated(place: Place, key: string): Reason | undefined {
    if (this.#failures.length === 0) return undefined;
    for (const fetch of this.#fetchesAt(place, key)) {
      const failure = this.#failureOf(fetch, place, true);
      if (failure) return failure.reason;
    }
    return undefined;
  }

  /** Errors without a place beside data that is whole. */
  unplaced(): Reason[] {
    return this.#failures.flatMap(failure => (failure.isPartial && !this.#used.has(failure) ? [failure.reason] : []));
  }

  /** The department that is asked for a field; undefined where no fetch selects it. */
  department(place: Place, key: string): string | undefined {
    return this.#fetchesAt(place, key)[0]?.node.serviceName;
  }

  /** Why something is missing that a fetch requires of an object. */
  #unmet(selections: readonly QueryPlanSelectionNode[], want: Want): Reason | undefined {
    for (const selection of selections) {
      const reason =
        selection.kind === 'InlineFragment' ? this.#unmetOn(selection, want) : this.#unmetField(selection, want);
      if (reason) return reason;
    }
    return undefined;
  }

  #unmetOn({ typeCondition, selections }: QueryPlanInlineFragmentNode, want: Want): Reason | undefined {
    const typename = own(want.place.object, '__typename');
    const isOther = typeCondition !== undefined && typename !== undefined && typename !== typeCondition;
    // A type condition may name an interface: then what is missing below it is looked for nevertheless.
    return isOther && !want.fetch.request.isAbstract(typeCondition) ? undefined : this.#unmet(selections, want);
  }

  #unmetField(
    { name, alias = name, selections }: QueryPlanFieldNode,
    { fetch, place, steps }: Want,
  ): Reason | undefined {
    if (name === '__typename') return undefined;
    const value = own(place.object, alias);
    if (value === undefined) return this.missing(place, alias, steps);
    if (value === null) return this.stated(place, alias);
    if (!selections) return undefined;
    const keys = [...place.keys, alias];
    for (const object of objectsIn(value)) {
      const reason = this.#unmet(selections, { fetch, place: { object, keys, up: place }, steps });
      if (reason) return reason;
    }
    return undefined;
  }

  #failureOf(fetch: Fetch, place: Place, isPartial: boolean): Failure | undefined {
    const base = baseOf(fetch, place);
    if (!base) return undefined;
    const found = this.#failures.find(
      failure => failure.fetch === fetch && failure.isPartial === isPartial && failure.places.has(base.object),
    );
    if (found) this.#used.add(found);
    return found;
  }

  /** The fetches that select a field. */
  #fetchesAt({ keys }: Place, key: string): readonly Fetch[] {
    this.#fetches ??= selectingFetches(this.#program);
    return this.#fetches.get(nameOf([...keys, key])) ?? [];
  }
}

/** The object that a fetch's data becomes part of, on the way to a place below it. */
function baseOf(fetch: Fetch, place: Place): Place | undefined {
  const length = fetch.path.filter(element => element !== '@').length;
  let base: Place | undefined = place;
  while (base && base.keys.length > length) base = base.up;
  return base;
}

/** What a fetch requires for the field of its entity that leads to a place. */
function requiredFor(
  { node, reducible }: Fetch,
  { object, keys: before }: Place,
  keys: readonly string[],
): FetchNode['requires'] {
  const [typename, field] = [own(object, '__typename'), keys[before.length]];
  if (!reducible || typeof typename !== 'string' || field === undefined) return node.requires;
  return reducible.requiredFor(typename, field);
}

const nameOf = (keys: readonly string[]): string => keys.join(' ');

/** By the names that lead to a field, the fetches that select it. */
function selectingFetches(program: Program): Map<string, Fetch[]> {
  const fetches = new Map<string, Fetch[]>();
  const add = (selected: Selected, keys: readonly string[], fetch: Fetch): void => {
    for (const [name, below] of selected) {
      const path = [...keys, renamed(fetch, name)];
      const key = nameOf(path);
      fetches.set(key, [...(fetches.get(key) ?? []), fetch]);
      if (below) add(below, path, fetch);
    }
  };
  for (const fetch of fetchesOf(program.step)) {
    const path = fetch.path.filter(element => element !== '@');
    add(selectedBy(fetch.node.operation), path, fetch);
  }
  return fetches;
}

/** The name of a field after the planner's rewrites of what a fetch receives. */
function renamed({ node }: Fetch, name: string): string {
  for (const rewrite of node.outputRewrites ?? [])
    if (rewrite.kind === 'KeyRenamer' && rewrite.path.at(-1) === name) return rewrite.renameKeyTo;
  return name;
}

function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value] : [];
}
