import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { FundInvestment, IndustryFund } from './entities.ts';
import type { FundInvestmentRow, IndustryFundRow } from './rows.ts';

const FUNDS = {
  from: 'industry_fund',
  columns: columnsOf(IndustryFund),
  order: [
    ['established_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;

const INVESTMENTS = {
  from: 'fund_investment',
  columns: columnsOf(FundInvestment),
  order: [
    ['invested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const fundLoaders = {
  industryFund: ({ database }: LoaderScope) =>
    rowLoader<IndustryFundRow>(
      database,
      key => `select ${FUNDS.columns} from industry_fund where ${key('id', 'uuid')}`,
      'id',
    ),
  industryFunds:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<IndustryFundRow>> =>
      page<IndustryFundRow>(database, FUNDS, args, [{ sql: 'zone = ?', values: [zone] }]),
  investment: ({ database }: LoaderScope) =>
    rowLoader<FundInvestmentRow>(
      database,
      key => `select ${INVESTMENTS.columns} from fund_investment where ${key('id', 'uuid')}`,
      'id',
    ),
  investmentsOf: ({ database }: LoaderScope) => pageLoader<FundInvestmentRow>(database, INVESTMENTS),
};
