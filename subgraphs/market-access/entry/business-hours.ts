/** Business hours at night (Z15 夜间经济): whether a zone limits them beyond the law. */
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { BusinessHours } from '../generated.ts';

/** What the rule of a zone says on a day; unknown where none speaks of it. */
export function businessHoursOf(zone: Zone, on: LocalDate): BusinessHours {
  const rule = findRuleOfKind('threshold', zone, 'BUSINESS_HOURS', on);
  if (!rule)
    return {
      limited: null,
      reasons: [`no rule of zone ${zone.code} on ${on} speaks of business hours at night: the statutory hours hold`],
      rule: null,
    };
  const extra = limitOf(rule, 'extraLimits').value;
  const reasons = [
    `within the statutory hours business at night is held to ${extra} further limits (夜间营业时间不做额外限制)`,
    'internet cafés, night markets and the like set their hours themselves',
  ];
  return { limited: extra > 0, reasons, rule: ruleReference(rule) };
}
