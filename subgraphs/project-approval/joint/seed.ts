/** Sample joint acceptances and merged procedures, of some projects, each with its case. */
import { sampleId } from '#shared/sample/ids.ts';
import { addSteps, stepsTold } from '#shared/sample/kit.ts';
import type { SampleStep } from '#shared/sample/kit.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { termsOf } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { leadOf, membersOf, noOpinions } from './rules.ts';
import { singlesOf } from './merged-rules.ts';
import { stageList } from '../stages/rules.ts';
import type { StageDates } from '../projects/rows.ts';

export const JOINT_COLUMNS = [
  'id',
  'credit_code',
  'project_code',
  'zone',
  'kind',
  'lead',
  'members_rule',
  'opinions',
  'applied_at',
];
export const MERGED_COLUMNS = [
  'id',
  'credit_code',
  'project_code',
  'zone',
  'kind',
  'agency',
  'stands_for',
  'report_hash',
  'applied_at',
];

/** The tables' numbers in sample ids. */
const JOINT_TABLE = 22;
const MERGED_TABLE = 23;
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

type Given = {
  life: Life;
  n: number;
  projectCode: string;
  stages: readonly StageDates[];
  add: SampleSink;
  today: LocalDate;
};

/**
 * One approved project in eight was accepted as built by all members; in Yili, where procedures are merged, an open
 * one's surveys are made in one.
 */
export function seedJoint({ life: { index, creditCode, zone }, n, projectCode, stages, add, today }: Given): void {
  if (stages.length === 0) return;
  const on = stages.at(-1)!.startedOn;
  const ended = stages.at(-1)!.finishedOn;
  if (ended ? index % 8 !== 0 : zone.code !== 'yili') return;
  const rules = zoneOf(zone.code);
  const serviceCase = (
    id: string,
    caseNo: string,
    matter: string,
    status: string,
    limited: boolean,
    decided: LocalDate | null,
  ) => {
    const rule = limited ? findRuleOfKind('clock', rules, 'LICENCE_JOINT', on) : null;
    add.row('service_case', [
      id,
      creditCode,
      caseNo,
      matter,
      zone.code,
      status,
      `enterprise-${creditCode}`,
      'sample-officer-1',
      'sample-officer-1',
      decided && 'sample-officer-2',
      moment(on),
      decided && moment(decided),
      JSON.stringify([{ from: moment(on), to: decided && moment(decided), state: 'RUN', reason: null }]),
      rule && JSON.stringify(termsOf(rule)),
      rule && JSON.stringify(ruleReference(rule)),
      '[]',
      true,
      '[]',
      decided ? 3 : 2,
    ]);
    if (!stepsTold(decided, today)) return;
    const accepted: SampleStep = ['acceptInDepartment', moment(on), 'sample-officer-1'];
    addSteps(
      add,
      { id, creditCode, applicant: `enterprise-${creditCode}`, submittedAt: moment(on) },
      decided ? [accepted, ['approve', moment(decided), 'sample-officer-2']] : [accepted],
    );
  };
  if (ended) {
    const members = membersOf(rules, on, 'ACCEPTANCE');
    const id = sampleId(index, JOINT_TABLE, n);
    const opinions = noOpinions(members).map(one => ({
      ...one,
      passed: true,
      comment: '同意通过验收',
      givenAt: moment(ended),
    }));
    add.row('joint_procedure', [
      id,
      creditCode,
      projectCode,
      zone.code,
      'ACCEPTANCE',
      leadOf('ACCEPTANCE', members, stageList(rules, on).at(-1)!),
      JSON.stringify(ruleReference(members)),
      JSON.stringify(opinions),
      moment(on),
    ]);
    serviceCase(id, `LY-${projectCode}`, 'JOINT_ACCEPTANCE', 'APPROVED', true, ended);
  } else {
    const id = sampleId(index, MERGED_TABLE, n);
    add.row('merged_procedure', [
      id,
      creditCode,
      projectCode,
      zone.code,
      'SURVEYS',
      '州测绘院',
      JSON.stringify(singlesOf(rules, on, 'SURVEYS')),
      null,
      moment(on),
    ]);
    serviceCase(id, `HY-${projectCode}`, 'MERGED_SURVEYS', 'DEPARTMENT_ACCEPTED', false, null);
  }
}
