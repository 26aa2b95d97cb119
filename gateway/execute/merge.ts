/**
 * Merges fetched data into the data that is there, as the stock gateway does. A value that goes to several places is
 * copied for each.
 */
import { own, setOwn } from './code.ts';

type Data = Record<string, unknown>;

/** @param copied whether `source` is also merged elsewhere: then no object of it may become part of `target` */
export type Merge = (target: Data, source: Data, copied: boolean) => void;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges every key of the source. */
export const merge: Merge = (target, source, copied) => {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value !== undefined) mergeValue(target, key, value, copied);
  }
};

export function mergeValue(target: Data, key: string, value: unknown, copied: boolean): void {
  if (typeof value !== 'object' || value === null) {
    setOwn(target, key, value);
    return;
  }
  const present = own(target, key);
  if (present && isObject(value)) {
    if (typeof present === 'object') merge(present as Data, value, copied);
  } else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) {
    mergeItems(present, value, copied);
  } else setOwn(target, key, copied ? clone(value) : value);
}

function mergeItems(present: unknown[], items: unknown[], copied: boolean): void {
  for (const [index, item] of items.entries()) {
    const target = present[index];
    if (isObject(target) && isObject(item)) merge(target, item, copied);
    else present[index] = copied ? clone(item) : item;
  }
}

/** A copy of parsed JSON. */
export function clone(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone);
  const copy: Data = {};
  for (const key of Object.keys(value)) setOwn(copy, key, clone((value as Data)[key]));
  return copy;
}
