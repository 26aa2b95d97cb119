/** Rows of joint and merged procedures. */
import type { Case } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { JointProcedure, MergedProcedure } from './entities.ts';

export type { MemberOpinion } from './entities.ts';

/** A joint procedure with its case. */
export type JointProcedureRow = RowOf<JointProcedure> &
  Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'clock' | 'terms' | 'rule' | 'reasons' | 'version' | 'acceptedBy'>;

/** A merged procedure with its case. */
export type MergedProcedureRow = RowOf<MergedProcedure> &
  Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'version' | 'acceptedBy'>;
