/**
 * The gate that a visit passes before it is registered: a pure function of rules, facts and time, with reasons. The
 * gate makes all checks before it decides, so that a refusal names all that stands against a visit, not only the first
 * thing.
 */
import { addDays, dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RefusalError } from '#shared/errors.ts';
import type { Message, Text } from '#shared/messages.ts';
import { clockRule, quotaRule, ruleReference, windowRule, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { CreditLevel, InspectionExceptionReason, InspectionGround } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import { firstFreeDay, quietDayOf } from './quiet-days.ts';
import { counts, quotaOf, usedBy } from './quota.ts';
import type { VisitCount } from './rows.ts';
import { inspectorsRule, isUrgent, leastInspectors, persons, procedureRule } from './rules.ts';
import { exceptionText, groundText, statusText, unitText } from './terms.ts';

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
  | 'TOO_FEW_INSPECTORS'
  | 'QUOTA_EXCEEDED'
  | 'ITEM_NOT_PUBLISHED'
  | 'ITEM_NOT_KEY'
  | 'NOT_DRAWN'
  | 'LEAD_NOT_NAMED'
  | 'WAITS_FOR_TRIGGER'
  | 'NOT_MERGED';

/** A visit as the authority plans it. */
export interface VisitPlan {
  authority: string;
  /** Its unified social credit code, by which its visits are counted. */
  authorityCode: string;
  inspectors: readonly string[];
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
  reasons: Message[];
  remedy: Message | null;
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
    checkInspectors(zone, plan, on),
    checkQuota(zone, plan, facts, on),
  ];
}

function checkStatus({ status }: EnterpriseFacts): Check {
  const passed = status !== 'DEREGISTERED';
  const known = statusText(status);
  return {
    code: 'ENTERPRISE_DEREGISTERED',
    passed,
    rule: null,
    reasons: [passed ? MESSAGES.ENTERPRISE_IS({ status: known }) : MESSAGES.ENTERPRISE_GONE({ status: known })],
    remedy: null,
  };
}

function checkQuietDay(zone: Zone, plan: VisitPlan, on: LocalDate, now: Date): Check {
  const rule = windowRule(zone, 'QUIET_WINDOW', on);
  const { quiet, window } = quietDayOf(zone, plan.plannedOn);
  const check = { code: 'QUIET_DAY_VIOLATION', rule, passed: true, remedy: null } as const;
  if (!window) return { ...check, reasons: [MESSAGES.NO_QUIET_DAYS({ zone: zoneName(zone.code) })] };
  const days = MESSAGES.QUIET_DAYS({ from: window.from, to: window.to, zone: zoneName(zone.code) });
  if (!quiet) return { ...check, reasons: [MESSAGES.DAY_OPEN({ day: plan.plannedOn, days })] };
  const exception = exceptionOf(rule, plan);
  if (exception.holds) return { ...check, reasons: [MESSAGES.DAY_OPENED({ days, why: exception.why })] };
  const earliest = earliestDay(zone, on, now);
  const free = firstFreeDay(zone, window, plan.plannedOn > earliest ? plan.plannedOn : earliest);
  return {
    ...check,
    passed: false,
    reasons: [MESSAGES.DAY_CLOSED({ days, day: plan.plannedOn, why: exception.why })],
    remedy: free === null ? null : MESSAGES.PLAN_ON_FREE_DAY({ day: free }),
  };
}

/** Whether an exception opens a quiet day, and why. */
interface Exception {
  holds: boolean;
  why: Message;
}

const noException = (why: Message): Exception => ({ holds: false, why });

/**
 * Whether the exception that a plan claims opens a quiet day: one on the rule's list does; any other where the rule
 * leaves room, reasoned and approved.
 */
function exceptionOf(
  rule: ResolvedRule<'window'>,
  { exceptionReason: reason, exceptionNote, approvedBy }: VisitPlan,
): Exception {
  const { exceptions, openExceptions } = rule.parameters;
  if (reason === null) return noException(MESSAGES.NO_EXCEPTION({ list: namesOf(exceptions) }));
  const named = { reason: exceptionText(reason) };
  const listed = reason !== 'OTHER' && exceptions.some(({ code }) => code === LISTED_EXCEPTIONS[reason]);
  if (listed) return { holds: true, why: MESSAGES.EXCEPTION_LISTED(named) };
  if (!openExceptions) return noException(MESSAGES.EXCEPTION_CLOSED(named));
  if (!exceptionNote || !approvedBy) return noException(MESSAGES.EXCEPTION_UNPROVED(named));
  return { holds: true, why: MESSAGES.EXCEPTION_APPROVED({ ...named, note: exceptionNote, office: approvedBy }) };
}

/** The names of a rule's exceptions in one line. */
function namesOf(exceptions: readonly Text[]): Text {
  if (exceptions.length === 0) return MESSAGES.NO_EXCEPTIONS();
  return {
    en: exceptions.map(({ en }) => en.toLowerCase()).join(', '),
    zh: exceptions.map(({ zh }) => zh).join('、'),
  };
}

/**
 * The first day for which a visit can be registered now. Calendar days are counted plainly: a lead time, unlike a
 * deadline, does not move off a rest day.
 */
function earliestDay(zone: Zone, on: LocalDate, now: Date): LocalDate {
  const { amount } = clockRule(zone, 'INSPECTION_PREREGISTER', on).parameters;
  // Without a lead time a visit may be registered for today, whether offices are open or not.
  return amount.unit === 'CD' || amount.unit === 'INSTANT'
    ? addDays(localDate(now), amount.value)
    : dueAt(now, amount, calendarOf(zone.code)).dueDate;
}

/** A visit that cannot wait is made without notice; who approved that and why is kept with it. */
function checkLeadTime(zone: Zone, plan: VisitPlan, on: LocalDate, now: Date): Check {
  const { plannedOn } = plan;
  const rule = clockRule(zone, 'INSPECTION_PREREGISTER', on);
  const earliest = earliestDay(zone, on, now);
  const today = localDate(now);
  if (plannedOn < earliest && isUrgent({ ...plan, registeredOn: today })) {
    const why = { note: plan.exceptionNote ?? '', office: plan.approvedBy ?? '' };
    const procedure = procedureRule(zone, on);
    return {
      code: 'LATE_REGISTRATION',
      passed: true,
      rule: procedure,
      reasons: [MESSAGES.WITHOUT_NOTICE(why)],
      remedy: null,
    };
  }
  const passed = plannedOn >= earliest;
  const got = passed ? MESSAGES.AND_IS() : MESSAGES.BUT_GOT();
  return {
    code: 'LATE_REGISTRATION',
    passed,
    rule,
    reasons: [MESSAGES.REGISTER_AHEAD({ lead: leadTime(rule), today, earliest, got, plannedOn })],
    remedy: passed ? null : MESSAGES.EARLIEST({ earliest }),
  };
}

function leadTime({ parameters: { amount } }: ResolvedRule<'clock'>): Message {
  const { value, unit } = amount;
  return unit === 'INSTANT' ? MESSAGES.BEFORE_IT() : MESSAGES.LEAD({ value, unit: unitText(unit) });
}

/**
 * No plan forbids it by name, but a visit on a day when offices rest is made only for a reason that could open a quiet
 * day.
 */
function checkWorkingDay(zone: Zone, plan: VisitPlan): Check {
  const { plannedOn, exceptionReason } = plan;
  const { workday, name, kind } = calendarOf(zone.code).dayOf(plannedOn);
  const opening = isExcused(plan) ? exceptionReason : null;
  const passed = workday || opening !== null;
  return {
    code: 'NOT_A_WORKING_DAY',
    passed,
    rule: null,
    reasons: [workday ? MESSAGES.WORKING_DAY({ day: plannedOn }) : restDay(plannedOn, name ?? kind, opening)],
    remedy: passed ? null : MESSAGES.PLAN_ON_WORKING_DAY(),
  };
}

function restDay(day: LocalDate, known: string, opening: InspectionExceptionReason | null): Message {
  const name = known === 'WEEKEND' ? { en: 'weekend', zh: '周末' } : known;
  return opening === null
    ? MESSAGES.REST_DAY({ day, name })
    : MESSAGES.REST_DAY_OPENED({ day, name, reason: exceptionText(opening) });
}

const isExcused = ({ exceptionReason, exceptionNote, approvedBy }: VisitPlan): boolean =>
  exceptionReason === 'OTHER' ? Boolean(exceptionNote && approvedBy) : exceptionReason !== null;

/** At least two inspectors make a visit (行政处罚法 42), and they are named beforehand. */
function checkInspectors(zone: Zone, { inspectors }: VisitPlan, on: LocalDate): Check {
  const rule = inspectorsRule(zone, on);
  const got = { count: persons(inspectors), least: leastInspectors(rule) };
  const passed = got.count >= got.least;
  return {
    code: 'TOO_FEW_INSPECTORS',
    passed,
    rule,
    reasons: [passed ? MESSAGES.INSPECTORS_ENOUGH(got) : MESSAGES.INSPECTORS_TOO_FEW(got)],
    remedy: passed ? null : MESSAGES.NAME_INSPECTORS(),
  };
}

function checkQuota(zone: Zone, plan: VisitPlan, facts: EnterpriseFacts, on: LocalDate): Check {
  const { authority, ground } = plan;
  const rule = quotaRule(zone, 'INSPECTION_FREQUENCY', on);
  const quota = quotaOf(rule, { ...facts, on });
  const perAuthority = rule.parameters.countedPer === 'AUTHORITY';
  const used = perAuthority ? usedBy(facts.visits, rule, plan) : quota.used;
  const counted = counts(rule, ground);
  const passed = !counted || used < quota.cap;
  const spending = { used, cap: quota.cap, year: on.slice(0, 4) };
  const spent = perAuthority ? MESSAGES.SPENT_BY({ ...spending, authority }) : MESSAGES.SPENT(spending);
  return {
    code: 'QUOTA_EXCEEDED',
    passed,
    rule,
    reasons: [counted ? spent : MESSAGES.NOT_COUNTED({ ground: groundText(ground), spent }), ...quota.reasons],
    remedy: passed ? null : quotaRemedy(rule),
  };
}

function quotaRemedy({ parameters: { notCounted } }: ResolvedRule<'quota'>): Message {
  if (notCounted.length === 0) return MESSAGES.ANOTHER_YEAR();
  const grounds = { en: notCounted.map(({ code }) => code).join(', '), zh: notCounted.map(({ zh }) => zh).join('、') };
  return MESSAGES.ANOTHER_YEAR_OR_GROUND({ grounds });
}

/**
 * The refusal that failed checks make, or null where all passed: code and rule of the first, reasons and remedies of
 * all.
 */
export function refusalOf(checks: readonly Check[]): RefusalError | null {
  const failed = checks.filter(({ passed }) => !passed);
  const [first] = failed;
  if (!first) return null;
  const said = failed.map(({ code, reasons }, index) => {
    const joined = joinedBy(COMMA, reasons);
    return index === 0 ? joined : MESSAGES.ALL_AGAINST({ code, reasons: joined });
  });
  const remedies = failed.flatMap(({ remedy }) => remedy ?? []);
  return refuse(first.code, joinedBy(SEMICOLON, said), {
    ...(first.rule && { rule: ruleReference(first.rule) }),
    ...(remedies.length > 0 && { remedy: joinedBy(SEMICOLON, remedies) }),
  });
}

const COMMA: Text = { en: ', ', zh: '，' };
const SEMICOLON: Text = { en: '; ', zh: '；' };

/** Several messages as one. */
function joinedBy(between: Text, parts: readonly Message[]): Message {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  return MESSAGES.ONE({
    text: {
      en: parts.map(({ en }) => en).join(between.en),
      zh: parts.map(({ zh }) => zh).join(between.zh),
    },
  });
}
