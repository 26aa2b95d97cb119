import type { LocalDate } from '#shared/clock/index.ts';
import type { LifeProject } from '#shared/sample/life.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import type { Random } from '#shared/sample/random.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { ProjectState, SpecialProcedure } from './generated.ts';
import { NO_CLASS } from './permits.ts';
import type { ProjectFacts } from './permits.ts';
import { limitRule, standing, termsOf } from './rules.ts';
import type { ProjectClock, StageDates } from './rules.ts';
import { ASSESSMENT_COLUMNS, parksOf, seedAssessments } from './seed-assessments.ts';
import { PARCEL_COLUMNS, seedParcels } from './seed-land.ts';
import { workingDays } from './seed-days.ts';
import { MAJOR_TABLES, seedMajors } from './seed-major.ts';
import { TENDER_TABLES } from './seed-tenders.ts';
import { UTILITY_TABLES, seedUtilities } from './seed-utilities.ts';
import type { WorkingDays } from './seed-days.ts';

const STAGES = ['LAND_AND_PLANNING', 'CONSTRUCTION_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'];
const MATERIALS = ['用地预审意见', '总平面图', '施工图审查合格书', '建设资金落实证明', '水土保持方案', '消防设计文件'];
const PROCEDURES: readonly SpecialProcedure[] = ['EXPERT_REVIEW', 'TENDER', 'TESTING', 'APPRAISAL'];

/** Eleven in Beijing: office time in every zone. */
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

/** The course of a case in working days after its application; `net` days leave out those on which the clock stood still. */
interface Course {
  accepted: boolean;
  /** Net days spent. */
  net: number;
  supplement: Pause | null;
  procedure: Pause | null;
}

/** Stands still from net day `from`, for `days` whole working days; the next one it runs again, or never yet where it is `open`. */
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
  const supplement = lost > 0 ? { from: random.between(1, Math.max(1, (net >> 1) - 1)), days: lost, open: false } : null;
  const open = random.chance(0.4) || net < 5;
  const procedure = rest < 5 ? null : { from: open ? net : random.between((net >> 1) + 1, net - 1), days: rest, open };
  return { accepted, net, supplement, procedure };
}

interface Case {
  state: ProjectState;
  clock: ProjectClock;
  stages: StageDates[];
  supplementOn: LocalDate | null;
}

/** The days of a course: its clock, its stages, where it stands. */
function caseOf(project: LifeProject, { accepted, net, supplement, procedure }: Course, days: WorkingDays, random: Random): Case {
  const { appliedOn, stagesDone } = project;
  const start = days.countUpTo(appliedOn);
  const dayOf = (n: number): LocalDate => {
    const still = (supplement && n > supplement.from ? supplement.days : 0) + (procedure && n > procedure.from ? procedure.days : 0);
    return n === 0 ? appliedOn : days.nth(start + n + still);
  };

  const stages: StageDates[] = [];
  if (accepted) {
    let startedOn = dayOf(1);
    for (let n = 1; n <= STAGES.length && n <= stagesDone + 1; n += 1) {
      const finishedOn = n > stagesDone ? null : dayOf(Math.max(1, Math.floor((net * n) / (stagesDone === STAGES.length ? STAGES.length : stagesDone + 1))));
      stages.push({ startedOn, finishedOn });
      startedOn = finishedOn!;
    }
  }

  const clock: { -readonly [Key in keyof ProjectClock[number]]: ProjectClock[number][Key] }[] = [{ from: moment(appliedOn), to: null, state: 'RUN', reason: null }];
  const turn = (day: LocalDate, segment: Omit<ProjectClock[number], 'from' | 'to'>): void => {
    const from = moment(day);
    clock.at(-1)!.to = from;
    clock.push({ from, to: null, ...segment });
  };
  let state = standing(stages, STAGES.length);
  for (const pause of [supplement, procedure]) {
    if (!pause) continue;
    if (pause === supplement) turn(dayOf(pause.from), { state: 'PAUSE', reason: 'SUPPLEMENT', items: [random.pick(MATERIALS)] });
    else turn(dayOf(pause.from), { state: 'PAUSE', reason: 'SPECIAL_PROCEDURE', procedure: random.pick(PROCEDURES) });
    if (pause.open) state = pause === supplement ? 'SUPPLEMENT' : 'SPECIAL_PROCEDURE';
    else turn(dayOf(pause.from + 1), { state: 'RUN', reason: null });
  }
  if (state === 'APPROVED') clock.at(-1)!.to = moment(stages.at(-1)!.finishedOn!);
  return { state, clock, stages, supplementOn: supplement && dayOf(supplement.from) };
}

/** What is known of a project; a few have told nothing. */
function factsOf({ category, floorAreaSquareMetres }: LifeProject, industryDivision: string, random: Random): ProjectFacts | null {
  if (random.chance(0.1)) return null;
  const big = floorAreaSquareMetres > 20_000;
  return {
    nature: category === 'GOV_LINEAR' && big ? 'MAJOR_INFRASTRUCTURE' : 'OTHER', planningClass: NO_CLASS, fireClass: random.chance(big ? 0.5 : 0.1) ? 'SPECIAL' : 'ORDINARY',
    simpleWorks: !big, policyConform: true, coal: industryDivision === '06', provinceApproved: random.chance(0.05), industryDivision,
  };
}

// A rule's own columns are the same text in every row.
const texts = new Map<ResolvedRule<'clock'>, readonly [rule: string, terms: string]>();
function textsOf(rule: ResolvedRule<'clock'>): readonly [rule: string, terms: string] {
  let made = texts.get(rule);
  if (!made) texts.set(rule, (made = [JSON.stringify(ruleReference(rule)), JSON.stringify(termsOf(rule))]));
  return made;
}

/**
 * Project approval's rows of a sample life: its projects, as far as they have come. To keep a million lives small a project tells at most five
 * changes: neither its acceptance, nor the supplement of one that is approved.
 */
export const seed: SampleOf = {
  tables: {
    ...UTILITY_TABLES,
    ...MAJOR_TABLES,
    ...TENDER_TABLES,
    project: [
      'project_code', 'credit_code', 'zone', 'name', 'category', 'investment', 'floor_area', 'applied_at', 'state', 'rule', 'terms', 'clock', 'stages', 'accepted_by', 'decided_by', 'park', 'facts',
    ],
    regional_assessment: ASSESSMENT_COLUMNS,
    land_parcel: PARCEL_COLUMNS,
  },
  rows: (life, add, today) => {
    const { creditCode, zone, projects, industryDivision } = life;
    seedAssessments(life, add, today);
    seedParcels(life, add, today);
    seedUtilities(life, add, today);
    seedMajors(life, add, today);
    if (projects.length === 0) return;
    const random = life.random('project-approval');
    const days = workingDays(zone.code, today);
    const parks = parksOf(zone.code);
    // Up to yesterday, so that nothing lies ahead of a morning's now.
    const last = days.countUpTo(life.endedOn ?? today) - 1;
    for (const project of projects) {
      const { code, name, category, investmentYuan, floorAreaSquareMetres, appliedOn } = project;
      const rule = limitRule(zoneOf(zone.code), category, appliedOn);
      const course = courseOf(project, rule.parameters.amount.value, Math.max(0, last - days.countUpTo(appliedOn)), random);
      const { state, clock, stages, supplementOn } = caseOf(project, course, days, random);
      const subject = { type: 'Project', id: code };
      const investment = `${investmentYuan}.00`;
      const known = factsOf(project, industryDivision, random);
      const decided = stages[0]?.finishedOn ? 'sample-officer-2' : null;
      add.row('project', [
        code, creditCode, zone.code, name, category, investment, floorAreaSquareMetres, moment(appliedOn), state, ...textsOf(rule), JSON.stringify(clock), JSON.stringify(stages),
        stages.length > 0 ? 'sample-officer-1' : null, decided, random.pick(parks)[0], known && JSON.stringify(known),
      ]);
      add.change(new Date(moment(appliedOn)), { type: 'ProjectApplied', creditCode, subject, payload: { name, category, investment, zone: zone.code } });
      if (supplementOn && state !== 'APPROVED') {
        const { items } = clock.find(({ reason }) => reason === 'SUPPLEMENT')!;
        add.change(new Date(moment(supplementOn)), {
          type: 'SupplementRequested', creditCode, subject, restricted: true, changedFields: ['state', 'pauses'], payload: { items },
        });
      }
      for (const [index, { finishedOn }] of stages.entries()) {
        if (!finishedOn) continue;
        const type = index === STAGES.length - 1 ? 'ProjectApproved' : 'ProjectStageCompleted';
        add.change(new Date(moment(finishedOn)), { type, creditCode, subject, changedFields: ['state', 'stages'], payload: { stage: STAGES[index], finishedOn } });
      }
    }
  },
};
