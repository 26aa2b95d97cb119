import type { RowOf } from '#shared/database/rows.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { CrossCityCase } from './entities.ts';

/** A case across cities with its case; `rule` is the one of the agreement, `limitRule` that of the limit. */
export type CrossCityCaseRow = Omit<RowOf<CrossCityCase>, 'forwardedBy'> &
  Omit<CaseFields, 'rule'> & { applicant: string; limitRule: RuleReference | null };
