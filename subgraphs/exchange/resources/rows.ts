import type { RowOf } from '#shared/database/rows.ts';
import type { DataResource } from './entities.ts';

export type DataResourceRow = RowOf<DataResource>;
