/** Reads of joint and merged procedures: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { JointProcedure, MergedProcedure } from './entities.ts';
import type { JointProcedureRow, MergedProcedureRow } from './rows.ts';

const JOINT_CASE = columns(
  'caseNo',
  'status',
  'decidedAt',
  'clock',
  'terms',
  'rule',
  'reasons',
  'version',
  'acceptedBy',
);
const MERGED_CASE = columns('caseNo', 'status', 'decidedAt', 'version', 'acceptedBy');

// The case has columns of the same names as its procedure: only those that are read are joined.
const JOINTS = `select ${columnsOf(JointProcedure)}, ${JOINT_CASE} from joint_procedure
  join (select id, case_no, status, decided_at, clock, terms, rule, reasons, version, accepted_by from service_case) service_case
  using (id)`;
const MERGED = `select ${columnsOf(MergedProcedure)}, ${MERGED_CASE} from merged_procedure
  join (select id, case_no, status, decided_at, version, accepted_by from service_case) service_case using (id)`;

export const jointLoaders = {
  joint: ({ database }: LoaderScope) =>
    rowLoader<JointProcedureRow>(database, key => `${JOINTS} where ${key('id', 'uuid')}`, 'id'),
  jointsOfProject: ({ database }: LoaderScope) =>
    rowsLoader<JointProcedureRow>(
      database,
      key => `${JOINTS} where ${key('project_code')} order by applied_at, id`,
      'projectCode',
    ),
  merged: ({ database }: LoaderScope) =>
    rowLoader<MergedProcedureRow>(database, key => `${MERGED} where ${key('id', 'uuid')}`, 'id'),
  mergedOfProject: ({ database }: LoaderScope) =>
    rowsLoader<MergedProcedureRow>(
      database,
      key => `${MERGED} where ${key('project_code')} order by applied_at, id`,
      'projectCode',
    ),
};
