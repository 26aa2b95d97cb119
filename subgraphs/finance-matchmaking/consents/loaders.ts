import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { TaxDataConsent, TaxProfileUse } from './entities.ts';
import type { CoverageCounts, TaxDataConsentRow, TaxProfileUseRow } from './rows.ts';

const CONSENTS = {
  from: 'tax_data_consent',
  columns: columnsOf(TaxDataConsent),
  order: [
    ['granted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const USES = {
  from: 'tax_profile_use',
  columns: columnsOf(TaxProfileUse),
  order: [
    ['used_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Served: a bank was let know tax data in the year, or matched the need with a loan on the tax record. */
const COVERAGE = `with needing as (
    select distinct credit_code from financing_need where zone = $1 and published_at >= $2 and published_at < $3),
  served as (
    select credit_code from tax_data_consent where scope ? 'TAX_GRADE' and granted_at >= $2 and granted_at < $3
    union select credit_code from financing_need join loan_product on loan_product.id = matched_product_id
      where loan_product.kind = 'TAX_BANK' and published_at >= $2 and published_at < $3)
  select count(*)::int as enterprises, count(*) filter (where credit_code in (select credit_code from served))::int as served
  from needing`;

export const consentLoaders = {
  consent: ({ database }: LoaderScope) =>
    rowLoader<TaxDataConsentRow>(
      database,
      key => `select ${CONSENTS.columns} from tax_data_consent where ${key('id', 'uuid')}`,
      'id',
    ),
  consentsOf: ({ database }: LoaderScope) => pageLoader<TaxDataConsentRow>(database, CONSENTS),
  /** Consents among those that `visible` lets the caller see. */
  consents:
    ({ database }: LoaderScope) =>
    (args: PageArguments, visible: readonly Condition[]): Promise<Connection<TaxDataConsentRow>> =>
      page<TaxDataConsentRow>(database, CONSENTS, args, visible),
  profileUse: ({ database }: LoaderScope) =>
    rowLoader<TaxProfileUseRow>(
      database,
      key => `select ${USES.columns} from tax_profile_use where ${key('id', 'uuid')}`,
      'id',
    ),
  profileUsesOf: ({ database }: LoaderScope) => pageLoader<TaxProfileUseRow>(database, USES),
  /** Enterprises of a zone with a need of a year, and those that were served. */
  taxBankCoverage:
    ({ database }: LoaderScope) =>
    async (zone: string, from: Date, to: Date): Promise<CoverageCounts> => {
      const [counts] = await database.query<CoverageCounts>(COVERAGE, [zone, from, to]);
      return counts ?? { enterprises: 0, served: 0 };
    },
};
