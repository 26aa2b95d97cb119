import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { LicenceStatus, PermitReform } from '../generated.ts';

/** A permit as it stands on a licence. */
export interface LicencePermit {
  code: string;
  name: string;
  permitNo: string;
  validTo: string | null;
}

/** An earlier version of a licence. */
export interface EarlierVersion {
  version: number;
  permits: readonly LicencePermit[];
  issuedAt: string;
  issuedBy: string;
}

const IndustryLicenceSchema = defineEntity({
  name: 'IndustryLicence',
  properties: {
    licenceNo: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    trade: p.text(),
    status: p.text().$type<LicenceStatus>(),
    version: p.integer(),
    permits: p.json<readonly LicencePermit[]>(),
    token: p.text(),
    issuedAt: p.datetime(),
    issuedBy: p.text(),
    /** The versions before it, the first first. */
    earlier: p.json<readonly EarlierVersion[]>(),
    reasons: p.json<readonly string[]>(),
    moves: stateVersion(),
  },
});
/** A licence of a trade, in its present version. */
export class IndustryLicence extends IndustryLicenceSchema.class {}
IndustryLicenceSchema.setClass(IndustryLicence);

const OperatingPermitItemSchema = defineEntity({
  name: 'OperatingPermitItem',
  properties: {
    zone: p.text().primary(),
    code: p.text().primary(),
    validFrom: p.date().primary(),
    validTo: p.date().nullable(),
    name: p.text(),
    authority: p.text(),
    basis: p.text(),
    reform: p.text().$type<PermitReform>(),
    publishedBy: p.text(),
  },
});
/** An item of a zone's list of operating permits, on the days from `validFrom` to `validTo`. */
export class OperatingPermitItem extends OperatingPermitItemSchema.class {}
OperatingPermitItemSchema.setClass(OperatingPermitItem);
