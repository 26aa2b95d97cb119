/** Paths of a plan through fetched data: `['users', '@', 'reviews', '@']`, where '@' is each item of a list. */
import { own } from './code.ts';

export type Path = readonly string[];
export type Place = Record<string, unknown>;

/** Collects the objects that a path leads to, in order; what is null leads nowhere. */
export function placesAt(root: object, path: Path): Place[] {
  const places: Place[] = [];
  walk(root, path, 0, places);
  return places;
}

function walk(value: unknown, path: Path, from: number, places: Place[]): void {
  for (let at = from; ; at += 1) {
    if (value === null || typeof value !== 'object') return;
    if (at === path.length) break;
    const element = path[at]!;
    if (element === '@') {
      if (!Array.isArray(value)) return;
      for (let index = 0; index < value.length; index += 1) walk(value[index], path, at + 1, places);
      return;
    }
    value = own(value, element);
  }
  if (!Array.isArray(value)) places.push(value as Place);
  else for (const item of value) if (typeof item === 'object' && item !== null) places.push(item);
}

/**
 * The places themselves, as paths with indices. Lists of lists count as in the stock gateway: only what is not null has
 * a path.
 */
export function pathsAt(root: object, path: Path): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const look = (value: unknown, at: number, before: (string | number)[]): void => {
    if (value === null || value === undefined) return;
    if (at === path.length) return void paths.push(before);
    const element = path[at]!;
    if (Array.isArray(value))
      return value.forEach((item, index) => look(item, element === '@' ? at + 1 : at, [...before, index]));
    if (element !== '@' && Object.hasOwn(value, element)) look((value as Place)[element], at + 1, [...before, element]);
  };
  look(root, 0, []);
  return paths;
}
