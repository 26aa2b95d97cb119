/**
 * Which places of the fetched data a fetch writes, and which ones a fetch, or a part of the response, reads: by names,
 * whatever the types and the items of lists. Who reads a place waits for all who may write it, so one too many costs
 * time, and never a value.
 */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Path } from './path.ts';
import type { Fetch } from './program.ts';
import { responseOf } from './representation.ts';
import { selectedBy } from './selected.ts';
import type { Selected } from './selected.ts';
import type { Selection } from './selection.ts';

/** Names, with the places below each; a leaf has none. */
export type Positions = Map<string, Positions>;

/** A place on the way to what a fetch writes: the object is there before. */
class Way extends Map<string, Positions> {}

const TYPENAME = '__typename';

/** What a fetch writes. */
export function writtenBy({ node, path }: Fetch): Positions {
  const written: Positions = new Way();
  const place = placeOf(written, path, Way);
  addSelected(place, selectedBy(node.operation));
  for (const rewrite of node.outputRewrites ?? []) {
    if (rewrite.kind !== 'KeyRenamer') continue;
    const names = rewrite.path.filter(element => !element.startsWith('... '));
    const parent = placeOf(place, names.slice(0, -1));
    parent.set(rewrite.renameKeyTo, parent.get(names.at(-1) ?? '') ?? new Map());
  }
  return written;
}

/** What must be there before a fetch is sent. */
export function readBy({ node, path }: Fetch): Positions {
  const read: Positions = new Map();
  addRequired(placeOf(read, path), node.requires ?? []);
  return read;
}

/** What a selection reads. */
export function readFor(selections: readonly Selection[], read: Positions = new Map()): Positions {
  for (const selection of selections) {
    if (!('response' in selection)) readFor(selection.selections, read);
    else if (selection.name === TYPENAME) below(read, TYPENAME);
    else readFor(selection.selections ?? [], below(read, selection.response));
  }
  return read;
}

/** Adds positions to others. */
export function add(to: Positions, positions: Positions): void {
  for (const [name, further] of positions) add(below(to, name), further);
}

/** Positions as plain data, by which they can be compared. */
export const asData = (positions: Positions): unknown[] =>
  [...positions].map(([name, further]) => [name, ...asData(further)]);

/**
 * Whether a writer may write what somebody reads: a leaf of it. An object has a type as soon as it is there, unless
 * another department says which of several it is.
 */
export function meet(written: Positions, read: Positions): boolean {
  for (const [name, further] of read) {
    const place = written.get(name);
    if (name === TYPENAME && !(written instanceof Way)) return true;
    if (place && (further.size === 0 ? !(place instanceof Way) : meet(place, further))) return true;
  }
  return false;
}

/** The leaves of what somebody reads that none writes; the planner fetches every leaf, so as a rule there are none. */
export function hasUnwritten(writers: readonly Positions[], read: Positions): boolean {
  for (const [name, further] of read) {
    if (name === TYPENAME) continue;
    const places = writers.flatMap(written => written.get(name) ?? []);
    const isWritten = further.size > 0 ? places.length > 0 : places.some(place => !(place instanceof Way));
    if (!isWritten || (further.size > 0 && hasUnwritten(places, further))) return true;
  }
  return false;
}

function below(place: Positions, name: string, Kind: new () => Positions = Map): Positions {
  let found = place.get(name);
  if (!found) {
    found = new Kind();
    place.set(name, found);
  }
  return found;
}

const placeOf = (root: Positions, path: Path, Kind?: new () => Positions): Positions =>
  path.filter(element => element !== '@').reduce((place, name) => below(place, name, Kind), root);

function addSelected(place: Positions, selected: Selected): void {
  for (const [name, further] of selected) {
    const found = below(place, name);
    if (further) addSelected(found, further);
  }
}

/** The type comes with every object, and is written by all who write an object; where it is alone, it is read. */
function addRequired(place: Positions, selections: readonly QueryPlanSelectionNode[]): void {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') addRequired(place, selection.selections);
    else if (selection.name !== TYPENAME) addRequired(below(place, responseOf(selection)), selection.selections ?? []);
  }
}
