import { termsOf } from '#shared/case/index.ts';
import type { Case, CaseStatus } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { KIT_TABLES, addSteps, stepsTold } from '#shared/sample/kit.ts';
import type { LifeProject } from '#shared/sample/life.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { SpecialProcedure } from './generated.ts';
import { NO_CLASS, NO_FACTS } from './permits/permits.ts';
import type { ProjectFacts, Works } from './permits/permits.ts';
import { limitRule, stageList, stateOf } from './rules.ts';
import type { StageDates } from './rules.ts';
import { openStage, stageMatters } from './stages/rules.ts';
import { assessmentKinds } from './assessments/assessments.ts';
import { ASSESSMENT_COLUMNS, parksOf, seedAssessments, sparedIn } from './assessments/seed.ts';
import {
  DEBT_TABLE_COLUMNS,
  OPINION_COLUMNS,
  TOLERANCE_LIST_COLUMNS,
  seedFastTrack,
  seedToleranceList,
} from './fast-track/seed.ts';
import { seedBrokenPromise } from './fast-track/seed-broken.ts';
import { JOINT_COLUMNS, MERGED_COLUMNS, seedJoint } from './joint/seed.ts';
import { MATTER_LIST_COLUMNS, PROJECT_MATTER_COLUMNS, seedMatterList, seedProjectMatter } from './matters/seed.ts';
import { PARCEL_COLUMNS, seedParcels } from './land/seed.ts';
import { DESIGNER_COLUMNS, RESULT_COLUMNS, TYPICAL_COLUMNS, seedSupervision } from './supervision/seed.ts';
import { OFFICERS, addCase, decide, enterpriseOn, moment, stepsOf } from './seed-cases.ts';
import { workingDays } from './seed-days.ts';
import { MAJOR_TABLES, seedMajors } from './major/seed.ts';
import { TENDER_TABLES } from './tenders/seed.ts';
import { WORKS_TABLES, seedWorks } from './works/seed.ts';
import { UTILITY_TABLES, seedUtilities } from './utilities/seed.ts';
import type { WorkingDays } from './seed-days.ts';

const STAGES = ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'];
const MATERIALS = ['用地预审意见', '总平面图', '施工图审查合格书', '建设资金落实证明', '水土保持方案', '消防设计文件'];
const PROCEDURES: readonly SpecialProcedure[] = ['EXPERT_REVIEW', 'TENDER', 'TESTING', 'APPRAISAL'];

/** The tables' numbers in sample ids. */
const CASE_TABLE = 20;

/** The course of a case in working days after its application; `net` days leave out those on which it stood still. */
interface Course {
  accepted: boolean;
  /** Net days spent. */
  net: number;
  supplement: Pause | null;
  procedure: Pause | null;
}

/**
 * Stands still from net day `from`, for `days` whole working days; the next one it runs again, or never yet where it is
 * `open`.
 */
interface Pause {
  from: number;
  days: number;
  open: boolean;
}

/** A course that fits what the life says of its project, into the working days there were. */
function courseOf({ stagesDone, supplementDays }: LifeProject, limit: number, there: number, random: Random): Course {
  const done = stagesDone === STAGES.length;
  const late = random.chance(0.06);
  const target = Math.floor(limit * (late ? 1.05 + random.next() * 0.15 : (done ? 0.35 : 0.2) + random.next() * 0.55));
  // A life may have had its stages in a holiday, when no office worked: then it is not accepted yet.
  const accepted = there > 0 && (stagesDone > 0 || there > 5 || random.chance(0.6));
  if (!accepted) return { accepted, net: there, supplement: null, procedure: null };
  // Too few days for the supplement to be over: it is not yet supplied. One that is done with its stages had none.
  const waiting = !done && supplementDays > 0 && there < supplementDays + 3;
  if (waiting) return { accepted, net: 1, supplement: { from: 1, days: there - 1, open: true }, procedure: null };
  const lost = supplementDays > 0 && there >= supplementDays + 3 ? supplementDays : 0;
  const room = there - lost;
  let net = Math.max(Math.min(target, room), Math.min(room, 3));
  // What an open case has not spent by now, it stood still in a special procedure.
  const rest = done ? 0 : room - net;
  if (rest > 0 && rest < 5) net = room;
  const supplement =
    lost > 0 ? { from: random.between(1, Math.max(1, (net >> 1) - 1)), days: lost, open: false } : null;
  const open = random.chance(0.4) || net < 5;
  const procedure = rest < 5 ? null : { from: open ? net : random.between((net >> 1) + 1, net - 1), days: rest, open };
  return { accepted, net, supplement, procedure };
}

interface Rows extends Pick<Case, 'status' | 'clock' | 'supplements'> {
  stages: StageDates[];
}

/**
 * The days of a course: its stages, its clock, what was missing, where it stands. It is accepted on the working day
 * after its application.
 */
function rowsOf(
  project: LifeProject,
  { accepted, net, supplement, procedure }: Course,
  fromAcceptance: boolean,
  days: WorkingDays,
  random: Random,
): Rows {
  const { appliedOn, stagesDone } = project;
  const start = days.countUpTo(appliedOn);
  const dayOf = (n: number): LocalDate => {
    const still =
      (supplement && n > supplement.from ? supplement.days : 0) +
      (procedure && n > procedure.from ? procedure.days : 0);
    return n === 0 ? appliedOn : days.nth(start + n + still);
  };

  if (!accepted)
    return {
      status: 'RECEIVED',
      clock: fromAcceptance ? [] : [{ from: moment(appliedOn), to: null, state: 'RUN', reason: null }],
      supplements: [],
      stages: [],
    };
  const stages: StageDates[] = [];
  let startedOn = dayOf(1);
  for (let n = 1; n <= STAGES.length && n <= stagesDone + 1; n += 1) {
    const finishedOn =
      n > stagesDone
        ? null
        : dayOf(Math.max(1, Math.floor((net * n) / (stagesDone === STAGES.length ? STAGES.length : stagesDone + 1))));
    stages.push({ startedOn, finishedOn });
    startedOn = finishedOn!;
  }

  type Segment = StoredClock[number];
  const clock: { -readonly [Key in keyof Segment]: Segment[Key] }[] = [
    { from: moment(fromAcceptance ? dayOf(1) : appliedOn), to: null, state: 'RUN', reason: null },
  ];
  const turn = (day: LocalDate, segment: Omit<Segment, 'from' | 'to'>): void => {
    const from = moment(day);
    clock.at(-1)!.to = from;
    clock.push({ from, to: null, ...segment });
  };
  const approved = stagesDone === STAGES.length;
  let status: CaseStatus = approved ? 'APPROVED' : 'DEPARTMENT_ACCEPTED';
  let supplements: Rows['supplements'] = [];
  for (const pause of [supplement, procedure]) {
    if (!pause) continue;
    const [from, to] = [dayOf(pause.from), pause.open ? null : dayOf(pause.from + 1)];
    if (pause === supplement) {
      turn(from, { state: 'PAUSE', reason: 'SUPPLEMENT' });
      supplements = [
        {
          items: [random.pick(MATERIALS)],
          requestedAt: moment(from),
          requestedBy: OFFICERS[0],
          suppliedAt: to && moment(to),
          late: [],
        },
      ];
    } else turn(from, { state: 'PAUSE', reason: 'SPECIAL_PROCEDURE', procedure: random.pick(PROCEDURES) });
    if (to) turn(to, { state: 'RUN', reason: null });
    if (!approved)
      status =
        pause === supplement
          ? to
            ? 'SUPPLEMENT_ENDED'
            : 'SUPPLEMENT_STARTED'
          : to
            ? 'SPECIAL_PROCEDURE_ENDED'
            : 'SPECIAL_PROCEDURE_STARTED';
  }
  if (approved) clock.at(-1)!.to = moment(stages.at(-1)!.finishedOn!);
  return { status, clock, supplements, stages };
}

/** What is known of a project; a few have told nothing. */
function factsOf(
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

/** The matters of the stage in progress, all under way; the stages that are done have kept none. */
function packageOf(
  project: Works & { caseId: string; creditCode: string; zone: string; appliedOn: LocalDate; park: string },
  index: number,
  startedOn: LocalDate,
  today: LocalDate,
) {
  const zone = zoneOf(project.zone);
  const stage = stageList(zone, project.appliedOn)[index]!;
  const spared = sparedIn(project.zone, project.park, project.appliedOn, today);
  const remaining = assessmentKinds(zone, project.appliedOn)
    .parameters.items.map(({ code }) => code)
    .filter(code => !spared.has(code));
  return openStage(
    project,
    zone,
    project.appliedOn,
    stage,
    stageMatters(project, zone, project.appliedOn, stage, remaining),
    new Date(moment(startedOn)),
  );
}

// A rule's own columns are the same text in every row.
const texts = new Map<ResolvedRule<'clock'>, readonly [rule: string, terms: string]>();
function textsOf(rule: ResolvedRule<'clock'>): readonly [rule: string, terms: string] {
  let made = texts.get(rule);
  if (!made) texts.set(rule, (made = [JSON.stringify(ruleReference(rule)), JSON.stringify(termsOf(rule))]));
  return made;
}

/**
 * Project approval's rows of a sample life: its projects, as far as they have come. To keep a million lives small a
 * project tells at most five changes: neither its acceptance, nor the supplement of one that is approved; and decisions
 * are told of the newest project.
 */
export const seed: SampleOf = {
  tables: {
    ...UTILITY_TABLES,
    ...MAJOR_TABLES,
    ...TENDER_TABLES,
    ...WORKS_TABLES,
    decision: KIT_TABLES.decision,
    project: [
      'project_code',
      'credit_code',
      'zone',
      'name',
      'category',
      'investment',
      'floor_area',
      'applied_at',
      'state',
      'stages',
      'case_id',
      'park',
      'facts',
    ],
    service_case: [
      'id',
      'credit_code',
      'case_no',
      'matter',
      'zone',
      'status',
      'applicant',
      'accepted_by',
      'handler',
      'decided_by',
      'submitted_at',
      'decided_at',
      'clock',
      'terms',
      'rule',
      'supplements',
      'safety',
      'reasons',
      'version',
    ],
    regional_assessment: ASSESSMENT_COLUMNS,
    land_parcel: PARCEL_COLUMNS,
    investment_matter_list: MATTER_LIST_COLUMNS,
    project_matter: PROJECT_MATTER_COLUMNS,
    joint_procedure: JOINT_COLUMNS,
    merged_procedure: MERGED_COLUMNS,
    designer_liability: DESIGNER_COLUMNS,
    approval_result: RESULT_COLUMNS,
    typical_case: TYPICAL_COLUMNS,
    tolerance_list: TOLERANCE_LIST_COLUMNS,
    planning_opinion: OPINION_COLUMNS,
    tolerance_debt: DEBT_TABLE_COLUMNS,
  },
  rows: (life, add, today) => {
    const { index, creditCode, zone, projects, industryDivision } = life;
    seedAssessments(life, add, today);
    seedParcels(life, add, today);
    seedMatterList(life, add, today);
    seedToleranceList(life, add, today);
    seedUtilities(life, add, today);
    seedMajors(life, add, today);
    seedWorks(life, add, today);
    seedBrokenPromise(life, add, one => addCase(add, one), today);
    if (projects.length === 0) return;
    const random = life.random('project-approval');
    const days = workingDays(zone.code, today);
    const parks = parksOf(zone.code);
    // Up to yesterday, so that nothing lies ahead of a morning's now.
    const last = days.countUpTo(life.endedOn ?? today) - 1;
    for (const [n, project] of projects.entries()) {
      const { code, name, category, investmentYuan, floorAreaSquareMetres, appliedOn } = project;
      const rule = limitRule(zoneOf(zone.code), category, appliedOn);
      const course = courseOf(
        project,
        rule.parameters.amount.value,
        Math.max(0, last - days.countUpTo(appliedOn)),
        random,
      );
      const { status, clock, supplements, stages } = rowsOf(
        project,
        course,
        rule.parameters.startsWith === 'ACCEPTANCE',
        days,
        random,
      );
      const approved = status === 'APPROVED';
      const subject = { type: 'Project', id: code };
      const investment = `${investmentYuan}.00`;
      const known = factsOf(project, industryDivision, random);
      const caseId = sampleId(index, CASE_TABLE, n);
      const park = random.pick(parks)[0];
      const running = stages.at(-1);
      if (running?.finishedOn === null)
        running.package = packageOf(
          {
            caseId,
            creditCode,
            zone: zone.code,
            appliedOn,
            category,
            investment,
            floorArea: floorAreaSquareMetres,
            facts: known ?? NO_FACTS,
            park,
          },
          stages.length - 1,
          running.startedOn,
          today,
        );
      const appliedAt = moment(appliedOn);
      add.row('project', [
        code,
        creditCode,
        zone.code,
        name,
        category,
        investment,
        floorAreaSquareMetres,
        appliedAt,
        stateOf(status, stages),
        JSON.stringify(stages),
        caseId,
        park,
        known && JSON.stringify(known),
      ]);
      if (stages.length > 0) seedProjectMatter(life, n, code, stages[0]!.startedOn, add);
      seedSupervision(life, n, code, stages, add);
      seedFastTrack(life, n, { code, caseId, stages }, add);
      seedJoint({ life, n, projectCode: code, stages, add, today });
      const [officer, another] = OFFICERS;
      const handler = stages.length > 0 ? officer : null;
      const [reference, terms] = textsOf(rule);
      // One step to submit, one to accept, two a pause, one to approve.
      const version = 1 + Number(stages.length > 0) + clock.length - Number(clock.length > 0) + Number(approved);
      const decidedAt = approved ? moment(stages.at(-1)!.finishedOn!) : null;
      add.row('service_case', [
        caseId,
        creditCode,
        `XM-${code}`,
        'PROJECT',
        zone.code,
        status,
        `enterprise-${creditCode}`,
        handler,
        handler,
        approved ? another : null,
        appliedAt,
        decidedAt,
        JSON.stringify(clock),
        terms,
        reference,
        JSON.stringify(supplements),
        false,
        '[]',
        version,
      ]);
      if (stepsTold(decidedAt, today))
        addSteps(
          add,
          { id: caseId, creditCode, applicant: `enterprise-${creditCode}`, submittedAt: appliedAt },
          stepsOf(life, stages, clock, supplements, decidedAt),
        );
      if (n === projects.length - 1) {
        const about = {
          ...enterpriseOn(life, appliedOn, today),
          category,
          investment,
          floorArea: floorAreaSquareMetres,
          park,
          project: known ?? { ...NO_FACTS, industryDivision },
        };
        decide(life, add, today, { subject, rule, category, about, appliedAt, clock, decidedAt });
      }
      add.change(new Date(appliedAt), {
        type: 'ProjectApplied',
        creditCode,
        subject,
        payload: { name, category, investment, zone: zone.code },
      });
      const [missing] = supplements;
      if (missing && !approved) {
        add.change(new Date(missing.requestedAt), {
          type: 'SupplementRequested',
          creditCode,
          subject,
          restricted: true,
          changedFields: ['state', 'pauses'],
          payload: { items: missing.items },
        });
      }
      for (const [s, { finishedOn }] of stages.entries()) {
        if (!finishedOn) continue;
        const type = s === STAGES.length - 1 ? 'ProjectApproved' : 'ProjectStageCompleted';
        add.change(new Date(moment(finishedOn)), {
          type,
          creditCode,
          subject,
          changedFields: ['state', 'stages'],
          payload: { stage: STAGES[s], finishedOn },
        });
      }
    }
  },
};
