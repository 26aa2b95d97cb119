import type { RowOf } from '#shared/database/rows.ts';
import type { BrokenPromise } from './entities.ts';

export type BrokenPromiseRow = RowOf<BrokenPromise>;
