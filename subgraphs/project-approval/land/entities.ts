/** Land parcels as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { LandParcelState, LandPurpose, SurveyKind } from '../generated.ts';

/** What was found on the last check of one kind. */
export interface LandCheck {
  holds: boolean;
  checkedOn: LocalDate;
  note: string | null;
}

/** The last check of each kind, by its code. */
export type LandChecks = Readonly<Record<string, LandCheck>>;

/** What was found of protected things on a parcel. */
export interface Finding {
  kind: SurveyKind;
  finding: string;
  surveyedOn: LocalDate;
  reportHash: string;
}

/** Thresholds set with the supply of a parcel; null where none was set. */
export interface LandUse {
  /** Percent of the parcel that is used, above 0, at most 100. */
  utilisation: number | null;
  /** Yuan a hectare and year. */
  outputPerHectare: string | null;
  floorAreaRatio: number | null;
}

const LandParcelSchema = defineEntity({
  name: 'LandParcel',
  properties: {
    parcelCode: p.text().primary(),
    zone: p.text(),
    park: p.text().nullable(),
    organCode: p.text(),
    location: p.text(),
    purpose: p.text().$type<LandPurpose>(),
    area: p.integer(),
    state: p.text().$type<LandParcelState>(),
    checks: p.json<LandChecks>(),
    findings: p.json<readonly Finding[]>(),
    registeredOn: p.date(),
    standardOn: p.date().nullable(),
    suppliedTo: p.text().nullable(),
    suppliedOn: p.date().nullable(),
    landUse: p.json<LandUse>().nullable(),
    landUseRule: p.json<RuleReference>().nullable(),
  },
});
/** A land parcel with its checks, its surveys and the thresholds of its use. */
export class LandParcel extends LandParcelSchema.class {}
LandParcelSchema.setClass(LandParcel);
