/**
 * The gate that a visit passes before it is registered: a pure function of rules, facts and time, with reasons. The
 * gate makes all checks before it decides, so that a refusal names all that stands against a visit, not only the first
 * thing.
 */
import { addDays, dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { clockRule, quotaRule, ruleReference, windowRule } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { CreditLevel, InspectionExceptionReason, InspectionGround } from '../generated.ts';
import { firstFreeDay, quietDayOf } from './quiet-days.ts';
import { counts, quotaOf } from './quota.ts';
import type { Quota } from './quota.ts';
import type { VisitCount } from './rows.ts';

/** The contract's exceptions as the profiles code them. */
const LISTED_EXCEPTIONS: Readonly<Record<Exclude<InspectionExceptionReason, 'OTHER'>, string>> = {
  SAFETY_PRODUCTION: 'WORK_SAFETY',
  ENVIRONMENTAL_PROTECTION: 'ENVIRONMENTAL_PROTECTION',
  EMERGENCY: 'EMERGENCY',
};

export type GateCode =
  | 'ENTERPRISE_DEREGISTERED'
  | 'QUIET_DAY_VIOLATION'
  | 'LATE_REGISTRATION'
  | 'NOT_A_WORKING_DAY'
  | 'QUOTA_EXCEEDED';

/** A visit as the authority plans it. */
export interface VisitPlan {
  authority: string;
  ground: InspectionGround;
  plannedOn: LocalDate;
  exceptionReason: InspectionExceptionReason | null;
  exceptionNote: string | null;
  approvedBy: string | null;
}

/** What the gate knows of the enterprise; `visits` are those of the planned day's year. */
export interface EnterpriseFacts {
  status: string;
  foundedOn: LocalDate;
  creditLevel: CreditLevel | null;
  visits: readonly VisitCount[];
}

/** One check of the gate: why the visit passes, or why not and what to do about it. */
export interface Check {
  code: GateCode;
  passed: boolean;
  rule: ResolvedRule | null;
  reasons: string[];
  remedy: string | null;
}

/**
 * Checks a visit under the rules of its day. A day that has passed is checked under today's rules: it is late in any
 * case.
 * @param now The moment of registration; its day in China is what counts, at whatever hour.
 */
export function inspectionGate(zone: Zone, plan: VisitPlan, facts: EnterpriseFacts, now: Date): Check[] {
  const today = localDate(now);
  const on = plan.plannedOn < today ? today : plan.plannedOn;
  return [
    checkStatus(facts),
    checkQuietDay(zone, plan, on, now),
    checkLeadTime(zone, plan, on, now),
    checkWorkingDay(zone, plan),
    checkQuota(zone, plan, facts, on),
  ];
}

function checkStatus({ status }: EnterpriseFacts): Check {
  const passed = status !== 'DEREGISTERED';
  return {
    code: 'ENTERPRISE_DEREGISTERED',
    passed,
    rule: null,
    reasons: [`the enterprise is ${status}${passed ? '' : ': it no longer exists'}`],
    remedy: null,
  };
}

function checkQuietDay(zone: Zone, plan: VisitPlan, on: LocalDate, now: Date): Check {
  const rule = windowRule(zone, 'QUIET_WINDOW', on);
  const { quiet, window } = quietDayOf(zone, plan.plannedOn);
  const check = { code: 'QUIET_DAY_VIOLATION', rule, passed: true, remedy: null } as const;
  if (!window) return { ...check, reasons: [`zone ${zone.code} sets no quiet days`] };
  const days = `days ${window.from} to ${window.to} of every month are quiet days in ${zone.code}`;
  if (!quiet) return { ...check, reasons: [`${plan.plannedOn} is open: ${days}`] };
  const exception = exceptionOf(rule, plan);
  if (exception.holds) return { ...check, reasons: [`${days}; ${exception.why}`] };
  const earliest = earliestDay(zone, on, now);
  const free = firstFreeDay(zone, window, plan.plannedOn > earliest ? plan.plannedOn : earliest);
  return {
    ...check,
    passed: false,
    reasons: [`${days}, and ${plan.plannedOn} is one of them; ${exception.why}`],
    remedy: free && `plan it on ${free}, the first free working day, or later`,
  };
}

/** Whether an exception opens a quiet day, and why. */
interface Exception {
  holds: boolean;
  why: string;
}

const noException = (why: string): Exception => ({ holds: false, why });

/**
 * Whether the exception that a plan claims opens a quiet day: one on the rule's list does; any other where the rule
 * leaves room, reasoned and approved.
 */
function exceptionOf(
  rule: ResolvedRule<'window'>,
  { exceptionReason: reason, exceptionNote, approvedBy }: VisitPlan,
): Exception {
  const { exceptions, openExceptions } = rule.parameters;
  if (reason === null) {
    const list = exceptions.map(({ en }) => en.toLowerCase()).join(', ') || 'there is none';
    return noException(`no exception is claimed (${list})`);
  }
  const listed = reason !== 'OTHER' && exceptions.some(({ code }) => code === LISTED_EXCEPTIONS[reason]);
  if (listed) return { holds: true, why: `exception ${reason} is on the rule's list` };
  const unlisted = `exception ${reason} is not on the rule's list`;
  if (!openExceptions) return noException(`${unlisted} and it leaves room for no other`);
  if (!exceptionNote || !approvedBy) return noException(`${unlisted}: it needs exceptionNote and approvedBy`);
  return { holds: true, why: `exception ${reason} (${exceptionNote}) was approved by ${approvedBy}` };
}

/**
 * The first day for which a visit can be registered now. Calendar days are counted plainly: a lead time, unlike a
 * deadline, does not move off a rest day.
 */
function earliestDay(zone: Zone, on: LocalDate, now: Date): LocalDate {
  const { amount } = clockRule(zone, 'INSPECTION_PREREGISTER', on).parameters;
  return amount.unit === 'CD'
    ? addDays(localDate(now), amount.value)
    : dueAt(now, amount, calendarOf(zone.code)).dueDate;
}

function checkLeadTime(zone: Zone, { plannedOn }: VisitPlan, on: LocalDate, now: Date): Check {
  const rule = clockRule(zone, 'INSPECTION_PREREGISTER', on);
  const earliest = earliestDay(zone, on, now);
  const passed = plannedOn >= earliest;
  const must = `a visit must be registered ${leadTime(rule)}: on ${localDate(now)} for ${earliest} or later`;
  return {
    code: 'LATE_REGISTRATION',
    passed,
    rule,
    reasons: [`${must}, ${passed ? 'and is' : 'but got'}: ${plannedOn}`],
    remedy: passed ? null : `the earliest day allowed is ${earliest}`,
  };
}

function leadTime({ parameters: { amount } }: ResolvedRule<'clock'>): string {
  const { value, unit } = amount;
  if (unit === 'INSTANT') return 'before it is made, without a lead time';
  return `at least ${value} ${unit === 'CD' ? 'calendar day(s)' : unit} before it is made`;
}

/**
 * No plan forbids it by name, but a visit on a day when offices rest is made only for a reason that could open a quiet
 * day.
 */
function checkWorkingDay(zone: Zone, plan: VisitPlan): Check {
  const { plannedOn, exceptionReason } = plan;
  const { workday, name, kind } = calendarOf(zone.code).dayOf(plannedOn);
  const excused = isExcused(plan);
  const passed = workday || excused;
  const opened = excused ? `, opened by ${exceptionReason}` : '';
  const what = workday ? 'a working day' : `a rest day (${name ?? kind.toLowerCase()})${opened}`;
  return {
    code: 'NOT_A_WORKING_DAY',
    passed,
    rule: null,
    reasons: [`${plannedOn} is ${what}`],
    remedy: passed ? null : 'plan it on a working day',
  };
}

const isExcused = ({ exceptionReason, exceptionNote, approvedBy }: VisitPlan): boolean =>
  exceptionReason === 'OTHER' ? Boolean(exceptionNote && approvedBy) : exceptionReason !== null;

function checkQuota(zone: Zone, plan: VisitPlan, facts: EnterpriseFacts, on: LocalDate): Check {
  const { authority, ground } = plan;
  const rule = quotaRule(zone, 'INSPECTION_FREQUENCY', on);
  const quota = quotaOf(rule, { ...facts, on });
  const perAuthority = rule.parameters.countedPer === 'AUTHORITY';
  const used = perAuthority ? usedBy(quota, authority) : quota.used;
  const counted = counts(rule, ground);
  const passed = !counted || used < quota.cap;
  const spenders = perAuthority ? ` by ${authority}` : '';
  const spent = `${used} of ${quota.cap} visits of ${on.slice(0, 4)} are spent${spenders}`;
  return {
    code: 'QUOTA_EXCEEDED',
    passed,
    rule,
    reasons: [counted ? spent : `a visit on the ground of ${ground} does not count; ${spent}`, ...quota.reasons],
    remedy: passed ? null : quotaRemedy(rule),
  };
}

const usedBy = ({ authorities }: Quota, authority: string): number =>
  authorities.find(one => comparable(one.authority) === comparable(authority))?.used ?? 0;

function quotaRemedy({ parameters: { notCounted } }: ResolvedRule<'quota'>): string {
  const free = notCounted.map(({ code }) => code).join(', ');
  return `plan it in another year${free ? `; a visit on one of these grounds does not count: ${free}` : ''}`;
}

/**
 * The refusal that failed checks make, or null where all passed: code and rule of the first, reasons and remedies of
 * all.
 */
export function refusalOf(checks: readonly Check[]): RefusalError | null {
  const failed = checks.filter(({ passed }) => !passed);
  const [first] = failed;
  if (!first) return null;
  const message = failed
    .map(({ code, reasons }, index) => (index === 0 ? '' : `${code}: `) + reasons.join(', '))
    .join('; ');
  const remedy = failed
    .map(one => one.remedy)
    .filter(Boolean)
    .join('; ');
  return refuse(first.code, message, {
    ...(first.rule && { rule: ruleReference(first.rule) }),
    ...(remedy && { remedy }),
  });
}
