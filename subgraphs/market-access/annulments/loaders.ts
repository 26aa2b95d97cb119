/** Loaders of annulments of registrations. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { RegistrationAnnulment } from './entities.ts';
import type { RegistrationAnnulmentRow } from './rows.ts';

const OWN = columnsOf(RegistrationAnnulment, { except: ['id', 'creditCode', 'zone'] });
const ANNULMENTS = `select ${CASE_COLUMNS}, applicant, ${OWN}
  from registration_annulment join service_case using (id, credit_code, zone)`;

export const annulmentLoaders = {
  annulment: ({ database }: LoaderScope) =>
    rowLoader<RegistrationAnnulmentRow>(database, key => `${ANNULMENTS} where ${key('id', 'uuid')}`, 'id'),
  /** Of each enterprise the newest first. */
  annulmentsOf: ({ database }: LoaderScope) =>
    rowsLoader<RegistrationAnnulmentRow>(
      database,
      key => `${ANNULMENTS} where ${key('credit_code')} order by submitted_at desc, id desc`,
      'creditCode',
    ),
};
