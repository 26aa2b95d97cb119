import { defineEntity, p } from '@mikro-orm/core';
import type { Words } from '#shared/messages.ts';
import type { CreditLevel, GradeInputs, GradeScheme, TaxGrade } from '../generated.ts';

const GradeSchema = defineEntity({
  name: 'Grade',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    scheme: p.text().$type<GradeScheme>(),
    level: p.text().$type<CreditLevel>(),
    validFrom: p.date(),
    validTo: p.date(),
    inputs: p.json<GradeInputs>(),
    reasons: p.json<readonly Words[]>(),
  },
});
/** A grade; the one in force is the newest whose days include today. */
export class Grade extends GradeSchema.class {}
GradeSchema.setClass(Grade);

const StoredTaxGradeSchema = defineEntity({
  name: 'StoredTaxGrade',
  tableName: 'tax_grade',
  properties: {
    creditCode: p.text().primary(),
    level: p.text().$type<TaxGrade>(),
    taxYear: p.integer(),
  },
});
/** The grade that the tax authority gave last. */
export class StoredTaxGrade extends StoredTaxGradeSchema.class {}
StoredTaxGradeSchema.setClass(StoredTaxGrade);
