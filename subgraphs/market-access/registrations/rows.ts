import type { explain } from '#shared/case/decisions.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { Registration } from './entities.ts';

/** A registration with its case. */
export type EnterpriseRegistrationRow = Omit<RowOf<Registration>, 'sizeFacts'> & CaseFields & { applicant: string };

/** A decision as it is stored, to be explained. */
export type RegistrationDecisionRow = Parameters<typeof explain>[0];
