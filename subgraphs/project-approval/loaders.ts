import { decisionLoader } from '#shared/case/decisions.ts';
import { debtLoaders, licenceLoaders } from '#shared/case/index.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { adoptionLoaders } from './adoptions/loaders.ts';
import { agentLoaders } from './agents/loaders.ts';
import { anomalyLoaders } from './anomalies/loaders.ts';
import { assessmentLoaders } from './assessments/loaders.ts';
import { designerLoaders } from './designers/loaders.ts';
import { fastTrackLoaders } from './fast-track/loaders.ts';
import { inspectionLoaders } from './inspections/loaders.ts';
import { jointLoaders } from './joint/loaders.ts';
import { landLoaders } from './land/loaders.ts';
import { lineLoaders } from './lines/loaders.ts';
import { majorProjectLoaders } from './major-projects/loaders.ts';
import { matterLoaders } from './matters/loaders.ts';
import { meetingLoaders } from './meetings/loaders.ts';
import { milestoneLoaders } from './milestones/loaders.ts';
import { planningReviewLoaders } from './planning-review/loaders.ts';
import { powerWorksLoaders } from './power-works/loaders.ts';
import { projectIssueLoaders } from './project-issues/loaders.ts';
import { projectLoaders } from './projects/loaders.ts';
import { tenderLoaders } from './tenders/loaders.ts';
import { utilityLoaders } from './utilities/loaders.ts';

/** Each batches what one tick asks for into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...debtLoaders,
  ...licenceLoaders,
  ...projectLoaders,
  ...assessmentLoaders,
  ...landLoaders,
  ...lineLoaders,
  ...utilityLoaders,
  ...anomalyLoaders,
  ...designerLoaders,
  ...majorProjectLoaders,
  ...adoptionLoaders,
  ...milestoneLoaders,
  ...projectIssueLoaders,
  ...meetingLoaders,
  ...inspectionLoaders,
  ...agentLoaders,
  ...powerWorksLoaders,
  ...matterLoaders,
  ...jointLoaders,
  ...fastTrackLoaders,
  ...planningReviewLoaders,
  ...tenderLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
