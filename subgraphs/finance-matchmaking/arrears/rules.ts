/**
 * Arrears of public bodies and large enterprises (G48): the last day to pay by the version of the regulation on the
 * contract's day, the plan and its missed instalments, supervision. Pure functions of rule, rows and day.
 */
import type { OpenStep } from '#shared/case/index.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { dueAt, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import { findRuleOfKind, limitOf, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { ArrearsState } from '../generated.ts';
import { checkThat, fen, yuan } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { ArrearsRow, Contract, Instalment } from './rows.ts';

type ArrearsStep =
  | 'acknowledgeArrears'
  | 'planArrears'
  | 'recordArrearsPayment'
  | 'clear'
  | 'superviseArrears'
  | 'withdrawArrears';

/** The states of arrears; a plan may be made anew. */
export const ARREARS_STATES: Machine<ArrearsState, ArrearsStep> = {
  ON_LEDGER: {
    acknowledgeArrears: 'ACKNOWLEDGED',
    recordArrearsPayment: 'ON_LEDGER',
    clear: 'CLEARED',
    superviseArrears: 'ON_LEDGER',
    withdrawArrears: 'TAKEN_OFF',
  },
  ACKNOWLEDGED: {
    planArrears: 'PLANNED',
    recordArrearsPayment: 'ACKNOWLEDGED',
    clear: 'CLEARED',
    superviseArrears: 'ACKNOWLEDGED',
    withdrawArrears: 'TAKEN_OFF',
  },
  PLANNED: {
    planArrears: 'PLANNED',
    recordArrearsPayment: 'PLANNED',
    clear: 'CLEARED',
    superviseArrears: 'PLANNED',
    withdrawArrears: 'TAKEN_OFF',
  },
  CLEARED: {},
  TAKEN_OFF: {},
};

/** The last day to pay, how it came about, and the rule of the contract's day; null where nothing sets one. */
export interface Payable {
  day: LocalDate | null;
  because: Message;
  rule: ResolvedRule<'clock'> | null;
}

/** The last day to pay. A day that would be a rest day is the next working day (民法典203). */
export function payableOf(zone: Zone, contract: Contract): Payable {
  const { debtorKind, contractedOn, deliveredOn } = contract;
  const isLarge = debtorKind === 'LARGE_ENTERPRISE';
  const rule = findRuleOfKind('clock', zone, isLarge ? 'SME_PAYMENT_LARGE' : 'SME_PAYMENT_AUTHORITY', contractedOn);
  const max = isLarge ? null : findRuleOfKind('clock', zone, 'SME_PAYMENT_AUTHORITY_MAX', contractedOn);
  const { days, because } = daysOf(contract, daysBy(rule), daysBy(max));
  const day = days === null ? null : dayAfter(zone, deliveredOn, days);
  return { day, because, rule };
}

const daysBy = (rule: ResolvedRule<'clock'> | null): number | null => rule?.parameters.amount.value ?? null;

const dayAfter = (zone: Zone, from: LocalDate, days: number): LocalDate =>
  dueAt(instantAt(from, '12:00'), { value: days, unit: 'CD' }, calendarOf(zone.code)).dueDate;

/** The days that count: those of the contract as far as the law allows, else those of the law. */
function daysOf(
  { agreedDays, onThirdParty, contractedOn }: Contract,
  statutory: number | null,
  most: number | null,
): { days: number | null; because: Message } {
  const agreed = agreedDays ?? null;
  // Where a law of the day sets a period, what waits for a third party is no period at all.
  if (onThirdParty && statutory !== null) return { days: statutory, because: MESSAGES.VOID({ days: statutory }) };
  if (agreed === null) {
    const because =
      statutory === null ? MESSAGES.NO_LAW({ day: contractedOn }) : MESSAGES.STATUTORY({ days: statutory });
    return { days: statutory, because };
  }
  if (most !== null && agreed > most) return { days: most, because: MESSAGES.CUT({ days: agreed, most }) };
  return { days: agreed, because: MESSAGES.AGREED({ days: agreed }) };
}

/** What is not paid. */
export const outstandingOf = ({ amount, paid }: Pick<ArrearsRow, 'amount' | 'paid'>): string =>
  yuan(fen(amount) - fen(paid));

type Planned = Pick<ArrearsRow, 'undisputed' | 'paid' | 'instalments' | 'state'>;

/** What is undisputed and not paid. */
export function leftToPlan({ undisputed, paid }: Pick<ArrearsRow, 'undisputed' | 'paid'>): string {
  const left = fen(undisputed ?? '0.00') - fen(paid);
  return yuan(left > 0n ? left : 0n);
}

/** Whether an instalment's day is over and the payments do not reach what was to be paid by it. */
export function isMissed({ undisputed, paid, instalments, state }: Planned, index: number, today: LocalDate): boolean {
  const instalment = instalments[index];
  if (!instalment || instalment.dueOn >= today || state !== 'PLANNED') return false;
  const later = sumOf(instalments.slice(index + 1));
  return fen(paid) < fen(undisputed ?? '0.00') - later;
}

/** The first instalment that was missed; null where none was. */
export const missedOf = (arrears: Planned, today: LocalDate): Instalment | null =>
  arrears.instalments.find((_one, index) => isMissed(arrears, index, today)) ?? null;

/** Instalments of a plan. */
const MOST_INSTALMENTS = 50;

/** Instalments that follow one another and are what is left, all of it. Refuses INVALID_INPUT. */
export function checkInstalments(given: readonly Instalment[], left: string, today: LocalDate): Instalment[] {
  const count = given.length;
  checkThat(count >= 1 && count <= MOST_INSTALMENTS, MESSAGES.INSTALMENTS({ most: MOST_INSTALMENTS, got: count }));
  const follow = given.every(
    ({ dueOn }, index) => dueOn >= today && (index === 0 || dueOn > (given[index - 1]?.dueOn ?? '')),
  );
  checkThat(follow, MESSAGES.INSTALMENT_DAYS({ today }));
  const sum = sumOf(given);
  const isWhole = given.every(({ amount }) => fen(amount) > 0n) && sum === fen(left);
  checkThat(isWhole, MESSAGES.SUM({ left, got: sum < 0n ? '-' : yuan(sum) }));
  return given.map(({ dueOn, amount }) => ({ dueOn, amount }));
}

/** The sum of instalments, in fen. */
const sumOf = (instalments: readonly Pick<Instalment, 'amount'>[]): bigint =>
  instalments.reduce((sum, { amount }) => sum + fen(amount), 0n);

/** The rule on which arrears are large enough to be supervised (configuration, since no plan says it). */
export const largeRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> =>
  thresholdRule(zone, 'ARREARS_LARGE', on);

/** The amount from which arrears are large. */
export const largeFrom = (rule: ResolvedRule<'threshold'>): string => `${limitOf(rule, 'amount').value}.00`;

type Stepping = Planned & Pick<ArrearsRow, 'id' | 'creditCode' | 'zone' | 'amount' | 'supervisedAt'>;

/** The steps that arrears allow. */
export function arrearsSteps(arrears: Stepping, zone: Zone, today: LocalDate): OpenStep[] {
  const { id, creditCode, state, supervisedAt } = arrears;
  const input = { creditCode, arrearsId: id };
  const isLarge = fen(outstandingOf(arrears)) >= fen(largeFrom(largeRule(zone, today)));
  const mayBeSupervised = !supervisedAt && (isLarge || missedOf(arrears, today) !== null);
  const isOpen: Partial<Record<string, boolean>> = {
    clear: false,
    planArrears: fen(leftToPlan(arrears)) > 0n,
    superviseArrears: mayBeSupervised,
  };
  return Object.keys(ARREARS_STATES[state])
    .filter(operation => isOpen[operation] ?? true)
    .map(operation => ({ operation, input }));
}
