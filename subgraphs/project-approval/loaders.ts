import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { supervisionLoaders } from './anomalies/loaders.ts';
import { assessmentLoaders } from './assessments/loaders.ts';
import { fastTrackLoaders } from './fast-track/loaders.ts';
import { jointLoaders } from './joint/loaders.ts';
import { landLoaders } from './land/loaders.ts';
import { lineLoaders } from './lines/loaders.ts';
import { majorLoaders } from './major-projects/loaders.ts';
import { matterLoaders } from './matters/loaders.ts';
import { worksLoaders } from './power-works/loaders.ts';
import { projectLoaders } from './projects/loaders.ts';
import { tenderLoaders } from './tenders/loaders.ts';
import { utilityLoaders } from './utilities/loaders.ts';

/** Each batches what one tick asks for into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...projectLoaders,
  ...assessmentLoaders,
  ...landLoaders,
  ...lineLoaders,
  ...utilityLoaders,
  ...matterLoaders,
  ...jointLoaders,
  ...supervisionLoaders,
  ...fastTrackLoaders,
  ...majorLoaders,
  ...tenderLoaders,
  ...worksLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
