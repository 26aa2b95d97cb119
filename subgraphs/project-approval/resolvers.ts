import { adoptionResolvers } from './adoptions/resolvers.ts';
import { agentResolvers } from './agents/resolvers.ts';
import { anomalyResolvers } from './anomalies/resolvers.ts';
import { assessmentResolvers } from './assessments/resolvers.ts';
import { designerResolvers } from './designers/resolvers.ts';
import { fastTrackResolvers } from './fast-track/resolvers.ts';
import { forbiddenAreaResolvers } from './forbidden-areas/resolvers.ts';
import { inspectionResolvers } from './inspections/resolvers.ts';
import { jointResolvers } from './joint/resolvers.ts';
import { landQuotaResolvers } from './land-quota/resolvers.ts';
import { landResolvers } from './land/resolvers.ts';
import { lineResolvers } from './lines/resolvers.ts';
import { majorProjectResolvers } from './major-projects/resolvers.ts';
import { matterResolvers } from './matters/resolvers.ts';
import { meetingResolvers } from './meetings/resolvers.ts';
import { milestoneResolvers } from './milestones/resolvers.ts';
import { permitResolvers } from './permits/resolvers.ts';
import { planningReviewResolvers } from './planning-review/resolvers.ts';
import { powerWorksResolvers } from './power-works/resolvers.ts';
import { projectIssueResolvers } from './project-issues/resolvers.ts';
import { projectResolvers } from './projects/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';
import { stageResolvers } from './stages/resolvers.ts';
import { tenderResolvers } from './tenders/resolvers.ts';
import { utilityResolvers } from './utilities/resolvers.ts';

/** Thin: ids in, one call, value out. */
export const resolvers = [
  projectResolvers,
  stageResolvers,
  permitResolvers,
  assessmentResolvers,
  landResolvers,
  lineResolvers,
  utilityResolvers,
  matterResolvers,
  jointResolvers,
  fastTrackResolvers,
  anomalyResolvers,
  designerResolvers,
  majorProjectResolvers,
  adoptionResolvers,
  milestoneResolvers,
  projectIssueResolvers,
  meetingResolvers,
  inspectionResolvers,
  agentResolvers,
  tenderResolvers,
  landQuotaResolvers,
  powerWorksResolvers,
  planningReviewResolvers,
  forbiddenAreaResolvers,
] satisfies readonly Resolvers[];
