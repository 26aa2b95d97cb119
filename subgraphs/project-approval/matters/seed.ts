/** Sample investment matters (Y16): each zone's list with its first life, and what was accepted for some projects. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from './matters.ts';
import { projectMatters } from '../stages/rules.ts';

export const MATTER_LIST_COLUMNS = ['zone', 'version', 'valid_from', 'valid_to', 'matters', 'published_by'];
export const PROJECT_MATTER_COLUMNS = [
  'id',
  'credit_code',
  'project_code',
  'zone',
  'matter',
  'stage',
  'department',
  'list_version',
  'accepted_at',
  'accepted_by',
];

/** The table's number in sample ids. */
const TABLE = 21;

/** The first version of a zone's list: what the national matters are, valid for three years by now. */
export function seedMatterList({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const since = weekday(addDays(today, -1_095));
  const validFrom = foundedOn > since ? foundedOn : since;
  const on = zoneOf(zone.code);
  const matters = projectMatters(on, validFrom).parameters.items.map(({ code, zh, stage, lead, rule }) => ({
    code,
    title: zh,
    stage,
    department: lead!.zh,
    basis: '工程建设项目审批制度改革的实施意见',
    limitDays: rule ? (findRuleOfKind('clock', on, rule, validFrom)?.parameters.amount.value ?? null) : null,
  }));
  add.row('investment_matter_list', [zone.code, 1, validFrom, null, JSON.stringify(matters), 'sample-officer-1']);
  add.change(new Date(`${validFrom}T03:00:00.000Z`), {
    type: 'InvestmentMattersPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'InvestmentMatterList', id: `${zone.code}-1` },
    payload: { zone: zone.code, version: 1, matters: matters.map(({ code }) => code), on: validFrom },
  });
}

/** One project in eight: its seismic safety, accepted with the project. */
export function seedProjectMatter(
  { index, creditCode, zone }: Life,
  n: number,
  projectCode: string,
  acceptedOn: LocalDate,
  add: SampleSink,
): void {
  if (index % 8 !== 0) return;
  add.row('project_matter', [
    sampleId(index, TABLE, n),
    creditCode,
    projectCode,
    zone.code,
    'SEISMIC_SAFETY',
    'LAND_AND_PLANNING',
    '地震工作主管部门',
    1,
    `${acceptedOn}T03:00:00.000Z`,
    'sample-officer-1',
  ]);
}
