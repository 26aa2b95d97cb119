import type { RowOf } from '#shared/database/rows.ts';
import type { FundInvestment, IndustryFund } from './entities.ts';

export type IndustryFundRow = RowOf<IndustryFund>;
export type FundInvestmentRow = RowOf<FundInvestment>;
