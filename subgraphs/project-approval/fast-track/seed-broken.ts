/**
 * The sample project of a promise that was not kept: accepted with materials to follow, which did not come, so that the
 * clock rejected it.
 */
import { acceptWithTolerance, breakDebt, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case, ToleranceDebt } from '#shared/case/index.ts';
import { ServiceCase, StoredDebt } from '#shared/case/entities.ts';
import { CLOCK_ACTOR } from '#shared/case/jobs.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import { makeProjectCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addDecision, addSteps, statusOn } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { brokenPromiseOf } from '#shared/sample/promises.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { assessmentKinds } from '../assessments/rules.ts';
import { Project } from '../projects/entities.ts';
import { NO_FACTS } from '../projects/facts.ts';
import type { ProjectFacts, StageDates, Works } from '../projects/rows.ts';
import { limitRule, stateOf } from '../projects/rules.ts';
import { OFFICERS, moment } from '../sample.ts';
import { openStage, stageMatters } from '../stages/matters.ts';
import { stageAt, stageList } from '../stages/rules.ts';
import { fastTrackOf, toleranceGrounds, toleranceOf } from './rules.ts';
import { sampleList } from './seed.ts';

/** The tables' numbers in sample ids: after those of the life's own projects. */
const CASE = 28;
const DECISION = 29;
const WINDOW = OFFICERS[0];
const CATEGORY = 'SME';
const INVESTMENT = '20000000.00';
const FLOOR_AREA = 6_000;

type BrokenPromise = NonNullable<ReturnType<typeof brokenPromiseOf>>;

/** What happened to the project, as the department's own steps leave it. */
interface BrokenStory {
  life: Life;
  add: SampleSink;
  today: LocalDate;
  broken: BrokenPromise;
  projectCode: string;
  subject: { type: string; id: string };
  name: string;
  facts: ProjectFacts;
  /** The limit of the project's case. */
  rule: ResolvedRule<'clock'>;
  submitted: Case;
  accepted: Case;
  rejected: Case;
  stages: readonly StageDates[];
  /** What was owed, and how it ended. */
  debt: ToleranceDebt;
  ended: { debt: ToleranceDebt; reasons: readonly Words[] };
}

/** The project of a life whose promise was broken; nothing for other lives. */
export function seedBrokenPromise(life: Life, add: SampleSink, today: LocalDate): void {
  const broken = brokenPromiseOf(life, today);
  if (!broken) return;
  const story = storyOf(life, add, today, broken);
  addProject(story);
  addCase(story);
  addDebt(story);
  addDecisions(story);
  addChanges(story);
}

/** Takes the department's own steps: submit, accept with tolerance, break, reject. */
function storyOf(life: Life, add: SampleSink, today: LocalDate, broken: BrokenPromise): BrokenStory {
  const { index, creditCode, brand, industryDivision } = life;
  const { appliedOn, acceptedAt, brokenAt } = broken;
  const zone = zoneOf(life.zone.code);
  const projectCode = projectCodeOf(life, appliedOn);
  const facts: ProjectFacts = { ...NO_FACTS, nature: 'OTHER', industryDivision };
  const works: Works = { category: CATEGORY, investment: INVESTMENT, floorArea: FLOOR_AREA, facts };
  const rule = limitRule(zone, works, appliedOn);
  const caseId = sampleId(index, CASE, 0);
  const applicant = `enterprise-${creditCode}`;
  const caseNo = `XM-${projectCode}`;
  const { case: submitted } = submitCase(
    { id: caseId, creditCode, caseNo, matter: 'PROJECT', zone: zone.code, applicant, rule },
    new Date(moment(appliedOn)),
  );
  const { case: accepted } = stepCase(submitted, 'acceptInDepartment', { subject: WINDOW, at: acceptedAt });
  const debt = debtOf(life, today, broken, caseId);
  const ended = breakDebt(debt, brokenAt);
  if (!ended) throw new Error('a promise that was not kept must be broken');
  const { reasons } = ended;
  const { case: rejected } = stepCase(accepted, 'reject', { subject: CLOCK_ACTOR, at: brokenAt }, { reasons });
  return {
    life,
    add,
    today,
    broken,
    projectCode,
    subject: { type: 'Project', id: projectCode },
    name: `${brand}仓储改造项目`,
    facts,
    rule,
    submitted,
    accepted,
    rejected,
    stages: [firstStage(accepted, works, broken)],
    debt,
    ended,
  };
}

/** Type 02 is of no other sample project. */
function projectCodeOf({ index, zone }: Life, appliedOn: LocalDate): string {
  const serial = Math.floor(index / SAMPLE_ZONES.length);
  return makeProjectCode({
    year: Number(appliedOn.slice(0, 4)),
    month: Number(appliedOn.slice(5, 7)),
    divisionCode: zone.divisionCode,
    authorityCode: String((1 + Math.floor(serial / 100_000)) % 100).padStart(2, '0'),
    typeCode: '02',
    serial: serial % 100_000,
  });
}

/** What is owed from the acceptance on, by the zone's list. */
function debtOf(
  { creditCode, zone: { code: zone } }: Life,
  today: LocalDate,
  { id, acceptedAt, matter, owed }: BrokenPromise,
  caseId: string,
): ToleranceDebt {
  const grounds = toleranceGrounds(zoneOf(zone), localDate(acceptedAt));
  const missing = { kind: 'MATERIALS', matter, missing: owed } as const;
  const { rule, materials } = toleranceOf(sampleList(zone, today), missing, grounds);
  const debt = acceptWithTolerance(
    rule,
    { id, creditCode, caseId, zone, materials, committed: true, standing: null },
    acceptedAt,
  );
  if (!debt) throw new Error(`something must be owed where ${owed.join('; ')} is missing`);
  return debt;
}

/** The first stage, with all its matters under way. */
function firstStage(accepted: Case, works: Works, { appliedOn, acceptedAt }: BrokenPromise): StageDates {
  const zone = zoneOf(accepted.zone);
  const remaining = assessmentKinds(zone, appliedOn).parameters.items.map(({ code }) => code);
  const grounds = { zone, on: appliedOn, stage: stageAt(stageList(zone, appliedOn), 0) };
  const { id: caseId, creditCode } = accepted;
  const matters = stageMatters(grounds, { works, remaining, exempt: [], list: null });
  return {
    startedOn: localDate(acceptedAt),
    finishedOn: null,
    package: openStage(grounds, { caseId, creditCode }, matters, acceptedAt),
  };
}

function addProject({ life, add, projectCode, name, facts, submitted, rejected, stages }: BrokenStory): void {
  add.row(Project, {
    projectCode,
    creditCode: life.creditCode,
    zone: life.zone.code,
    name,
    category: CATEGORY,
    investment: INVESTMENT,
    floorArea: FLOOR_AREA,
    appliedAt: submitted.submittedAt,
    state: stateOf(rejected.status, stages),
    stages,
    caseId: submitted.id,
    facts,
  });
}

function addCase({ add, broken, submitted, rejected, ended }: BrokenStory): void {
  add.row(ServiceCase, rejected);
  addSteps(add, submitted, [
    ['acceptInDepartment', broken.acceptedAt.toISOString(), WINDOW],
    ['reject', broken.brokenAt.toISOString(), CLOCK_ACTOR, { reasons: ended.reasons }],
  ]);
}

const addDebt = ({ add, broken, ended }: BrokenStory): void =>
  add.row(StoredDebt, { ...ended.debt, reportedAt: broken.reportedAt });

/** A decision of the story, by its number in sample ids. */
interface BrokenDecision {
  number: number;
  decidedAt: Date;
  outcome: string;
  rule: RuleReference | null;
  facts: Record<string, unknown>;
  reasons: readonly Words[];
}

function addDecisions(story: BrokenStory): void {
  const { life, add, subject } = story;
  for (const { number, rule, ...decision } of decisionsOf(story)) {
    if (!rule) continue;
    const id = sampleId(life.index, DECISION, number);
    addDecision(add, { id, creditCode: life.creditCode, subject, rule, ...decision });
  }
}

/** The receipt, the acceptance with what is owed, the rejection, and the broken promise. */
function decisionsOf(story: BrokenStory): BrokenDecision[] {
  const { life, today, broken, facts, submitted, debt, ended } = story;
  const { appliedOn, acceptedAt, brokenAt, owed, matter } = broken;
  const { kind, dueDate } = debt;
  const track = fastTrackOf(sampleList(life.zone.code, today), { zone: life.zone.code, category: CATEGORY, facts });
  const status = statusOn(life, appliedOn, today);
  return [
    ...(status ? [receipt(story, status)] : []),
    {
      number: 1,
      decidedAt: acceptedAt,
      outcome: 'ACCEPTED_WITH_TOLERANCE',
      rule: debt.rule ?? submitted.rule,
      facts: { missing: owed, commitment: true, dueDate },
      reasons: [...track.reasons, `to follow by ${dueDate}: ${owed.join('; ')}`],
    },
    {
      number: 2,
      decidedAt: brokenAt,
      outcome: 'REJECTED',
      rule: submitted.rule,
      facts: { kind, matter, dueDate },
      reasons: ended.reasons,
    },
    {
      number: 3,
      decidedAt: brokenAt,
      outcome: 'PROMISE_BROKEN',
      rule: debt.rule,
      facts: { kind, items: debt.items, dueDate, by: CLOCK_ACTOR },
      reasons: ended.reasons,
    },
  ];
}

function receipt({ life, facts, rule, submitted }: BrokenStory, status: string): BrokenDecision {
  const { amount } = rule.parameters;
  return {
    number: 0,
    decidedAt: new Date(submitted.submittedAt),
    outcome: 'RECEIVED',
    rule: submitted.rule,
    facts: {
      zone: life.zone.code,
      status,
      industryDivision: life.industryDivision,
      category: CATEGORY,
      investment: INVESTMENT,
      floorArea: FLOOR_AREA,
      park: null,
      project: facts,
    },
    reasons: [`${amount.value} ${amount.unit} for category ${CATEGORY}`, rule.explanation.en],
  };
}

function addChanges({ life, add, broken, subject, name, submitted, rejected, debt }: BrokenStory): void {
  const { creditCode, zone } = life;
  const { brokenAt, reportedAt } = broken;
  add.change(new Date(submitted.submittedAt), {
    type: 'ProjectApplied',
    creditCode,
    subject,
    payload: { name, category: CATEGORY, investment: INVESTMENT, zone: zone.code },
  });
  add.change(brokenAt, {
    type: 'ProjectRejected',
    creditCode,
    subject,
    changedFields: ['state', 'reasons', 'endedAt'],
    payload: { caseNo: rejected.caseNo, status: 'REJECTED' },
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
