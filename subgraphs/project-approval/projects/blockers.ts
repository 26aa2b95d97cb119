/** What this department has against a deregistration (G28), of all its aggregates. */
import type { Blocker } from '#shared/case/blockers.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { landBlockers } from '../land/blockers.ts';
import type { RequestContext } from '../loaders.ts';
import { tenderBlockers } from '../tenders/blockers.ts';
import { utilityBlockers } from '../utilities/blockers.ts';
import { blockersOf } from './rules.ts';

/**
 * The open projects, promises, connections, external lines and tenders of an enterprise, and the land that it holds.
 * Each as its row: who may not read the enterprise's own rows gets the projects and the tenders that everybody may see,
 * and nothing that says whether there are others.
 */
export async function projectBlockers(context: RequestContext, creditCode: string): Promise<Blocker[]> {
  const { loaders, department, principal } = context;
  const shown = mayRead(principal, department, creditCode);
  const [projects, debts, utilities, tenders, land] = await Promise.all([
    loaders.openProjects.load(creditCode),
    shown ? loaders.openDebts.load(creditCode) : [],
    shown ? utilityBlockers(context, creditCode) : [],
    tenderBlockers(context, creditCode),
    landBlockers(context, creditCode),
  ]);
  return [...blockersOf(projects, debts, department), ...utilities, ...tenders, ...land];
}
