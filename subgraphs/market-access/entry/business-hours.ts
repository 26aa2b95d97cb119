/** Business hours at night (Z15 夜间经济): whether a zone limits them beyond the law. */
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { Message } from '#shared/messages.ts';
import type { BusinessHours } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** What the rule of a zone says on a day; unknown where none speaks of it. */
export function businessHoursOf(zone: Zone, on: LocalDate): Omit<BusinessHours, 'reasons'> & { reasons: Message[] } {
  const rule = findRuleOfKind('threshold', zone, 'BUSINESS_HOURS', on);
  if (!rule)
    return {
      limited: null,
      reasons: [MESSAGES.NO_HOURS_RULE({ zone: { en: zone.code, zh: zone.names.zh }, on })],
      rule: null,
    };
  const extra = limitOf(rule, 'extraLimits').value;
  const reasons = [MESSAGES.HOURS({ extra }), MESSAGES.HOURS_OF_OTHERS()];
  return { limited: extra > 0, reasons, rule: ruleReference(rule) };
}
