import type { RowOf } from '#shared/database/rows.ts';
import type { Listing } from './entities.ts';

export type ListingRow = RowOf<Listing>;
