import { Decision } from '#shared/database/entities.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CASE_COLUMNS } from '../cases/fields.ts';
import { Registration } from './entities.ts';
import type { EnterpriseRegistrationRow, RegistrationDecisionRow } from './rows.ts';

const REGISTRATION = columnsOf(Registration, { except: ['id', 'creditCode', 'zone', 'sizeFacts'] });
const REGISTRATIONS = `select ${CASE_COLUMNS}, applicant, ${REGISTRATION}
  from registration join service_case using (id, credit_code, zone)`;

/** A credit code is reserved for one registration: the last decision on it that is no reminder ended it. */
const ENDS: KeyedSql = key => `select distinct on (credit_code) ${columnsOf(Decision)} from decision
  where ${key('credit_code')} and subject_type = 'EnterpriseRegistration' and outcome <> 'ASKED_AGAIN'
  order by credit_code, decided_at desc, number desc`;

export const registrationLoaders = {
  registrationDecision: ({ database }: LoaderScope) => rowLoader<RegistrationDecisionRow>(database, ENDS, 'creditCode'),
  registration: ({ database }: LoaderScope) =>
    rowLoader<EnterpriseRegistrationRow>(database, key => `${REGISTRATIONS} where ${key('id', 'uuid')}`, 'id'),
  registrationOf: ({ database }: LoaderScope) =>
    rowLoader<EnterpriseRegistrationRow>(database, key => `${REGISTRATIONS} where ${key('credit_code')}`, 'creditCode'),
};
