import { defineEntity, p } from '@mikro-orm/core';
import type { InspectionExceptionReason, InspectionGround, InspectionResult, InspectionState } from '../generated.ts';

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
