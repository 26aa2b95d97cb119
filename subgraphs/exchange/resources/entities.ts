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
    version: stateVersion(),
  },
});
/** A resource of the ledger. `classified`: an officer said how it is shared, so its contract no longer does. */
export class DataResource extends DataResourceSchema.class {}
DataResourceSchema.setClass(DataResource);
