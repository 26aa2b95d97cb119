/** Rows of a sample life in the kit's own tables, the same in every department: decisions, and the steps of cases. */
import { CASE_MACHINE } from '../case/status.ts';
import { StoredCaseEvent } from '../case/entities.ts';
import type { CaseAction, CaseStatus } from '../case/status.ts';
import { Decision } from '../database/entities.ts';
import { addDays } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { advance } from '../case/state-machine.ts';
import type { NewDecision } from '../database/write.ts';
import { ruleReference } from '../zones/resolved.ts';
import type { ResolvedRule } from '../zones/resolved.ts';
import type { Life } from './life.ts';
import { jsonText } from './load.ts';
import type { JsonText, SampleSink } from './load.ts';

/** The kit's tables that the helpers below fill, for a seed's `tables`. */
export const KIT_TABLES = [Decision, StoredCaseEvent] as const;

/**
 * To keep a million lives small, steps are kept for cases that are open or were decided within this many days, and
 * decisions for cases of the last two years.
 */
const STEPS_DAYS = 365;
const DECISIONS_DAYS = 730;
const since = new Map<string, readonly [steps: LocalDate, decisions: LocalDate]>();
function sinceOf(today: LocalDate): readonly [steps: LocalDate, decisions: LocalDate] {
  const days = since.get(today) ?? ([addDays(today, -STEPS_DAYS), addDays(today, -DECISIONS_DAYS)] as const);
  since.set(today, days);
  return days;
}
/** Whether the steps of a case are in the sample: a case that was decided at a moment, or is open (null). */
export const keepsSteps = (decidedAt: string | null, today: LocalDate): boolean =>
  decidedAt === null || decidedAt >= sinceOf(today)[0];
/** Whether the decision on a case is in the sample. */
export const keepsDecision = (decidedAt: string, today: LocalDate): boolean => decidedAt >= sinceOf(today)[1];

/**
 * What the register said of a life on a day after its founding: what other departments' decisions rest on. Null where
 * that is the register's own chance: a troubled life may have been suspended or revoked of late, one that ends
 * announced it some weeks before.
 */
export function statusOn(
  { stage, endedOn }: Life,
  day: LocalDate,
  today: LocalDate,
): 'OPERATING' | 'DEREGISTERING' | null {
  if (stage === 'TROUBLED') return day < addDays(today, -400) ? 'OPERATING' : null;
  if (stage === 'DEREGISTERING') return day < addDays(today, -42) ? 'OPERATING' : null;
  if (endedOn === null) return 'OPERATING';
  if (day < addDays(endedOn, -77)) return 'OPERATING';
  return day >= addDays(endedOn, -51) && day < endedOn ? 'DEREGISTERING' : null;
}

// A rule's reference is the same text in every row.
const references = new WeakMap<ResolvedRule, JsonText>();
/** A reference as a row has it. */
export function referenceText(rule: ResolvedRule): JsonText {
  const text = references.get(rule) ?? jsonText(ruleReference(rule));
  references.set(rule, text);
  return text;
}

/** A decision as a write stores it, with its id and its time; a rule may be given whole. */
export interface SampleDecision extends Omit<NewDecision, 'rule' | 'authority'> {
  id: string;
  decidedAt: Date | string;
  rule: NewDecision['rule'] | ResolvedRule;
}

/** Adds a decision. */
export function addDecision(add: SampleSink, { subject, rule, ...decision }: SampleDecision): void {
  add.row(Decision, {
    ...decision,
    subjectType: subject.type,
    subjectId: subject.id,
    rule: 'parameters' in rule ? referenceText(rule) : rule,
  });
}

/** A step of a case: what, when, by whom, and its details. */
export type SampleStep = readonly [
  action: CaseAction,
  at: string,
  by: string,
  detail?: Readonly<Record<string, unknown>>,
];

/** What the steps of a case are about. */
export interface SampleCase {
  id: string;
  creditCode: string;
  applicant: string;
  submittedAt: string;
}

/** Adds the steps of a case from its application on, as the state machine leads; returns where it stands then. */
export function addSteps(add: SampleSink, of: SampleCase, steps: readonly SampleStep[]): CaseStatus {
  const { id: caseId, creditCode, applicant, submittedAt } = of;
  add.row(StoredCaseEvent, {
    caseId,
    version: 1,
    creditCode,
    action: 'submit',
    toStatus: 'RECEIVED',
    at: submittedAt,
    by: applicant,
    detail: NO_DETAIL,
  });
  let status: CaseStatus = 'RECEIVED';
  for (const [n, [action, at, by, detail]] of steps.entries()) {
    const toStatus: CaseStatus = advance(CASE_MACHINE, status, action);
    const step = { caseId, version: n + 2, creditCode, action, fromStatus: status, toStatus, at, by };
    add.row(StoredCaseEvent, { ...step, detail: detail ?? NO_DETAIL });
    status = toStatus;
  }
  return status;
}

const NO_DETAIL = jsonText({});
