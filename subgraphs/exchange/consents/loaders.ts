import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { SharingConsent } from './entities.ts';
import type { SharingConsentRow } from './rows.ts';

const CONSENTS = {
  from: 'sharing_consent',
  columns: columnsOf(SharingConsent),
  order: [
    ['given_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const consentLoaders = {
  sharingConsent: ({ database }: LoaderScope) =>
    rowLoader<SharingConsentRow>(
      database,
      key => `select ${CONSENTS.columns} from sharing_consent where ${key('id', 'uuid')}`,
      'id',
    ),
  sharingConsentsOf: ({ database }: LoaderScope) => pageLoader<SharingConsentRow>(database, CONSENTS),
};
