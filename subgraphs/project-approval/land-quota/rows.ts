/** Rows of land quotas. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { LandQuotaPlan } from '../generated.ts';

/** The quota of a zone in a year, with what is used of it; areas in square metres. */
export interface QuotaUse {
  /** Null where no quota is published. */
  quotaArea: number | null;
  publishedOn: LocalDate | null;
  usedArea: number;
  /** Day on which the first parcel of the zone was marked as standard land. */
  standardOn: LocalDate | null;
}

/** A plan with its milestones, as the graph shows it. */
export type LandQuotaPlanRow = Omit<LandQuotaPlan, '__typename' | 'rule'> & { rule: RuleReference | null };
