import type { RowOf } from '#shared/database/rows.ts';
import type { PublishedList } from '../fees/entities.ts';
import type { JointMeasure } from '../generated.ts';
import type { JointSanction } from './entities.ts';

export type JointSanctionRow = RowOf<JointSanction>;

/** A zone's list of joint measures, in one of its versions. */
export type JointMeasureListRow = Omit<RowOf<PublishedList>, 'kind' | 'items' | 'publishedBy'> & {
  items: JointMeasure[];
};
