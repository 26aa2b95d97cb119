/** Rows of a sample life in the kit's own tables, the same in every department: decisions, and the steps of cases. */
import { CASE_MACHINE } from '../case/status.ts';
import type { CaseAction, CaseStatus } from '../case/status.ts';
import { addDays } from '../clock/local-date.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { advance } from '../case/state-machine.ts';
import type { NewDecision } from '../database/write.ts';
import { ruleReference } from '../zones/resolved.ts';
import type { ResolvedRule } from '../zones/resolved.ts';
import type { Life } from './life.ts';
import type { SampleSink } from './load.ts';

export const KIT_TABLES = {
  decision: ['id', 'credit_code', 'subject_type', 'subject_id', 'outcome', 'rule', 'facts', 'reasons', 'decided_at'],
  case_event: ['case_id', 'version', 'credit_code', 'action', 'from_status', 'to_status', 'at', 'by', 'detail'],
} as const;

/**
 * To keep a million lives small, steps are told of cases that are open or were decided within this many days, and
 * decisions of cases two years back.
 */
const STEPS_DAYS = 365;
const DECISIONS_DAYS = 730;
const since = new Map<string, readonly [steps: LocalDate, decisions: LocalDate]>();
function sinceOf(today: LocalDate): readonly [steps: LocalDate, decisions: LocalDate] {
  let days = since.get(today);
  if (!days) since.set(today, (days = [addDays(today, -STEPS_DAYS), addDays(today, -DECISIONS_DAYS)]));
  return days;
}
/** Whether the steps of a case are told: of one that was decided at a moment, or is open. */
export const stepsTold = (decidedAt: string | null, today: LocalDate): boolean =>
  decidedAt === null || decidedAt >= sinceOf(today)[0];
/** Whether the decision on a case is told. */
export const decisionTold = (decidedAt: string, today: LocalDate): boolean => decidedAt >= sinceOf(today)[1];

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
const references = new WeakMap<ResolvedRule, string>();
/** A reference as a row has it. */
function referenceText(rule: ResolvedRule): string {
  let text = references.get(rule);
  if (!text) references.set(rule, (text = JSON.stringify(ruleReference(rule))));
  return text;
}

/** A decision as a write stores it; a rule may be given whole. */
export function addDecision(
  add: SampleSink,
  id: string,
  decidedAt: Date | string,
  {
    creditCode,
    subject,
    outcome,
    rule,
    facts,
    reasons,
  }: Omit<NewDecision, 'rule'> & { rule: NewDecision['rule'] | ResolvedRule },
): void {
  const reference = 'parameters' in rule ? referenceText(rule) : JSON.stringify(rule);
  add.row('decision', [
    id,
    creditCode,
    subject.type,
    subject.id,
    outcome,
    reference,
    facts,
    JSON.stringify(reasons),
    decidedAt,
  ]);
}

/** A step of a case: what, when, by whom, and what it was given. */
export type SampleStep = readonly [
  action: CaseAction,
  at: string,
  by: string,
  detail?: Readonly<Record<string, unknown>>,
];

/** The steps of a case from its application on, as the state machine leads; returns where it stands then. */
export function addSteps(
  add: SampleSink,
  {
    id,
    creditCode,
    applicant,
    submittedAt,
  }: { id: string; creditCode: string; applicant: string; submittedAt: string },
  steps: readonly SampleStep[],
): CaseStatus {
  add.row('case_event', [id, 1, creditCode, 'submit', null, 'RECEIVED', submittedAt, applicant, '{}']);
  let status: CaseStatus = 'RECEIVED';
  for (const [n, [action, at, by, detail]] of steps.entries()) {
    const to: CaseStatus = advance(CASE_MACHINE, status, action);
    add.row('case_event', [id, n + 2, creditCode, action, status, to, at, by, detail ? JSON.stringify(detail) : '{}']);
    status = to;
  }
  return status;
}
