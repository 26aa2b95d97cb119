import type { RowOf } from '#shared/database/rows.ts';
import type { InspectionItemList } from './entities.ts';

/** An item as a list publishes it. */
export interface PublishedItem {
  code: string;
  name: string;
  /** Law and article that it rests on. */
  basis: string;
  /** On the list of key supervision. */
  key: boolean;
}

export type InspectionItemListRow = RowOf<InspectionItemList>;
