/** Decisions on taxes: pure functions of rule and facts, with their reasons. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, limitOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { EnterpriseStatus, TaxCaseKind } from '../generated.ts';

/** The quota of invoices of a taxpayer; numbers are null where none is granted. */
export interface InvoiceDecision {
  granted: boolean;
  special: number | null;
  ordinary: number | null;
  /** In yuan. */
  faceValue: string | null;
  reasons: string[];
}

/** A taxpayer; `risk` is null without the mark of a risk taxpayer. */
export interface Taxpayer {
  zone: string;
  status: EnterpriseStatus;
  risk: { since: string; reason: string } | null;
}

/**
 * The quota of a taxpayer at its first claim for invoices (G42): all that the rule allows, unless it is a risk taxpayer
 * (非风险纳税人顶格发放).
 */
export function invoiceQuota(
  rule: ResolvedRule<'threshold'> | null,
  { zone, status, risk }: Taxpayer,
): InvoiceDecision {
  if (!rule) return noQuota(`zone ${zone} has no rule INVOICE_QUOTA today: no quota is promised there`);
  if (status === 'DEREGISTERED') return noQuota('struck off the register: no invoices are issued to it');
  if (risk) {
    const { since, reason } = risk;
    return noQuota(`a risk taxpayer since ${since} (${reason}): the full quota is for taxpayers without risk`);
  }
  const special = limitOf(rule, 'special').value;
  const ordinary = limitOf(rule, 'ordinary').value;
  const faceValue = limitOf(rule, 'faceValue').value;
  const quota = `${special} special and ${ordinary} ordinary invoices, each of up to ${faceValue} yuan`;
  return {
    granted: true,
    special,
    ordinary,
    faceValue: faceValue.toFixed(2),
    reasons: [`no risk taxpayer: the full quota of ${quota}`],
  };
}

const noQuota = (reason: string): InvoiceDecision => ({
  granted: false,
  special: null,
  ordinary: null,
  faceValue: null,
  reasons: [reason],
});

/** The rule that sets the limit of each kind (G43). */
const CLOCKS: Readonly<Record<TaxCaseKind, string>> = {
  WRONG_FILING: 'TAX_WRONG_FILING',
  FAST_DEREGISTRATION: 'TAX_FAST_DEREG',
  EXPORT_REFUND: 'EXPORT_REFUND',
  POLICY_REFUND_GENERAL: 'POLICY_REFUND_GENERAL',
  POLICY_REFUND_SPECIAL: 'POLICY_REFUND_SPECIAL',
};

/** The limit of a case. */
export interface TaxLimit {
  rule: ResolvedRule<'clock'>;
  /** What the clause leaves open, and how it is read; null where it is clear. */
  note: string | null;
}

/** The limit of a kind of case on a day; null where no rule was in force. */
export function taxLimit(zone: Zone, kind: TaxCaseKind, on: LocalDate): TaxLimit | null {
  const rule = findRuleOfKind('clock', zone, CLOCKS[kind], on);
  if (!rule) return null;
  const reading = rule.options.find(({ code }) => code === rule.chosen)?.en;
  return { rule, note: [rule.note, reading && `Read as: ${reading}.`].filter(Boolean).join(' ') || null };
}

/** Whether a case was closed on the day it was opened (即办). */
export const closedOnTheSpot = (submittedAt: Date, closedAt: Date): boolean =>
  localDate(submittedAt) === localDate(closedAt);

/** Tax deregistrations of a period: all, and those done on the day they were applied for. */
export interface InstantCounts {
  zone: string;
  deregistrations: number;
  instant: number;
}

/** A share against its rule; `percent` is null without deregistrations, `met` null where nothing can be judged. */
export interface InstantShare {
  percent: number | null;
  met: boolean | null;
  reasons: string[];
}

/** The share of tax deregistrations done on the spot, against the rule's share (G43). */
export function instantRate(
  rule: ResolvedRule<'threshold'> | null,
  { zone, deregistrations, instant }: InstantCounts,
): InstantShare {
  // Multiplied first: 28 of 35 are 80 %, not 80.00000000000001.
  const percent = deregistrations === 0 ? null : (instant * 100) / deregistrations;
  const reasons = [
    percent === null
      ? 'no tax deregistration was done in the period'
      : `${instant} of ${deregistrations} tax deregistrations were done on the day they were applied for`,
  ];
  if (!rule) {
    reasons.push(`zone ${zone} has no rule TAX_INSTANT_DEREG_RATE at the end of the period: no share is set`);
    return { percent, met: null, reasons };
  }
  if (percent === null) return { percent, met: null, reasons };
  const target = limitOf(rule, 'instant').value;
  const { met } = evaluateThreshold(rule, { instant: percent });
  reasons.push(`at least ${target} % are to be, and ${Number(percent.toFixed(2))} % are`);
  return { percent, met, reasons };
}

/** Payments of a year, at most. */
const PAYMENTS_LIMIT = 1_000;
/** Hours of a leap year. */
const HOURS_LIMIT = 8_784;

/** The burden of a year's taxes as an enterprise reports it. */
export interface ReportedBurden {
  year: number;
  payments: number;
  hours: number;
}

/** Refuses INVALID_INPUT for a year that is not over or before the founding, and for figures that no year can have. */
export function checkBurdenReport(report: ReportedBurden, foundedOn: LocalDate, today: LocalDate): void {
  const problem = yearProblem(report, foundedOn, today) ?? figuresProblem(report);
  if (problem) throw refuse('INVALID_INPUT', problem);
}

function yearProblem({ year }: ReportedBurden, foundedOn: LocalDate, today: LocalDate): string | null {
  if (year >= Number(today.slice(0, 4))) return `year must be over (today is ${today}), but got: ${year}`;
  if (year >= Number(foundedOn.slice(0, 4))) return null;
  return `year must not be before the founding (${foundedOn}), but got: ${year}`;
}

function figuresProblem({ payments, hours }: ReportedBurden): string | null {
  if (!(payments >= 0 && payments <= PAYMENTS_LIMIT)) {
    return `payments must be from 0 to ${PAYMENTS_LIMIT}, but got: ${payments}`;
  }
  if (!(hours >= 0 && hours <= HOURS_LIMIT)) return `hours must be from 0 to ${HOURS_LIMIT}, but got: ${hours}`;
  return Number(hours.toFixed(2)) === hours ? null : `hours must have at most two decimals, but got: ${hours}`;
}

/** The averages of a zone and year; null without reports. */
export interface AverageBurden {
  zone: string;
  year: number;
  average: { payments: number; hours: number } | null;
}

/** Whether averages keep to the rule (G44); `met` is null where no rule or no report allows a judgement. */
export interface BurdenReading {
  met: boolean | null;
  reasons: string[];
}

/** Reads the averages of a zone and year against the rule: one reason for each limit. */
export function taxBurden(
  rule: ResolvedRule<'threshold'> | null,
  { zone, year, average }: AverageBurden,
): BurdenReading {
  if (!rule) {
    return { met: null, reasons: [`zone ${zone} has no rule TAX_BURDEN at the end of ${year}: no limit is set`] };
  }
  if (!average) return { met: null, reasons: [`no enterprise of zone ${zone} reported for ${year}`] };
  const { met, limits } = evaluateThreshold(rule, average);
  const reasons = limits.map(({ name, got, value, met: kept }) => {
    const judgement = kept ? 'kept' : 'not kept';
    return `${name}: ${got} a year on average, at most ${value}: ${judgement}`;
  });
  return { met, reasons };
}
