/** How the word of authorities is judged (Z21, Y10): pure functions of rule, counts and day. */
import type { OpenStep } from '#shared/case/index.ts';
import { addMonths } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, listOf, ruleOfDay } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import type { GovernmentPromiseRow } from './rows.ts';

/** A promise is kept within so many months at most. */
const MOST_MONTHS = 240;
/**
 * Since this day there is an opinion on the credit of government (国发〔2016〕76号): no promise on the register is older.
 */
const FIRST_PROMISE = '2016-12-22';

/** Refuses INVALID_INPUT a day of the promise that cannot be. */
export function checkMade(madeOn: LocalDate, today: LocalDate): void {
  if (madeOn >= FIRST_PROMISE && madeOn <= today) return;
  throw refuse('INVALID_INPUT', MESSAGES.MADE_IN_FUTURE({ first: FIRST_PROMISE, today, got: madeOn }));
}

/** Refuses INVALID_INPUT a last day that is over or too far. */
export function checkDue(dueOn: LocalDate, today: LocalDate): void {
  const last = addMonths(today, MOST_MONTHS);
  if (dueOn >= today && dueOn <= last) return;
  throw refuse('INVALID_INPUT', MESSAGES.DUE_RANGE({ today, last, got: dueOn }));
}

type Placed = Pick<GovernmentPromiseRow, 'state' | 'dueOn'>;

/** Where a promise stands on a day: not kept with its last day, even while the job that records it has not run yet. */
export const stateOn = ({ state, dueOn }: Placed, day: LocalDate): GovernmentPromiseRow['state'] =>
  state === 'OPEN' && dueOn < day ? 'DISHONEST' : state;

/** Refuses PROMISE_OVER a promise that can no longer be changed or kept. */
export function requireOpen(promise: Placed, today: LocalDate): void {
  const state = stateOn(promise, today);
  if (state === 'OPEN') return;
  const remedy = state === 'DISHONEST' ? { remedy: MESSAGES.TREAT_IT() } : {};
  throw refuse('PROMISE_OVER', MESSAGES.PROMISE_OVER({ state: MESSAGES[state](), dueOn: promise.dueOn }), remedy);
}

/** The steps that are open on a promise. */
export function openSteps(promise: GovernmentPromiseRow, today: LocalDate): OpenStep[] {
  const input = { promiseId: promise.id };
  const state = stateOn(promise, today);
  if (state === 'DISHONEST') return [{ operation: 'treatGovernmentDishonesty', input }];
  if (state !== 'OPEN') return [];
  return [
    { operation: 'fulfilGovernmentPromise', input },
    { operation: 'changeGovernmentPromise', input },
  ];
}

/** What the zone's plan wants of the word of its authorities; null where it wants nothing. */
export const integrityRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> | null =>
  findRuleOfKind('threshold', zone, hasStock(zone, on) ? 'GOV_DISHONESTY_STOCK' : 'GOV_INTEGRITY', on);

const hasStock = (zone: Zone, on: LocalDate): boolean => has(zone, 'GOV_DISHONESTY_STOCK', on);
const has = (zone: Zone, code: string, on: LocalDate): boolean => zone.findRule(code, on) !== null;

/** The rule that decisions on promises rest on: that of the zone, else the list of what credit looks at. */
export const groundRule = (zone: Zone, on: LocalDate): ResolvedRule =>
  integrityRule(zone, on) ?? listOf(zone, 'COMMITMENT_KINDS', on) ?? ruleOfDay('list', zone, 'LIST_CHECK_KINDS', on);

/** Numbers of a zone's promises. */
export interface Counts {
  due: number;
  kept: number;
  dishonesties: number;
  treated: number;
  /** Dishonesties of years before that are not treated. */
  stock: number;
  /** Those of this year. */
  increase: number;
}

/** The numbers with their shares, and whether the plan's targets are met. */
export interface Integrity extends Counts {
  promisesKept: number | null;
  dishonestyTreated: number | null;
  met: boolean | null;
}

/** Judges the numbers; a share of nothing is whole: nobody's word was broken. */
export function integrityOf(rule: ResolvedRule<'threshold'> | null, counts: Counts): Integrity {
  const promisesKept = shareOf(counts.kept, counts.due);
  const dishonestyTreated = shareOf(counts.treated, counts.dishonesties);
  const values = {
    promisesKept: promisesKept ?? 100,
    dishonestyTreated: dishonestyTreated ?? 100,
    stock: counts.stock,
    increase: counts.increase,
  };
  return { ...counts, promisesKept, dishonestyTreated, met: rule && metBy(rule, values) };
}

function metBy(rule: ResolvedRule<'threshold'>, values: Readonly<Record<string, number>>): boolean {
  const names = rule.parameters.limits.map(({ name }) => name);
  const wanted = Object.entries(values).filter(([name]) => names.includes(name));
  return evaluateThreshold(rule, Object.fromEntries(wanted)).met;
}

/** A share in percent with two places, rounded down: 100 is all of them. */
const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 10_000) / whole) / 100;
