/** Works of the power network as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';

/** A milestone of works. */
export interface WorksMilestone {
  code: string;
  title: string;
  dueOn: LocalDate;
  reachedOn: LocalDate | null;
}

const UtilityProjectSchema = defineEntity({
  name: 'UtilityProject',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    name: p.text(),
    milestones: p.json<readonly WorksMilestone[]>(),
    corridorKm: p.float(),
    relocatedLines: p.integer(),
    rule: p.json<RuleReference>().nullable(),
    registeredAt: p.datetime(),
    version: stateVersion(),
  },
});
/** Works of the power network with their milestones and what they have built. */
export class UtilityProject extends UtilityProjectSchema.class {}
UtilityProjectSchema.setClass(UtilityProject);
