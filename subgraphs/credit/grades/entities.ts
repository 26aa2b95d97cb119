import { defineEntity, p } from '@mikro-orm/core';
import type { Words } from '#shared/messages.ts';
import type { CreditLevel, GradeInputs, GradeScheme } from '../generated.ts';

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
    inputHash: p.text().nullable(),
    reasons: p.json<readonly Words[]>(),
    endedOn: p.date().nullable(),
  },
});
/** A grade under the risk classification; the one in force is the newest whose days include today. */
export class Grade extends GradeSchema.class {}
GradeSchema.setClass(Grade);

/** A fact that a grade of another scheme was made from. */
export interface StoredFact {
  name: string;
  value: string;
}

const SchemeGradeSchema = defineEntity({
  name: 'SchemeGrade',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    scheme: p.text().$type<Exclude<GradeScheme, 'MARKET_RISK'>>(),
    industry: p.text().nullable(),
    level: p.text(),
    authority: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    facts: p.json<readonly StoredFact[]>(),
    inputHash: p.text().nullable(),
    endedOn: p.date().nullable(),
  },
});
/** A grade that another scheme gave: the public credit evaluation, the tax authority, an industry. */
export class SchemeGrade extends SchemeGradeSchema.class {}
SchemeGradeSchema.setClass(SchemeGrade);
