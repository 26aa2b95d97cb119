import { defineEntity, p } from '@mikro-orm/core';
import type { InspectionResult, PenaltyState } from '../generated.ts';

const PenaltyCaseSchema = defineEntity({
  name: 'PenaltyCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    visitId: p.uuid(),
    authority: p.text(),
    authorityCode: p.text().nullable(),
    violation: p.text(),
    gravity: p.text().$type<InspectionResult>(),
    basis: p.text(),
    proposedFine: p.decimal('string').nullable(),
    state: p.text().$type<PenaltyState>(),
    openedAt: p.datetime(),
    openedBy: p.text(),
    plea: p.text().nullable(),
    pleadedAt: p.datetime().nullable(),
    hearingRequested: p.boolean(),
    hearingHeldOn: p.date().nullable(),
    hearingRecord: p.text().nullable(),
    documentNo: p.text().nullable(),
    fine: p.decimal('string').nullable(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    decisionReason: p.text().nullable(),
  },
});
/** The case of a penalty, from the notice of what is proposed to the decision. Private to the enterprise. */
export class PenaltyCase extends PenaltyCaseSchema.class {}
PenaltyCaseSchema.setClass(PenaltyCase);
