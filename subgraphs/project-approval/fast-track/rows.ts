/** Rows of lists of what may follow later, and of what is owed. */
import type { ToleranceDebt } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { ToleranceList } from './entities.ts';

export type { Excluded, ToleranceItem } from './entities.ts';

/** What is owed for a project. */
export type ToleranceDebtRow = ToleranceDebt;

export type ToleranceListRow = Omit<RowOf<ToleranceList>, 'publishedBy'>;
