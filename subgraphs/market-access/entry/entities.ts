import { defineEntity, p } from '@mikro-orm/core';
import type { EntryMeasure, NegativeListKind } from '../generated.ts';

const NegativeListVersionSchema = defineEntity({
  name: 'NegativeListVersion',
  properties: {
    kind: p.text().$type<NegativeListKind>().primary(),
    version: p.text().primary(),
    title: p.text(),
    validFrom: p.date(),
    entryCount: p.integer(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
  },
});
/** An edition of a negative list. */
export class NegativeListVersion extends NegativeListVersionSchema.class {}
NegativeListVersionSchema.setClass(NegativeListVersion);

const NegativeListEntrySchema = defineEntity({
  name: 'NegativeListEntry',
  properties: {
    kind: p.text().$type<NegativeListKind>().primary(),
    version: p.text().primary(),
    number: p.integer().primary(),
    industry: p.text(),
    measure: p.text().$type<EntryMeasure>(),
    text: p.text(),
  },
});
/** An entry of an edition. */
export class NegativeListEntry extends NegativeListEntrySchema.class {}
NegativeListEntrySchema.setClass(NegativeListEntry);
