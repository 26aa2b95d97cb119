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
      key => `select ${LEGAL_AID.columns} from legal_aid_request where ${key('id', 'uuid')}`,
      'id',
    ),
  legalAidOf: ({ database }: LoaderScope) => pageLoader<LegalAidRequestRow>(database, LEGAL_AID),
  legalAidCount: ({ database }: LoaderScope) =>
    rowLoader<LegalAidCount>(
      database,
      key => `select credit_code as "creditCode", count(*)::int as requests from legal_aid_request
       where ${key('credit_code')} group by credit_code`,
      'creditCode',
    ),
};
