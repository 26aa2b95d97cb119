/** What aggregates keep from events (keeper.ts). */
import { deskKeeper } from '../desk/keep.ts';
import { endsKeeper } from '../export/keep.ts';
import { profiles } from '../search/profiles.ts';
import type { Keeper } from './keeper.ts';

/** All of them. */
export const keepers: readonly Keeper[] = [endsKeeper, profiles, deskKeeper];
