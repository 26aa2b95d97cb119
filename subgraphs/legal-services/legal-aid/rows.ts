import type { RowOf } from '#shared/database/rows.ts';
import type { LegalAidRequest } from './entities.ts';

export type LegalAidRequestRow = RowOf<LegalAidRequest>;

/** How many requests an enterprise made. */
export interface LegalAidCount {
  creditCode: string;
  requests: number;
}
