import type { RowOf } from '#shared/database/rows.ts';
import type { InspectionItemList } from './entities.ts';

export type { PublishedItem } from './entities.ts';

export type InspectionItemListRow = RowOf<InspectionItemList>;
