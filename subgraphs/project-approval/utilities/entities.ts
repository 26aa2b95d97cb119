import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { DesignatedRole, DesignationReportState, GasServiceKind } from '../generated.ts';

const DesignationReportSchema = defineEntity({
  name: 'DesignationReport',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    role: p.text().$type<DesignatedRole>(),
    connectionId: p.uuid().nullable(),
    designatedBy: p.text(),
    text: p.text(),
    state: p.text().$type<DesignationReportState>(),
    reportedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endedBy: p.text().nullable(),
    outcome: p.text().nullable(),
    rule: p.json<RuleReference>().nullable(),
  },
});
/** A report that somebody designated a company for a connection. */
export class DesignationReport extends DesignationReportSchema.class {}
DesignationReportSchema.setClass(DesignationReport);

const GasServiceSchema = defineEntity({
  name: 'GasService',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    connectionId: p.uuid(),
    kind: p.text().$type<GasServiceKind>(),
    transferTo: p.text().nullable(),
    day: p.date().nullable(),
    requestedAt: p.datetime(),
    completedAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    rule: p.json<RuleReference>(),
  },
});
/** A service of a gas account. The last transfer that was completed says who holds the account. */
export class GasService extends GasServiceSchema.class {}
GasServiceSchema.setClass(GasService);

export const utilityEntities = [DesignationReportSchema, GasServiceSchema];
