/** Loaders of licences of a trade. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { IndustryLicence } from './entities.ts';
import type { IndustryLicenceRow } from './rows.ts';

const LICENCE = columnsOf(IndustryLicence);
const LICENCES_BY_NUMBER: KeyedSql = key => `select ${LICENCE} from industry_licence where ${key('licence_no')}`;
const ACTIVE_LICENCES: KeyedSql = key => `select ${LICENCE} from industry_licence
  where ${key('credit_code')} and status = 'ACTIVE' order by trade`;

export const permitLoaders = {
  industryLicence: ({ database }: LoaderScope) =>
    rowLoader<IndustryLicenceRow>(database, LICENCES_BY_NUMBER, 'licenceNo'),
  industryLicencesOf: ({ database }: LoaderScope) =>
    rowsLoader<IndustryLicenceRow>(database, ACTIVE_LICENCES, 'creditCode'),
};
