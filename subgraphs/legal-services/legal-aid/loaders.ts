import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { LegalAidRequest } from './entities.ts';
import type { LegalAidCount, LegalAidRequestRow } from './rows.ts';

const LEGAL_AID = {
  from: 'legal_aid_request',
  columns: columnsOf(LegalAidRequest),
  order: [
    ['requested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const legalAidLoaders = {
  legalAid: ({ database }: LoaderScope) =>
    rowLoader<LegalAidRequestRow>(
      database,
      `select ${LEGAL_AID.columns} from legal_aid_request where id = any($1::uuid[])`,
      'id',
    ),
  legalAidOf: ({ database }: LoaderScope) => pageLoader<LegalAidRequestRow>(database, LEGAL_AID),
  legalAidCount: ({ database }: LoaderScope) =>
    rowLoader<LegalAidCount>(
      database,
      `select credit_code as "creditCode", count(*)::int as requests from legal_aid_request
       where credit_code = any($1) group by credit_code`,
      'creditCode',
    ),
};
