/** Cases of sample projects as rows, with the steps they took and the decisions on them. */
import { readCase } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, decisionTold, statusOn } from '#shared/sample/kit.ts';
import type { SampleStep } from '#shared/sample/kit.ts';
import type { Life, LifeProject } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { StageDates } from './rules.ts';

export const OFFICERS = ['sample-officer-1', 'sample-officer-2'] as const;
/** The table's number in sample ids. */
const DECISION_TABLE = 30;

/** Eleven in Beijing: office time in every zone. */
export const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

/** A case as a row. */
export function addCase(
  add: SampleSink,
  {
    id,
    creditCode,
    caseNo,
    matter,
    zone,
    status,
    applicant,
    acceptedBy,
    handler,
    decidedBy,
    submittedAt,
    decidedAt,
    clock,
    terms,
    rule,
    supplements,
    safety,
    reasons,
    version,
  }: Case,
): void {
  add.row('service_case', [
    id,
    creditCode,
    caseNo,
    matter,
    zone,
    status,
    applicant,
    acceptedBy,
    handler,
    decidedBy,
    submittedAt,
    decidedAt,
    JSON.stringify(clock),
    JSON.stringify(terms),
    JSON.stringify(rule),
    JSON.stringify(supplements),
    safety,
    JSON.stringify(reasons),
    version,
  ]);
}

/** The steps that a project's case has taken: its clock tells when. */
export function stepsOf(
  { creditCode }: Life,
  stages: readonly StageDates[],
  clock: StoredClock,
  supplements: Case['supplements'],
  decidedAt: string | null,
): SampleStep[] {
  if (stages.length === 0) return [];
  const steps: SampleStep[] = [['acceptInDepartment', moment(stages[0]!.startedOn), OFFICERS[0]]];
  const detail = { items: supplements[0]?.items };
  for (const { from, to, reason, procedure } of clock) {
    if (reason === 'SUPPLEMENT')
      steps.push(
        ['requestSupplement', from, OFFICERS[0], detail],
        ...(to ? [['supply', to, `enterprise-${creditCode}`, detail] as const] : []),
      );
    else if (reason)
      steps.push(
        ['startSpecialProcedure', from, OFFICERS[0], { procedure }],
        ...(to ? [['endSpecialProcedure', to, OFFICERS[0]] as const] : []),
      );
  }
  return decidedAt ? [...steps, ['approve', decidedAt, OFFICERS[1]]] : steps;
}

/** What market-access knew of a life on a day. */
export const enterpriseOn = (life: Life, day: LocalDate, today: LocalDate) => ({
  zone: life.zone.code,
  status: statusOn(life, day, today),
  industryDivision: life.industryDivision,
});

interface Decided {
  subject: { type: string; id: string };
  rule: ResolvedRule<'clock'>;
  category: LifeProject['category'];
  about: ReturnType<typeof enterpriseOn> & Record<string, unknown>;
  appliedAt: string;
  clock: StoredClock;
  decidedAt: string | null;
}

/** The decisions on a project: its limit when it was received, and its approval. */
export function decide(
  { index, creditCode, zone: { code: zone } }: Life,
  add: SampleSink,
  today: LocalDate,
  { subject, rule, category, about, appliedAt, clock, decidedAt }: Decided,
): void {
  const { amount } = rule.parameters;
  if (about.status) {
    addDecision(add, sampleId(index, DECISION_TABLE, 0), appliedAt, {
      creditCode,
      subject,
      outcome: 'RECEIVED',
      rule,
      facts: about,
      reasons: [`${amount.value} ${amount.unit} for category ${category}`, rule.explanation.en],
    });
  }
  if (!decidedAt || !decisionTold(decidedAt, today)) return;
  const { grossDays, netDays, light, dueDate } = readCase(
    { clock, terms: rule.parameters, zone },
    new Date(decidedAt),
  )!;
  addDecision(add, sampleId(index, DECISION_TABLE, 1), decidedAt, {
    creditCode,
    subject,
    outcome: 'APPROVED',
    rule,
    facts: { zone, category, limit: amount, grossDays, netDays, light, dueDate },
    reasons: ['all stages are done'],
  });
}
