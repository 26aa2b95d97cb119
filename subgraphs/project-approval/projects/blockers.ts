/** What this department has against a deregistration (G28), of all its aggregates. */
import type { Blocker } from '#shared/case/blockers.ts';
import type { RequestContext } from '../loaders.ts';
import { tenderBlockers } from '../tenders/blockers.ts';
import { utilityBlockers } from '../utilities/blockers.ts';
import { blockersOf } from './rules.ts';

/** The open projects, promises, connections, external lines and tenders of an enterprise. */
export async function projectBlockers(context: RequestContext, creditCode: string): Promise<Blocker[]> {
  const { loaders, department } = context;
  const [projects, debts, ...others] = await Promise.all([
    loaders.openProjects.load(creditCode),
    loaders.openDebts.load(creditCode),
    utilityBlockers(context, creditCode),
    tenderBlockers(context, creditCode),
  ]);
  return [...blockersOf(projects, debts, department), ...others.flat()];
}
