import type { RowOf } from '#shared/database/rows.ts';
import type { LeniencyKind } from '../generated.ts';
import type { LeniencyList, ListedEntry } from './entities.ts';

export type { ListedEntry } from './entities.ts';

/** A version of a list. */
export type LeniencyListRow = Omit<RowOf<LeniencyList>, 'publishedBy'>;

/** A violation in one version of one list. */
export interface ListedViolation {
  kind: LeniencyKind;
  version: number;
  entry: ListedEntry;
}
