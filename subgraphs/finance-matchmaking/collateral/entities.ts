import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';

const CollateralSchema = defineEntity({
  name: 'Collateral',
  properties: {
    id: p.uuid().primary(),
    number: p.integer(),
    creditCode: p.text(),
    zone: p.text(),
    bankCode: p.text(),
    assetType: p.text(),
    assetCode: p.text(),
    /** The code as two spellings of it are the same. */
    assetKey: p.text(),
    description: p.text(),
    securedAmount: p.decimal('string'),
    registeredAt: p.datetime(),
    until: p.date(),
    endedAt: p.datetime().nullable(),
    endReason: p.text().nullable(),
    rule: p.json<RuleReference>(),
    version: stateVersion(),
  },
});
/** A movable or a right that was registered as collateral. */
export class Collateral extends CollateralSchema.class {}
CollateralSchema.setClass(Collateral);
