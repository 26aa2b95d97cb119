import { assessmentResolvers } from './assessments/resolvers.ts';
import { fastTrackFields, fastTrackMutations, fastTrackQueries } from './fast-track/resolvers.ts';
import { jointFields, jointMutations, jointTypes } from './joint/resolvers.ts';
import { landResolvers } from './land/resolvers.ts';
import { lineResolvers } from './lines/resolvers.ts';
import { majorFields, majorMutations, majorQueries, majorTypes } from './major-projects/resolvers.ts';
import { matterFields, matterMutations, matterQueries } from './matters/resolvers.ts';
import { permitResolvers } from './permits/resolvers.ts';
import { projectResolvers } from './projects/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';
import { stageResolvers } from './stages/resolvers.ts';
import {
  supervisionFields,
  supervisionMutations,
  supervisionQueries,
  supervisionTypes,
} from './anomalies/resolvers.ts';
import { tenderFields, tenderMutations, tenderQueries, tenderTypes } from './tenders/resolvers.ts';
import { utilityResolvers } from './utilities/resolvers.ts';
import { worksMutations, worksQueries, worksTypes } from './power-works/resolvers.ts';

/** Thin: ids in, one call, value out. */
export const resolvers = [
  projectResolvers,
  stageResolvers,
  permitResolvers,
  assessmentResolvers,
  landResolvers,
  lineResolvers,
  utilityResolvers,
  { Query: matterQueries, Mutation: matterMutations, Project: matterFields },
  { ...jointTypes, Mutation: jointMutations, Project: jointFields },
  { ...supervisionTypes, Query: supervisionQueries, Mutation: supervisionMutations, Project: supervisionFields },
  { Query: fastTrackQueries, Mutation: fastTrackMutations, Project: fastTrackFields },
  { ...majorTypes, Query: majorQueries, Mutation: majorMutations, Project: majorFields },
  { ...tenderTypes, Query: tenderQueries, Mutation: tenderMutations, Project: tenderFields },
  { ...worksTypes, Query: worksQueries, Mutation: worksMutations },
] satisfies readonly Resolvers[];
