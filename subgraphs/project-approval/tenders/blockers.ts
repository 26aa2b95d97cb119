/** What open tenders have against a deregistration (G28). */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { mayRead } from '#shared/identity/principal.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES, TENDER_NAMES } from './messages.ts';

/** A blocker for each tender without an end; of one under secrecy, only for those who may see it. */
export async function tenderBlockers(
  { loaders, department, principal }: RequestContext,
  creditCode: string,
): Promise<Blocker[]> {
  const shown = mayRead(principal, department, creditCode);
  return (await loaders.openTenders.load(creditCode))
    .filter(({ secret }) => shown || !secret)
    .map(({ id, title, state }) => ({
      code: 'OPEN_TENDER',
      department,
      message: MESSAGES.OPEN({ title, state: TENDER_NAMES[state] }),
      ...removedBy('cancelTender', { tenderId: id }),
    }));
}
