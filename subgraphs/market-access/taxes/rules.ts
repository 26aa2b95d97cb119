/** Decisions on taxes: pure functions of rule and facts, with their reasons. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { EnterpriseStatus, TaxCaseKind } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** What is told with reasons in both languages. */
export type InWords<Told> = Omit<Told, 'reasons'> & { reasons: Message[] };

/** The quota of invoices of a taxpayer; numbers are null where none is granted. */
export interface InvoiceDecision {
  granted: boolean;
  special: number | null;
  ordinary: number | null;
  /** In yuan. */
  faceValue: string | null;
  reasons: Message[];
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
  if (!rule) return noQuota(MESSAGES.NO_QUOTA_RULE({ zone: zoneName(zone) }));
  if (status === 'DEREGISTERED') return noQuota(MESSAGES.NO_INVOICES_AFTER_END());
  if (risk) {
    const { since, reason } = risk;
    return noQuota(MESSAGES.RISK_TAXPAYER({ since, reason }));
  }
  const special = limitOf(rule, 'special').value;
  const ordinary = limitOf(rule, 'ordinary').value;
  const faceValue = limitOf(rule, 'faceValue').value;
  return {
    granted: true,
    special,
    ordinary,
    faceValue: faceValue.toFixed(2),
    reasons: [MESSAGES.FULL_QUOTA({ special, ordinary, faceValue })],
  };
}

const noQuota = (reason: Message): InvoiceDecision => ({
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
  reasons: Message[];
}

/** The share of tax deregistrations done on the spot, against the rule's share (G43). */
export function instantRate(
  rule: ResolvedRule<'threshold'> | null,
  { zone, deregistrations, instant }: InstantCounts,
): InstantShare {
  // Multiplied first: 28 of 35 are 80 %, not 80.00000000000001.
  const percent = deregistrations === 0 ? null : (instant * 100) / deregistrations;
  const reasons = [percent === null ? MESSAGES.NONE_DONE() : MESSAGES.DONE_AT_ONCE({ instant, deregistrations })];
  if (!rule) {
    reasons.push(MESSAGES.NO_RATE_RULE({ zone: zoneName(zone) }));
    return { percent, met: null, reasons };
  }
  if (percent === null) return { percent, met: null, reasons };
  const target = limitOf(rule, 'instant').value;
  const { met } = evaluateThreshold(rule, { instant: percent });
  reasons.push(MESSAGES.RATE({ target, percent: Number(percent.toFixed(2)) }));
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

function yearProblem({ year }: ReportedBurden, foundedOn: LocalDate, today: LocalDate): Message | null {
  if (year >= Number(today.slice(0, 4))) return MESSAGES.YEAR_NOT_OVER({ today, got: year });
  if (year >= Number(foundedOn.slice(0, 4))) return null;
  return MESSAGES.YEAR_BEFORE_FOUNDING({ foundedOn, got: year });
}

function figuresProblem({ payments, hours }: ReportedBurden): Message | null {
  if (!(payments >= 0 && payments <= PAYMENTS_LIMIT)) {
    return MESSAGES.PAYMENTS({ most: PAYMENTS_LIMIT, got: payments });
  }
  if (!(hours >= 0 && hours <= HOURS_LIMIT)) return MESSAGES.HOURS({ most: HOURS_LIMIT, got: hours });
  return Number(hours.toFixed(2)) === hours ? null : MESSAGES.HOURS_DECIMALS({ got: hours });
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
  reasons: Message[];
}

/** Reads the averages of a zone and year against the rule: one reason for each limit. */
export function taxBurden(
  rule: ResolvedRule<'threshold'> | null,
  { zone, year, average }: AverageBurden,
): BurdenReading {
  if (!rule) {
    return { met: null, reasons: [MESSAGES.NO_BURDEN_RULE({ zone: zoneName(zone), year })] };
  }
  if (!average) return { met: null, reasons: [MESSAGES.NO_REPORTS({ zone: zoneName(zone), year })] };
  const { met, limits } = evaluateThreshold(rule, average);
  const reasons = limits.map(({ name, got, value, met: kept }) => {
    const judgement = kept ? MESSAGES.KEPT() : MESSAGES.NOT_KEPT();
    const what = name === 'payments' ? MESSAGES.PAYMENTS_NAME() : MESSAGES.HOURS_NAME();
    return MESSAGES.BURDEN({ name: what, got: got ?? '–', value, judgement });
  });
  return { met, reasons };
}
