/** What a case of the kit shows of itself, whatever its matter. */
import { ServiceCase } from '#shared/case/entities.ts';
import type { Case } from '#shared/case/index.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { CaseFields } from './rows.ts';

/** Columns that are no field of every matter's type. */
const HIDDEN = ['matter', 'applicant', 'acceptedBy', 'handler', 'decidedBy', 'safety'] as const;

/** The columns of a case, as after SELECT. */
export const CASE_COLUMNS = columnsOf(ServiceCase, { except: HIDDEN });

/** The same without the rule of its limit, for a matter that has a rule of its own. */
export const CASE_COLUMNS_BUT_RULE = columnsOf(ServiceCase, { except: [...HIDDEN, 'rule'] });

/** The fields of a case, as a mutation returns them. */
export function caseFields(stepped: Case): CaseFields {
  const { matter, applicant, acceptedBy, handler, decidedBy, safety, ...fields } = stepped;
  return fields;
}
