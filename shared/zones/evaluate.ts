import { RuleError } from './errors.ts';
import type { CREDIT_LEVELS, Limit } from './parameters.ts';
import type { ResolvedRule } from './resolved.ts';

/** A limit with its value; `got` and `met` are null where there is no value. */
export interface LimitResult extends Limit {
  got: number | null;
  met: boolean | null;
}

/** Whether a threshold is met, with each limit, so that a decision can say why. */
export interface ThresholdResult {
  met: boolean;
  limits: LimitResult[];
}

/**
 * Tests values against the limits of a threshold, by name and in the units of the limits. With `combine: ANY` one limit
 * is enough, else all must hold; a limit without a value does not hold.
 * @throws RuleError VALUE_UNKNOWN when a value has a name that no limit has.
 */
export function evaluateThreshold(
  rule: ResolvedRule<'threshold'>,
  values: Readonly<Record<string, number>>,
): ThresholdResult {
  for (const name of Object.keys(values)) limitOf(rule, name);
  const limits = rule.parameters.limits.map(limit => {
    const got = values[limit.name] ?? null;
    return { ...limit, got, met: got === null ? null : holds(limit, got) };
  });
  const met = rule.parameters.combine === 'ANY' ? limits.some(limit => limit.met) : limits.every(limit => limit.met);
  return { met, limits };
}

/** One limit of a threshold, by name. @throws RuleError VALUE_UNKNOWN naming the limits there are. */
export function limitOf(rule: ResolvedRule<'threshold'>, name: string): Limit {
  const { limits } = rule.parameters;
  const names = limits.map(limit => limit.name);
  return limits.find(limit => limit.name === name) ?? refuseValue(rule, 'limit', name, names);
}

function holds({ comparison, value }: Limit, got: number): boolean {
  switch (comparison) {
    case 'LT':
      return got < value;
    case 'LTE':
      return got <= value;
    case 'GT':
      return got > value;
    case 'GTE':
      return got >= value;
    case 'EQ':
      return got === value;
  }
}

/** Visits a calendar year that the rule allows an enterprise. */
export interface VisitCap {
  visits: number;
  creditLevel: (typeof CREDIT_LEVELS)[number];
  newEnterprise: boolean;
}

/**
 * The visits a year that an enterprise may get.
 * @param creditLevel Its level in the rule's scheme; null when it has none.
 * @param ageYears Years since its founding, with fractions; exactly `newEnterpriseYears` still counts as new (3年内).
 */
export function visitCap(rule: ResolvedRule<'quota'>, creditLevel: string | null, ageYears: number): VisitCap {
  const level = creditLevel ?? rule.parameters.unratedAs;
  const { caps } = rule.parameters;
  const levels = caps.map(entry => entry.creditLevel);
  const cap = caps.find(entry => entry.creditLevel === level) ?? refuseValue(rule, 'credit level', level, levels);
  const newEnterprise = ageYears <= rule.parameters.newEnterpriseYears;
  return { visits: newEnterprise ? cap.newEnterprise : cap.established, creditLevel: cap.creditLevel, newEnterprise };
}

/**
 * The periods of one class, such as ORDINARY of CREDIT_REPAIR. @throws RuleError VALUE_UNKNOWN naming the classes there
 * are.
 */
export function periodOf(
  rule: ResolvedRule<'periods'>,
  code: string,
): ResolvedRule<'periods'>['parameters']['classes'][number] {
  const { classes } = rule.parameters;
  const codes = classes.map(entry => entry.code);
  return classes.find(entry => entry.code === code) ?? refuseValue(rule, 'class', code, codes);
}

/** One item of a list, or null: whether a thing is on the list. */
export const itemOf = (
  rule: ResolvedRule<'list'>,
  code: string,
): ResolvedRule<'list'>['parameters']['items'][number] | null =>
  rule.parameters.items.find(item => item.code === code) ?? null;

function refuseValue(rule: ResolvedRule, what: string, got: string, valid: readonly string[]): never {
  throw new RuleError(
    'VALUE_UNKNOWN',
    `The ${what} of rule ${rule.code} must be one of ${valid.join(', ')}, but got: "${got}"`,
  );
}
