/** What aggregates keep from events (keeper.ts). */
import { profiles } from '../search/profiles.ts';
import type { Keeper } from './keeper.ts';

/** All of them. */
export const keepers: readonly Keeper[] = [profiles];
