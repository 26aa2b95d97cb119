/** What open tenders have against a deregistration (G28). */
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { RequestContext } from '../loaders.ts';

/** A blocker for each tender without an end. */
export const tenderBlockers = async ({ loaders, department }: RequestContext, creditCode: string): Promise<Blocker[]> =>
  (await loaders.openTenders.load(creditCode)).map(({ id, title, state }) => ({
    code: 'OPEN_TENDER',
    department,
    message: `tender ${title} is ${state}`,
    operation: operation('cancelTender', { tenderId: id }),
  }));
