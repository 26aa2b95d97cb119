/**
 * State machines and decisions of legal services: pure functions of rule, facts and time, with reasons. The inspection
 * gate looks at everything before it speaks, so that a refusal names all that stands against a visit and not only the
 * first thing.
 */
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { addDays, dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import {
  clockRule,
  findRuleOfKind,
  itemOf,
  limitOf,
  quotaRule,
  ruleReference,
  thresholdRule,
  windowRule,
} from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type {
  CreditLevel,
  InspectionExceptionReason,
  InspectionGround,
  InspectionState,
  LegalAidKind,
  LegalAidState,
} from './generated.ts';
import type { OpenVisit } from './loaders.ts';
import { firstFreeDay, quietDayOf } from './quiet-days.ts';
import { counts, quotaOf } from './quota.ts';
import type { VisitCount } from './quota.ts';

/**
 * A visit that has begun is reported; only one that has not can be called off, for a cancelled visit counts towards no
 * cap.
 */
export const VISIT_STATES: Machine<InspectionState, 'checkIn' | 'report' | 'cancel'> = {
  REGISTERED: { checkIn: 'CHECKED_IN', cancel: 'CANCELLED' },
  CHECKED_IN: { report: 'REPORTED' },
  REPORTED: {},
  CANCELLED: {},
};

export const LEGAL_AID_STATES: Machine<LegalAidState, 'assign' | 'complete' | 'withdraw' | 'decline'> = {
  REQUESTED: { assign: 'ASSIGNED', withdraw: 'WITHDRAWN', decline: 'DECLINED' },
  ASSIGNED: { complete: 'DONE', withdraw: 'WITHDRAWN' },
  DONE: {},
  WITHDRAWN: {},
  DECLINED: {},
};

/** The contract's words and the codes that the profiles use for them. */
const LISTED_EXCEPTIONS: Readonly<Record<Exclude<InspectionExceptionReason, 'OTHER'>, string>> = {
  SAFETY_PRODUCTION: 'WORK_SAFETY',
  ENVIRONMENTAL_PROTECTION: 'ENVIRONMENTAL_PROTECTION',
  EMERGENCY: 'EMERGENCY',
};
const LISTED_KINDS: Readonly<Record<LegalAidKind, string>> = {
  IMPROPER_ENFORCEMENT: 'IMPROPER_ENFORCEMENT',
  APPEAL_OR_RECONSIDERATION: 'APPEAL_OR_RECONSIDERATION',
  LOCAL_PROTECTIONISM: 'OUT_OF_TOWN_PROTECTIONISM',
};

export type GateCode =
  | 'ENTERPRISE_DEREGISTERED'
  | 'QUIET_DAY_VIOLATION'
  | 'LATE_REGISTRATION'
  | 'NOT_A_WORKING_DAY'
  | 'QUOTA_EXCEEDED';

/** A visit as it is asked for. */
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

/** One thing the gate looked at: why it lets the visit pass, or why not and what to do about it. */
export interface Check {
  code: GateCode;
  passed: boolean;
  rule: ResolvedRule | null;
  reasons: string[];
  remedy: string | null;
}

/**
 * Looks at a visit under the rules of its day. A day that has passed is judged by today's: it is late in any case.
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

const checkStatus = ({ status }: EnterpriseFacts): Check => {
  const passed = status !== 'DEREGISTERED';
  return {
    code: 'ENTERPRISE_DEREGISTERED',
    passed,
    rule: null,
    reasons: [`the enterprise is ${status}${passed ? '' : ': it no longer exists'}`],
    remedy: null,
  };
};

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

/**
 * Whether the exception that a plan claims opens a quiet day: one the rule lists does; any other where the rule leaves
 * room, reasoned and approved.
 */
function exceptionOf(
  rule: ResolvedRule<'window'>,
  { exceptionReason: reason, exceptionNote, approvedBy }: VisitPlan,
): { holds: boolean; why: string } {
  const { exceptions, openExceptions } = rule.parameters;
  if (reason === null)
    return {
      holds: false,
      why: `no exception is claimed (${exceptions.map(({ en }) => en.toLowerCase()).join(', ') || 'there is none'})`,
    };
  const listed = reason !== 'OTHER' && exceptions.some(({ code }) => code === LISTED_EXCEPTIONS[reason]);
  if (listed) return { holds: true, why: `exception ${reason} is on the rule's list` };
  if (!openExceptions)
    return { holds: false, why: `exception ${reason} is not on the rule's list and it leaves room for no other` };
  if (!exceptionNote || !approvedBy)
    return {
      holds: false,
      why: `exception ${reason} is not on the rule's list: it needs exceptionNote and approvedBy`,
    };
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
  const { value, unit } = rule.parameters.amount;
  const earliest = earliestDay(zone, on, now);
  const passed = plannedOn >= earliest;
  const lead =
    unit === 'INSTANT'
      ? 'before it is made, without a lead time'
      : `at least ${value} ${unit === 'CD' ? 'calendar day(s)' : unit} before it is made`;
  return {
    code: 'LATE_REGISTRATION',
    passed,
    rule,
    reasons: [
      `a visit must be registered ${lead}: on ${localDate(now)} for ${earliest} or later, ${passed ? 'and is' : 'but got'}: ${plannedOn}`,
    ],
    remedy: passed ? null : `the earliest day allowed is ${earliest}`,
  };
}

/**
 * No plan forbids it by name, but a visit on a day when offices rest is made only for a reason that could open a quiet
 * day.
 */
function checkWorkingDay(zone: Zone, { plannedOn, exceptionReason, exceptionNote, approvedBy }: VisitPlan): Check {
  const day = calendarOf(zone.code).dayOf(plannedOn);
  const excused = exceptionReason === 'OTHER' ? Boolean(exceptionNote && approvedBy) : exceptionReason !== null;
  const passed = day.workday || excused;
  const what = day.workday
    ? 'a working day'
    : `a rest day (${day.name ?? day.kind.toLowerCase()})${excused ? `, opened by ${exceptionReason}` : ''}`;
  return {
    code: 'NOT_A_WORKING_DAY',
    passed,
    rule: null,
    reasons: [`${plannedOn} is ${what}`],
    remedy: passed ? null : 'plan it on a working day',
  };
}

function checkQuota(
  zone: Zone,
  { authority, ground }: VisitPlan,
  { foundedOn, creditLevel, visits }: EnterpriseFacts,
  on: LocalDate,
): Check {
  const rule = quotaRule(zone, 'INSPECTION_FREQUENCY', on);
  const quota = quotaOf(rule, { foundedOn, creditLevel, on, visits });
  const perAuthority = rule.parameters.countedPer === 'AUTHORITY';
  const used = perAuthority ? (quota.authorities.find(one => one.authority === authority)?.used ?? 0) : quota.used;
  const passed = !counts(rule, ground) || used < quota.cap;
  const spent = `${used} of ${quota.cap} visits of ${on.slice(0, 4)} are spent${perAuthority ? ` by ${authority}` : ''}`;
  const free = rule.parameters.notCounted.map(({ code }) => code).join(', ');
  return {
    code: 'QUOTA_EXCEEDED',
    passed,
    rule,
    reasons: [
      counts(rule, ground) ? spent : `a visit on the ground of ${ground} does not count; ${spent}`,
      ...quota.reasons,
    ],
    remedy: passed
      ? null
      : `plan it in another year${free ? `; a visit on one of these grounds does not count: ${free}` : ''}`,
  };
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

/**
 * What a request costs and whether the zone's team covers it. The fee is the rule's (LEGAL_AID_FEE: 0, national law
 * where the zone has none of its own). Kinds are tested where the zone lists them; elsewhere the national law frees aid
 * of charge and closes no kind.
 */
export function legalAidTerms(
  zone: Zone,
  kind: LegalAidKind,
  on: LocalDate,
): { covered: boolean; fee: string; rule: ResolvedRule; reasons: string[] } {
  const feeRule = thresholdRule(zone, 'LEGAL_AID_FEE', on);
  const fee = limitOf(feeRule, 'fee').value.toFixed(2);
  const kinds = findRuleOfKind('list', zone, 'LEGAL_AID_KINDS', on);
  const covered = !kinds || itemOf(kinds, LISTED_KINDS[kind]) !== null;
  const scope = kinds
    ? `${kind} is ${covered ? 'on' : 'not on'} the list of zone ${zone.code}`
    : `zone ${zone.code} lists no kinds: none is closed`;
  return {
    covered,
    fee,
    rule: covered ? feeRule : kinds,
    reasons: [scope, `fee ${fee} yuan: ${feeRule.explanation.en}`],
  };
}

/**
 * What visits that are not over have against a deregistration: one that has not begun can be called off, one under way
 * is reported first.
 */
export const blockersOf = (visits: readonly OpenVisit[], department: string): Blocker[] =>
  visits.map(({ id, creditCode, state, authority, plannedOn }) => ({
    code: 'OPEN_INSPECTION',
    department,
    message: `${authority} ${state === 'REGISTERED' ? `has registered an inspection for ${plannedOn}` : `is inspecting since ${plannedOn} and has not reported`}`,
    // Reporting needs what was found, which only the inspectors know.
    operation:
      state === 'REGISTERED'
        ? operation('cancelVisit', { creditCode, visitId: id, reason: '企业申请注销' })
        : operation('reportVisit', { creditCode, visitId: id }),
  }));
