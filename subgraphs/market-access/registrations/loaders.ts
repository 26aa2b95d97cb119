import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { Registration } from './entities.ts';
import type { EnterpriseRegistrationRow } from './rows.ts';

const REGISTRATION = columnsOf(Registration, { except: ['id', 'creditCode', 'zone', 'sizeFacts'] });
const REGISTRATIONS = `select ${CASE_COLUMNS}, applicant, ${REGISTRATION}
  from registration join service_case using (id, credit_code, zone)`;

export const registrationLoaders = {
  registration: ({ database }: LoaderScope) =>
    rowLoader<EnterpriseRegistrationRow>(database, key => `${REGISTRATIONS} where ${key('id', 'uuid')}`, 'id'),
  registrationOf: ({ database }: LoaderScope) =>
    rowLoader<EnterpriseRegistrationRow>(database, key => `${REGISTRATIONS} where ${key('credit_code')}`, 'creditCode'),
};
