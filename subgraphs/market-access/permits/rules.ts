/** Separation of permits from the licence (G29 证照分离): which demands the list of a zone allows. Pure functions. */
import type { Message } from '#shared/messages.ts';
import { itemOf, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { PermitDemand, PermitReform, PermitReformShare } from '../generated.ts';
import { DEMAND_WORDS, MESSAGES, REFORM_WORDS } from './messages.ts';

/** What may be demanded for an item, by how it is reformed (国发〔2021〕7号). */
const DEMANDS: Readonly<Record<PermitReform, PermitDemand | null>> = {
  CANCEL: null,
  FILE: 'FILING',
  COMMIT: 'COMMITMENT',
  IMPROVE: 'APPROVAL',
};

const REFORMS = Object.keys(DEMANDS) as PermitReform[];

/** A demand of an authority for an item; `item` is null where the zone's list does not name it. */
export interface DemandedPermit {
  zone: string;
  code: string;
  demand: PermitDemand;
  item: { reform: PermitReform; validFrom: string } | null;
}

/** Whether a demand is allowed: null where no rule says so. */
export interface DemandReading {
  allowed: boolean | null;
  /** What may be demanded instead; null for nothing. */
  mayDemand: PermitDemand | null;
  reasons: Message[];
}

/** Whether a demand is allowed. Outside the list no demand is (清单之外不得违规限制企业进入). */
export function permitDemand(
  rule: ResolvedRule<'list'> | null,
  { zone, code, demand, item }: DemandedPermit,
): DemandReading {
  if (!rule) {
    const reason = MESSAGES.NO_LIST_RULE({ zone: zoneName(zone) });
    return { allowed: null, mayDemand: null, reasons: [reason] };
  }
  if (!item) {
    const reason = MESSAGES.OFF_THE_LIST({ code, zone: zoneName(zone) });
    return { allowed: false, mayDemand: null, reasons: [reason] };
  }
  const mayDemand = DEMANDS[item.reform];
  const allowed = mayDemand ? DEMAND_WORDS[mayDemand] : MESSAGES.NOTHING();
  const reform = REFORM_WORDS[item.reform];
  const reasons = [MESSAGES.REFORMED({ code, reform, since: item.validFrom, demand: allowed })];
  if (mayDemand && demand !== mayDemand) reasons.push(MESSAGES.NOT_THIS({ demand: DEMAND_WORDS[demand] }));
  return { allowed: demand === mayDemand, mayDemand, reasons };
}

/** The rules of a zone on reformed permits: their number, and the ways of reform that count. */
export interface ReformRules {
  items: ResolvedRule<'count'> | null;
  kinds: ResolvedRule<'list'> | null;
}

/** How many items are reformed; `target` and `met` are null where no rule sets a number. */
export interface ReformReading {
  count: number;
  target: number | null;
  met: boolean | null;
  byReform: PermitReformShare[];
  reasons: Message[];
}

/** The number of items reformed in the ways that the zone counts, against its target. */
export function reformCount(
  { items, kinds }: ReformRules,
  { zone, counts }: { zone: string; counts: Readonly<Partial<Record<PermitReform, number>>> },
): ReformReading {
  const byReform = REFORMS.map(reform => ({
    reform,
    items: counts[reform] ?? 0,
    counted: kinds !== null && itemOf(kinds, reform) !== null,
  }));
  const count = byReform.reduce((sum, share) => sum + (share.counted ? share.items : 0), 0);
  if (!items || !kinds) {
    const reason = MESSAGES.NO_NUMBER_RULE({ zone: zoneName(zone) });
    return { count, target: null, met: null, byReform, reasons: [reason] };
  }
  const target = items.parameters.value;
  const counted = byReform.filter(share => share.counted);
  const ways = {
    en: counted.map(share => `${share.reform} ${share.items}`).join(', '),
    zh: counted.map(share => `${REFORM_WORDS[share.reform].zh}${share.items}项`).join('、'),
  };
  const reason = MESSAGES.REFORM_COUNT({ ways, count, target });
  return { count, target, met: count >= target, byReform, reasons: [reason] };
}
