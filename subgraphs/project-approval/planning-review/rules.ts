/** The platform of planning and land approval (Z05 “六位一体”): pure functions of rule, day and opinions. */
import { localDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import { listOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { LandPlanningReview } from '../generated.ts';
import type { PartyOpinionRow } from './rows.ts';

/** What decides on the parties: a project's zone, and the day of its application. */
interface AppliedIn {
  zone: string;
  appliedAt: string | Date;
}

/**
 * The parties of a zone's platform on the day of application: configuration, since the plan does not name them. Null
 * where the zone has no such platform.
 */
export const partiesOf = ({ zone, appliedAt }: AppliedIn): ResolvedRule<'list'> | null =>
  listOf(zoneOf(zone), 'SIX_IN_ONE_PARTIES', localDate(new Date(appliedAt)));

/** What the parties think of a project; null where its zone has no such platform. */
export function landPlanningReview(
  project: AppliedIn,
  opinions: readonly PartyOpinionRow[],
): (Omit<LandPlanningReview, 'rule'> & { rule: RuleReference }) | null {
  const list = partiesOf(project);
  if (!list) return null;
  const parties = list.parameters.items.map(({ code, zh }) => {
    const {
      passed = null,
      comment = null,
      givenAt = null,
      earlier = [],
    } = opinions.find(({ party }) => party === code) ?? {};
    return { party: code, title: zh, passed, comment, givenAt, earlier: [...earlier] };
  });
  return {
    parties,
    silent: parties.filter(({ passed }) => passed === null).map(({ party }) => party),
    passed: resultOf(parties),
    rule: ruleReference(list),
  };
}

/** False with one opinion against; null while a party is silent. */
function resultOf(parties: readonly { passed: boolean | null }[]): boolean | null {
  if (parties.some(({ passed }) => passed === false)) return false;
  return parties.some(({ passed }) => passed === null) ? null : true;
}
