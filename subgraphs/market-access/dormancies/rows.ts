/** Row types of dormancies. */
import type { RowOf } from '#shared/database/rows.ts';
import type { Dormancy } from './entities.ts';

/** A dormancy; `endedOn` is null while it lasts. */
export type DormancyRow = RowOf<Dormancy>;
