/** Sample lists of inspection items: those of each zone's bodies, with the zone's first life. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import { FIELDS, bodyCode } from '../inspections/seed.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { InspectionItemList } from './entities.ts';
import type { PublishedItem } from './rows.ts';

type Field = keyof typeof FIELDS;

const BASES: Readonly<Record<Field, string>> = {
  MARKET: '《中华人民共和国广告法》第四十九条',
  ENVIRONMENT: '《中华人民共和国环境保护法》第二十四条',
  SAFETY: '《中华人民共和国安全生产法》第六十五条',
  LABOUR: '《劳动保障监察条例》第十条',
  CONSTRUCTION: '《建设工程质量管理条例》第四十七条',
};

/** A body's two items: the one that its sample visits are made for, a key item, and one for which only draws come. */
export const itemsOfField = (field: Field): readonly [PublishedItem, PublishedItem] => {
  const [, name] = FIELDS[field];
  const basis = BASES[field];
  return [
    { code: `${field}_CHECK`, name, basis, key: true },
    { code: `${field}_DAILY`, name: `${name}（日常）`, basis, key: false },
  ];
};

/** Adds the lists of a zone's bodies, in force since the founding of its first enterprise or for three years. */
export function addItemLists({ life, add, today }: SampleStory): void {
  const { index, zone, foundedOn } = life;
  if (index >= SAMPLE_ZONES.length) return;
  const since = addDays(today, -1_095);
  const validFrom = foundedOn > since ? foundedOn : since;
  for (const [n, field] of (Object.keys(FIELDS) as Field[]).entries()) {
    const id = sampleId(index, SAMPLE_TABLES.itemList, n);
    const authority = `${zone.region}${FIELDS[field][0]}`;
    const authorityCode = bodyCode(zone.code, field);
    const items = itemsOfField(field);
    const publishedAt = instantAt(validFrom, '10:00');
    const list = { id, zone: zone.code, authority, authorityCode, version: 1, validFrom, items, publishedAt };
    add.row(InspectionItemList, { ...list, publishedBy: 'sample-head' });
    add.change(publishedAt, {
      type: 'InspectionItemsPublished',
      creditCode: authorityCode,
      subject: { type: 'InspectionItemList', id },
      payload: { zone: zone.code, authority, version: 1, items: items.map(({ code }) => code), validFrom },
    });
  }
}
