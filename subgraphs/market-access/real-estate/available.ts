/** The steps of a registration of real estate that are open now, as a caller can take them. */
import type { CaseOperations } from '#shared/case/index.ts';
import { stepsOfCase } from '../cases/available.ts';
import type { DepartmentStep } from '../cases/available.ts';
import type { RequestContext } from '../loaders.ts';
import type { RealEstateCaseRow } from './rows.ts';

/** The operations that take the steps of a case. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptRealEstate',
  requestSupplement: 'requestRealEstateSupplement',
  supply: 'supplyRealEstateSupplement',
  approve: 'approveRealEstate',
  reject: 'rejectRealEstate',
  refuseAcceptance: 'rejectRealEstate',
  retract: 'withdrawRealEstate',
  askToWithdraw: 'withdrawRealEstate',
  confirmWithdrawal: 'withdrawRealEstate',
};

/**
 * The steps that are open: those of the case, then what its result asks for: each utility confirms, and who objected
 * shows the action.
 */
export async function openStepsOfRealEstate(
  { id, kind, utilities }: RealEstateCaseRow,
  { loaders }: RequestContext,
): Promise<DepartmentStep[]> {
  const [one, encumbrance] = await Promise.all([loaders.steppingCase.load(id), loaders.encumbrance.load(id)]);
  if (!one) return [];
  const confirming = utilities
    .filter(({ confirmedAt }) => confirmedAt === null)
    .map(({ utility }) => ({ operation: 'confirmUtilityTransfer', input: { caseId: id, utility } }));
  const objects = kind === 'OBJECTION' && encumbrance !== null && encumbrance.until === null && !encumbrance.suit;
  const suing = objects ? [{ operation: 'recordObjectionSuit', input: { objectionId: id } }] : [];
  return [...stepsOfCase(one, OPERATIONS, { caseId: id }), ...confirming, ...suing];
}
