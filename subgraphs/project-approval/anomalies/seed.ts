/**
 * Sample supervision: who designed some projects, and a few results that came about outside the system, one of them a
 * typical case.
 */
import { createHash } from 'node:crypto';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { ruleReference, zone as zoneOf, ruleOfDay } from '#shared/zones/index.ts';
import { detectAnomalies } from './rules.ts';
import type { StageDates } from '../projects/rows.ts';

export const RESULT_COLUMNS = [
  'id',
  'credit_code',
  'zone',
  'project_code',
  'matter',
  'document_no',
  'department',
  'decided_on',
  'anomalies',
  'rule',
  'reported_at',
  'reported_by',
];
export const TYPICAL_COLUMNS = ['id', 'zone', 'result_id', 'title', 'summary', 'kinds', 'published_at'];
export const DESIGNER_COLUMNS = [
  'id',
  'credit_code',
  'project_code',
  'person_ref',
  'masked_name',
  'role',
  'organisation',
  'recorded_at',
  'recorded_by',
];

/** The tables' numbers in sample ids. */
const [DESIGNER_TABLE, RESULT_TABLE, TYPICAL_TABLE] = [24, 25, 26];
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

/**
 * One project in eight has its designer recorded when it was accepted; one in thirty-two a document that the system has
 * no case of.
 */
export function seedSupervision(
  life: Life,
  n: number,
  projectCode: string,
  stages: readonly StageDates[],
  add: SampleSink,
): void {
  const { index, creditCode, zone } = life;
  if (index % 8 !== 0 || stages.length === 0) return;
  const on = stages[0]!.startedOn;
  const personRef = createHash('sha256')
    .update(`designer ${index % 1_000}`)
    .digest('hex');
  add.row('designer_liability', [
    sampleId(index, DESIGNER_TABLE, n),
    creditCode,
    projectCode,
    personRef,
    '宋**',
    'PROJECT_LEAD',
    `${zone.region}建筑设计院`,
    moment(on),
    'sample-officer-1',
  ]);
  if (index % 32 !== 0) return;
  const rule = ruleOfDay('list', zoneOf(zone.code), 'APPROVAL_ANOMALIES', on);
  const documentNo = `样建函〔${on.slice(0, 4)}〕${index}-${n}号`;
  const anomalies = detectAnomalies(rule, {
    projectCode,
    matter: 'WATER_CONSERVATION',
    documentNo,
    decidedOn: on,
    projectKnown: true,
    acceptedOn: null,
    listed: false,
    skipped: [],
  });
  const id = sampleId(index, RESULT_TABLE, n);
  add.row('approval_result', [
    id,
    creditCode,
    zone.code,
    projectCode,
    'WATER_CONSERVATION',
    documentNo,
    '水利局',
    on,
    JSON.stringify(anomalies),
    JSON.stringify(ruleReference(rule)),
    moment(on),
    'sample-officer-1',
  ]);
  if (index % 128 !== 0) return;
  const kinds = anomalies.map(({ kind }) => kind);
  add.row('typical_case', [
    sampleId(index, TYPICAL_TABLE, n),
    zone.code,
    id,
    '清单外设置审批环节案',
    '某部门在审批事项清单之外要求企业办理审批，并在系统外出具文件。',
    JSON.stringify(kinds),
    moment(on),
  ]);
}
