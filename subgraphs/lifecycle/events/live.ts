/** Events as they are kept, for subscriptions, in the order in which they were committed (store.ts). */
import type { RowSource } from '#shared/database/row-streams.ts';
import type { LifeEventRow } from './rows.ts';
import { EVENT_COLUMNS } from './timeline.ts';

export const LIVE_EVENTS: RowSource<LifeEventRow> = {
  newest: 'select coalesce(max(seq), 0)::text as newest from event',
  following: `select ${EVENT_COLUMNS} from event where seq > $1 order by seq limit $2`,
  numberOf: ({ seq }) => seq,
};
