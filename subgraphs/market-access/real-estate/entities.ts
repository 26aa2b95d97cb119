import { defineEntity, p } from '@mikro-orm/core';
import type {
  EncumbranceEnd,
  RealEstateChannel,
  RealEstateEncumbranceKind,
  RealEstateKind,
  TitleUtility,
} from '../generated.ts';

/** What an application says besides kind and unit; null for what the kind does not need. */
export interface RealEstateDetails {
  location: string | null;
  area: number | null;
  transferTo: string | null;
  transferUtilities: boolean;
  mortgagee: string | null;
  amount: string | null;
  encumbranceId: string | null;
  basis: string | null;
  /** Credit code of who objects. Cases from before this was kept have none. */
  objector?: string | null;
  /** SHA-256 of the document that a correction rests on. Cases from before this was kept have none. */
  documentDigest?: string | null;
}

/** A utility that must put its account in the new owner's name. */
export interface UtilityTransfer {
  utility: TitleUtility;
  askedAt: string;
  confirmedAt: string | null;
}

/** The action of an objection, as it was shown to the office. */
export interface ObjectionSuit {
  court: string;
  caseNo: string;
  filedOn: string;
  recordedAt: string;
}

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
    kind: p.text().$type<RealEstateEncumbranceKind>(),
    /**
     * Credit code of the mortgagee or objector, or what a seizure rests on; of objections from before, what they rest
     * on.
     */
    holder: p.text(),
    amount: p.decimal('string').nullable(),
    since: p.datetime(),
    until: p.datetime().nullable(),
    zone: p.text(),
    /** Number of the proof of registration; seizures have none, nor has what was registered before they were issued. */
    certificateNo: p.text().nullable(),
    suit: p.json<ObjectionSuit>().nullable(),
    endedBy: p.text().$type<EncumbranceEnd>().nullable(),
  },
});
/**
 * A mortgage, a seizure or an objection on a unit; `until` is null while it lasts. The credit code is the present
 * owner's.
 */
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
/** An application about a unit. The case of the kit with the same id has its status. */
export class RealEstateCase extends RealEstateCaseSchema.class {}
RealEstateCaseSchema.setClass(RealEstateCase);
