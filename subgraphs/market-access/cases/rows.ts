import type { ServiceCase } from '#shared/case/entities.ts';
import type { Case } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';

/** What a case of the kit shows of itself, whatever its matter. */
export type CaseFields = Omit<
  RowOf<ServiceCase>,
  'matter' | 'applicant' | 'acceptedBy' | 'handler' | 'decidedBy' | 'safety'
>;

/** A case as its steps are told. */
export type SteppingCase = Pick<
  Case,
  'id' | 'status' | 'acceptedBy' | 'version' | 'supplements' | 'applicant' | 'creditCode'
>;
