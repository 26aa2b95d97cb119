import { defineEntity, p } from '@mikro-orm/core';
import type { FilingKind } from '../generated.ts';

const EnforcementFilingSchema = defineEntity({
  name: 'EnforcementFiling',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<FilingKind>(),
    fineId: p.uuid().nullable(),
    authority: p.text(),
    item: p.text(),
    basis: p.text(),
    amount: p.decimal('string'),
    imposedOn: p.date(),
    filedAt: p.datetime(),
    filedBy: p.text(),
  },
});
/** A fine or a fee on an enterprise that was filed. Private to the enterprise. */
export class EnforcementFiling extends EnforcementFilingSchema.class {}
EnforcementFilingSchema.setClass(EnforcementFiling);
