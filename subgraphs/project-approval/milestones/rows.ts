/** Rows of milestones. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ProjectMilestone } from './entities.ts';

export type MilestoneRow = RowOf<ProjectMilestone>;
