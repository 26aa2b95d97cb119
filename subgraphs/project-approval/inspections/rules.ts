/** Decisions on efficiency inspections (Q07 专项效能监察, G63): pure functions of zone, day and facts. */
import type { Machine } from '#shared/case/state-machine.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { itemOf, listOf, listRule, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { InspectedAspect, MajorProjectKind, SupervisionOrderState } from '../generated.ts';
import type { AspectRecord } from './rows.ts';
import { MESSAGES } from './messages.ts';
import { codesText, codeText, joined, titled } from '../projects/terms.ts';
import { MAJOR_KINDS } from '../major-projects/messages.ts';

/**
 * Q07: the rule that lets a project be inspected. Refuses NO_EFFICIENCY_INSPECTION where the zone has none,
 * OUT_OF_SCOPE naming what is in it.
 */
export function requireScope(zone: Zone, on: LocalDate, kind: MajorProjectKind): RuleReference {
  const list = listOf(zone, 'EFFICIENCY_SCOPE', on);
  if (!list) {
    throw refuse('NO_EFFICIENCY_INSPECTION', MESSAGES.NO_RULE({ zone: zoneName(zone.code), on }));
  }
  const rule = ruleReference(list);
  if (itemOf(list, kind)) return rule;
  const inScope = joined(list.parameters.items.map(titled));
  throw refuse('OUT_OF_SCOPE', MESSAGES.SCOPE({ scope: inScope, kind: MAJOR_KINDS[kind] }), { rule });
}

/** Q07: the aspects of an inspection. */
export const aspectsRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> =>
  listRule(zone, 'EFFICIENCY_ASPECTS', on);

/** Q07 (由纪检监察机关牵头): the agency that inspects, which is not the one that is inspected. */
export function inspectorOf({ code, parameters: { items } }: ResolvedRule<'list'>): string {
  const [aspect] = items;
  if (!aspect?.lead) throw new Error(`rule ${code} must name the agency that inspects as the lead of its aspects`);
  return aspect.lead.zh;
}

/** The aspects of the rule, none inspected yet. */
export const openAspects = ({ parameters: { items } }: ResolvedRule<'list'>): AspectRecord[] =>
  items.map(({ code }) => ({ code, inspectedAt: null, summary: null, by: null }));

/** Aspects as the graph shows them, with the titles of the rule. */
export const showAspects = (rule: ResolvedRule<'list'>, aspects: readonly AspectRecord[]): InspectedAspect[] =>
  aspects.map(({ code, inspectedAt, summary }) => ({
    code,
    title: itemOf(rule, code)?.zh ?? code,
    inspectedAt,
    summary,
  }));

/**
 * Q07: refuses (ASPECTS_OPEN, ORDERS_OPEN) to close an inspection before every aspect is inspected and every order is
 * verified.
 */
export function requireClosable(aspects: readonly AspectRecord[], openOrders: number, rule: RuleReference): void {
  const [open, ...others] = aspects.filter(({ inspectedAt }) => inspectedAt === null).map(({ code }) => code);
  if (open !== undefined) {
    throw refuse('ASPECTS_OPEN', MESSAGES.ASPECTS_OPEN({ count: aspects.length, open: codesText([open, ...others]) }), {
      rule,
      remedy: MESSAGES.INSPECT({ aspect: codeText(open) }),
    });
  }
  if (openOrders === 0) return;
  throw refuse('ORDERS_OPEN', MESSAGES.ORDERS_OPEN({ count: openOrders }), {
    rule,
    remedy: MESSAGES.VERIFY(),
  });
}

/** States of an order: issued, rectified, verified; a rectification that is not effective makes it stand again. */
export const ORDER_STATES: Machine<
  SupervisionOrderState,
  'reportRectification' | 'verifyRectification' | 'returnRectification'
> = {
  ISSUED: { reportRectification: 'RECTIFIED' },
  RECTIFIED: { verifyRectification: 'VERIFIED', returnRectification: 'ISSUED' },
  VERIFIED: {},
};

/** G63: refuses (SAME_PERSON) a verification by the person who reported the rectification. */
export function requireOtherVerifier(rectifiedBy: string | null | undefined, subject: string): void {
  if (rectifiedBy !== subject) return;
  throw refuse('SAME_PERSON', MESSAGES.ANOTHER(), { remedy: MESSAGES.LET_ANOTHER() });
}
