import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';

const TaxReliefSchema = defineEntity({
  name: 'TaxRelief',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    policy: p.text(),
    year: p.integer(),
    eligible: p.boolean(),
    reasons: p.json<readonly Words[]>(),
    screenedAt: p.datetime(),
    enjoyedAmount: p.decimal('string').nullable(),
    enjoyedOn: p.date().nullable(),
    missedAt: p.datetime().nullable(),
    rule: p.json<RuleReference>(),
    version: stateVersion(),
  },
});
/** An enterprise's entitlement to a tax relief in a year, and whether it enjoys it. */
export class TaxRelief extends TaxReliefSchema.class {}
TaxReliefSchema.setClass(TaxRelief);
