import { defineEntity, p } from '@mikro-orm/core';

const IssuedCodeSchema = defineEntity({
  name: 'IssuedCreditCode',
  tableName: 'issued_credit_code',
  properties: {
    creditCode: p.text().primary(),
    zone: p.text(),
    name: p.text(),
    authority: p.text(),
    evidence: p.text(),
    documentDigest: p.text(),
    enteredAt: p.datetime(),
    enteredBy: p.text(),
    confirmedAt: p.datetime().nullable(),
    confirmedBy: p.text().nullable(),
  },
});
/** A credit code that was issued with wrong check characters, as one officer entered it and another confirmed it. */
export class IssuedCreditCode extends IssuedCodeSchema.class {}
IssuedCodeSchema.setClass(IssuedCreditCode);
