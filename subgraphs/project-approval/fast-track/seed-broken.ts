/**
 * The sample project of a promise that was not kept: accepted with materials to follow, which did not come, so that the
 * clock rejected it.
 */
import { acceptWithTolerance, breakDebt, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case, Stepped } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { makeProjectCode } from '#shared/identifiers/index.ts';
import { CLOCK_ACTOR } from '#shared/case/jobs.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, addSteps, statusOn } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { brokenPromiseOf } from '#shared/sample/promises.ts';
import { ruleReference, zone as zoneOf, listOf } from '#shared/zones/index.ts';
import { fastTrackOf, toleranceOf } from './rules.ts';
import { sampleList } from './seed.ts';
import { limitRule, stateOf } from '../projects/rules.ts';
import { openStage, stageMatters } from '../stages/matters.ts';
import { stageAt, stageList } from '../stages/rules.ts';
import { NO_FACTS } from '../projects/facts.ts';
import type { ProjectFacts, StageDates } from '../projects/rows.ts';
import { assessmentKinds } from '../assessments/rules.ts';

/** The tables' numbers in sample ids: after those of the life's own projects. */
const [CASE, DECISION] = [28, 29];
const [WINDOW, CATEGORY] = ['sample-officer-1', 'SME'] as const;
const [INVESTMENT, FLOOR_AREA] = ['20000000.00', 6_000];

/** Rows as the department's own steps leave them. Adds the case's row by `addCase`. */
export function seedBrokenPromise(
  life: Life,
  add: SampleSink,
  addCase: (serviceCase: Case) => void,
  today: LocalDate,
): void {
  const broken = brokenPromiseOf(life, today);
  if (!broken) return;
  const {
    index,
    creditCode,
    zone: { code: zone, divisionCode },
    brand,
    industryDivision,
  } = life;
  const { appliedOn, acceptedAt, brokenAt, reportedAt, owed, matter } = broken;
  const rules = zoneOf(zone);
  const rule = limitRule(rules, CATEGORY, appliedOn);
  const serial = Math.floor(index / SAMPLE_ZONES.length);
  // Type 02 is of no other sample project.
  const code = makeProjectCode({
    year: Number(appliedOn.slice(0, 4)),
    month: Number(appliedOn.slice(5, 7)),
    divisionCode,
    authorityCode: String((1 + Math.floor(serial / 100_000)) % 100).padStart(2, '0'),
    typeCode: '02',
    serial: serial % 100_000,
  });
  const subject = { type: 'Project', id: code };
  const id = sampleId(index, CASE, 0);
  const appliedAt = new Date(`${appliedOn}T03:00:00.000Z`);
  const facts: ProjectFacts = { ...NO_FACTS, nature: 'OTHER', industryDivision };

  const submitted = submitCase(
    { id, creditCode, caseNo: `XM-${code}`, matter: 'PROJECT', zone, applicant: `enterprise-${creditCode}`, rule },
    appliedAt,
  );
  const accepted = stepCase(submitted.case, 'acceptInDepartment', { subject: WINDOW, at: acceptedAt });
  const track = fastTrackOf(sampleList(zone, today), { zone, category: CATEGORY, facts });
  const grounds =
    listOf(rules, 'START_ON_LAND_DELIVERY', localDate(acceptedAt)) ??
    listOf(rules, 'TOLERANCE_LIST_FIELDS', localDate(acceptedAt));
  const tolerance = toleranceOf(sampleList(zone, today), 'MATERIALS', matter, owed, grounds && ruleReference(grounds));
  const debt = acceptWithTolerance(
    tolerance.rule,
    { id: broken.id, creditCode, caseId: id, zone, materials: tolerance.materials, committed: true },
    acceptedAt,
  )!;
  const ended = breakDebt(debt, brokenAt)!;
  const rejected = stepCase(
    accepted.case,
    'reject',
    { subject: CLOCK_ACTOR, at: brokenAt },
    { reasons: ended.reasons },
  );

  const stageGrounds = { zone: rules, on: appliedOn, stage: stageAt(stageList(rules, appliedOn), 0) };
  const remaining = assessmentKinds(rules, appliedOn).parameters.items.map(one => one.code);
  const works = {
    caseId: id,
    creditCode,
    zone,
    appliedOn,
    category: CATEGORY,
    investment: INVESTMENT,
    floorArea: FLOOR_AREA,
    facts,
    park: null,
  };
  const stages: StageDates[] = [
    {
      startedOn: localDate(acceptedAt),
      finishedOn: null,
      package: openStage(stageGrounds, works, stageMatters(stageGrounds, works, remaining), acceptedAt),
    },
  ];
  const name = `${brand}仓储改造项目`;
  add.row('project', [
    code,
    creditCode,
    zone,
    name,
    CATEGORY,
    INVESTMENT,
    FLOOR_AREA,
    appliedAt,
    stateOf(rejected.case.status, stages),
    JSON.stringify(stages),
    id,
    null,
    JSON.stringify(facts),
  ]);
  addCase(rejected.case);
  addSteps(
    add,
    submitted.case,
    (
      [
        [accepted, {}],
        [rejected, { reasons: ended.reasons }],
      ] as [Stepped, object][]
    ).map(([{ event }, detail]) => [event.action as 'reject', event.at, event.by, { ...detail }]),
  );
  add.row('tolerance_debt', [
    debt.id,
    creditCode,
    id,
    matter,
    debt.kind,
    zone,
    JSON.stringify(ended.debt.items),
    ended.debt.status,
    debt.openedAt,
    debt.dueAt,
    debt.dueDate,
    ended.debt.endedAt,
    debt.rule && JSON.stringify(debt.rule),
    reportedAt,
  ]);

  const decide = (
    n: number,
    at: Date,
    outcome: string,
    by: typeof debt.rule,
    about: Record<string, unknown>,
    reasons: readonly string[],
  ): void =>
    addDecision(add, sampleId(index, DECISION, n), at, {
      creditCode,
      subject,
      outcome,
      rule: by!,
      facts: about,
      reasons,
    });
  const status = statusOn(life, appliedOn, today);
  const { amount } = rule.parameters;
  if (status) {
    decide(
      0,
      appliedAt,
      'RECEIVED',
      submitted.case.rule,
      {
        zone,
        status,
        industryDivision,
        category: CATEGORY,
        investment: INVESTMENT,
        floorArea: FLOOR_AREA,
        park: null,
        project: facts,
      },
      [`${amount.value} ${amount.unit} for category ${CATEGORY}`, rule.explanation.en],
    );
  }
  decide(
    1,
    acceptedAt,
    'ACCEPTED_WITH_TOLERANCE',
    debt.rule ?? submitted.case.rule,
    { missing: owed, commitment: true, dueDate: debt.dueDate },
    [...track.reasons, `to follow by ${debt.dueDate}: ${owed.join('; ')}`],
  );
  decide(
    2,
    brokenAt,
    'REJECTED',
    submitted.case.rule,
    { kind: debt.kind, matter, dueDate: debt.dueDate },
    ended.reasons,
  );
  if (debt.rule)
    decide(
      3,
      brokenAt,
      'PROMISE_BROKEN',
      debt.rule,
      { kind: debt.kind, items: debt.items, dueDate: debt.dueDate, by: CLOCK_ACTOR },
      ended.reasons,
    );

  add.change(appliedAt, {
    type: 'ProjectApplied',
    creditCode,
    subject,
    payload: { name, category: CATEGORY, investment: INVESTMENT, zone },
  });
  add.change(brokenAt, {
    type: 'ProjectRejected',
    creditCode,
    subject,
    changedFields: ['state', 'reasons', 'endedAt'],
    restricted: true,
    payload: { caseNo: rejected.case.caseNo, status: 'REJECTED' },
  });
  add.change(brokenAt, {
    type: 'ProjectPromiseBroken',
    creditCode,
    subject,
    changedFields: ['debts'],
    restricted: true,
    payload: { debtId: debt.id, kind: debt.kind, status: 'BROKEN', dueDate: debt.dueDate },
  });
  add.change(reportedAt, {
    type: 'BrokenPromiseReported',
    creditCode,
    subject: { type: 'ToleranceDebt', id: debt.id },
    changedFields: ['reportedAt'],
    restricted: true,
    payload: { to: 'credit' },
  });
}
