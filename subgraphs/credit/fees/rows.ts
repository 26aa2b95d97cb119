import type { RowOf } from '#shared/database/rows.ts';
import type { FeeItem } from '../generated.ts';
import type { IntermediaryCredit, PublishedList } from './entities.ts';

type Published = RowOf<PublishedList>;

/** A zone's list of fees, in one of its versions. */
export type FeeListRow = Omit<Published, 'kind' | 'items' | 'publishedBy'> & { items: FeeItem[] };
export type IntermediaryCreditRow = RowOf<IntermediaryCredit>;
