/** What departments say of their types of change; read again after a while, for they are released on their own. */
import { LRUCache } from 'lru-cache';
import type { FeedClient } from '#shared/server/feeds.ts';
import { NO_CATALOGUE } from './sentences.ts';
import type { Catalogue } from './sentences.ts';

/** How long a catalogue is kept, in ms. */
const KEPT_MS = 60_000;
/** Departments whose catalogues are kept. */
const KEPT = 100;

const catalogues = new WeakMap<FeedClient, LRUCache<string, Catalogue>>();

/** The catalogue of a department's changes. */
export async function catalogueOf(feeds: FeedClient, department: string): Promise<Catalogue> {
  const kept = catalogues.get(feeds) ?? new LRUCache<string, Catalogue>({ max: KEPT, ttl: KEPT_MS });
  catalogues.set(feeds, kept);
  const known = kept.get(department);
  if (known) return known;
  const catalogue = (await feeds.types(department)) ?? NO_CATALOGUE;
  kept.set(department, catalogue);
  return catalogue;
}
