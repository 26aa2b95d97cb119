import type { RowOf } from '#shared/database/rows.ts';
import type { LifeEventRow } from '../events/rows.ts';
import type { Chainable } from './content.ts';
import type { Batch } from './entities.ts';

export type BatchRow = RowOf<Batch>;

/** An event with all that its proof needs. */
export type ProvableRow = LifeEventRow & Chainable & { batch: number | null };

/** The parent of EventProof's resolvers. */
export interface EventProofRow {
  event: ProvableRow;
}
