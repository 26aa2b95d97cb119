import { defineEntity, p } from '@mikro-orm/core';
import type {
  CreditLevel,
  GradeInputs,
  GradeScheme,
  LicenceKind,
  ListColour,
  PenaltyGravity,
  ToleranceKind,
} from './generated.ts';

const GradeSchema = defineEntity({
  name: 'Grade',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    scheme: p.text().$type<GradeScheme>(),
    level: p.text().$type<CreditLevel>(),
    validFrom: p.date(),
    validTo: p.date(),
    inputs: p.json<GradeInputs>(),
    reasons: p.json<readonly string[]>(),
  },
});
/** A grade; the one in force is the newest whose days include today. */
export class Grade extends GradeSchema.class {}
GradeSchema.setClass(Grade);

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
    publishedUntil: p.date(),
    inTime: p.boolean(),
    finePaidOn: p.date().nullable(),
  },
});
/** An administrative penalty on public record. */
export class Penalty extends PenaltySchema.class {}
PenaltySchema.setClass(Penalty);

const ListingSchema = defineEntity({
  name: 'Listing',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    colour: p.text().$type<ListColour>(),
    reason: p.text(),
    authority: p.text(),
    listedOn: p.date(),
    delistedOn: p.date().nullable(),
  },
});
/** An entry on the red or the black list; open until `delistedOn`. */
export class Listing extends ListingSchema.class {}
ListingSchema.setClass(Listing);

const BrokenPromiseSchema = defineEntity({
  name: 'BrokenPromise',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    department: p.text(),
    kind: p.text().$type<ToleranceKind>(),
    matter: p.text(),
    owed: p.json<readonly string[]>(),
    dueOn: p.date(),
    brokenAt: p.datetime(),
    recordedOn: p.date(),
  },
});
/** A promise that was not kept; its id is that of the department to which it was made. */
export class BrokenPromise extends BrokenPromiseSchema.class {}
BrokenPromiseSchema.setClass(BrokenPromise);

export const entities = [GradeSchema, LicenceSchema, PenaltySchema, ListingSchema, BrokenPromiseSchema];
