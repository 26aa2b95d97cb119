/** Row types of deregistrations and of the cases that close them. */
import type { Case } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { Deregistration } from './entities.ts';

export type { LiquidationEnd, LiquidationFacts } from './entities.ts';

export type DeregistrationRow = RowOf<Deregistration>;

/** The case that closes a deregistration, as its field reads it. */
export type DeregistrationCaseRow = Pick<
  Case,
  'id' | 'caseNo' | 'status' | 'clock' | 'terms' | 'zone' | 'version' | 'reasons'
>;

/** A case of an enterprise that is not decided. */
export type OpenCase = Pick<Case, 'id' | 'creditCode' | 'matter' | 'caseNo'>;

/** What a creditor or a court has on a unit of an enterprise's real estate. */
export interface OpenClaim {
  id: string;
  creditCode: string;
  kind: 'MORTGAGE' | 'SEIZURE';
  unitNo: string;
}
