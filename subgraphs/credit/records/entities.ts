import { defineEntity, p } from '@mikro-orm/core';
import type { LicenceKind, PenaltyGravity } from '../generated.ts';

const LicenceSchema = defineEntity({
  name: 'Licence',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    documentNo: p.text(),
    content: p.text(),
    kind: p.text().$type<LicenceKind>(),
    authority: p.text(),
    decidedOn: p.date(),
    validTo: p.date().nullable(),
    publishedOn: p.date(),
    inTime: p.boolean(),
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
  },
});
/** An administrative penalty on public record. */
export class Penalty extends PenaltySchema.class {}
PenaltySchema.setClass(Penalty);
