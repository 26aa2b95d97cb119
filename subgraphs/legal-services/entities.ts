import { defineEntity, p } from '@mikro-orm/core';
import type {
  InspectionExceptionReason,
  InspectionGround,
  InspectionResult,
  InspectionState,
  LegalAidKind,
  LegalAidState,
} from './generated.ts';

const InspectionVisitSchema = defineEntity({
  name: 'InspectionVisit',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    authority: p.text(),
    items: p.array(),
    inspectors: p.array(),
    ground: p.text().$type<InspectionGround>(),
    plannedOn: p.date(),
    registeredAt: p.datetime(),
    state: p.text().$type<InspectionState>(),
    exceptionReason: p.text().$type<InspectionExceptionReason>().nullable(),
    exceptionNote: p.text().nullable(),
    approvedBy: p.text().nullable(),
    nationalVisitCode: p.text().nullable(),
    checkedInAt: p.datetime().nullable(),
    reportedAt: p.datetime().nullable(),
    result: p.text().$type<InspectionResult>().nullable(),
    findings: p.text().nullable(),
    cancelReason: p.text().nullable(),
  },
});
/** An on-site inspection, from its registration on. Inspectors' names are kept whole and shown masked. */
export class InspectionVisit extends InspectionVisitSchema.class {}
InspectionVisitSchema.setClass(InspectionVisit);

const LegalAidRequestSchema = defineEntity({
  name: 'LegalAidRequest',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    kind: p.text().$type<LegalAidKind>(),
    description: p.text(),
    state: p.text().$type<LegalAidState>(),
    lawyer: p.text().nullable(),
    fee: p.decimal('string'),
    requestedAt: p.datetime(),
    doneAt: p.datetime().nullable(),
    declineReason: p.text().nullable(),
  },
});
/** A request to the legal service team. The lawyer's name is kept whole and shown masked. */
export class LegalAidRequest extends LegalAidRequestSchema.class {}
LegalAidRequestSchema.setClass(LegalAidRequest);

export const entities = [InspectionVisitSchema, LegalAidRequestSchema];
