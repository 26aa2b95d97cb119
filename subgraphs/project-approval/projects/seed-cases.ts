/** The steps that sample cases of projects took, and the decisions on them. */
import { readCase, termsOf } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, keepsDecision, statusOn } from '#shared/sample/kit.ts';
import type { SampleStep } from '#shared/sample/kit.ts';
import type { Life, LifeProject } from '#shared/sample/life.ts';
import { jsonText } from '#shared/sample/load.ts';
import type { JsonText, SampleSink } from '#shared/sample/load.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { CourseResult } from './seed-course.ts';
import { MESSAGES } from './messages.ts';
import { receivedReasons } from './projects.ts';
import { BUILDING } from './rules.ts';

/** The table's number in sample ids. */
const DECISION_TABLE = 30;

// The terms of a rule are the same text in every row.
const terms = new WeakMap<ResolvedRule<'clock'>, JsonText>();

/** The terms of a case under a rule, as a row has them. */
export function termsText(rule: ResolvedRule<'clock'>): JsonText {
  const text = terms.get(rule) ?? jsonText(termsOf(rule));
  terms.set(rule, text);
  return text;
}

/** The steps that a project's case has taken: its clock says when. */
export function stepsOf(
  { creditCode }: Life,
  { stages, clock, supplements }: CourseResult,
  decidedAt: string | null,
): SampleStep[] {
  const [first] = stages;
  if (!first) return [];
  const [window, reviewer] = OFFICERS;
  const applicant = `enterprise-${creditCode}`;
  const steps: SampleStep[] = [['acceptInDepartment', moment(first.startedOn), window]];
  const detail = { items: supplements[0]?.items };
  for (const { from, to, reason, procedure } of clock) {
    // That it is built is no step of its case.
    if (reason === BUILDING) continue;
    if (reason === 'SUPPLEMENT') {
      steps.push(['requestSupplement', from, window, detail]);
      if (to) steps.push(['supply', to, applicant, detail]);
    } else if (reason) {
      steps.push(['startSpecialProcedure', from, window, { procedure }]);
      if (to) steps.push(['endSpecialProcedure', to, window]);
    }
  }
  return decidedAt ? [...steps, ['approve', decidedAt, reviewer]] : steps;
}

/** What market-access said of a life on a day. */
export const enterpriseOn = (life: Life, day: LocalDate, today: LocalDate) => ({
  zone: life.zone.code,
  status: statusOn(life, day, today),
  industryDivision: life.industryDivision,
});

/** A case of a project that was decided on. */
export interface DecidedCase {
  subject: { type: string; id: string };
  rule: ResolvedRule<'clock'>;
  category: LifeProject['category'];
  /** What the first decision rests on. */
  facts: ReturnType<typeof enterpriseOn> & Record<string, unknown>;
  appliedAt: string;
  clock: StoredClock;
  decidedAt: Case['decidedAt'];
}

/** The decisions on a project: its limit when it was received, and its approval. */
export function addDecisions(life: Life, add: SampleSink, today: LocalDate, decided: DecidedCase): void {
  const { index, creditCode } = life;
  const { subject, rule, category, facts, appliedAt, decidedAt } = decided;
  if (facts.status) {
    addDecision(add, {
      id: sampleId(index, DECISION_TABLE, 0),
      decidedAt: appliedAt,
      creditCode,
      subject,
      outcome: 'RECEIVED',
      rule,
      facts,
      reasons: receivedReasons(rule, category),
    });
  }
  if (!decidedAt || !keepsDecision(decidedAt, today)) return;
  addDecision(add, {
    id: sampleId(index, DECISION_TABLE, 1),
    decidedAt,
    creditCode,
    subject,
    outcome: 'APPROVED',
    rule,
    facts: approvalFacts(life.zone.code, decided, decidedAt),
    reasons: [MESSAGES.ALL_DONE()],
  });
}

/** What an approval rests on: the clock of its case as it was then. */
function approvalFacts(zone: string, { rule, category, clock }: DecidedCase, decidedAt: string) {
  const reading = readCase({ clock, terms: rule.parameters, zone }, new Date(decidedAt));
  if (!reading) throw new Error('a case with a limit must have a clock');
  const { grossDays, netDays, light, dueDate } = reading;
  return { zone, category, limit: rule.parameters.amount, grossDays, netDays, light, dueDate };
}
