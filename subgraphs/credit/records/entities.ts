import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { LicenceKind, PenaltyGravity, ReportField } from '../generated.ts';

const LicenceSchema = defineEntity({
  name: 'Licence',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    documentNo: p.text(),
    identifier: p.text().nullable(),
    content: p.text(),
    kind: p.text().$type<LicenceKind>(),
    authority: p.text(),
    decidedOn: p.date(),
    validTo: p.date().nullable(),
    publishedOn: p.date(),
    inTime: p.boolean(),
    zone: p.text().nullable(),
    partyName: p.text().nullable(),
    national: p.json<Readonly<Record<string, string>>>(),
    commitmentId: p.uuid().nullable(),
    /** Which department told it, under which id there, and in which version; null for one that was typed. */
    sourceDepartment: p.text().nullable(),
    sourceId: p.uuid().nullable(),
    sourceVersion: p.integer().nullable(),
    annulledOn: p.date().nullable(),
    annulReason: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An administrative licence on public record. */
export class Licence extends LicenceSchema.class {}
LicenceSchema.setClass(Licence);

const PenaltySchema = defineEntity({
  name: 'Penalty',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    documentNo: p.text(),
    violation: p.text(),
    gravity: p.text().$type<PenaltyGravity>(),
    fine: p.decimal('string').nullable(),
    authority: p.text(),
    decidedOn: p.date(),
    publishedOn: p.date(),
    publishedUntil: p.date().nullable(),
    necessity: p.text().nullable(),
    inTime: p.boolean(),
    finePaidOn: p.date().nullable(),
    zone: p.text().nullable(),
    partyName: p.text().nullable(),
    field: p.text().$type<ReportField>().nullable(),
    national: p.json<Readonly<Record<string, string>>>(),
    repairedOn: p.date().nullable(),
    annulledOn: p.date().nullable(),
    annulReason: p.text().nullable(),
    endedOn: p.date().nullable(),
    version: stateVersion(),
  },
});
/** An administrative penalty on public record. */
export class Penalty extends PenaltySchema.class {}
PenaltySchema.setClass(Penalty);
