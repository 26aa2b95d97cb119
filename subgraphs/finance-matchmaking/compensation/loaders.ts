import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CompensationClaim, CompensationFund } from './entities.ts';
import type { CompensationClaimRow, CompensationFundRow } from './rows.ts';

const FUNDS = {
  from: 'compensation_fund',
  columns: columnsOf(CompensationFund),
  order: [
    ['opened_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
} as const;

const CLAIM = `select ${columnsOf(CompensationClaim)} from compensation_claim`;

export const compensationLoaders = {
  compensationFund: ({ database }: LoaderScope) =>
    rowLoader<CompensationFundRow>(
      database,
      key => `select ${FUNDS.columns} from compensation_fund where ${key('id', 'uuid')}`,
      'id',
    ),
  compensationFunds:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<CompensationFundRow>> =>
      page<CompensationFundRow>(database, FUNDS, args, [{ sql: 'zone = ?', values: [zone] }]),
  claim: ({ database }: LoaderScope) =>
    rowLoader<CompensationClaimRow>(database, key => `${CLAIM} where ${key('id', 'uuid')}`, 'id'),
  claimOfLoan: ({ database }: LoaderScope) =>
    rowLoader<CompensationClaimRow>(database, key => `${CLAIM} where ${key('loan_id', 'uuid')}`, 'loanId'),
};
