import type { RequestContext } from '../loaders.ts';
import type { FinancingNeedRow } from './rows.ts';

/** The need that an input names. */
export interface NamedNeed {
  creditCode: string;
  needId: string;
}

/** The need that an input names, of that enterprise; null where there is none. */
export async function needNamed(
  { loaders }: RequestContext,
  { creditCode, needId }: NamedNeed,
): Promise<FinancingNeedRow | null> {
  const need = await loaders.need.load(needId);
  return need?.creditCode === creditCode ? need : null;
}
