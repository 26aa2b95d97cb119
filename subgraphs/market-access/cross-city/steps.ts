/** The steps of a case across cities, before the home's window has forwarded it. */
import type { DepartmentStep } from '../cases/available.ts';
import type { CrossCityCaseRow } from './rows.ts';

const ACCEPTS = ['acceptRegistration', 'acceptChange'];

/** Steps of a case: one that was applied for at home is forwarded before the host may accept it. */
export function forwardedFirst(
  steps: readonly DepartmentStep[],
  crossCity: Pick<CrossCityCaseRow, 'id' | 'forwardedAt'> | null,
): DepartmentStep[] {
  if (!crossCity || crossCity.forwardedAt) return [...steps];
  const forward = { operation: 'forwardCrossCityCase', input: { caseId: crossCity.id } };
  return steps.map(step => (ACCEPTS.includes(step.operation) ? forward : step));
}
