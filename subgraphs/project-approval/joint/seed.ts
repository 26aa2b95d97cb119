/** Sample joint acceptances and merged procedures, of some projects, each with its case. */
import type { CaseStatus } from '#shared/case/index.ts';
import { ServiceCase } from '#shared/case/entities.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { addSteps, referenceText, keepsSteps } from '#shared/sample/kit.ts';
import type { SampleStep } from '#shared/sample/kit.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { termsText } from '../projects/seed-cases.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { stageAt, stageList } from '../stages/rules.ts';
import { JointProcedure, MergedProcedure } from './entities.ts';
import { singlesOf } from './merged-rules.ts';
import { leadOf, membersOf, noOpinions } from './rules.ts';

/** The tables' numbers in sample ids. */
const JOINT_TABLE = 22;
const MERGED_TABLE = 23;

/**
 * Every approved project was accepted as built by all members; in Yili, where procedures are merged, an open project's
 * surveys are made in one.
 */
export function seedJoint(project: SampleProject): void {
  const { life, stages } = project;
  const last = stages.at(-1);
  if (!last) return;
  if (last.finishedOn) {
    seedAcceptance(project, last.startedOn, last.finishedOn);
  } else if (life.zone.code === 'yili') {
    seedSurveys(project, last.startedOn);
  }
}

/** A joint acceptance that passed on a day. */
function seedAcceptance(project: SampleProject, appliedOn: LocalDate, passedOn: LocalDate): void {
  const { life, add, n, projectCode } = project;
  const zone = zoneOf(life.zone.code);
  const members = membersOf(zone, appliedOn, 'ACCEPTANCE');
  const order = stageList(zone, appliedOn);
  const id = sampleId(life.index, JOINT_TABLE, n);
  add.row(JointProcedure, {
    id,
    creditCode: life.creditCode,
    projectCode,
    zone: zone.code,
    kind: 'ACCEPTANCE',
    lead: leadOf('ACCEPTANCE', members, stageAt(order, order.length - 1)),
    membersRule: ruleReference(members),
    opinions: noOpinions(members).map(opinion => ({
      ...opinion,
      passed: true,
      comment: '同意通过验收',
      givenAt: moment(passedOn),
    })),
    appliedAt: moment(appliedOn),
  });
  addCase(project, {
    id,
    caseNo: `LY-${projectCode}`,
    matter: 'JOINT_ACCEPTANCE',
    status: 'APPROVED',
    rule: findRuleOfKind('clock', zone, 'LICENCE_JOINT', appliedOn),
    appliedOn,
    decidedOn: passedOn,
  });
}

/** Surveys in one that are accepted. */
function seedSurveys(project: SampleProject, appliedOn: LocalDate): void {
  const { life, add, n, projectCode } = project;
  const id = sampleId(life.index, MERGED_TABLE, n);
  add.row(MergedProcedure, {
    id,
    creditCode: life.creditCode,
    projectCode,
    zone: life.zone.code,
    kind: 'SURVEYS',
    agency: '州测绘院',
    standsFor: singlesOf(zoneOf(life.zone.code), appliedOn, 'SURVEYS'),
    appliedAt: moment(appliedOn),
  });
  addCase(project, {
    id,
    caseNo: `HY-${projectCode}`,
    matter: 'MERGED_SURVEYS',
    status: 'DEPARTMENT_ACCEPTED',
    rule: null,
    appliedOn,
    decidedOn: null,
  });
}

/** The case of a procedure, accepted on the day of its application. */
interface ProcedureCase {
  id: string;
  caseNo: string;
  matter: string;
  status: CaseStatus;
  rule: ResolvedRule<'clock'> | null;
  appliedOn: LocalDate;
  decidedOn: LocalDate | null;
}

function addCase({ life, add, today }: SampleProject, procedure: ProcedureCase): void {
  const { creditCode, zone } = life;
  const { id, caseNo, matter, status, rule, appliedOn, decidedOn } = procedure;
  const [window, reviewer] = OFFICERS;
  const applicant = `enterprise-${creditCode}`;
  const submittedAt = moment(appliedOn);
  const decidedAt = decidedOn && moment(decidedOn);
  add.row(ServiceCase, {
    id,
    creditCode,
    caseNo,
    matter,
    zone: zone.code,
    status,
    applicant,
    acceptedBy: window,
    handler: window,
    decidedBy: decidedAt && reviewer,
    submittedAt,
    decidedAt,
    clock: [{ from: submittedAt, to: decidedAt, state: 'RUN', reason: null }],
    terms: rule && termsText(rule),
    rule: rule && referenceText(rule),
    supplements: [],
    safety: true,
    reasons: [],
    version: decidedAt ? 3 : 2,
  });
  if (!keepsSteps(decidedOn, today)) return;
  const accepted: SampleStep = ['acceptInDepartment', submittedAt, window];
  const steps: SampleStep[] = decidedAt ? [accepted, ['approve', decidedAt, reviewer]] : [accepted];
  addSteps(add, { id, creditCode, applicant, submittedAt }, steps);
}
