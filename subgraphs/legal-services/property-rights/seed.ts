/**
 * A document of each zone whose plan screens what touches property rights: opened by one officer, concluded by another.
 */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { itemOf, listOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import { SAMPLE_TABLES, zoneOfFirst } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { PropertyRightsReview } from './entities.ts';

const DOCUMENT = { title: '样例园区闲置土地处置办法', authority: '示例司法局' } as const;
const OPINION = '补偿标准不明，应予补正后重新征求意见。';
const [OPENED, CONCLUDED] = [90, 75];

/** Adds the screening of a zone with its first life. */
export function addPropertyReview({ life, add, today }: SampleStory): void {
  const zone = zoneOfFirst(life);
  const openedOn = weekday(addDays(today, -OPENED));
  const rule = zone && listOf(zone, 'PROPERTY_RIGHTS_REVIEW', openedOn);
  if (!rule || !itemOf(rule, 'DOCUMENT')) return;
  const [openedAt, concludedAt] = [
    instantAt(openedOn, '09:30'),
    instantAt(weekday(addDays(today, -CONCLUDED)), '16:30'),
  ];
  const id = sampleId(life.index, SAMPLE_TABLES.propertyReview, 0);
  add.row(PropertyRightsReview, {
    ...DOCUMENT,
    id,
    zone: zone.code,
    kind: 'DOCUMENT',
    openedAt,
    openedBy: 'sample-inspector',
    finding: 'TO_CORRECT',
    opinion: OPINION,
    concludedAt,
    concludedBy: 'sample-head',
  });
  const change = {
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'PropertyRightsReview', id },
    restricted: true,
    payload: { zone: zone.code, kind: 'DOCUMENT' },
  };
  add.change(openedAt, { ...change, type: 'PropertyScreeningOpened' });
  const changedFields = ['finding', 'opinion', 'concludedAt'];
  add.change(concludedAt, { ...change, type: 'PropertyScreeningConcluded', changedFields });
}
