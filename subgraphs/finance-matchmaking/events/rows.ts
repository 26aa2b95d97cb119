import type { RowOf } from '#shared/database/rows.ts';
import type { MatchmakingEvent } from './entities.ts';

export type MatchmakingEventRow = RowOf<MatchmakingEvent>;
