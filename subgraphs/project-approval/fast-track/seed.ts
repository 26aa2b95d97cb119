/**
 * Sample lists of what may follow later, with the first life of each zone; the parties' opinions on some projects; and
 * what some still owe.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { MAKE_UP_DAYS, TOLERANCE_MATERIALS, TOLERANCE_MATTER } from '#shared/sample/promises.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf, listOf } from '#shared/zones/index.ts';
import type { Excluded, ToleranceItem, ToleranceListRow } from './rules.ts';
import { OF_NO_ENTERPRISE } from '../matters/matters.ts';
import type { StageDates } from '../projects/rows.ts';

export const TOLERANCE_LIST_COLUMNS = [
  'zone',
  'version',
  'valid_from',
  'valid_to',
  'items',
  'excluded',
  'published_by',
];
export const OPINION_COLUMNS = ['project_code', 'party', 'credit_code', 'passed', 'comment', 'given_at', 'given_by'];
export const DEBT_TABLE_COLUMNS = [
  'id',
  'credit_code',
  'case_id',
  'matter',
  'kind',
  'zone',
  'items',
  'status',
  'opened_at',
  'due_at',
  'due_date',
  'ended_at',
  'rule',
  'reported_at',
];

/** The table's number in sample ids. */
const TABLE = 27;
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

const ITEMS: readonly ToleranceItem[] = [
  {
    matter: TOLERANCE_MATTER,
    kind: 'MATERIALS',
    mainMaterials: TOLERANCE_MATERIALS.main,
    deferrable: TOLERANCE_MATERIALS.deferrable,
    makeUpDays: MAKE_UP_DAYS,
  },
  {
    matter: '先建后验',
    kind: 'BUILD_THEN_VERIFY',
    mainMaterials: ['企业承诺书'],
    deferrable: ['施工图审查', '施工许可核验'],
    makeUpDays: 60,
  },
];

const EXCLUDED: Excluded = { natures: ['REAL_ESTATE'], categories: ['GOV_LINEAR'], industries: [] };
/** Since when the list of a zone holds. */
const listedSince = (today: LocalDate): LocalDate => weekday(addDays(today, -730));
/**
 * The list of a zone as projects find it; the first life's founding may come after the start of its validity, which
 * changes nothing here.
 */
export const sampleList = (zone: string, today: LocalDate): ToleranceListRow => ({
  zone,
  version: 1,
  validFrom: listedSince(today),
  validTo: null,
  items: ITEMS,
  excluded: EXCLUDED,
});

export function seedToleranceList({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const since = listedSince(today);
  const validFrom = foundedOn > since ? foundedOn : since;
  add.row('tolerance_list', [
    zone.code,
    1,
    validFrom,
    null,
    JSON.stringify(ITEMS),
    JSON.stringify(EXCLUDED),
    'sample-officer-1',
  ]);
  add.change(new Date(moment(validFrom)), {
    type: 'ToleranceListPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'ToleranceList', id: `${zone.code}-1` },
    payload: { zone: zone.code, version: 1, matters: ITEMS.map(({ matter }) => matter), on: validFrom },
  });
}

/**
 * One project in eight: two of the parties have spoken, where there is a platform; and what it owed at its acceptance
 * came on the next day.
 */
export function seedFastTrack(
  { index, creditCode, zone }: Life,
  n: number,
  project: { code: string; caseId: string; stages: readonly StageDates[] },
  add: SampleSink,
): void {
  const [first] = project.stages;
  if (index % 8 !== 0 || !first) return;
  const on = first.startedOn;
  for (const { code, zh } of listOf(zoneOf(zone.code), 'SIX_IN_ONE_PARTIES', on)?.parameters.items.slice(0, 2) ?? []) {
    add.row('planning_opinion', [
      project.code,
      code,
      creditCode,
      true,
      `${zh}：无意见`,
      moment(on),
      'sample-officer-2',
    ]);
  }
  if (index % 16 !== 0 || !first.finishedOn || first.finishedOn === on) return;
  const dueDate = addDays(on, 20);
  const items = [{ name: '总平面图', settledAt: moment(first.finishedOn) }];
  add.row('tolerance_debt', [
    sampleId(index, TABLE, n),
    creditCode,
    project.caseId,
    TOLERANCE_MATTER,
    'MATERIALS',
    zone.code,
    JSON.stringify(items),
    'SETTLED',
    moment(on),
    `${dueDate}T09:30:00.000Z`,
    dueDate,
    moment(first.finishedOn),
    null,
    null,
  ]);
}
