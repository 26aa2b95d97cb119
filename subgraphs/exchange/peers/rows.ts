import type { RowOf } from '#shared/database/rows.ts';
import type { CarriedCase } from './entities.ts';

/** A case that was handed over, without what is still to be sent and what is not proven. */
export type CarriedCaseRow = Omit<RowOf<CarriedCase>, 'application' | 'answer'>;

/** A platform that is known by its anchor. */
export interface PeerPlatformRow {
  creditCode: string;
  name: string;
  place: string | null;
  takesCases: boolean;
}
