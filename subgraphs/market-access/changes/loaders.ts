import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { Premises } from './entities.ts';
import type { ChangeOfRegistrationRow, PremisesRow } from './rows.ts';

const NEWEST_CHANGES: KeyedSql = key => `select ${CASE_COLUMNS}, changes from (
    select distinct on (credit_code) id, changes from change_of_registration
    where ${key('credit_code')} order by credit_code, submitted_at desc, id desc
  ) newest join service_case using (id)`;

const CHANGES_BY_ID: KeyedSql = key => `select ${CASE_COLUMNS}, changes from (
    select id, changes from change_of_registration where ${key('id', 'uuid')}
  ) found join service_case using (id)`;

export const changeLoaders = {
  change: ({ database }: LoaderScope) => rowLoader<ChangeOfRegistrationRow>(database, CHANGES_BY_ID, 'id'),
  changeOf: ({ database }: LoaderScope) => rowLoader<ChangeOfRegistrationRow>(database, NEWEST_CHANGES, 'creditCode'),
  premises: ({ database }: LoaderScope) =>
    rowLoader<PremisesRow>(
      database,
      key => `select ${columnsOf(Premises)} from premises where ${key('credit_code')}`,
      'creditCode',
    ),
};
