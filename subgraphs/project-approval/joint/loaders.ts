import type { Case } from '#shared/case/index.ts';
import type { Database } from '#shared/database/database.ts';
import type { RuleReference } from '#shared/errors.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { JointProcedureKind, MergedProcedureKind } from '../generated.ts';
import type { MemberOpinion } from './rules.ts';

/** A joint procedure with its case. */
export interface JointProcedureRow
  extends Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'clock' | 'terms' | 'rule' | 'reasons' | 'version'> {
  id: string;
  creditCode: string;
  projectCode: string;
  zone: string;
  kind: JointProcedureKind;
  lead: string;
  membersRule: RuleReference;
  opinions: readonly MemberOpinion[];
  appliedAt: string;
}

/** A merged procedure with its case. */
export interface MergedProcedureRow extends Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'version'> {
  id: string;
  creditCode: string;
  projectCode: string;
  zone: string;
  kind: MergedProcedureKind;
  agency: string;
  standsFor: readonly string[];
  reportHash: string | null;
  appliedAt: string;
}

const JOINTS = `select ${columns('id', 'creditCode', 'projectCode', 'zone', 'kind', 'lead', 'membersRule', 'opinions', 'appliedAt', 'caseNo', 'status', 'decidedAt', 'clock', 'terms', 'rule', 'reasons', 'version')}
  from joint_procedure join (select id, case_no, status, decided_at, clock, terms, rule, reasons, version from service_case) service_case using (id)`;
const MERGED = `select ${columns('id', 'creditCode', 'projectCode', 'zone', 'kind', 'agency', 'standsFor', 'reportHash', 'appliedAt', 'caseNo', 'status', 'decidedAt', 'version')}
  from merged_procedure join (select id, case_no, status, decided_at, version from service_case) service_case using (id)`;

/** Loaders of joint and merged procedures: each one statement a tick. */
export const jointLoaders = (database: Database) => ({
  joint: rowLoader<JointProcedureRow>(database, `${JOINTS} where id = any($1::uuid[])`, 'id'),
  jointsOfProject: rowsLoader<JointProcedureRow>(
    database,
    `${JOINTS} where project_code = any($1) order by applied_at, id`,
    'projectCode',
  ),
  merged: rowLoader<MergedProcedureRow>(database, `${MERGED} where id = any($1::uuid[])`, 'id'),
  mergedOfProject: rowsLoader<MergedProcedureRow>(
    database,
    `${MERGED} where project_code = any($1) order by applied_at, id`,
    'projectCode',
  ),
});
