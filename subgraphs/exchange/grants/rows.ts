import type { RowOf } from '#shared/database/rows.ts';
import type { AccessGrant } from './entities.ts';

export type AccessGrantRow = RowOf<AccessGrant>;
