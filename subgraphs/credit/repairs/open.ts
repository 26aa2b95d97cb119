/** Which records are under repair: what is applied for already is not offered once more. */
import { mayRead } from '#shared/identity/principal.ts';
import type { RequestContext } from '../loaders.ts';

/** Whether the repair of a record is applied for and not decided on; false for callers who may not know. */
export async function isUnderRepair(
  { loaders, principal, department }: RequestContext,
  { creditCode, id }: { creditCode: string; id: string },
): Promise<boolean> {
  if (!mayRead(principal, department, creditCode)) return false;
  const open = await loaders.openRepairs.load(creditCode);
  return open.some(({ subjectId }) => subjectId === id);
}
