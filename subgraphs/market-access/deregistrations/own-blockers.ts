/** What the register itself has against a deregistration, read in the transaction that decides. */
import type { Blocker } from '#shared/case/blockers.ts';
import { forKeys } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { OPEN_ENCUMBRANCES } from '../real-estate/loaders.ts';
import type { EncumbranceCount } from '../real-estate/rows.ts';
import { caseBlockers, realEstateBlockers } from './blockers.ts';
import { OPEN_CASES } from './loaders.ts';
import type { OpenCases } from './rows.ts';

/** The blockers of open cases and of encumbrances, as they are under the enterprise's lock. */
export async function ownBlockers(query: Write['query'], creditCode: string, department: string): Promise<Blocker[]> {
  const cases = await query<OpenCases>(forKeys(OPEN_CASES), [[creditCode]]);
  const encumbrances = await query<EncumbranceCount>(forKeys(OPEN_ENCUMBRANCES), [[creditCode]]);
  return [...caseBlockers(cases, department), ...realEstateBlockers(encumbrances, department)];
}
