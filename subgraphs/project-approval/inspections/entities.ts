/** Efficiency inspections and their orders as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { SupervisionOrderState } from '../generated.ts';

/** An aspect of an inspection, and what was found of it; null until it is inspected. */
export interface AspectRecord {
  code: string;
  inspectedAt: string | null;
  summary: string | null;
  by: string | null;
}

/** A rectification that did not hold: what was done and what its verification found, by whom. */
export interface ReturnedRectification {
  rectification: string | null;
  rectifiedAt: string | null;
  rectifiedBy: string | null;
  verification: string;
  verifiedAt: string;
  verifiedBy: string;
}

const EfficiencyInspectionSchema = defineEntity({
  name: 'EfficiencyInspection',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    aspects: p.json<readonly AspectRecord[]>(),
    rule: p.json<RuleReference>(),
    openedAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    version: stateVersion(),
  },
});
/** An efficiency inspection with its aspects; one open at a time for a project. */
export class EfficiencyInspection extends EfficiencyInspectionSchema.class {}
EfficiencyInspectionSchema.setClass(EfficiencyInspection);

const SupervisionOrderSchema = defineEntity({
  name: 'SupervisionOrder',
  properties: {
    id: p.uuid().primary(),
    inspectionId: p.uuid(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    aspect: p.text(),
    finding: p.text(),
    agency: p.text(),
    dueOn: p.date(),
    state: p.text().$type<SupervisionOrderState>(),
    issuedAt: p.datetime(),
    rectification: p.text().nullable(),
    rectifiedAt: p.datetime().nullable(),
    rectifiedBy: p.text().nullable(),
    verification: p.text().nullable(),
    verifiedAt: p.datetime().nullable(),
    verifiedBy: p.text().nullable(),
    returned: p.json<readonly ReturnedRectification[]>(),
    version: stateVersion(),
  },
});
/** An order of an inspection. `rectifiedBy` and `verifiedBy` are never the same; the database checks it. */
export class SupervisionOrder extends SupervisionOrderSchema.class {}
SupervisionOrderSchema.setClass(SupervisionOrder);
