import { defineEntity, p } from '@mikro-orm/core';

const TaxBlacklistEntrySchema = defineEntity({
  name: 'TaxBlacklistEntry',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    documentNo: p.text(),
    violation: p.text(),
    amount: p.decimal('string'),
    authority: p.text(),
    decidedOn: p.date(),
    publishedUntil: p.date(),
  },
});
/** A grave violation of tax law, published for the time of a rule. */
export class TaxBlacklistEntry extends TaxBlacklistEntrySchema.class {}
TaxBlacklistEntrySchema.setClass(TaxBlacklistEntry);
