import type { RowOf } from '#shared/database/rows.ts';
import type { Event, Source } from './entities.ts';

/** An event; the parent of LifeEvent's resolvers. */
export type LifeEventRow = RowOf<Event>;
export type SourceRow = RowOf<Source>;
/** The parent of SourceStanding's resolvers. */
export type SourceStandingRow = SourceRow;

/** An enterprise's life as a caller asked for it; the parent of Lifecycle's resolvers. */
export interface LifecycleRow {
  creditCode: string;
  /** The moment as of which it is told; null: now. */
  asOf: string | null;
}

/** A reference to an entity of a department: its type and its key. */
export interface LifeSubjectRow {
  __typename: string;
  readonly [key: string]: string;
}
