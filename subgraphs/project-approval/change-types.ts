/** The types of change that its feed tells, by aggregate; the contract test holds every write to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';
import { adoptionsChanges } from './adoptions/change-types.ts';
import { agentsChanges } from './agents/change-types.ts';
import { anomaliesChanges } from './anomalies/change-types.ts';
import { assessmentsChanges } from './assessments/change-types.ts';
import { designersChanges } from './designers/change-types.ts';
import { fastTrackChanges } from './fast-track/change-types.ts';
import { forbiddenAreasChanges } from './forbidden-areas/change-types.ts';
import { inspectionsChanges } from './inspections/change-types.ts';
import { jointChanges } from './joint/change-types.ts';
import { landChanges } from './land/change-types.ts';
import { landQuotaChanges } from './land-quota/change-types.ts';
import { linesChanges } from './lines/change-types.ts';
import { majorProjectsChanges } from './major-projects/change-types.ts';
import { mattersChanges } from './matters/change-types.ts';
import { meetingsChanges } from './meetings/change-types.ts';
import { milestonesChanges } from './milestones/change-types.ts';
import { permitsChanges } from './permits/change-types.ts';
import { planningReviewChanges } from './planning-review/change-types.ts';
import { powerWorksChanges } from './power-works/change-types.ts';
import { projectIssuesChanges } from './project-issues/change-types.ts';
import { projectsChanges } from './projects/change-types.ts';
import { stagesChanges } from './stages/change-types.ts';
import { tendersChanges } from './tenders/change-types.ts';
import { utilitiesChanges } from './utilities/change-types.ts';

export const changes: ChangeTypes = {
  ...adoptionsChanges,
  ...agentsChanges,
  ...anomaliesChanges,
  ...assessmentsChanges,
  ...designersChanges,
  ...fastTrackChanges,
  ...forbiddenAreasChanges,
  ...inspectionsChanges,
  ...jointChanges,
  ...landChanges,
  ...landQuotaChanges,
  ...linesChanges,
  ...majorProjectsChanges,
  ...mattersChanges,
  ...meetingsChanges,
  ...milestonesChanges,
  ...permitsChanges,
  ...planningReviewChanges,
  ...powerWorksChanges,
  ...projectIssuesChanges,
  ...projectsChanges,
  ...stagesChanges,
  ...tendersChanges,
  ...utilitiesChanges,
};
