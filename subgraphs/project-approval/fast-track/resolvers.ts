/** Resolvers of the planning platform and of the start on land delivery (Z05, Z10, G18). */
import { mayRead } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import {
  acceptProjectWithTolerance,
  buildProjectFirst,
  publishToleranceList,
  settleProjectDebt,
  toleranceListOn,
} from './fast-track.ts';
import { fastTrackOf } from './rules.ts';
import type { ToleranceListRow } from './rules.ts';
import type { ToleranceList } from '../generated.ts';
import type { MutationResolvers, ProjectResolvers, QueryResolvers } from '../resolver-types.ts';
import { landPlanningReview, recordPlanningOpinion } from './planning-review.ts';
import { checkZone } from '#shared/input.ts';
import { NO_FACTS } from '../projects/facts.ts';

const shown = ({ excluded, items, ...list }: ToleranceListRow): ToleranceList => ({
  ...list,
  items: items.map(item => ({ ...item, mainMaterials: [...item.mainMaterials], deferrable: [...item.deferrable] })),
  excludedNatures: [...excluded.natures],
  excludedCategories: [...excluded.categories],
  excludedIndustries: [...excluded.industries],
});

export const fastTrackQueries: Partial<QueryResolvers> = {
  toleranceList: async (_root, { zone, on }, context) => {
    const list = await toleranceListOn(context, checkZone(zone), on ?? localDate(context.now));
    return list && shown(list);
  },
};

export const fastTrackMutations: Partial<MutationResolvers> = {
  publishToleranceList: async (_root, { input }, context, info) => {
    const published = await publishToleranceList(context, input, info);
    return published.__typename === 'Refusal'
      ? published
      : { __typename: 'ToleranceList' as const, ...shown(published) };
  },
  acceptProjectWithTolerance: (_root, { input }, context, info) => acceptProjectWithTolerance(context, input, info),
  buildProjectFirst: (_root, { input }, context, info) => buildProjectFirst(context, input, info),
  settleProjectDebt: (_root, { input }, context, info) => settleProjectDebt(context, input, info),
  recordPlanningOpinion: (_root, { input }, context, info) => recordPlanningOpinion(context, input, info),
};

export const fastTrackFields: Partial<ProjectResolvers> = {
  landPlanningReview: async (project, _args, { loaders, principal, department }) =>
    mayRead(principal, department, project.creditCode)
      ? landPlanningReview(project, await loaders.planningOpinions.load(project.projectCode))
      : null,
  fastTrack: async (project, _args, { loaders, now }) => {
    const today = localDate(now);
    const list =
      (await loaders.toleranceLists.load(project.zone)).find(
        ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo),
      ) ?? null;
    return { ...fastTrackOf(list, { ...project, facts: project.facts ?? NO_FACTS }), version: list?.version ?? null };
  },
  debts: async ({ caseId, creditCode }, _args, { loaders, principal, department }) =>
    mayRead(principal, department, creditCode) ? ((await loaders.debtsOfCases.load(caseId)) as never) : null,
};
