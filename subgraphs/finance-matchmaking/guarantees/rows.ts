import type { RowOf } from '#shared/database/rows.ts';
import type { Guarantee, RiskShare } from './entities.ts';

export type { RiskPart } from './entities.ts';
export type GuaranteeRow = RowOf<Guarantee>;
export type RiskShareRow = RowOf<RiskShare>;
