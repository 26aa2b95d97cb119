import type { RowOf } from '#shared/database/rows.ts';
import type { TaxBlacklistEntry } from './entities.ts';

export type TaxBlacklistEntryRow = RowOf<TaxBlacklistEntry>;
