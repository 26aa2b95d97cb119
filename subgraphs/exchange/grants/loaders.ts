import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { AccessGrant } from './entities.ts';
import type { NamedResource } from '../resources/labels.ts';
import type { AccessGrantRow } from './rows.ts';

const GRANTS = {
  from: 'access_grant',
  columns: columnsOf(AccessGrant),
  order: [
    ['granted_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Which agreements are listed. */
export interface WantedGrants {
  creditCode: string | null;
  consentRequired: boolean | null;
}

export const grantLoaders = {
  /** What the ledger calls the types of contracts and their fields, by the type: several departments may offer one. */
  resourcesNamed: ({ database }: LoaderScope) =>
    rowsLoader<NamedResource>(
      database,
      key => `select name, summary, items from data_resource where kind = 'CONTRACT' and ${key('name')}
        order by catalog_code`,
      'name',
    ),
  accessGrant: ({ database }: LoaderScope) =>
    rowLoader<AccessGrantRow>(
      database,
      key => `select ${GRANTS.columns} from access_grant where ${key('id', 'uuid')}`,
      'id',
    ),
  accessGrants:
    ({ database }: LoaderScope) =>
    (args: PageArguments, { creditCode, consentRequired }: WantedGrants): Promise<Connection<AccessGrantRow>> =>
      page<AccessGrantRow>(database, GRANTS, args, [
        ...(creditCode ? [{ sql: 'credit_code = ?', values: [creditCode] }] : []),
        ...(consentRequired === null ? [] : [{ sql: 'consent_required = ?', values: [consentRequired] }]),
      ]),
};
