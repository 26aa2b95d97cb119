/** Sample investment matters (Y16): each zone's list with its first life, and what was accepted for some projects. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { ProjectStageCode } from '../generated.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { projectMatters } from '../stages/rules.ts';
import { InvestmentMatterList, ProjectMatter } from './entities.ts';
import type { InvestmentMatter } from './rows.ts';
import { OF_NO_ENTERPRISE } from './rules.ts';

/** The table's number in sample ids. */
const TABLE = 21;

/** The first version of a zone's list: the national matters, valid for three years by now. */
export function seedMatterList({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const since = weekday(addDays(today, -1_095));
  const validFrom = foundedOn > since ? foundedOn : since;
  const matters = sampleMatters(zoneOf(zone.code), validFrom);
  add.row(InvestmentMatterList, {
    zone: zone.code,
    version: 1,
    validFrom,
    matters,
    publishedBy: OFFICERS[0],
  });
  add.change(new Date(moment(validFrom)), {
    type: 'InvestmentMattersPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'InvestmentMatterList', id: `${zone.code}-1` },
    payload: { zone: zone.code, version: 1, matters: matters.map(({ code }) => code), on: validFrom },
  });
}

const sampleMatters = (zone: Zone, on: LocalDate): InvestmentMatter[] =>
  projectMatters(zone, on).parameters.items.map(({ code, zh, stage, lead, rule }) => ({
    code,
    title: zh,
    stage: stage as ProjectStageCode,
    department: lead?.zh ?? '',
    basis: '工程建设项目审批制度改革的实施意见',
    limitDays: rule ? (findRuleOfKind('clock', zone, rule, on)?.parameters.amount.value ?? null) : null,
  }));

/** One project in eight: its seismic safety, accepted with the project. */
export function seedProjectMatter({ life, add, n, projectCode, stages: [first] }: SampleProject): void {
  const { index, creditCode, zone } = life;
  if (index % 8 !== 0 || !first) return;
  add.row(ProjectMatter, {
    id: sampleId(index, TABLE, n),
    creditCode,
    projectCode,
    zone: zone.code,
    matter: 'SEISMIC_SAFETY',
    stage: 'LAND_AND_PLANNING',
    department: '地震工作主管部门',
    listVersion: 1,
    acceptedAt: moment(first.startedOn),
    acceptedBy: OFFICERS[0],
  });
}
