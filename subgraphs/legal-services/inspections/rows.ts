import type { RowOf } from '#shared/database/rows.ts';
import type { InspectionGround } from '../generated.ts';
import type { InspectionVisit } from './entities.ts';
import type { SignedPass } from './pass-content.ts';

export type InspectionVisitRow = RowOf<InspectionVisit>;

/** A visit whose pass is shown: the parent of the pass's fields. */
export interface VisitPassRow {
  signed: SignedPass;
  /** Names of the items, which the code has by their codes. */
  items: readonly string[];
}

/** A visit that is registered or under way. */
export type OpenVisit = Pick<InspectionVisitRow, 'id' | 'creditCode' | 'state' | 'authority' | 'plannedOn'>;

/** A visit that rests on a draw, and is not called off. */
export interface DrawnVisit {
  drawId: string;
  creditCode: string;
  authority: string;
}

/** Visits of one authority on one ground in a calendar year. */
export interface VisitCount {
  authority: string;
  /** Null for visits that were registered before bodies had to give their code. */
  authorityCode: string | null;
  ground: InspectionGround;
  visits: number;
}

export type EnterpriseVisitCount = VisitCount & { creditCode: string };

/** Numbers of the visits of one body. */
export interface BodyVisits {
  authority: string;
  authorityCode: string | null;
  registered: number;
  reported: number;
  cancelled: number;
  ended: number;
  withException: number;
  withoutNotice: number;
  approvedAfterwards: number;
  published: number;
  withProblem: number;
  penalised: number;
}
