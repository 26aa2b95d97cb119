/** Paths of a plan through fetched data: `['users', '@', 'reviews', '@']`, where '@' is each item of a list. */
import { own } from './code.ts';

export type Path = readonly string[];
export type Place = Record<string, unknown>;

/** By its index in a path, the types of which an object must be whose field, or which itself, is the path's next. */
export type PathTypes = ReadonlyMap<number, ReadonlySet<unknown>>;

/** The objects of fetched data that a path leads to. */
export type PlacesOf = (root: object) => Place[];

/** Collects the objects that a path leads to, in order. Null, and an object of another type, lead nowhere. */
export function placesAt(root: object, path: Path, types?: PathTypes): Place[] {
  const places: Place[] = [];
  walk(root, 0, { path, types, places });
  return places;
}

interface Walk {
  path: Path;
  types: PathTypes | undefined;
  places: Place[];
}

function walk(value: unknown, from: number, walked: Walk): void {
  const { path, types } = walked;
  for (let at = from; ; at += 1) {
    if (value === null || typeof value !== 'object') return;
    const element = path[at];
    if (element === undefined) {
      addPlaces(value, types?.get(at), walked.places);
      return;
    }
    if (element === '@') {
      if (!Array.isArray(value)) return;
      for (const item of value) walk(item, at + 1, walked);
      return;
    }
    value = fieldOf(value, element, types?.get(at));
  }
}

/** The field of an object; undefined where it is of none of the types. */
const fieldOf = (value: object, name: string, types: ReadonlySet<unknown> | undefined): unknown =>
  isOneOf(value, types) ? own(value, name) : undefined;

const isOneOf = (value: object, types: ReadonlySet<unknown> | undefined): boolean =>
  !types || types.has(own(value, '__typename'));

/** A list at the end of a path holds places, also where the path does not say so. */
export function addPlaces(value: object, types: ReadonlySet<unknown> | undefined, places: Place[]): void {
  const objects: unknown[] = Array.isArray(value) ? value : [value];
  for (const item of objects)
    if (typeof item === 'object' && item !== null && isOneOf(item, types)) places.push(item as Place);
}

/** A path through data, with the indices of lists. */
export type DataPath = (string | number)[];

/** The places themselves, each with its path. Lists of lists are places as {@link placesAt} takes them. */
export function placePaths(root: object, path: Path): Map<object, DataPath> {
  const paths = new Map<object, DataPath>();
  addPaths(root, path, [], paths);
  return paths;
}

/** @param path what is left of the path below the value */
function addPaths(value: unknown, path: Path, before: DataPath, paths: Map<object, DataPath>): void {
  if (value === null || typeof value !== 'object') return;
  const [element, ...rest] = path;
  if (Array.isArray(value)) {
    const next = element === '@' ? rest : path;
    for (const [index, item] of value.entries()) addPaths(item, next, [...before, index], paths);
  } else if (element === undefined) {
    paths.set(value, before);
  } else if (element !== '@' && Object.hasOwn(value, element)) {
    addPaths((value as Place)[element], rest, [...before, element], paths);
  }
}
