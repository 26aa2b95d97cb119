/**
 * Loans: the zone's promise and its breaches (G12), states, renewal without principal and the structure of terms (Z23).
 * Pure functions of rule, facts and day.
 */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { openStepsOf, readCase } from '#shared/case/index.ts';
import type { CaseOperations, OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message, Text } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { LoanState, RenewalState, SizeClass } from '../generated.ts';
import { fen, yuan } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { Breach, EfficiencyCounts, LoanApplicationRow, LoanRenewalRow, LoanRow, TermCounts } from './rows.ts';

/** The matter of a loan application's case. */
export const LOAN_MATTER = 'LOAN';

const SMALL: readonly (SizeClass | null)[] = ['MICRO', 'SMALL'];

/** Whether the promise for small loans holds for an enterprise of this size. */
export const isSmall = (sizeClass: SizeClass | null): boolean => SMALL.includes(sizeClass);

/** The limit of a loan application (G12); null where the zone promises this enterprise nothing. */
export const limitOfLoan = (zone: Zone, small: boolean, on: LocalDate): ResolvedRule<'clock'> | null =>
  small ? findRuleOfKind('clock', zone, 'LOAN_SME', on) : null;

/** What is held against the promise. */
export interface Handling {
  zone: Zone;
  small: boolean;
  /** The day of the application: its rules hold. */
  on: LocalDate;
  steps: number;
  documents: number;
  /** Days so far, where they are past the limit; null where they are within. */
  lateDays: number | null;
}

/** The breaches of the promise that are not found yet: each is found once. Equal to the limit is kept. */
export function newBreaches(handling: Handling, found: readonly Breach[], now: Date): Breach[] {
  const { zone, small, on, steps, documents, lateDays } = handling;
  const limits = small ? findRuleOfKind('threshold', zone, 'LOAN_SME_LIMITS', on) : null;
  const time = limitOfLoan(zone, small, on);
  if (!limits || !time) return [];
  const foundAt = now.toISOString();
  const all: Breach[] = [
    { kind: 'STEPS', limit: limitOf(limits, 'steps').value, got: steps, foundAt },
    { kind: 'DOCUMENTS', limit: limitOf(limits, 'documents').value, got: documents, foundAt },
  ];
  if (lateDays !== null) all.push({ kind: 'DAYS', limit: time.parameters.amount.value, got: lateDays, foundAt });
  const isNew = ({ kind }: Breach): boolean => !found.some(one => one.kind === kind);
  return all.filter(breach => isNew(breach) && (breach.kind === 'DAYS' || breach.got > breach.limit));
}

/** Days of an application where they are past its limit; null where there is no limit, or it is kept. */
export function lateDaysOf(
  application: Pick<LoanApplicationRow, 'clock' | 'terms' | 'zone'>,
  now: Date,
): number | null {
  const reading = readCase(application, now);
  return reading?.light === 'OVERDUE' ? reading.netDays : null;
}

/** A breach in words. */
export const breachText = ({ kind, got, limit }: Breach): Message =>
  MESSAGES.BREACH({ kind: MESSAGES[kind](), got, limit });

/** Whether loans were handled as promised on average; the averages are rounded to two decimals. */
export function efficiencyOf(zone: Zone, counts: EfficiencyCounts, on: LocalDate) {
  const time = findRuleOfKind('clock', zone, 'LOAN_SME', on);
  const limits = findRuleOfKind('threshold', zone, 'LOAN_SME_LIMITS', on);
  if (!time || !limits) return null;
  const { steps, days, documents } = counts;
  const isMeasured = steps !== null && days !== null && documents !== null;
  const met = isMeasured
    ? days <= time.parameters.amount.value && evaluateThreshold(limits, { steps, documents }).met
    : null;
  return { zone: zone.code, ...counts, met, rule: ruleReference(time) };
}

/** By which operations the actions of a loan application's case are taken. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptLoanApplication',
  requestSupplement: 'requestLoanDocuments',
  supply: 'supplyLoanDocuments',
  approve: 'approveLoan',
  reject: 'rejectLoan',
  retract: 'withdrawLoanApplication',
  askToWithdraw: 'withdrawLoanApplication',
};

type Stepping = Pick<
  LoanApplicationRow,
  'id' | 'creditCode' | 'needId' | 'status' | 'acceptedBy' | 'version' | 'supplements'
>;

/** The steps that an application allows; where it is approved and no loan is made yet, that. */
export function applicationSteps(application: Stepping, needIsOpen: boolean): OpenStep[] {
  const { id, creditCode, needId, status, version, supplements } = application;
  if (status === 'APPROVED') {
    return needIsOpen ? [{ operation: 'closeFinancingNeed', input: { creditCode, needId } }] : [];
  }
  const steps = openStepsOf(application, OPERATIONS, { creditCode, applicationId: id, version });
  const items = supplements.at(-1)?.items;
  return steps.map(step =>
    step.operation === 'supplyLoanDocuments' ? { ...step, input: { ...step.input, items } } : step,
  );
}

type LoanStep = 'recordLoanRepayment' | 'reportLoanDefault' | 'decideRenewal';

/** The states of a loan. */
export const LOAN_STATES: Machine<LoanState, LoanStep> = {
  OUTSTANDING: { recordLoanRepayment: 'REPAID', reportLoanDefault: 'DEFAULTED', decideRenewal: 'RENEWED' },
  REPAID: {},
  RENEWED: {},
  // What a bank wrote off is still owed (账销案存): what it gets back ends the debt.
  DEFAULTED: { recordLoanRepayment: 'REPAID' },
};

/** The states of an application for renewal. */
export const RENEWAL_STATES: Machine<RenewalState, 'grant' | 'refuse'> = {
  APPLIED: { grant: 'RENEWAL_GRANTED', refuse: 'RENEWAL_REFUSED' },
  RENEWAL_GRANTED: {},
  RENEWAL_REFUSED: {},
};

/** What beside its state decides on the steps of a loan. */
export interface LoanSurroundings {
  today: LocalDate;
  renewals: readonly Pick<LoanRenewalRow, 'state'>[];
  hasRiskShare: boolean;
  hasClaim: boolean;
}

/** Whether a loan is past its day and not repaid: its day lasts to its end. */
export const isOverdue = ({ state, dueOn }: Pick<LoanRow, 'state' | 'dueOn'>, today: LocalDate): boolean =>
  state === 'OUTSTANDING' && dueOn < today;

/** The steps that a loan allows. */
export function loanSteps(
  { id, creditCode, state, dueOn }: Pick<LoanRow, 'id' | 'creditCode' | 'state' | 'dueOn'>,
  { today, renewals, hasRiskShare, hasClaim }: LoanSurroundings,
): OpenStep[] {
  const input = { creditCode, loanId: id };
  const step = (operation: string): OpenStep => ({ operation, input });
  if (state === 'DEFAULTED') return [step('recordLoanRepayment'), ...(hasClaim ? [] : [step('claimCompensation')])];
  if (state !== 'OUTSTANDING') return [];
  const steps = [step('recordLoanRepayment'), step('grantGuarantee')];
  if (dueOn < today) steps.push(step('reportLoanDefault'));
  else if (!renewals.some(one => one.state === 'APPLIED')) steps.push(step('applyForRenewal'));
  if (!hasRiskShare) steps.push(step('agreeRiskShare'));
  return steps;
}

/** The steps that an application for renewal allows. */
export const renewalSteps = ({
  id,
  creditCode,
  state,
}: Pick<LoanRenewalRow, 'id' | 'creditCode' | 'state'>): OpenStep[] =>
  state === 'APPLIED' ? [{ operation: 'decideRenewal', input: { creditCode, renewalId: id } }] : [];

/** The rule that says whose loans are renewed without repayment on a day; null before the first. */
export const renewalRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', zone, 'LOAN_RENEWAL', on);

/** Whether the rule renews the loans of enterprises of this size; one that nobody knows is none of them. */
export const isRenewed = (rule: ResolvedRule<'list'>, sizeClass: SizeClass | null): boolean =>
  rule.parameters.items.some(({ code }) => code === sizeClass);

/** Whose loans a rule renews, in words. */
export const renewedSizes = ({ parameters: { items } }: ResolvedRule<'list'>): Text => ({
  en: items.map(({ en }) => en).join(', '),
  zh: items.map(({ zh }) => zh).join('、'),
});

/** Loans that are not repaid by their term: up to a year, up to five, longer (贷款通则 8). */
export function termStructureOf(zone: Zone, terms: readonly TermCounts[], now: Date) {
  const rule = thresholdRule(zone, 'LOAN_TERM_CLASSES', localDate(now));
  const [short, medium] = ['shortUpTo', 'mediumUpTo'].map(name => limitOf(rule, name).value) as [number, number];
  const within = (from: number, to: number) => terms.filter(({ termMonths }) => termMonths > from && termMonths <= to);
  const classes = { short: within(0, short), medium: within(short, medium), long: within(medium, Infinity) };
  const shares = {
    short: shareOf(classes.short),
    medium: shareOf(classes.medium),
    long: shareOf(classes.long),
  };
  const whole = fen(shareOf(terms).amount);
  const mediumAndLong = fen(shares.medium.amount) + fen(shares.long.amount);
  return {
    zone: zone.code,
    ...shares,
    mediumAndLongShare: whole === 0n ? null : Number((mediumAndLong * 10_000n) / whole) / 100,
    rule: ruleReference(rule),
  };
}

function shareOf(terms: readonly TermCounts[]) {
  const amount = terms.reduce((sum, one) => sum + fen(one.amount), 0n);
  return { loans: terms.reduce((sum, one) => sum + one.loans, 0), amount: yuan(amount) };
}

/** A loan, or an application for one, that stands in the way of a deregistration. */
export interface OpenLoan {
  id: string;
  creditCode: string;
  kind: 'APPLICATION' | 'LOAN' | 'DEFAULT';
  /** The day of the application, that on which the loan was made, or that on which it was reported as lost. */
  day: LocalDate;
}

/** The code of a loan in default: it closes the simple route alone, as the register knows (decision 0051). */
const IN_DEFAULT = 'LOAN_IN_DEFAULT';

/**
 * What applications that are not decided on and loans that are not repaid have against a deregistration (G28), for
 * callers who may see them: no amounts.
 */
export const loanBlockers = (open: readonly OpenLoan[], department: string): Blocker[] =>
  open.map(({ id, creditCode, kind, day }) =>
    kind === 'APPLICATION'
      ? {
          code: 'OPEN_LOAN_APPLICATION',
          department,
          message: MESSAGES.UNDECIDED({ day }),
          ...removedBy('withdrawLoanApplication', { creditCode, applicationId: id }),
        }
      : {
          code: kind === 'LOAN' ? 'LOAN_NOT_REPAID' : IN_DEFAULT,
          department,
          message: kind === 'LOAN' ? MESSAGES.NOT_REPAID({ day }) : MESSAGES.IN_DEFAULT({ day }),
          // The day of the repayment only its bank knows.
          ...removedBy('recordLoanRepayment', { creditCode, loanId: id }),
        },
  );
