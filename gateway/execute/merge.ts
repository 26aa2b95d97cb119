/** Merges what a fetch brought into what is there, as the stock gateway does; a value that goes to several places is copied for each. */
import { own, setOwn } from './code.ts';

type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param copy whether `source` is also merged elsewhere: then no object of it may become part of `target` */
export function merge(target: Data, source: Data, copy: boolean): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    if (typeof value !== 'object' || value === null) {
      if (key === '__proto__') setOwn(target, key, value);
      else target[key] = value;
      continue;
    }
    const present = own(target, key);
    if (present && isObject(value)) {
      if (typeof present === 'object') merge(present as Data, value, copy);
    } else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) {
      mergeItems(present, value, copy);
    } else setOwn(target, key, copy ? clone(value) : value);
  }
}

function mergeItems(present: unknown[], items: unknown[], copy: boolean): void {
  for (const [index, item] of items.entries()) {
    const known = present[index];
    if (isObject(known) && isObject(item)) merge(known, item, copy);
    else present[index] = copy ? clone(item) : item;
  }
}

/** A copy of parsed JSON. */
export function clone(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone);
  const copy: Data = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__') setOwn(copy, key, clone((value as Data)[key]));
    else copy[key] = clone((value as Data)[key]);
  }
  return copy;
}
