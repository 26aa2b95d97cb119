/** Resolvers of projects and their cases. Thin: ids in, one call, value out. */
import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { availableSteps, statusCode } from '#shared/case/index.ts';
import { localDate, readingHoldsUntil } from '#shared/clock/index.ts';
import type { Change } from '#shared/database/feed.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { SubscriptionProjectUpdatedArgs } from '../generated.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import type { RequestContext } from '../loaders.ts';
import { toleranceListOf } from '../fast-track/lists.ts';
import { fastTrackOf } from '../fast-track/rules.ts';
import type { ToleranceItemKind } from '../generated.ts';
import { openProjectSteps } from './available.ts';
import type { Surroundings } from './available.ts';
import type { ProjectRow, Standing } from './rows.ts';
import { projectBlockers } from './blockers.ts';
import { NO_FACTS } from './facts.ts';
import { worksOf } from './grounds.ts';
import { applyForProject } from './projects.ts';
import { OPEN_STATES, pausesOf, readProjectClock } from './rules.ts';
import {
  acceptProject,
  completeStage,
  endSpecialProcedure,
  rejectProject,
  requestProjectSupplement,
  startSpecialProcedure,
  supplyProjectSupplement,
  tellProjectFacts,
  withdrawProject,
} from './steps.ts';

/** What a reference says of the promises of a project's enterprise, where a field that needs it is asked for. */
function standingIn(reference: object): ProjectRow['standing'] {
  if (!('enterprise' in reference)) return undefined;
  // The generated type of a reference has a variant for each field that may come with it.
  const { enterprise } = reference as { enterprise?: { promiseStanding?: Standing | null } | null };
  return enterprise?.promiseStanding ?? null;
}

type Known = Omit<Surroundings, 'listed'>;

/** The matters of the zone's list that let something follow later for a project, where a step of it could need them. */
async function listedFor(project: ProjectRow, context: RequestContext): Promise<Surroundings['listed']> {
  const list = OPEN_STATES.includes(project.state) ? await toleranceListOf(project, context) : null;
  if (!list || !fastTrackOf(list, worksOf(project)).eligible) return { materials: [], buildFirst: [] };
  const of = (kind: ToleranceItemKind): string[] =>
    list.items.filter(item => item.kind === kind).map(({ matter }) => matter);
  return { materials: of('MATERIALS'), buildFirst: of('BUILD_THEN_VERIFY') };
}

/** What is known besides of a project whose enterprise the caller may not read. */
const UNSEEN: Known = { debts: [], accepted: false, parcels: [], commitments: [], today: '' };

/** What a project's steps follow from besides itself. */
async function surroundings(
  { caseId, projectCode, creditCode, commitments }: ProjectRow,
  { loaders, now }: RequestContext,
): Promise<Known> {
  const [debts, joints, parcels] = await Promise.all([
    loaders.debtsOfCases.load(caseId),
    loaders.jointsOfProject.load(projectCode),
    loaders.parcelsHeld.load(creditCode),
  ]);
  const accepted = joints.some(({ kind, status }) => kind === 'ACCEPTANCE' && status === 'APPROVED');
  return { debts, accepted, parcels, commitments: commitments ?? [], today: localDate(now) };
}

/** Whether a change is one of a project, or of something that belongs to it. */
const isOf = ({ subject, payload }: Change, projectCode: string): boolean =>
  (subject.type === 'Project' && subject.id === projectCode) || payload.projectCode === projectCode;

export const projectResolvers: Resolvers = {
  Query: {
    projectDecision: (_root, { id }, context) => explainDecision(context, id),
    project: (_root, { projectCode }, { loaders }) => loaders.project.load(projectCode),
    projects: (_root, { filter, ...args }, { loaders }) => loaders.allProjects(args, filter ?? {}),
  },
  Subscription: {
    projectUpdated: {
      subscribe: (_root, { projectCode }, context) => context.follow(change => isOf(change, projectCode)),
      resolve: (_change: Change, { projectCode }: SubscriptionProjectUpdatedArgs, { loaders }: RequestContext) =>
        loaders.project.load(projectCode),
    },
  },
  Mutation: {
    applyForProject: mutation(applyForProject),
    acceptProject: mutation(acceptProject),
    requestProjectSupplement: mutation(requestProjectSupplement),
    supplyProjectSupplement: mutation(supplyProjectSupplement),
    startSpecialProcedure: mutation(startSpecialProcedure),
    endSpecialProcedure: mutation(endSpecialProcedure),
    completeStage: mutation(completeStage),
    rejectProject: mutation(rejectProject),
    withdrawProject: mutation(withdrawProject),
    tellProjectFacts: mutation(tellProjectFacts),
  },
  Enterprise: {
    projectDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
    projects: ({ creditCode }, args, { loaders }) => loaders.projectsOf(creditCode, args),
    projectBlockers: ({ creditCode }, _args, context) => projectBlockers(context, creditCode),
  },
  Project: {
    __resolveReference: async ({ projectCode, ...asked }, { loaders }) => {
      const project = await loaders.project.load(projectCode);
      return project && { ...project, standing: standingIn(asked) };
    },
    enterprise: ({ creditCode }) => ({ creditCode }),
    endedAt: ({ decidedAt }) => decidedAt,
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    limitDays: ({ terms }) => terms.amount.value,
    clock: (project, _args, { now, notes }) => {
      const reading = readProjectClock(project, now);
      const until = readingHoldsUntil(reading, now);
      if (until) notes.holdsUntil(until);
      return reading;
    },
    pauses: (project, _args, { principal, department }) => {
      const shown = mayRead(principal, department, project.creditCode);
      return pausesOf(project).map(({ items, late, ...pause }) => ({
        ...pause,
        items: shown && items ? [...items] : null,
        late: shown && late ? [...late] : null,
      }));
    },
    reasons: ({ reasons, creditCode }, _args, { principal, department }) =>
      reasons.length > 0 && mayRead(principal, department, creditCode) ? [...reasons] : null,
    facts: ({ facts }) => facts ?? NO_FACTS,
    availableSteps: async (project, _args, context, info) => {
      const { principal, department } = context;
      const shown = mayRead(principal, department, project.creditCode);
      const around = {
        ...(shown ? await surroundings(project, context) : UNSEEN),
        listed: await listedFor(project, context),
      };
      return availableSteps(openProjectSteps(project, around), { info, rights, principal, department, owner: project });
    },
  },
};
