/** Land parcels as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { LandParcelState, LandPurpose, LandUseEnding, LandUseIndicator, SurveyKind } from '../generated.ts';

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
  /** Yuan of investment a mu (亩). */
  investmentPerMu?: string | null;
  /** Yuan of tax a mu and year. */
  taxPerMu?: string | null;
}

/** One threshold and what it was compared with, as decimal numbers; `met` is null where nothing was measured yet. */
export interface LandUseItem {
  indicator: LandUseIndicator;
  threshold: string;
  figure: string | null;
  met: boolean | null;
}

/** The use of a parcel, held against its thresholds on a day. */
export interface LandUseComparison {
  heldOn: LocalDate;
  /** No threshold is known to be missed. */
  met: boolean;
  items: readonly LandUseItem[];
}

/** A right to use a parcel that has ended. */
export interface EarlierSupply {
  suppliedTo: string;
  suppliedOn: LocalDate;
  endedOn: LocalDate;
  ending: LandUseEnding;
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
    projectCode: p.text().nullable(),
    plannedUse: p.json<LandUseComparison>().nullable(),
    builtUse: p.json<LandUseComparison>().nullable(),
    earlierSupplies: p.json<readonly EarlierSupply[]>(),
    version: stateVersion(),
  },
});
/** A land parcel with its checks, its surveys, the thresholds of its use and the project that builds on it. */
export class LandParcel extends LandParcelSchema.class {}
LandParcelSchema.setClass(LandParcel);
