import { defineEntity, p } from '@mikro-orm/core';
import type { EnforcementField, LeniencyKind, PenaltyConcern } from '../generated.ts';

/** A violation as a list publishes it. */
export interface ListedEntry {
  code: string;
  violation: string;
  field: EnforcementField;
  /** Law and article that it breaks. */
  basis: string;
  whenCorrected: boolean;
  concerns: readonly PenaltyConcern[];
}

const LeniencyListSchema = defineEntity({
  name: 'LeniencyList',
  properties: {
    zone: p.text().primary(),
    kind: p.text().$type<LeniencyKind>().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    entries: p.json<readonly ListedEntry[]>(),
    publishedBy: p.text(),
  },
});
/** A zone's list of violations that are handled leniently, in one of its versions. */
export class LeniencyList extends LeniencyListSchema.class {}
LeniencyListSchema.setClass(LeniencyList);
