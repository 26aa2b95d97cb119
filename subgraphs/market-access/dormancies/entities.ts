import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/zones/index.ts';

const DormancySchema = defineEntity({
  name: 'Dormancy',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    fromOn: p.date(),
    until: p.date(),
    reason: p.text(),
    serviceAddress: p.text().nullable(),
    rule: p.json<RuleReference>(),
    endedOn: p.date().nullable(),
    version: stateVersion('enterprise'),
  },
});
/** A dormancy, filed until a day; `endedOn` is null while it lasts. */
export class Dormancy extends DormancySchema.class {}
DormancySchema.setClass(Dormancy);
