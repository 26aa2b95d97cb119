/**
 * Decisions on registrations: the one that ended a case, for whoever may read the case. An applicant whose registration
 * was refused has no enterprise to ask for its decisions, and a founder no credit code.
 */
import { explain } from '#shared/case/decisions.ts';
import type { Explanation } from '#shared/case/decisions.ts';
import { Decision } from '#shared/database/entities.ts';
import { isUuid } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { RequestContext } from '../loaders.ts';
import { readsCase } from '../rights.ts';
import type { RegistrationDecisionRow } from './rows.ts';

const COLUMNS = columnsOf(Decision);
const SUBJECT = 'EnterpriseRegistration';
/** The decision that ended the registration of a credit code; null before. */
export async function decisionOfRegistration(
  { loaders, department }: RequestContext,
  creditCode: string,
): Promise<Explanation | null> {
  const row = await loaders.registrationDecision.load(creditCode);
  return row && explain(row, department);
}

/** A decision on a registration, for its applicant; null where it is on something else, or the caller did not apply. */
export async function decisionOfApplicant(context: RequestContext, id: string): Promise<Explanation | null> {
  if (!isUuid(id)) return null;
  const { database, department, loaders } = context;
  const [row] = await database.query<RegistrationDecisionRow>(
    `select ${COLUMNS} from decision where id = $1 and subject_type = '${SUBJECT}'`,
    [id],
  );
  const registration = row && (await loaders.registration.load(row.subjectId));
  return row && registration && readsCase(context, registration) ? explain(row, department) : null;
}
