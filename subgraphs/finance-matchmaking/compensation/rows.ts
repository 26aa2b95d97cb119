import type { RowOf } from '#shared/database/rows.ts';
import type { CompensationClaim, CompensationFund } from './entities.ts';

export type CompensationFundRow = RowOf<CompensationFund>;
export type CompensationClaimRow = RowOf<CompensationClaim>;
