import type { RowOf } from '#shared/database/rows.ts';
import type { ShareRequest } from './entities.ts';

export type ShareRequestRow = RowOf<ShareRequest>;
