/** Loaders of credit codes that were issued with wrong check characters. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { IssuedCreditCode } from './entities.ts';
import type { IssuedCreditCodeRow } from './rows.ts';

export const issuedCodeLoaders = {
  issuedCode: ({ database }: LoaderScope) =>
    rowLoader<IssuedCreditCodeRow>(
      database,
      key => `select ${columnsOf(IssuedCreditCode)} from issued_credit_code where ${key('credit_code')}`,
      'creditCode',
    ),
};
