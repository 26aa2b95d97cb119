/** Decisions on land quota (G02) and power works (G04): pure functions of zone, day and facts. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { findRuleOfKind, limitOf, ruleReference, listOf, referenceOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { PlanMilestone, UtilityMilestoneValue } from '../generated.ts';
import { plainText } from '#shared/input.ts';

/** A milestone of works, as stored. */
export interface WorksMilestone {
  code: string;
  title: string;
  dueOn: LocalDate;
  reachedOn: LocalDate | null;
}

/** A milestone as it stands: late where it was reached after its day, or that has passed. */
export const standingOf = ({ code, title, dueOn, reachedOn }: WorksMilestone, today: LocalDate): PlanMilestone => ({
  code,
  title,
  dueOn,
  reachedOn,
  late: (reachedOn ?? today) > dueOn,
});

const milestoneOf = ({ code, zh, dueOn }: ListItem, reachedOn: LocalDate | null): WorksMilestone => ({
  code,
  title: zh,
  dueOn: dueOn!,
  reachedOn,
});

/**
 * G02: the milestones of a year, and what reaches them: the plan is made when it is published, standard land formed
 * when the first parcel is marked. The rule stands before the day it came into force, since its days are of the same
 * year.
 */
export function landMilestones(
  zone: Zone,
  year: number,
  today: LocalDate,
  reached: { planOn: LocalDate | null; standardOn: LocalDate | null },
) {
  const rule = listOf(zone, 'LAND_MILESTONES', `${year}-12-31`);
  const of = (item: ListItem): LocalDate | null =>
    item.code === 'LAND_QUOTA_PLAN' ? reached.planOn : reached.standardOn;
  const items = rule?.parameters.items.filter(({ dueOn }) => dueOn?.startsWith(String(year))) ?? [];
  return {
    milestones: items.map(item => standingOf(milestoneOf(item, of(item)), today)),
    rule: items.length > 0 ? referenceOf(rule) : null,
  };
}

/**
 * G02: refuses (LAND_QUOTA_EXCEEDED) a supply beyond what is left. A zone that has published no quota for the year has
 * none to go beyond.
 */
export function checkQuota(
  zone: Zone,
  year: number,
  area: number,
  quota: { quotaArea: number; usedArea: number } | null,
): void {
  if (!quota || quota.usedArea + area <= quota.quotaArea) return;
  const { quotaArea, usedArea } = quota;
  const rule = listOf(zone, 'LAND_MILESTONES', `${year}-12-31`);
  throw refuse(
    'LAND_QUOTA_EXCEEDED',
    `zone ${zone.code} has ${quotaArea} m² of land to supply in ${year}, of which ${quotaArea - usedArea} m² are left, but the parcel has: ${area} m²`,
    {
      ...(rule && { rule: ruleReference(rule) }),
      remedy: 'publishLandQuotaPlan with a larger quota, or supply it next year',
    },
  );
}

/** G04: the milestones that the zone's plan sets. */
export const powerMilestones = (zone: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  listOf(zone, 'POWER_MILESTONES', on);

const CODE = /^[A-Z][A-Z0-9_]{0,39}$/;

/** G04: milestones of works: one of the rule's keeps its name and day; another's are given. Refuses INVALID_INPUT. */
export function worksMilestones(
  rule: ResolvedRule<'list'> | null,
  given: readonly UtilityMilestoneValue[],
): { milestones: WorksMilestone[]; ofRule: string[] } {
  if (given.length < 1 || given.length > 20)
    throw refuse('INVALID_INPUT', `milestones must be 1 to 20, but got: ${given.length}`);
  const ofRule: string[] = [];
  const milestones = given.map(({ code, title = null, dueOn = null }): WorksMilestone => {
    const item = rule?.parameters.items.find(one => one.code === code);
    if (item && (title !== null || dueOn !== null))
      throw refuse(
        'INVALID_INPUT',
        `${code} is of rule POWER_MILESTONES and keeps its name and day ${item.dueOn}: title and dueOn are left out`,
        { rule: ruleReference(rule!) },
      );
    if (item) ofRule.push(code);
    if (item) return milestoneOf(item, null);
    if (!CODE.test(code))
      throw refuse(
        'INVALID_INPUT',
        `code must be 1 to 40 capitals, digits or _, beginning with a capital, but got: ${JSON.stringify(code.slice(0, 40))}`,
      );
    if (title === null || dueOn === null)
      throw refuse('INVALID_INPUT', `${code} is no milestone of a rule: title and dueOn must be given`);
    return { code, title: plainText('title', title, 100), dueOn, reachedOn: null };
  });
  const doubled = milestones.find(({ code }, index) => milestones.findIndex(one => one.code === code) !== index);
  if (doubled) throw refuse('INVALID_INPUT', `codes must differ from each other, but got twice: ${doubled.code}`);
  return { milestones: milestones.toSorted((a, b) => (a.dueOn + a.code < b.dueOn + b.code ? -1 : 1)), ofRule };
}

/** What works have built. */
export interface Built {
  corridorKm: number;
  relocatedLines: number;
}

/** Kilometres to the metre, so that parts add up. */
export const kilometres = (value: number): number => Math.round(value * 1_000) / 1_000;

/** G04: what is built against the plan's numbers. */
export function judgeWorks(zone: Zone, on: LocalDate, { corridorKm, relocatedLines }: Built) {
  const rule = findRuleOfKind('threshold', zone, 'POWER_WORKS', on);
  const [corridorTargetKm, relocatedLinesTarget] = rule
    ? [limitOf(rule, 'corridorLength').value, limitOf(rule, 'relocatedLines').value]
    : [null, null];
  const done = rule && corridorKm === corridorTargetKm && relocatedLines === relocatedLinesTarget;
  return {
    corridorKm,
    corridorTargetKm,
    relocatedLines,
    relocatedLinesTarget,
    done,
    rule: rule && ruleReference(rule),
  };
}

/** G04: refuses (WORKS_EXCEEDED) to count more than the plan builds: what is told then is wrong. */
export function checkWorks(zone: Zone, on: LocalDate, total: Built): void {
  const { corridorTargetKm, relocatedLinesTarget, rule } = judgeWorks(zone, on, total);
  const beyond = (what: string, got: number, target: number | null): void => {
    if (target !== null && got > target)
      throw refuse('WORKS_EXCEEDED', `the plan builds ${target} ${what} in all, but with this there would be: ${got}`, {
        rule: rule!,
      });
  };
  beyond('km of power corridor', total.corridorKm, corridorTargetKm);
  beyond('relocated lines', total.relocatedLines, relocatedLinesTarget);
}
