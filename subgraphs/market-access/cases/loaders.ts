/** Loaders of cases, whatever their matter. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import type { SteppingCase } from './rows.ts';

const STEPPING: KeyedSql = key =>
  `select ${columns('id', 'status', 'acceptedBy', 'version', 'supplements', 'applicant', 'creditCode')} from service_case where ${key('id', 'uuid')}`;

export const caseLoaders = {
  steppingCase: ({ database }: LoaderScope) => rowLoader<SteppingCase>(database, STEPPING, 'id'),
};
