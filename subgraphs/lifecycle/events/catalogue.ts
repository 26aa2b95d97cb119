/** What departments say of their types of change; read again after a while, for they are released on their own. */
import { LRUCache } from 'lru-cache';
import type { ChangeType, FeedClient } from '#shared/server/feeds.ts';

type Types = Readonly<Record<string, ChangeType>>;

/** How long a catalogue is kept, in ms. */
const KEPT_MS = 60_000;
/** Departments whose catalogues are kept. */
const KEPT = 100;

const catalogues = new WeakMap<FeedClient, LRUCache<string, Types>>();

/** The types of a department's changes; none where it describes none. */
export async function typesOf(feeds: FeedClient, department: string): Promise<Types> {
  const kept = catalogues.get(feeds) ?? new LRUCache<string, Types>({ max: KEPT, ttl: KEPT_MS });
  catalogues.set(feeds, kept);
  const known = kept.get(department);
  if (known) return known;
  const { types } = (await feeds.types(department)) ?? { types: {} };
  kept.set(department, types);
  return types;
}
