/** Agents of projects and their contacts as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { Official } from '../major-projects/officials.ts';

const ProjectAgentSchema = defineEntity({
  name: 'ProjectAgent',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    official: p.json<Official>(),
    since: p.datetime(),
    until: p.datetime().nullable(),
  },
});
/** Who is or was the agent of a project. The database holds one agent at a time. */
export class ProjectAgent extends ProjectAgentSchema.class {}
ProjectAgentSchema.setClass(ProjectAgent);

const AgentContactSchema = defineEntity({
  name: 'AgentContact',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    agency: p.text(),
    matter: p.text(),
    direct: p.boolean(),
    at: p.datetime(),
    by: p.text(),
  },
});
/** A contact with an approving department about a project; `direct`: by the enterprise itself. */
export class AgentContact extends AgentContactSchema.class {}
AgentContactSchema.setClass(AgentContact);
