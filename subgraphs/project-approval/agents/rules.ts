/** The programme of no contacts (Q16 “两个零接触”): a pure function of zone, day and facts. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ZeroContact } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { ContactCounts } from './rows.ts';

/** Q16: the programme, and how far a project keeps it. The plan names it and does not say what it stands for. */
export function zeroContactOf(
  zone: Zone,
  on: LocalDate,
  counts: ContactCounts | null,
): Omit<ZeroContact, 'rule' | 'note'> & { rule: RuleReference | null; note: Message } {
  const rule = findRuleOfKind('label', zone, 'LABEL_TWO_ZERO_CONTACT', on);
  const { direct, byAgent } = counts ?? { direct: 0, byAgent: 0 };
  return {
    label: rule?.parameters.label ?? '零接触',
    defined: rule?.parameters.defined ?? false,
    note: rule ? MESSAGES.NOT_DEFINED() : MESSAGES.NO_PROGRAMME({ zone: zoneName(zone.code) }),
    directContacts: direct,
    agentContacts: byAgent,
    met: direct === 0,
    rule: rule && ruleReference(rule),
  };
}
