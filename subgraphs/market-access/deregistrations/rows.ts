/** Row types of deregistrations and of the cases that close them. */
import type { Case } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Deregistration } from './entities.ts';

export type { LiquidationFacts } from './entities.ts';

export type DeregistrationRow = RowOf<Deregistration>;

/** The case that closes a deregistration, as its field reads it. */
export type DeregistrationCaseRow = Pick<Case, 'id' | 'caseNo' | 'status' | 'clock' | 'terms' | 'zone' | 'version'>;

/** How many cases of a matter are open for an enterprise. */
export interface OpenCases {
  creditCode: string;
  matter: string;
  cases: number;
}
