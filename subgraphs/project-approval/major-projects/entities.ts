import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { MajorProjectKind, SupervisionOrderState } from '../generated.ts';
import type { AspectSeen, Official } from './rules.ts';

const ofProject = { projectCode: p.text(), creditCode: p.text(), zone: p.text() };

const MajorProjectSchema = defineEntity({
  name: 'MajorProject',
  properties: {
    projectCode: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    kind: p.text().$type<MajorProjectKind>(),
    reason: p.text(),
    inScope: p.boolean().nullable(),
    rule: p.json<RuleReference>().nullable(),
    markedAt: p.datetime(),
  },
});
/** What makes a project a major one. */
export class MajorProject extends MajorProjectSchema.class {}
MajorProjectSchema.setClass(MajorProject);

const ProjectAdoptionSchema = defineEntity({
  name: 'ProjectAdoption',
  properties: {
    id: p.uuid().primary(),
    ...ofProject,
    agency: p.text(),
    leader: p.json<Official>(),
    specialist: p.json<Official>(),
    rule: p.json<RuleReference>().nullable(),
    since: p.datetime(),
    until: p.datetime().nullable(),
  },
});
/** Who has or had adopted a project; names are stored masked. The database holds one at a time. */
export class ProjectAdoption extends ProjectAdoptionSchema.class {}
ProjectAdoptionSchema.setClass(ProjectAdoption);

const ProjectMilestoneSchema = defineEntity({
  name: 'ProjectMilestone',
  properties: {
    projectCode: p.text().primary(),
    code: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    title: p.text(),
    setOn: p.date(),
    plannedOn: p.date(),
    firstPlannedOn: p.date(),
    actualOn: p.date().nullable(),
  },
});
/** A node of a major project; its light is derived. */
export class ProjectMilestone extends ProjectMilestoneSchema.class {}
ProjectMilestoneSchema.setClass(ProjectMilestone);

const ProjectIssueSchema = defineEntity({
  name: 'ProjectIssue',
  properties: {
    id: p.uuid().primary(),
    ...ofProject,
    text: p.text(),
    agency: p.text(),
    dueOn: p.date(),
    raisedAt: p.datetime(),
    raisedBy: p.text(),
    resolvedAt: p.datetime().nullable(),
    resolvedBy: p.text().nullable(),
    resolution: p.text().nullable(),
  },
});
/** An issue of a major project. */
export class ProjectIssue extends ProjectIssueSchema.class {}
ProjectIssueSchema.setClass(ProjectIssue);

const ProjectLedgerEntrySchema = defineEntity({
  name: 'ProjectLedgerEntry',
  properties: {
    id: p.uuid().primary(),
    ...ofProject,
    action: p.text(),
    at: p.datetime(),
    by: p.text(),
    detail: p.json<Record<string, unknown>>(),
    forOffice: p.boolean(),
  },
});
/**
 * A step on a major project, with who and when: written with each change of it. Those for the office are hidden from
 * the enterprise.
 */
export class ProjectLedgerEntry extends ProjectLedgerEntrySchema.class {}
ProjectLedgerEntrySchema.setClass(ProjectLedgerEntry);

const CoordinationMeetingSchema = defineEntity({
  name: 'CoordinationMeeting',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    heldOn: p.date(),
    period: p.text(),
    topic: p.text(),
    rule: p.json<RuleReference>(),
    recordedAt: p.datetime(),
  },
});
/** A coordination meeting. */
export class CoordinationMeeting extends CoordinationMeetingSchema.class {}
CoordinationMeetingSchema.setClass(CoordinationMeeting);

const MeetingTaskSchema = defineEntity({
  name: 'MeetingTask',
  properties: {
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    zone: p.text(),
    organCode: p.text(),
    projectCode: p.text().nullable(),
    decision: p.text(),
    agency: p.text(),
    dueOn: p.date(),
    completedAt: p.datetime().nullable(),
    completedBy: p.text().nullable(),
    outcome: p.text().nullable(),
  },
});
/** A task that a meeting gave. */
export class MeetingTask extends MeetingTaskSchema.class {}
MeetingTaskSchema.setClass(MeetingTask);

const EfficiencyInspectionSchema = defineEntity({
  name: 'EfficiencyInspection',
  properties: {
    id: p.uuid().primary(),
    ...ofProject,
    aspects: p.json<readonly AspectSeen[]>(),
    rule: p.json<RuleReference>(),
    openedAt: p.datetime(),
    closedAt: p.datetime().nullable(),
  },
});
/** An efficiency inspection with its aspects; one open at a time for a project. */
export class EfficiencyInspection extends EfficiencyInspectionSchema.class {}
EfficiencyInspectionSchema.setClass(EfficiencyInspection);

const SupervisionOrderSchema = defineEntity({
  name: 'SupervisionOrder',
  properties: {
    id: p.uuid().primary(),
    inspectionId: p.uuid(),
    ...ofProject,
    aspect: p.text(),
    finding: p.text(),
    agency: p.text(),
    dueOn: p.date(),
    state: p.text().$type<SupervisionOrderState>(),
    issuedAt: p.datetime(),
    rectification: p.text().nullable(),
    rectifiedAt: p.datetime().nullable(),
    rectifiedBy: p.text().nullable(),
    verification: p.text().nullable(),
    verifiedAt: p.datetime().nullable(),
    verifiedBy: p.text().nullable(),
  },
});
/** An order of an inspection. `rectifiedBy` and `verifiedBy` are never the same; the database checks. */
export class SupervisionOrder extends SupervisionOrderSchema.class {}
SupervisionOrderSchema.setClass(SupervisionOrder);

const ProjectAgentSchema = defineEntity({
  name: 'ProjectAgent',
  properties: {
    id: p.uuid().primary(),
    ...ofProject,
    official: p.json<Official>(),
    since: p.datetime(),
    until: p.datetime().nullable(),
  },
});
/** Who is or was the agent of a project. The database holds one at a time. */
export class ProjectAgent extends ProjectAgentSchema.class {}
ProjectAgentSchema.setClass(ProjectAgent);

const AgentContactSchema = defineEntity({
  name: 'AgentContact',
  properties: {
    id: p.uuid().primary(),
    ...ofProject,
    agency: p.text(),
    matter: p.text(),
    direct: p.boolean(),
    at: p.datetime(),
    by: p.text(),
  },
});
/** A contact with an approving department about a project. */
export class AgentContact extends AgentContactSchema.class {}
AgentContactSchema.setClass(AgentContact);

export const majorEntities = [
  MajorProjectSchema,
  ProjectAdoptionSchema,
  ProjectMilestoneSchema,
  ProjectIssueSchema,
  ProjectLedgerEntrySchema,
  CoordinationMeetingSchema,
  MeetingTaskSchema,
  EfficiencyInspectionSchema,
  SupervisionOrderSchema,
  ProjectAgentSchema,
  AgentContactSchema,
];
