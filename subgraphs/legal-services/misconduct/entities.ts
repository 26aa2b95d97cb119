import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { MisconductKind, MisconductState } from '../generated.ts';

const MisconductReportSchema = defineEntity({
  name: 'MisconductReport',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    visitId: p.uuid(),
    authority: p.text(),
    authorityCode: p.text().nullable(),
    kind: p.text().$type<MisconductKind>(),
    description: p.text(),
    state: p.text().$type<MisconductState>(),
    reportedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    basis: p.text().nullable(),
    reason: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An enterprise's report of misconduct at a visit, closed to the body that it is about. */
export class MisconductReport extends MisconductReportSchema.class {}
MisconductReportSchema.setClass(MisconductReport);

const VisitAnswerSchema = defineEntity({
  name: 'VisitAnswer',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    authority: p.text(),
    year: p.integer(),
    quarter: p.integer(),
    showedPass: p.boolean(),
    recommended: p.boolean(),
    tookFavours: p.boolean(),
  },
});
/** Answers to the questions after a visit: of which body and quarter, never of which visit, enterprise or moment. */
export class VisitAnswer extends VisitAnswerSchema.class {}
VisitAnswerSchema.setClass(VisitAnswer);
