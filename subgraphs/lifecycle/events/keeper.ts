/**
 * What aggregates keep from events: each is called in the transaction in which the events are kept, so that what it
 * keeps is never behind the timeline nor ahead of it.
 */
import type { Query } from '#shared/database/write.ts';
import type { Told } from './told.ts';

/** The transaction in which events are kept. */
export interface Keeping {
  query: Query;
  department: string;
  now: Date;
}

/** Keeps rows of its own from events. While a department is read anew it is told events again: that changes nothing. */
export interface Keeper {
  name: string;
  /** Takes events of one department, in its order. */
  apply(keeping: Keeping, told: readonly Told[]): Promise<void>;
  /** Takes the ids of events that their department no longer knows. */
  forget(keeping: Keeping, removed: readonly { id: string; creditCode: string }[]): Promise<void>;
}
