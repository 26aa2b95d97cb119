import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { LicenceRevocation } from './entities.ts';
import type { LicenceRevocationRow, OpenRevocation } from './rows.ts';

const REVOCATIONS = `select ${columnsOf(LicenceRevocation)} from licence_revocation`;

/** The cases of enterprises that are not decided. */
export const OPEN_REVOCATIONS: KeyedSql = key => `select ${columns('id', 'creditCode', 'proposedAt')}
  from licence_revocation where ${key('credit_code')} and state = 'PROPOSED' order by proposed_at, id`;

export const revocationLoaders = {
  revocation: ({ database }: LoaderScope) =>
    rowLoader<LicenceRevocationRow>(database, key => `${REVOCATIONS} where ${key('id', 'uuid')}`, 'id'),
  /** Of each enterprise the newest first. */
  revocationsOf: ({ database }: LoaderScope) =>
    rowsLoader<LicenceRevocationRow>(
      database,
      key => `${REVOCATIONS} where ${key('credit_code')} order by proposed_at desc, id desc`,
      'creditCode',
    ),
  openRevocations: ({ database }: LoaderScope) => rowsLoader<OpenRevocation>(database, OPEN_REVOCATIONS, 'creditCode'),
};
