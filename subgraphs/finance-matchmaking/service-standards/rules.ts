/** What a zone promises for a loan: pure functions of zone and day. */
import type { LocalDate } from '#shared/clock/index.ts';
import { clockRule, limitOf, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';

/** Steps, days and documents of a loan, with the two rules that set them. */
export interface ServiceStandard {
  zone: string;
  steps: number;
  days: number;
  calendarDays: boolean;
  documents: number;
  rule: ResolvedRule<'clock'>;
  limitsRule: ResolvedRule<'threshold'>;
}

/** What a zone promises for a loan to a small or micro enterprise (G12); null where it promises nothing. */
export function loanServiceStandard(of: Zone, on: LocalDate): ServiceStandard | null {
  if (!of.findRule('LOAN_SME', on) || !of.findRule('LOAN_SME_LIMITS', on)) return null;
  const time = clockRule(of, 'LOAN_SME', on);
  const limits = thresholdRule(of, 'LOAN_SME_LIMITS', on);
  const { value: days, unit } = time.parameters.amount;
  return {
    zone: of.code,
    steps: limitOf(limits, 'steps').value,
    days,
    calendarDays: unit === 'CD',
    documents: limitOf(limits, 'documents').value,
    rule: time,
    limitsRule: limits,
  };
}
