import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { InspectionExceptionReason, InspectionGround, InspectionResult, InspectionState } from '../generated.ts';
import type { SignedPass } from './pass-content.ts';

const InspectionVisitSchema = defineEntity({
  name: 'InspectionVisit',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text().nullable(),
    authority: p.text(),
    authorityCode: p.text().nullable(),
    items: p.array(),
    itemCodes: p.array().nullable(),
    inspectors: p.array(),
    presentInspectors: p.array().nullable(),
    ground: p.text().$type<InspectionGround>(),
    drawId: p.uuid().nullable(),
    leadReference: p.text().nullable(),
    place: p.text().nullable(),
    latitude: p.float().nullable(),
    longitude: p.float().nullable(),
    separateReason: p.text().nullable(),
    withoutNotice: p.boolean(),
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
    passNo: p.text().nullable(),
    pass: p.json<SignedPass>().nullable(),
    documents: p.array().nullable(),
    documentsRequestedAt: p.datetime().nullable(),
    checkedInAt: p.datetime().nullable(),
    checkedInLatitude: p.float().nullable(),
    checkedInLongitude: p.float().nullable(),
    reportedAt: p.datetime().nullable(),
    result: p.text().$type<InspectionResult>().nullable(),
    findings: p.text().nullable(),
    cancelReason: p.text().nullable(),
    publishedAt: p.datetime().nullable(),
    publicationNo: p.text().nullable(),
    surveyedAt: p.datetime().nullable(),
    version: stateVersion(),
  },
});
/**
 * An on-site inspection, from its registration on. Inspectors' names are kept whole and shown masked; `approvedBy` is
 * the office that approved an exception, `headApprovedBy` who approved the visit for the head of the body. What was
 * registered before the firewall has no item codes, place or pass: it is cancelled and registered again.
 */
export class InspectionVisit extends InspectionVisitSchema.class {}
InspectionVisitSchema.setClass(InspectionVisit);
