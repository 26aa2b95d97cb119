/** Sample lists of what may follow later, with the first life of each zone; and what some projects owed. */
import { StoredDebt } from '#shared/case/entities.ts';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { MAKE_UP_DAYS, TOLERANCE_MATERIALS, TOLERANCE_MATTER } from '#shared/sample/promises.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { OFFICERS, moment } from '../sample.ts';
import type { SampleProject } from '../sample.ts';
import { ToleranceList } from './entities.ts';
import type { Excluded, ToleranceItem, ToleranceListRow } from './rows.ts';

/** The table's number in sample ids. */
const TABLE = 27;

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

/** The list of a zone. */
export function seedToleranceList({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const since = listedSince(today);
  const validFrom = foundedOn > since ? foundedOn : since;
  add.row(ToleranceList, { ...sampleList(zone.code, today), validFrom, publishedBy: OFFICERS[0] });
  add.change(new Date(moment(validFrom)), {
    type: 'ToleranceListPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'ToleranceList', id: `${zone.code}-1` },
    payload: { zone: zone.code, version: 1, matters: ITEMS.map(({ matter }) => matter), on: validFrom },
  });
}

/** One project in sixteen: what it owed at its acceptance came with the end of its first stage. */
export function seedSettledDebt({ life, add, n, caseId, stages: [first] }: SampleProject): void {
  const { index, creditCode, zone } = life;
  if (index % 16 !== 0 || !first?.finishedOn || first.finishedOn === first.startedOn) return;
  const settledAt = moment(first.finishedOn);
  const dueDate = addDays(first.startedOn, 20);
  add.row(StoredDebt, {
    id: sampleId(index, TABLE, n),
    creditCode,
    caseId,
    matter: TOLERANCE_MATTER,
    kind: 'MATERIALS',
    zone: zone.code,
    items: [{ name: '总平面图', settledAt }],
    status: 'SETTLED',
    openedAt: moment(first.startedOn),
    dueAt: `${dueDate}T09:30:00.000Z`,
    dueDate,
    endedAt: settledAt,
  });
}
