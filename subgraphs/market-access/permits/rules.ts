/** Separation of permits from the licence (G29 证照分离): what the list of a zone allows to be demanded. Pure. */
import { itemOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { PermitDemand, PermitReform, PermitReformShare } from '../generated.ts';

/** What may be demanded for an item, by how it is reformed (国发〔2021〕7号). */
const DEMANDS: Readonly<Record<PermitReform, PermitDemand | null>> = {
  CANCEL: null,
  FILE: 'FILING',
  COMMIT: 'COMMITMENT',
  IMPROVE: 'APPROVAL',
};

const REFORMS = Object.keys(DEMANDS) as PermitReform[];

/** Whether a demand may be made. Outside the list nothing may be (清单之外不得违规限制企业进入). */
export function permitDemand(
  rule: ResolvedRule<'list'> | null,
  {
    zone,
    code,
    demand,
    item,
  }: { zone: string; code: string; demand: PermitDemand; item: { reform: PermitReform; validFrom: string } | null },
): { allowed: boolean | null; mayDemand: PermitDemand | null; reasons: string[] } {
  if (!rule)
    return {
      allowed: null,
      mayDemand: null,
      reasons: [`zone ${zone} has no rule PERMIT_REFORM_KINDS on the day: it binds nobody to a list`],
    };
  if (!item)
    return {
      allowed: false,
      mayDemand: null,
      reasons: [`${code} is not on the list of zone ${zone}: nothing may be demanded outside the list`],
    };
  const mayDemand = DEMANDS[item.reform];
  const says = `${code} is reformed by ${item.reform} since ${item.validFrom}: ${mayDemand ? `${mayDemand} may be demanded` : 'nothing may be demanded'}`;
  return {
    allowed: demand === mayDemand,
    mayDemand,
    reasons: [says, ...(mayDemand && demand !== mayDemand ? [`${demand} may not`] : [])],
  };
}

/** Items reformed in the ways that the zone counts, against its target. */
export function reformCount(
  { items, kinds }: { items: ResolvedRule<'count'> | null; kinds: ResolvedRule<'list'> | null },
  { zone, counts }: { zone: string; counts: Readonly<Partial<Record<PermitReform, number>>> },
): { count: number; target: number | null; met: boolean | null; byReform: PermitReformShare[]; reasons: string[] } {
  const byReform = REFORMS.map(reform => ({
    reform,
    items: counts[reform] ?? 0,
    counted: kinds !== null && itemOf(kinds, reform) !== null,
  }));
  const count = byReform.reduce((sum, share) => sum + (share.counted ? share.items : 0), 0);
  if (!items || !kinds)
    return {
      count,
      target: null,
      met: null,
      byReform,
      reasons: [`zone ${zone} has no rule PERMIT_REFORM_ITEMS on the day: no number is set`],
    };
  const target = items.parameters.value;
  const ways = byReform
    .filter(({ counted }) => counted)
    .map(share => `${share.reform} ${share.items}`)
    .join(', ');
  return {
    count,
    target,
    met: count >= target,
    byReform,
    reasons: [`${ways}: ${count} items reformed, ${target} are to be`],
  };
}
