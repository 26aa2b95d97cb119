/** Sample projects with their cases. */
import { ServiceCase } from '#shared/case/entities.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addSteps, referenceText, keepsSteps } from '#shared/sample/kit.ts';
import type { Life, LifeProject } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { assessmentKinds } from '../assessments/rules.ts';
import { parksOf, sparedIn } from '../assessments/seed.ts';
import { landPermitDocumentsOf } from '../land/document-rules.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { openStage, stageMatters } from '../stages/matters.ts';
import { stageAt, stageList, takesNewLand } from '../stages/rules.ts';
import { Project } from './entities.ts';
import { NO_CLASS, NO_FACTS } from './facts.ts';
import type { LandPermitDocument, ProjectFacts, StageDates, Works } from './rows.ts';
import { BUILDING, limitRule, stateOf } from './rules.ts';
import { addDecisions, enterpriseOn, stepsOf, termsText } from './seed-cases.ts';
import { STAGES, takeCourse } from './seed-course.ts';
import type { CourseResult } from './seed-course.ts';
import { workingDays } from './seed-days.ts';

/** The table's number in sample ids. */
const CASE_TABLE = 20;

/** A project of a life, with everything its rows are made of. */
interface ProjectStory extends SampleProject {
  project: LifeProject;
  course: CourseResult;
  rule: ResolvedRule<'clock'>;
  facts: ProjectFacts | null;
  park: string;
  appliedAt: string;
  decidedAt: string | null;
}

/**
 * The projects of a life, as far as they have come. `addParts` adds what belongs to a project, before its case and its
 * changes. To keep a million lives small a project has at most five changes in the feed, without its acceptance and,
 * once approved, without its supplement; decisions are stored only for the newest project.
 */
export function seedProjects(
  life: Life,
  add: SampleSink,
  today: LocalDate,
  addParts: (project: SampleProject) => void,
): void {
  const { projects } = life;
  if (projects.length === 0) return;
  const random = life.random('project-approval');
  for (const [n, project] of projects.entries()) {
    const story = storyOf({ life, add, today, n, random }, project);
    add.row(Project, projectRow(story));
    addParts(story);
    addCase(story);
    if (n === projects.length - 1) addNewestDecisions(story);
    addChanges(story);
  }
}

/** What happened to one project of a life. */
function storyOf(
  { life, add, today, n, random }: Pick<SampleProject, 'life' | 'add' | 'today' | 'n'> & { random: Random },
  project: LifeProject,
): ProjectStory {
  const { index, zone, endedOn, industryDivision } = life;
  const { code: projectCode, category, appliedOn } = project;
  const { floorAreaSquareMetres: floorArea } = project;
  const works: Works = { category, investment: investmentOf(project), floorArea, facts: NO_FACTS };
  const rule = limitRule(zoneOf(zone.code), works, appliedOn);
  const days = workingDays(zone.code, today);
  // Up to yesterday, so that nothing lies ahead of a morning's now.
  const last = days.countUpTo(endedOn ?? today) - 1;
  const course = takeCourse({
    project,
    limit: rule.parameters.amount.value,
    fromAcceptance: rule.parameters.startsWith === 'ACCEPTANCE',
    available: Math.max(0, last - days.countUpTo(appliedOn)),
    days,
    random,
  });
  const { stages, status } = course;
  const facts = sampleFacts(project, industryDivision, random);
  const caseId = sampleId(index, CASE_TABLE, n);
  const [park] = random.pick(parksOf(zone.code));
  const finishedOn = stages.at(-1)?.finishedOn;
  const decidedAt = status === 'APPROVED' && finishedOn ? moment(finishedOn) : null;
  const appliedAt = moment(appliedOn);
  const story = { life, add, today, n, projectCode, caseId, stages, project, course, rule, facts, park };
  openPackage({ ...story, appliedAt, decidedAt });
  return { ...story, appliedAt, decidedAt };
}

const investmentOf = ({ investmentYuan }: LifeProject): string => `${investmentYuan}.00`;

/** What is reported of a project; a few report nothing. */
function sampleFacts(
  { category, floorAreaSquareMetres }: LifeProject,
  industryDivision: string,
  random: Random,
): ProjectFacts | null {
  if (random.chance(0.1)) return null;
  const big = floorAreaSquareMetres > 20_000;
  return {
    nature: category === 'GOV_LINEAR' && big ? 'MAJOR_INFRASTRUCTURE' : 'OTHER',
    planningClass: NO_CLASS,
    fireClass: random.chance(big ? 0.5 : 0.1) ? 'SPECIAL' : 'ORDINARY',
    simpleWorks: !big,
    policyConform: true,
    coal: industryDivision === '06',
    provinceApproved: random.chance(0.05),
    industryDivision,
  };
}

/** Gives the stage in progress its matters, all under way; the stages that are done have kept none. */
function openPackage({ life, today, caseId, course: { stages }, project, facts, park }: ProjectStory): void {
  const running = stages.at(-1);
  if (running?.finishedOn !== null) return;
  const { creditCode } = life;
  const { appliedOn, category, floorAreaSquareMetres: floorArea } = project;
  const zone = zoneOf(life.zone.code);
  const grounds = { zone, on: appliedOn, stage: stageAt(stageList(zone, appliedOn), stages.length - 1) };
  const spared = sparedIn(zone.code, park, appliedOn, today);
  const remaining = assessmentKinds(zone, appliedOn)
    .parameters.items.map(({ code }) => code)
    .filter(code => !spared.has(code));
  const works: Works = { category, investment: investmentOf(project), floorArea, facts: facts ?? NO_FACTS };
  const matters = stageMatters(grounds, { works, remaining, exempt: [...spared], list: null });
  running.package = openStage(grounds, { caseId, creditCode }, matters, new Date(moment(running.startedOn)));
}

const projectRow = ({ life, projectCode, project, course, caseId, park, facts, appliedAt }: ProjectStory) => ({
  projectCode,
  creditCode: life.creditCode,
  zone: life.zone.code,
  name: project.name,
  category: project.category,
  investment: investmentOf(project),
  floorArea: project.floorAreaSquareMetres,
  appliedAt,
  state: stateOf(course.status, course.stages),
  stages: course.stages,
  caseId,
  park,
  facts,
  landPermitDocuments: documentsOf(life, project, course),
});

/** The documents of the land planning permit of a project whose first stage is over, where its zone wants them. */
function documentsOf(
  { zone }: Life,
  { appliedOn, category }: LifeProject,
  { stages: [first] }: CourseResult,
): readonly LandPermitDocument[] | null {
  const { documents } = landPermitDocumentsOf(zoneOf(zone.code), appliedOn);
  if (!first?.finishedOn || !documents || !takesNewLand({ category })) return null;
  return documents.map(({ code }) => ({ code, contentHash: DOCUMENT, submittedOn: first.startedOn }));
}

/** Stands for the digest of a document. */
const DOCUMENT = 'd0'.repeat(32);

/** The case of a project, with the steps it took. */
function addCase({ life, add, today, projectCode, caseId, course, rule, appliedAt, decidedAt }: ProjectStory): void {
  const { creditCode, zone } = life;
  const { status, clock, supplements, stages } = course;
  const [window, reviewer] = OFFICERS;
  const applicant = `enterprise-${creditCode}`;
  const handler = stages.length > 0 ? window : null;
  add.row(ServiceCase, {
    id: caseId,
    creditCode,
    caseNo: `XM-${projectCode}`,
    matter: 'PROJECT',
    zone: zone.code,
    status,
    applicant,
    acceptedBy: handler,
    handler,
    decidedBy: decidedAt ? reviewer : null,
    submittedAt: appliedAt,
    decidedAt,
    clock,
    terms: termsText(rule),
    rule: referenceText(rule),
    supplements,
    safety: false,
    reasons: [],
    version: versionOf(course, decidedAt),
  });
  if (!keepsSteps(decidedAt, today)) return;
  const of = { id: caseId, creditCode, applicant, submittedAt: appliedAt };
  addSteps(add, of, stepsOf(life, course, decidedAt));
}

/** One step to submit, one to accept, two a pause, one to approve. */
const versionOf = ({ stages, clock }: CourseResult, decidedAt: string | null): number =>
  1 +
  Number(stages.length > 0) +
  clock.filter(({ reason }) => reason !== BUILDING).length -
  Number(clock.length > 0) +
  Number(decidedAt !== null);

function addNewestDecisions(story: ProjectStory): void {
  const { life, add, today, projectCode, project, course, rule, facts, park, appliedAt, decidedAt } = story;
  const { category, appliedOn, floorAreaSquareMetres: floorArea } = project;
  addDecisions(life, add, today, {
    subject: { type: 'Project', id: projectCode },
    rule,
    category,
    facts: {
      ...enterpriseOn(life, appliedOn, today),
      category,
      investment: investmentOf(project),
      floorArea,
      park,
      project: facts ?? { ...NO_FACTS, industryDivision: life.industryDivision },
    },
    appliedAt,
    clock: course.clock,
    decidedAt,
  });
}

function addChanges({ life, add, projectCode, project, course, appliedAt, decidedAt }: ProjectStory): void {
  const { creditCode, zone } = life;
  const { name, category } = project;
  const subject = { type: 'Project', id: projectCode };
  add.change(new Date(appliedAt), {
    type: 'ProjectApplied',
    creditCode,
    subject,
    payload: { name, category, investment: investmentOf(project), zone: zone.code },
  });
  const [missing] = course.supplements;
  if (missing && !decidedAt) {
    add.change(new Date(missing.requestedAt), {
      type: 'SupplementRequested',
      creditCode,
      subject,
      restricted: true,
      changedFields: ['state', 'pauses'],
      payload: { items: missing.items },
    });
  }
  for (const [s, { finishedOn }] of finishedStages(course.stages)) {
    add.change(new Date(moment(finishedOn)), {
      type: s === STAGES.length - 1 ? 'ProjectApproved' : 'ProjectStageCompleted',
      creditCode,
      subject,
      changedFields: ['state', 'stages'],
      payload: { stage: STAGES[s], finishedOn },
    });
  }
}

const finishedStages = (stages: readonly StageDates[]): [index: number, stage: { finishedOn: LocalDate }][] =>
  [...stages.entries()].flatMap(([index, { finishedOn }]) => (finishedOn ? [[index, { finishedOn }]] : []));
