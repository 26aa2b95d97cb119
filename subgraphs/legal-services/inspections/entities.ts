import { defineEntity, p } from '@mikro-orm/core';
import type { InspectionExceptionReason, InspectionGround, InspectionResult, InspectionState } from '../generated.ts';

const InspectionVisitSchema = defineEntity({
  name: 'InspectionVisit',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text().nullable(),
    authority: p.text(),
    authorityCode: p.text().nullable(),
    items: p.array(),
    inspectors: p.array(),
    presentInspectors: p.array().nullable(),
    ground: p.text().$type<InspectionGround>(),
    plannedOn: p.date(),
    registeredAt: p.datetime(),
    registeredBy: p.text().nullable(),
    headApprovedAt: p.datetime().nullable(),
    headApprovedBy: p.text().nullable(),
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
/**
 * An on-site inspection, from its registration on. Inspectors' names are kept whole and shown masked; `approvedBy` is
 * the office that approved an exception, `headApprovedBy` who approved the visit for the head of the body.
 */
export class InspectionVisit extends InspectionVisitSchema.class {}
InspectionVisitSchema.setClass(InspectionVisit);
