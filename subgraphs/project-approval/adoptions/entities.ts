/** Adoptions of projects as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/errors.ts';
import type { Official } from '../major-projects/officials.ts';

const ProjectAdoptionSchema = defineEntity({
  name: 'ProjectAdoption',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    agency: p.text(),
    leader: p.json<Official>(),
    specialist: p.json<Official>(),
    rule: p.json<RuleReference>().nullable(),
    since: p.datetime(),
    until: p.datetime().nullable(),
  },
});
/** Who has or had adopted a project; names are stored masked. The database holds one adopter at a time. */
export class ProjectAdoption extends ProjectAdoptionSchema.class {}
ProjectAdoptionSchema.setClass(ProjectAdoption);
