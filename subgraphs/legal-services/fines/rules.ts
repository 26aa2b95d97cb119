/**
 * What of a fine is due when, what is added for days past the time (行政处罚法 67, 72), and what becomes of a plan whose
 * day passed unpaid (X10). Pure functions of amount, days and payments: nothing of it is stored.
 */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { clockRule, itemOf, limitOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import type { FineReliefKind, FineReliefState } from '../generated.ts';
import { fen, yuan } from '../penalties/rules.ts';
import { MESSAGES } from './messages.ts';
import type { FinePaymentRow, FineReliefRow, FineRow, PlannedPart, UnpaidFine } from './rows.ts';

type FineFacts = Pick<FineRow, 'zone' | 'amount' | 'decidedOn' | 'deliveredOn'> & Partial<Pick<FineRow, 'reviews'>>;
type Payment = Pick<FinePaymentRow, 'amount' | 'paidOn'>;
type Relief = Pick<FineReliefRow, 'state' | 'plan' | 'appliedOn'>;

/** Day by which the decision is to be delivered (行政处罚法 61). */
export const deliverBy = ({ zone, decidedOn }: Pick<FineRow, 'zone' | 'decidedOn'>): LocalDate =>
  lastDayOf(clockRule(zoneOf(zone), 'PENALTY_DELIVER', decidedOn), decidedOn).day;

/** Day by which a fine is to be paid without relief (行政处罚法 67); null before it was delivered. */
export const payBy = ({ zone, deliveredOn }: Pick<FineRow, 'zone' | 'deliveredOn'>): LocalDate | null =>
  deliveredOn === null ? null : lastDayOf(clockRule(zoneOf(zone), 'FINE_PAY', deliveredOn), deliveredOn).day;

/** A part that is to be paid by a day. */
export interface Instalment {
  dueOn: LocalDate;
  amount: string;
  paid: string;
  overdue: boolean;
}

/** Where a fine stands on a day; amounts in yuan. */
export interface Standing {
  paid: string;
  outstanding: string;
  addition: string;
  /** What of the addition is not paid. */
  additionLeft: string;
  dueNow: string;
  instalments: Instalment[];
  /** Day of the instalment that was missed, where the last plan that was granted is lapsed. */
  missedOn: LocalDate | null;
  settled: boolean;
}

/** What is paid of the fine itself by the payments of days before one: the fine comes before its addition. */
function principalBefore(payments: readonly Payment[], day: LocalDate, total: bigint): bigint {
  const sum = payments.reduce((all, { paidOn, amount }) => (paidOn < day ? all + fen(amount) : all), 0n);
  return sum < total ? sum : total;
}

/** What is due before a day, of the whole: all but what a plan still lets wait. */
function plannedBefore(plan: readonly PlannedPart[], day: LocalDate, total: bigint): bigint {
  return plan.reduce((due, { dueOn, amount }) => (dueOn < day ? due : due - fen(amount)), total);
}

/** The first day of a plan that passed before `today` with less paid than was due by then; null for none. */
function missedDay(relief: Relief, payments: readonly Payment[], { today, total }: Ledger): LocalDate | null {
  const missed = relief.plan.find(({ dueOn }) => {
    const after = addDays(dueOn, 1);
    return dueOn < today && principalBefore(payments, after, total) < plannedBefore(relief.plan, after, total);
  });
  return missed?.dueOn ?? null;
}

interface Ledger {
  today: LocalDate;
  total: bigint;
}

/** A plan that was granted, from the day of its application until the day it lapsed. */
interface Plan {
  from: LocalDate;
  missedOn: LocalDate | null;
  parts: readonly PlannedPart[];
}

const isGranted = ({ state }: Relief): boolean => state === 'GRANTED' || state === 'LAPSED';

/** What is due before a day by the plan that holds then, else by the law. */
function dueBefore(
  day: LocalDate,
  plans: readonly Plan[],
  { until, total }: { until: LocalDate; total: bigint },
): bigint {
  const plan = plans.findLast(({ from }) => from <= day);
  if (plan && (plan.missedOn === null || day <= plan.missedOn)) return plannedBefore(plan.parts, day, total);
  return until < day ? total : 0n;
}

/** Whether the decision is under review or before a court on a day: its first and its last day count. */
const isReviewed = ({ reviews = [] }: FineFacts, day: LocalDate): boolean =>
  reviews.some(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day <= endedOn));

/**
 * A payment in time is one of the last day: what is added begins the day after, and stands still while the decision is
 * under review or before a court (行政处罚法 73); the fine itself is due all the same.
 */
function additionOf(facts: FineFacts, plans: readonly Plan[], payments: readonly Payment[], today: LocalDate): bigint {
  const until = payBy(facts);
  if (until === null) return 0n;
  const total = fen(facts.amount);
  const rule = ruleOfDay('threshold', zoneOf(facts.zone), 'FINE_LATE_ADDITION', facts.decidedOn);
  const rate = BigInt(limitOf(rule, 'rate').value);
  const most = (total * BigInt(limitOf(rule, 'total').value)) / 100n;
  let addition = 0n;
  for (let day = addDays(until, 1); day <= today && addition < most; day = addDays(day, 1)) {
    const paid = principalBefore(payments, day, total);
    if (paid >= total) break;
    const overdue = dueBefore(day, plans, { until, total }) - paid;
    if (overdue > 0n && !isReviewed(facts, day)) addition += (overdue * rate) / 100n;
  }
  return addition < most ? addition : most;
}

/** Where a fine stands on a day. */
export function standingOf(
  facts: FineFacts,
  { payments, reliefs }: { payments: readonly Payment[]; reliefs: readonly Relief[] },
  today: LocalDate,
): Standing {
  const total = fen(facts.amount);
  const ledger = { today, total };
  const plans: Plan[] = reliefs.filter(isGranted).map(relief => ({
    from: relief.appliedOn,
    missedOn: missedDay(relief, payments, ledger),
    parts: relief.plan,
  }));
  const all = payments.reduce((sum, { amount }) => sum + fen(amount), 0n);
  const principal = all < total ? all : total;
  const addition = additionOf(facts, plans, payments, today);
  const additionLeft = addition - (all - principal);
  const plan = plans.at(-1) ?? null;
  const holds = plan !== null && plan.missedOn === null;
  const until = payBy(facts);
  const due = dueBefore(addDays(today, 1), plans, { until: until ?? today, total });
  const overdueNow = due > principal ? due - principal : 0n;
  return {
    paid: yuan(all),
    outstanding: yuan(total - principal),
    addition: yuan(addition),
    additionLeft: yuan(additionLeft > 0n ? additionLeft : 0n),
    dueNow: yuan((until === null && !holds ? 0n : overdueNow) + (additionLeft > 0n ? additionLeft : 0n)),
    instalments: instalmentsOf(plan, { until, principal, ledger }),
    missedOn: plan?.missedOn ?? null,
    settled: principal === total && additionLeft <= 0n,
  };
}

interface Paid {
  until: LocalDate | null;
  principal: bigint;
  ledger: Ledger;
}

/** What is to be paid when: by the plan, where one was granted; what was paid goes to the earliest part. */
function instalmentsOf(plan: Plan | null, { until, principal, ledger: { today, total } }: Paid): Instalment[] {
  const before = plan ? total - plan.parts.reduce((sum, { amount }) => sum + fen(amount), 0n) : 0n;
  const parts = plan ? lapsedParts(plan) : wholeBy(until, total);
  let left = principal - before;
  return parts.map(({ dueOn, amount }) => {
    const part = fen(amount);
    const paid = left > part ? part : positive(left);
    left -= part;
    return { dueOn, amount, paid: yuan(paid), overdue: dueOn < today && paid < part };
  });
}

const positive = (amount: bigint): bigint => (amount > 0n ? amount : 0n);

const wholeBy = (until: LocalDate | null, total: bigint): PlannedPart[] =>
  until === null ? [] : [{ dueOn: until, amount: yuan(total) }];

/** The parts of a plan; once one was missed all that follow are due on its day. */
const lapsedParts = ({ parts, missedOn }: Plan): PlannedPart[] =>
  parts.map(({ dueOn, amount }) => ({ dueOn: missedOn !== null && dueOn > missedOn ? missedOn : dueOn, amount }));

/** Refuses KIND_NOT_COVERED a kind of relief that the rule does not allow. */
export function requireCovered(rule: ResolvedRule<'list'>, kind: FineReliefKind): void {
  if (itemOf(rule, kind)) return;
  const kinds = rule.parameters.items.map(({ en, zh }) => ({ en, zh }));
  throw refuse('KIND_NOT_COVERED', MESSAGES.LISTED({ kinds }), { rule: ruleReference(rule) });
}

/** Where relief stands on a day: lapsed from the end of the day that was missed, before the job has said so. */
export const reliefState = ({ state }: Pick<FineReliefRow, 'state'>, { missedOn }: Standing): FineReliefState =>
  state === 'GRANTED' && missedOn !== null ? 'LAPSED' : state;

/** What fines that are not paid have against a deregistration (G28). */
export const fineBlockers = (fines: readonly UnpaidFine[], department: string): Blocker[] =>
  fines.map(({ id, creditCode, authority, decidedOn }) => ({
    code: 'UNPAID_FINE_CASE',
    department,
    message: MESSAGES.UNPAID({ authority, decidedOn }),
    ...removedBy('recordFinePayment', { creditCode, fineId: id }),
  }));
