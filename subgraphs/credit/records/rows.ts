import type { RowOf } from '#shared/database/rows.ts';
import type { Licence, Penalty } from './entities.ts';

export type LicenceRecordRow = RowOf<Licence>;
export type PenaltyRecordRow = RowOf<Penalty>;
