/** Connections, reports of designations and gas services as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import type {
  ConnectionArea,
  DesignatedRole,
  DesignationReportState,
  GasServiceKind,
  SizeClass,
  UtilityClass,
  UtilityKind,
} from '../generated.ts';

const UtilityConnectionSchema = defineEntity({
  name: 'UtilityConnection',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<UtilityKind>(),
    class: p.text().$type<UtilityClass>().nullable(),
    area: p.text().$type<ConnectionArea>(),
    capacityKw: p.float().nullable(),
    loadKva: p.float().nullable(),
    sizeClass: p.text().$type<SizeClass>().nullable(),
    cost: p.decimal('string').nullable(),
    freeReasons: p.json<readonly Words[]>(),
    costRule: p.json<RuleReference>().nullable(),
    replyOnSpot: p.boolean().nullable(),
    limitNote: p.json<Words>(),
    appliedAt: p.datetime(),
    connectedOn: p.date().nullable(),
    netDays: p.float().nullable(),
  },
});
/**
 * A connection to power, water or gas. Where it stands and its clock are its case's, one of the kit's, of the same id;
 * `netDays` are the working days that the utility used, for averages.
 */
export class UtilityConnection extends UtilityConnectionSchema.class {}
UtilityConnectionSchema.setClass(UtilityConnection);

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
    designatedByCode: p.text().nullable(),
    toldTo: p.text().nullable(),
    rule: p.json<RuleReference>().nullable(),
    version: stateVersion(),
  },
});
/** A report that a company was designated for a connection. */
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
    version: stateVersion(),
  },
});
/** A service of a gas account. The last transfer that was completed says who holds the account. */
export class GasService extends GasServiceSchema.class {}
GasServiceSchema.setClass(GasService);

const UtilityStandardSchema = defineEntity({
  name: 'UtilityStandard',
  properties: {
    zone: p.text().primary(),
    kind: p.text().$type<UtilityKind>().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    steps: p.json<readonly string[]>(),
    papers: p.json<readonly string[]>(),
    limitDays: p.integer(),
    charges: p.text(),
    rule: p.json<RuleReference>(),
    publishedBy: p.text(),
  },
});
/** A version of what a utility publishes of its service in a zone: published whole, never changed. */
export class UtilityStandard extends UtilityStandardSchema.class {}
UtilityStandardSchema.setClass(UtilityStandard);
