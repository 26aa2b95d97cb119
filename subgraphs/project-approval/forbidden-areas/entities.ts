/** The register of forbidden areas as it is stored. */
import { defineEntity, p } from '@mikro-orm/core';

/** A point by its coordinates in degrees (CGCS2000). */
export interface GeoPoint {
  longitude: number;
  latitude: number;
}

/** A stretch of a road, in whole metres from the road's beginning. */
export interface RoadStretch {
  road: string;
  fromMetre: number;
  toMetre: number;
}

/** A forbidden area: a stretch of road, or what lies within a boundary. */
export interface ForbiddenArea {
  code: string;
  title: string;
  /** Why digging needs its permit there. */
  ground: string;
  stretch: RoadStretch | null;
  /** The corners of the boundary, in order; the last is joined to the first. */
  boundary: readonly GeoPoint[] | null;
}

const ForbiddenAreaRegisterSchema = defineEntity({
  name: 'ForbiddenAreaRegister',
  properties: {
    zone: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    basis: p.text(),
    areas: p.json<readonly ForbiddenArea[]>(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
  },
});
/** A version of a zone's register of forbidden areas: published whole, never changed. */
export class ForbiddenAreaRegister extends ForbiddenAreaRegisterSchema.class {}
ForbiddenAreaRegisterSchema.setClass(ForbiddenAreaRegister);
