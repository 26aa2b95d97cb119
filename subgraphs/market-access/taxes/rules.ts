/** Decisions on taxes: pure functions of rule and facts, with their reasons. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, limitOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { EnterpriseStatus, TaxCaseKind } from '../generated.ts';

export interface InvoiceDecision {
  granted: boolean;
  special: number | null;
  ordinary: number | null;
  /** In yuan. */
  faceValue: string | null;
  reasons: string[];
}

/**
 * What a taxpayer is granted at its first claim for invoices (G42): all that the rule allows, unless it is a risk
 * taxpayer (非风险纳税人顶格发放).
 */
export function invoiceQuota(
  rule: ResolvedRule<'threshold'> | null,
  { zone, status, risk }: { zone: string; status: EnterpriseStatus; risk: { since: string; reason: string } | null },
): InvoiceDecision {
  const not = (reason: string): InvoiceDecision => ({
    granted: false,
    special: null,
    ordinary: null,
    faceValue: null,
    reasons: [reason],
  });
  if (!rule) return not(`zone ${zone} has no rule INVOICE_QUOTA today: no quota is promised there`);
  if (status === 'DEREGISTERED') return not('struck off the register: no invoices are issued to it');
  if (risk)
    return not(`a risk taxpayer since ${risk.since} (${risk.reason}): the full quota is for taxpayers without risk`);
  const [special, ordinary, faceValue] = ['special', 'ordinary', 'faceValue'].map(
    name => limitOf(rule, name).value,
  ) as [number, number, number];
  return {
    granted: true,
    special,
    ordinary,
    faceValue: faceValue.toFixed(2),
    reasons: [
      `no risk taxpayer: the full quota of ${special} special and ${ordinary} ordinary invoices, each of up to ${faceValue} yuan`,
    ],
  };
}

/** The rule that sets the limit of each kind (G43). */
const CLOCKS: Readonly<Record<TaxCaseKind, string>> = {
  WRONG_FILING: 'TAX_WRONG_FILING',
  FAST_DEREGISTRATION: 'TAX_FAST_DEREG',
  EXPORT_REFUND: 'EXPORT_REFUND',
  POLICY_REFUND_GENERAL: 'POLICY_REFUND_GENERAL',
  POLICY_REFUND_SPECIAL: 'POLICY_REFUND_SPECIAL',
};

/** The limit of a kind of case on a day, with what its clause leaves open; null where no rule was in force. */
export function taxLimit(
  zone: Zone,
  kind: TaxCaseKind,
  on: LocalDate,
): { rule: ResolvedRule<'clock'>; note: string | null } | null {
  const rule = findRuleOfKind('clock', zone, CLOCKS[kind], on);
  if (!rule) return null;
  const reading = rule.options.find(({ code }) => code === rule.chosen)?.en;
  return { rule, note: [rule.note, reading && `Read as: ${reading}.`].filter(Boolean).join(' ') || null };
}

/** Whether a case was closed on the day it was opened (即办). */
export const closedOnTheSpot = (submittedAt: Date, closedAt: Date): boolean =>
  localDate(submittedAt) === localDate(closedAt);

/** The share of tax deregistrations done on the spot, against the rule's (G43). */
export function instantRate(
  rule: ResolvedRule<'threshold'> | null,
  { zone, deregistrations, instant }: { zone: string; deregistrations: number; instant: number },
): { percent: number | null; met: boolean | null; reasons: string[] } {
  // Multiplied first: 28 of 35 are 80 %, not 80.00000000000001.
  const percent = deregistrations === 0 ? null : (instant * 100) / deregistrations;
  const reasons = [
    percent === null
      ? 'no tax deregistration was done in the period'
      : `${instant} of ${deregistrations} tax deregistrations were done on the day they were applied for`,
  ];
  if (!rule)
    return {
      percent,
      met: null,
      reasons: [
        ...reasons,
        `zone ${zone} has no rule TAX_INSTANT_DEREG_RATE at the end of the period: no share is set`,
      ],
    };
  const target = limitOf(rule, 'instant').value;
  if (percent === null) return { percent, met: null, reasons };
  const { met } = evaluateThreshold(rule, { instant: percent });
  return {
    percent,
    met,
    reasons: [...reasons, `at least ${target} % are to be, and ${Number(percent.toFixed(2))} % are`],
  };
}

const [PAYMENTS_LIMIT, HOURS_LIMIT] = [1_000, 8_784];

/**
 * Refuses INVALID_INPUT for figures that no year can have, and for a year that is not over or was before the founding.
 */
export function checkBurdenReport(
  { year, payments, hours }: { year: number; payments: number; hours: number },
  foundedOn: LocalDate,
  today: LocalDate,
): void {
  const invalid = (message: string): Error => refuse('INVALID_INPUT', message);
  if (year >= Number(today.slice(0, 4))) throw invalid(`year must be over (today is ${today}), but got: ${year}`);
  if (year < Number(foundedOn.slice(0, 4)))
    throw invalid(`year must not be before the founding (${foundedOn}), but got: ${year}`);
  if (!(payments >= 0 && payments <= PAYMENTS_LIMIT))
    throw invalid(`payments must be from 0 to ${PAYMENTS_LIMIT}, but got: ${payments}`);
  if (!(hours >= 0 && hours <= HOURS_LIMIT)) throw invalid(`hours must be from 0 to ${HOURS_LIMIT}, but got: ${hours}`);
  if (Number(hours.toFixed(2)) !== hours) throw invalid(`hours must have at most two decimals, but got: ${hours}`);
}

/** Whether the averages of a zone and year keep to the rule (G44): each limit with what was got. */
export function taxBurden(
  rule: ResolvedRule<'threshold'> | null,
  { zone, year, average }: { zone: string; year: number; average: { payments: number; hours: number } | null },
): { met: boolean | null; reasons: string[] } {
  if (!rule)
    return { met: null, reasons: [`zone ${zone} has no rule TAX_BURDEN at the end of ${year}: no limit is set`] };
  if (!average) return { met: null, reasons: [`no enterprise of zone ${zone} reported for ${year}`] };
  const { met, limits } = evaluateThreshold(rule, average);
  return {
    met,
    reasons: limits.map(
      limit =>
        `${limit.name}: ${limit.got} a year on average, at most ${limit.value}: ${limit.met ? 'kept' : 'not kept'}`,
    ),
  };
}
