import { defineEntity, p } from '@mikro-orm/core';

/** An item as a list publishes it. */
export interface PublishedItem {
  code: string;
  name: string;
  /** Law and article that it rests on. */
  basis: string;
  /** On the list of key supervision. */
  key: boolean;
}

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
