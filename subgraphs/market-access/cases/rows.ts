import type { ServiceCase } from '#shared/case/entities.ts';
import type { RowOf } from '#shared/database/rows.ts';

/** What a case of the kit shows of itself, whatever its matter. */
export type CaseFields = Omit<
  RowOf<ServiceCase>,
  'matter' | 'applicant' | 'acceptedBy' | 'handler' | 'decidedBy' | 'safety'
>;
