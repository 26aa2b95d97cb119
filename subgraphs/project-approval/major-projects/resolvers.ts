/** Resolvers of major projects. Thin: ids in, one call, value out. */
import { mayRead } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf, listOf, referenceOf } from '#shared/zones/index.ts';
import type { MaskedString, ProjectOfficial } from '../generated.ts';
import type { MutationResolvers, ProjectResolvers, QueryResolvers, Resolvers } from '../resolver-types.ts';
import type { RequestContext } from '../loaders.ts';
import { claimProject, handOverProject } from '../adoptions/adoptions.ts';
import { assignProjectAgent, recordAgentContact } from '../agents/agents.ts';
import {
  closeEfficiencyInspection,
  inspectAspect,
  openEfficiencyInspection,
  reportRectification,
  verifyRectification,
} from '../inspections/inspections.ts';
import { raiseProjectIssue, resolveProjectIssue } from '../project-issues/project-issues.ts';
import { checkYear } from './loaders.ts';
import type { BoardCounts } from './loaders.ts';
import { completeMeetingTask, holdCoordinationMeeting } from '../meetings/meetings.ts';
import { planMilestones, reachMilestone, viewOf } from '../milestones/milestones.ts';
import { markMajorProject } from './major-projects.ts';
import { adoptionStages, alertRule, meetingPeriodsOf, milestoneLight, zeroContactOf } from './rules.ts';
import type { Official } from './rules.ts';
import { checkZone } from '#shared/input.ts';

const masked = (value: string): MaskedString => ({
  value,
  masked: true,
  reason: 'a natural person: only the mask is stored (个人信息保护法)',
});
const official = ({ reference, name, post }: Official): ProjectOfficial => ({ reference, name: masked(name), post });

/** What is for officers of the department, services and auditors alone: no enterprise's own matter. */
const forOffice = <Result>({ principal, department }: RequestContext, read: () => Result): Result | null =>
  mayRead(principal, department, '') ? read() : null;
const forOwn = <Result>(
  { principal, department }: RequestContext,
  creditCode: string,
  read: () => Result,
): Result | null => (mayRead(principal, department, creditCode) ? read() : null);

/** Nodes by light. */
function progressOf(zoneCode: string, { running, reached }: BoardCounts, now: Date) {
  const zone = zoneOf(zoneCode);
  const today = localDate(now);
  const lights = { GREEN: 0, YELLOW: 0, RED: 0, OVERDUE: 0 };
  for (const { setOn, plannedOn, n } of running)
    lights[milestoneLight(zone, { setOn, plannedOn, actualOn: null }, today).light] += n;
  return {
    green: lights.GREEN,
    yellow: lights.YELLOW,
    red: lights.RED,
    overdue: lights.OVERDUE,
    reachedInTime: reached.inTime,
    reachedLate: reached.late,
    rule: ruleReference(alertRule(zone, today)),
  };
}

export const majorQueries: QueryResolvers = {
  projectBoard: async (_root, { zone, filter, ...args }, { loaders, now }) => {
    checkZone(zone);
    const [projects, counts] = await Promise.all([
      loaders.boardPage(zone, filter ?? {}, args),
      loaders.boardCounts(zone, filter?.kind ?? null),
    ]);
    const { inventory, problems, ledger } = counts;
    return {
      zone,
      rule: referenceOf(listOf(zoneOf(zone), 'PROJECT_FOUR_CLEAR', localDate(now))),
      inventory,
      progress: progressOf(zone, counts, now),
      problems,
      ledger,
      projects,
    };
  },
  coordinationMeetings: (_root, { zone, ...args }, context) =>
    forOffice(context, () => context.loaders.meetingsOf(checkZone(zone), args)),
  meetingPeriods: async (_root, { zone, year }, { loaders, now }) =>
    meetingPeriodsOf(zoneOf(checkZone(zone)), checkYear(year), await loaders.heldPeriods(zone, year), localDate(now)),
  meetingTasks: (_root, { zone, ...args }, context) =>
    forOffice(context, () => context.loaders.tasksOf(checkZone(zone), args)),
  supervisionOrders: (_root, { zone, ...args }, context) =>
    forOffice(context, () => context.loaders.ordersOf(checkZone(zone), args)),
};

export const majorMutations: MutationResolvers = {
  markMajorProject: (_root, { input }, context, info) => markMajorProject(context, input, info),
  claimProject: (_root, { input }, context, info) => claimProject(context, input, info),
  handOverProject: (_root, { input }, context, info) => handOverProject(context, input, info),
  planMilestones: (_root, { input }, context, info) => planMilestones(context, input, info),
  reachMilestone: (_root, { input }, context, info) => reachMilestone(context, input, info),
  raiseProjectIssue: (_root, { input }, context, info) => raiseProjectIssue(context, input, info),
  resolveProjectIssue: (_root, { input }, context, info) => resolveProjectIssue(context, input, info),
  holdCoordinationMeeting: (_root, { input }, context, info) => holdCoordinationMeeting(context, input, info),
  completeMeetingTask: (_root, { input }, context, info) => completeMeetingTask(context, input, info),
  openEfficiencyInspection: (_root, { input }, context, info) => openEfficiencyInspection(context, input, info),
  inspectAspect: (_root, { input }, context, info) => inspectAspect(context, input, info),
  reportRectification: (_root, { input }, context, info) => reportRectification(context, input, info),
  verifyRectification: (_root, { input }, context, info) => verifyRectification(context, input, info),
  closeEfficiencyInspection: (_root, { input }, context, info) => closeEfficiencyInspection(context, input, info),
  assignProjectAgent: (_root, { input }, context, info) => assignProjectAgent(context, input, info),
  recordAgentContact: (_root, { input }, context, info) => recordAgentContact(context, input, info),
};

/** What they add to a project. */
export const majorFields: ProjectResolvers = {
  major: ({ projectCode }, _args, { loaders }) => loaders.major.load(projectCode),
  adopter: async ({ projectCode }, _args, { loaders }) =>
    (await loaders.adoptions.load(projectCode)).find(({ until }) => until === null) ?? null,
  adoptions: ({ projectCode }, _args, { loaders }) => loaders.adoptions.load(projectCode),
  milestones: async ({ projectCode }, _args, { loaders, now }) =>
    (await loaders.milestones.load(projectCode)).map(row => viewOf(row, localDate(now))),
  issues: ({ projectCode, creditCode }, args, context) =>
    forOwn(context, creditCode, () => context.loaders.issuesOf(projectCode, args)),
  ledger: ({ projectCode, creditCode }, args, context) =>
    forOwn(context, creditCode, () =>
      context.loaders.ledgerOf(projectCode, { ...args, office: mayRead(context.principal, context.department, '') }),
    ),
  agent: async ({ projectCode }, _args, { loaders }) =>
    (await loaders.agents.load(projectCode)).find(({ until }) => until === null) ?? null,
  agents: ({ projectCode }, _args, { loaders }) => loaders.agents.load(projectCode),
  agentContacts: ({ projectCode, creditCode }, args, context) =>
    forOwn(context, creditCode, () => context.loaders.contactsOf(projectCode, args)),
  zeroContact: async ({ projectCode, zone }, _args, { loaders, now }) =>
    zeroContactOf(zoneOf(zone), localDate(now), await loaders.contactCounts(projectCode)),
  efficiencyInspections: ({ projectCode }, _args, context) =>
    forOffice(context, () => context.loaders.inspections.load(projectCode)),
};

export const majorTypes = {
  MajorProject: {
    project: async ({ projectCode }, _args, { loaders }) => (await loaders.project.load(projectCode))!,
    underEfficiencyInspection: ({ inScope }) => inScope,
    problems: ({ projectCode }, _args, { loaders }) => loaders.problemsOf(projectCode),
  },
  ProjectAdoption: {
    leader: ({ leader }) => official(leader),
    specialist: ({ specialist }) => official(specialist),
    unconditional: () => true,
    // Those of the day it was adopted on.
    stages: ({ zone, since, rule }) =>
      (rule &&
        adoptionStages(zoneOf(zone), localDate(new Date(since)))?.parameters.items.map(({ code, zh }) => ({
          code,
          title: zh,
        }))) ??
      [],
  },
  ProjectIssue: { overdue: ({ resolvedAt, dueOn }, _args, { now }) => resolvedAt === null && dueOn < localDate(now) },
  CoordinationMeeting: { tasks: ({ id }, _args, { loaders }) => loaders.tasksOfMeeting.load(id) },
  MeetingTask: { overdue: ({ completedAt, dueOn }, _args, { now }) => completedAt === null && dueOn < localDate(now) },
  EfficiencyInspection: {
    aspects: ({ aspects, zone, openedAt }) => {
      const rule = listRule(zoneOf(zone), 'EFFICIENCY_ASPECTS', localDate(new Date(openedAt)));
      return aspects.map(({ code, inspectedAt, summary }) => ({
        code,
        title: itemOf(rule, code)?.zh ?? code,
        inspectedAt,
        summary,
      }));
    },
    orders: ({ id }, _args, { loaders }) => loaders.ordersOfInspection.load(id),
  },
  SupervisionOrder: { overdue: ({ state, dueOn }, _args, { now }) => state === 'ISSUED' && dueOn < localDate(now) },
  ProjectAgent: { official: ({ official: who }) => official(who) },
} satisfies Resolvers;
