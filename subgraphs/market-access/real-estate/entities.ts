import { defineEntity, p } from '@mikro-orm/core';
import type { RealEstateChannel, RealEstateKind } from '../generated.ts';
import type { RealEstateDetails } from './rules.ts';
import type { Encumbrance, UtilityTransfer } from './rows.ts';

const RealEstateSchema = defineEntity({
  name: 'RealEstate',
  properties: {
    unitNo: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    location: p.text(),
    area: p.decimal('string'),
    certificateNo: p.text(),
    registeredOn: p.date(),
  },
});
/** A unit on the register of real estate, with its owner. */
export class RealEstate extends RealEstateSchema.class {}
RealEstateSchema.setClass(RealEstate);

const EncumbranceSchema = defineEntity({
  name: 'RealEstateEncumbrance',
  properties: {
    id: p.uuid().primary(),
    unitNo: p.text(),
    creditCode: p.text(),
    kind: p.text().$type<Encumbrance['kind']>(),
    holder: p.text(),
    amount: p.decimal('string').nullable(),
    since: p.datetime(),
    until: p.datetime().nullable(),
  },
});
/** What lies on a unit: a mortgage, a seizure, an objection. The credit code is its owner's of today. */
export class RealEstateEncumbrance extends EncumbranceSchema.class {}
EncumbranceSchema.setClass(RealEstateEncumbrance);

const RealEstateCaseSchema = defineEntity({
  name: 'RealEstateCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    unitNo: p.text(),
    kind: p.text().$type<RealEstateKind>(),
    channel: p.text().$type<RealEstateChannel>(),
    instant: p.boolean(),
    greenChannel: p.boolean(),
    details: p.json<RealEstateDetails>(),
    certificateNo: p.text().nullable(),
    utilities: p.json<readonly UtilityTransfer[]>(),
    submittedAt: p.datetime(),
  },
});
/** What is applied for. The case of the kit with the same id says where it stands. */
export class RealEstateCase extends RealEstateCaseSchema.class {}
RealEstateCaseSchema.setClass(RealEstateCase);

export const realEstateEntities = [RealEstateSchema, EncumbranceSchema, RealEstateCaseSchema];
