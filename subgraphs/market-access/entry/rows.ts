import type { RowOf } from '#shared/database/rows.ts';
import type { NegativeListEntry, NegativeListVersion } from './entities.ts';

/** An edition of a negative list, without who published it. */
export type NegativeListVersionRow = Omit<RowOf<NegativeListVersion>, 'publishedAt' | 'publishedBy'>;

/** An entry of an edition, as its field shows it. */
export type ListEntry = Omit<RowOf<NegativeListEntry>, 'industry'> & { industryCode: string };
