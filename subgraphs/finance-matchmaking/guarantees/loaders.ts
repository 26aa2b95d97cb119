import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Guarantee, RiskShare } from './entities.ts';
import type { GuaranteeRow, RiskShareRow } from './rows.ts';

const GUARANTEE = `select ${columnsOf(Guarantee)} from guarantee`;
const SHARE = `select ${columnsOf(RiskShare)} from risk_share`;

export const guaranteeLoaders = {
  guarantee: ({ database }: LoaderScope) =>
    rowLoader<GuaranteeRow>(database, key => `${GUARANTEE} where ${key('id', 'uuid')}`, 'id'),
  guaranteesOfLoan: ({ database }: LoaderScope) =>
    rowsLoader<GuaranteeRow>(
      database,
      key => `${GUARANTEE} where ${key('loan_id', 'uuid')} order by granted_at, id`,
      'loanId',
    ),
  riskShare: ({ database }: LoaderScope) =>
    rowLoader<RiskShareRow>(database, key => `${SHARE} where ${key('id', 'uuid')}`, 'id'),
  riskShareOfLoan: ({ database }: LoaderScope) =>
    rowLoader<RiskShareRow>(database, key => `${SHARE} where ${key('loan_id', 'uuid')}`, 'loanId'),
};
