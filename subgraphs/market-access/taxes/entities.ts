import { defineEntity, p } from '@mikro-orm/core';
import type { TaxCaseKind } from '../generated.ts';

/** An earlier mark of an enterprise. */
export interface EarlierMark {
  risk: boolean;
  reason: string;
  since: string;
  markedBy: string;
}

/** An earlier report of the same year. */
export interface EarlierReport {
  payments: number;
  hours: string;
  reportedAt: string;
  reportedBy: string;
}

const TaxRiskSchema = defineEntity({
  name: 'TaxRisk',
  properties: {
    creditCode: p.text().primary(),
    risk: p.boolean(),
    reason: p.text(),
    since: p.date(),
    markedBy: p.text(),
    /** The marks before it, the first first. */
    earlier: p.json<readonly EarlierMark[]>(),
  },
});
/** The office's last mark of an enterprise as a taxpayer: with risk, or without. */
export class TaxRisk extends TaxRiskSchema.class {}
TaxRiskSchema.setClass(TaxRisk);

const TaxCaseSchema = defineEntity({
  name: 'TaxCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    kind: p.text().$type<TaxCaseKind>(),
    subject: p.text(),
    zone: p.text(),
    submittedAt: p.datetime(),
    limitNote: p.text().nullable(),
  },
});
/** A tax case, and what the clause of its limit leaves open. The case of the kit with the same id has its status. */
export class TaxCase extends TaxCaseSchema.class {}
TaxCaseSchema.setClass(TaxCase);

const TaxBurdenReportSchema = defineEntity({
  name: 'TaxBurdenReport',
  properties: {
    creditCode: p.text().primary(),
    year: p.integer().primary(),
    zone: p.text(),
    payments: p.integer(),
    hours: p.decimal('string'),
    reportedAt: p.datetime(),
    reportedBy: p.text(),
    /** The reports of that year before it, the first first. */
    earlier: p.json<readonly EarlierReport[]>(),
  },
});
/** The burden of a year's taxes that an enterprise reported. */
export class TaxBurdenReport extends TaxBurdenReportSchema.class {}
TaxBurdenReportSchema.setClass(TaxBurdenReport);
