/** Rows of adoptions. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ProjectAdoption } from './entities.ts';

export type ProjectAdoptionRow = RowOf<ProjectAdoption>;
