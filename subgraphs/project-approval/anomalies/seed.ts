/** Sample results that came about outside the system, one of them a typical case. */
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { referenceText } from '#shared/sample/kit.ts';
import { ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { ApprovalResult, TypicalCase } from './entities.ts';
import type { Anomaly } from './rows.ts';
import { detectAnomalies } from './rules.ts';

/** The tables' numbers in sample ids. */
const RESULT_TABLE = 25;
const TYPICAL_TABLE = 26;
const MATTER = 'WATER_CONSERVATION';

/** One project in thirty-two: a document that the system has no case of; one in 128 is published as a typical case. */
export function seedAnomalies(project: SampleProject): void {
  const { life, stages } = project;
  const [first] = stages;
  if (life.index % 32 !== 0 || !first) return;
  const decidedOn = first.startedOn;
  const resultId = sampleId(life.index, RESULT_TABLE, project.n);
  const anomalies = addResult(project, resultId, decidedOn);
  if (life.index % 128 === 0) addTypicalCase(project, resultId, decidedOn, anomalies);
}

/** Adds a result of the day; returns its signs. */
function addResult({ life, add, n, projectCode }: SampleProject, id: string, decidedOn: LocalDate): Anomaly[] {
  const { index, creditCode, zone } = life;
  const rule = ruleOfDay('list', zoneOf(zone.code), 'APPROVAL_ANOMALIES', decidedOn);
  const documentNo = `样建函〔${decidedOn.slice(0, 4)}〕${index}-${n}号`;
  const anomalies = detectAnomalies(rule, {
    projectCode,
    matter: MATTER,
    documentNo,
    decidedOn,
    projectKnown: true,
    acceptedOn: null,
    listed: false,
    skipped: [],
  });
  add.row(ApprovalResult, {
    id,
    creditCode,
    zone: zone.code,
    projectCode,
    matter: MATTER,
    documentNo,
    department: '水利局',
    decidedOn,
    anomalies,
    rule: referenceText(rule),
    reportedAt: moment(decidedOn),
    reportedBy: OFFICERS[0],
  });
  return anomalies;
}

function addTypicalCase(
  { life, add, n }: SampleProject,
  resultId: string,
  on: LocalDate,
  anomalies: readonly Anomaly[],
): void {
  add.row(TypicalCase, {
    id: sampleId(life.index, TYPICAL_TABLE, n),
    zone: life.zone.code,
    resultId,
    title: '清单外设置审批环节案',
    summary: '某部门在审批事项清单之外要求企业办理审批，并在系统外出具文件。',
    kinds: anomalies.map(({ kind }) => kind),
    publishedAt: moment(on),
  });
}
