import type { RowOf } from '#shared/database/rows.ts';
import type { Dormancy } from './entities.ts';

export type DormancyRow = RowOf<Dormancy>;
