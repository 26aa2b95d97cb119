import { defineEntity, p } from '@mikro-orm/core';
import type { PublishedItem } from './rows.ts';

const InspectionItemListSchema = defineEntity({
  name: 'InspectionItemList',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    authority: p.text(),
    authorityCode: p.text(),
    version: p.integer(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    items: p.json<readonly PublishedItem[]>(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
  },
});
/** The items that a body has published for inspection in a zone, in one of their versions; public. */
export class InspectionItemList extends InspectionItemListSchema.class {}
InspectionItemListSchema.setClass(InspectionItemList);
