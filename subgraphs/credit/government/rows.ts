import type { RowOf } from '#shared/database/rows.ts';
import type { GovernmentPromise } from './entities.ts';

export type GovernmentPromiseRow = RowOf<GovernmentPromise>;
