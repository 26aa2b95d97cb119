/** Rows of lists of investment matters, and of accepted matters. */
import type { RowOf } from '#shared/database/rows.ts';
import type { InvestmentMatterList, ProjectMatter } from './entities.ts';

export type { InvestmentMatter } from './entities.ts';

/** A version of a zone's list. */
export type InvestmentMatterListRow = Omit<RowOf<InvestmentMatterList>, 'publishedBy'>;

/** An accepted matter with its title in the list; null where the list does not have it. */
export type ProjectMatterRow = RowOf<ProjectMatter> & { title: string | null };
