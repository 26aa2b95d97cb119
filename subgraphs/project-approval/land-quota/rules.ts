/** Decisions on land quota (G02): pure functions of zone, year and facts. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { listOf, referenceOf, zoneName } from '#shared/zones/index.ts';
import type { ListItem, Zone } from '#shared/zones/index.ts';
import { milestoneOf, standingOf } from '../power-works/rules.ts';

import { MESSAGES } from './messages.ts';
import type { LandQuotaPlanRow, QuotaUse } from './rows.ts';

/** A year of a zone. */
export interface QuotaYear {
  zone: Zone;
  year: number;
}

/** The rule stands before the day it came into force, since its days are of the same year. */
const milestoneRule = ({ zone, year }: QuotaYear) => listOf(zone, 'LAND_MILESTONES', `${year}-12-31`);

/**
 * G02: a plan with its milestones: the plan is made when it is published, standard land formed when the first parcel is
 * marked.
 */
export function showPlan(of: QuotaYear, use: QuotaUse, today: LocalDate): LandQuotaPlanRow {
  const { zone, year } = of;
  const { quotaArea, publishedOn, usedArea, standardOn } = use;
  const rule = milestoneRule(of);
  const items = rule?.parameters.items.filter(({ dueOn }) => dueOn?.startsWith(String(year))) ?? [];
  const reachedOn = ({ code }: ListItem): LocalDate | null => (code === 'LAND_QUOTA_PLAN' ? publishedOn : standardOn);
  return {
    zone: zone.code,
    year,
    publishedOn,
    quotaArea,
    usedArea,
    remainingArea: quotaArea === null ? null : quotaArea - usedArea,
    milestones: items.map(item => standingOf(milestoneOf(item, reachedOn(item)), today)),
    rule: items.length > 0 ? referenceOf(rule) : null,
  };
}

/**
 * G02: refuses (LAND_QUOTA_EXCEEDED) a supply beyond what is left. A zone that has published no quota for the year has
 * none to go beyond.
 */
export function requireLeft(
  of: QuotaYear,
  { quotaArea, usedArea }: Pick<QuotaUse, 'quotaArea' | 'usedArea'>,
  area: number,
): void {
  if (quotaArea === null || usedArea + area <= quotaArea) return;
  const rule = referenceOf(milestoneRule(of));
  const said = { zone: zoneName(of.zone.code), year: of.year, quota: quotaArea, left: quotaArea - usedArea, area };
  const remedy = MESSAGES.LARGER_QUOTA();
  throw refuse('LAND_QUOTA_EXCEEDED', MESSAGES.LAND_QUOTA_EXCEEDED(said), { ...(rule && { rule }), remedy });
}
