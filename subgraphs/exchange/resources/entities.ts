import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { DataResourceKind, ShareType, UpdateCycle } from '../generated.ts';

/** An item of a resource as it is kept. */
export interface StoredItem {
  name: string;
  label: string;
  type: string;
  shareType: ShareType;
}

const DataResourceSchema = defineEntity({
  name: 'DataResource',
  properties: {
    id: p.uuid().primary(),
    catalogCode: p.text(),
    kind: p.text().$type<DataResourceKind>(),
    department: p.text(),
    name: p.text(),
    summary: p.text(),
    items: p.json<readonly StoredItem[]>(),
    shareType: p.text().$type<ShareType>(),
    shareGround: p.text().nullable(),
    classified: p.boolean(),
    updateCycle: p.text().$type<UpdateCycle>(),
    publishedOn: p.date(),
    /** When its department reported that it was updated; null for what a feed tells of. */
    reportedAt: p.datetime().nullable(),
    version: stateVersion(),
  },
});
/** A resource of the ledger. `classified`: an officer said how it is shared, so its contract no longer does. */
export class DataResource extends DataResourceSchema.class {}
DataResourceSchema.setClass(DataResource);

const ToldTypeSchema = defineEntity({
  name: 'ToldType',
  properties: {
    department: p.text().primary(),
    type: p.text().primary(),
    toldAt: p.datetime(),
  },
});
/** When a thing of a type last changed, as its department's feed told it. */
export class ToldType extends ToldTypeSchema.class {}
ToldTypeSchema.setClass(ToldType);

const ReadFeedSchema = defineEntity({
  name: 'ReadFeed',
  properties: {
    department: p.text().primary(),
    readUntil: p.datetime(),
  },
});
/** Until when a department's feed was read to its end. */
export class ReadFeed extends ReadFeedSchema.class {}
ReadFeedSchema.setClass(ReadFeed);
