/** Resolvers of regional assessments. Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import { groundsOf } from '../projects/grounds.ts';
import type { Resolvers } from '../resolver-types.ts';
import { publishRegionalAssessment } from './assessments.ts';
import { assessmentKinds, assessmentNeeds, placeOf } from './rules.ts';

export const assessmentResolvers: Resolvers = {
  Query: {
    regionalAssessments: (_root, { zone, filter, ...args }, { loaders }) =>
      loaders.assessmentsOf(zone, args, filter ?? {}),
  },
  Mutation: {
    publishRegionalAssessment: mutation(publishRegionalAssessment),
  },
  Project: {
    exemptAssessments: async (project, _args, { loaders }) => {
      const [, zone, on] = groundsOf(project);
      const { park } = project;
      const published = park === null ? [] : await loaders.assessmentsAt.load(placeOf({ zone: zone.code, park }));
      return assessmentNeeds(zone, park, on, published);
    },
  },
  RegionalAssessment: {
    __resolveReference: ({ id }, { loaders }) => loaders.assessment.load(id),
    // The list of the day it was published on had its kind.
    title: ({ zone, type, publishedOn }) => itemOf(assessmentKinds(zoneOf(zone), publishedOn), type)?.zh ?? type,
    valid: ({ validFrom, validTo }, _args, { now }) => validFrom <= localDate(now) && localDate(now) <= validTo,
  },
};
