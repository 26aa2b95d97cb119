/** What the register itself has against a deregistration, read in the transaction that decides. */
import type { Blocker } from '#shared/case/blockers.ts';
import { forKeys } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { caseBlockers, realEstateBlockers } from './blockers.ts';
import { OPEN_CASES, OPEN_CLAIMS } from './loaders.ts';
import type { OpenCase, OpenClaim } from './rows.ts';
import { OPEN_REVOCATIONS } from '../revocations/loaders.ts';
import type { OpenRevocation } from '../revocations/rows.ts';
import { revocationBlockers } from '../revocations/rules.ts';

/** The blockers of open cases, of encumbrances and of a revocation that is proposed, as they are under the enterprise's lock. */
export async function ownBlockers(query: Write['query'], creditCode: string, department: string): Promise<Blocker[]> {
  const cases = await query<OpenCase>(forKeys(OPEN_CASES), [[creditCode]]);
  const claims = await query<OpenClaim>(forKeys(OPEN_CLAIMS), [[creditCode]]);
  const revocations = await query<OpenRevocation>(forKeys(OPEN_REVOCATIONS), [[creditCode]]);
  return [
    ...caseBlockers(cases, department),
    ...realEstateBlockers(claims, department),
    ...revocationBlockers(revocations, department),
  ];
}
