/** Row types of cases across cities. */
import type { RowOf } from '#shared/database/rows.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { CaseFields } from '../cases/rows.ts';
import type { CrossCityCase } from './entities.ts';

/** A case across cities with its case; `rule` is the rule of the agreement, `limitRule` the rule of the limit. */
export type CrossCityCaseRow = RowOf<CrossCityCase> &
  Omit<CaseFields, 'rule'> & { applicant: string; limitRule: RuleReference | null };
