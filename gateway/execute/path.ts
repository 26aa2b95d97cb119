/** Paths of a plan through fetched data: `['users', '@', 'reviews', '@']`, where '@' is each item of a list. */
import { own } from './code.ts';

export type Path = readonly string[];
export type Place = Record<string, unknown>;

/** Collects the objects that a path leads to, in order. Null leads nowhere. */
export function placesAt(root: object, path: Path): Place[] {
  const places: Place[] = [];
  walk(root, path, 0, places);
  return places;
}

function walk(value: unknown, path: Path, from: number, places: Place[]): void {
  for (let at = from; ; at += 1) {
    if (value === null || typeof value !== 'object') return;
    const element = path[at];
    if (element === undefined) {
      addPlaces(value, places);
      return;
    }
    if (element === '@') {
      if (!Array.isArray(value)) return;
      for (const item of value) walk(item, path, at + 1, places);
      return;
    }
    value = own(value, element);
  }
}

/** A list at the end of a path holds places, also where the path does not say so. */
function addPlaces(value: object, places: Place[]): void {
  if (!Array.isArray(value)) places.push(value as Place);
  else for (const item of value) if (typeof item === 'object' && item !== null) places.push(item);
}

type DataPath = (string | number)[];

/**
 * The places themselves, as paths with indices. Lists of lists count as in the stock gateway: only what is not null has
 * a path.
 */
export function pathsAt(root: object, path: Path): DataPath[] {
  const paths: DataPath[] = [];
  addPaths(root, path, [], paths);
  return paths;
}

/** @param path what is left of the path below the value */
function addPaths(value: unknown, path: Path, before: DataPath, paths: DataPath[]): void {
  if (value === null || value === undefined) return;
  const [element, ...rest] = path;
  if (element === undefined) {
    paths.push(before);
  } else if (Array.isArray(value)) {
    const next = element === '@' ? rest : path;
    for (const [index, item] of value.entries()) addPaths(item, next, [...before, index], paths);
  } else if (element !== '@' && Object.hasOwn(value, element)) {
    addPaths((value as Place)[element], rest, [...before, element], paths);
  }
}
