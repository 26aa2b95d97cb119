/** When a measure needs the decision of the zone's leading group (Z17), and whose officers put it on record. Pure. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { itemOf, listOf, listRule, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import type { CaseFields } from './rows.ts';

/** What of a case decides whether it goes to the leading group. */
type Coercion = CaseFields<'trade' | 'measures'>;

/** What the leading group is asked about. */
export interface CollectiveNeed {
  rule: ResolvedRule<'list'>;
  /** The body that decides. */
  body: string;
  trade: string;
  /** The measures, by their Chinese names. */
  measures: string[];
}

/** What the leading group must be asked: null where the zone asks nothing, or not for this trade or measure. */
export function collectiveNeed(
  { trade, measures }: Coercion,
  { fine, zone, on }: { fine: string | null; zone: Zone; on: LocalDate },
): CollectiveNeed | null {
  const rule = listOf(zone, 'COLLECTIVE_DECISION_SECTORS', on);
  const sector = rule && trade ? itemOf(rule, trade) : null;
  if (!rule || !sector) return null;
  const listed = listRule(zone, 'COLLECTIVE_DECISION_MEASURES', on);
  const named = [...(fine ? ['FINE'] : []), ...measures].flatMap(code => itemOf(listed, code)?.zh ?? []);
  if (named.length === 0) return null;
  return { rule, body: bodyOf(zone, on), trade: sector.zh, measures: named };
}

function bodyOf(zone: Zone, on: LocalDate): string {
  const [body] = listRule(zone, 'COLLECTIVE_DECISION_BODY', on).parameters.items;
  if (!body) throw new Error(`rule COLLECTIVE_DECISION_BODY of zone ${zone.code} must name a body`);
  return body.zh;
}

/** Refuses COLLECTIVE_DECISION_NEEDED before the leading group has decided, COLLECTIVE_DECISION_AGAINST its no. */
export function requireCollective(
  penalty: Coercion & { collectiveApproved?: boolean | null | undefined },
  imposed: { fine: string | null; zone: Zone; on: LocalDate },
): void {
  const need = collectiveNeed(penalty, imposed);
  if (!need || penalty.collectiveApproved) return;
  const { rule, body, trade, measures } = need;
  if (penalty.collectiveApproved === false) {
    throw refuse('COLLECTIVE_DECISION_AGAINST', MESSAGES.GROUP_AGAINST({ body, measures }), {
      rule: ruleReference(rule),
      remedy: MESSAGES.SPARE_IT(),
    });
  }
  throw refuse('COLLECTIVE_DECISION_NEEDED', MESSAGES.GROUP_FIRST({ body, trade, measures }), {
    rule: ruleReference(rule),
    remedy: MESSAGES.ASK_THE_GROUP({ body }),
  });
}
