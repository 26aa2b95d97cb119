/** Decisions on power works (G04): pure functions of zone, day and facts. */
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { findRuleOfKind, limitOf, listOf, ruleReference } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { PlanMilestone, UtilityMilestoneValue } from '../generated.ts';
import { requireDistinctCodes, requireThat, upperCode } from '../input.ts';
import { MESSAGES } from './messages.ts';
import type { Built, WorksMilestone } from './rows.ts';

/** Milestones of one project. */
const MOST = 20;

/** A milestone as it stands: late where it was reached after its day, or where that day has passed. */
export const standingOf = ({ code, title, dueOn, reachedOn }: WorksMilestone, today: LocalDate): PlanMilestone => ({
  code,
  title,
  dueOn,
  reachedOn,
  late: (reachedOn ?? today) > dueOn,
});

/** A milestone of a rule. */
export function milestoneOf({ code, zh, dueOn }: ListItem, reachedOn: LocalDate | null): WorksMilestone {
  if (!dueOn) throw new Error(`milestone ${code} of a rule must have a day`);
  return { code, title: zh, dueOn, reachedOn };
}

/** G04: the milestones that the zone's plan sets. */
export const powerMilestones = (zone: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  listOf(zone, 'POWER_MILESTONES', on);

/** The milestones of works; `ofRule`: the codes of those that the rule sets. */
export interface CheckedMilestones {
  milestones: WorksMilestone[];
  ofRule: string[];
}

/**
 * G04: the milestones of an input: one that the rule sets keeps its name and day; another has its own. Refuses
 * INVALID_INPUT.
 */
export function checkMilestones(
  rule: ResolvedRule<'list'> | null,
  values: readonly UtilityMilestoneValue[],
): CheckedMilestones {
  requireThat(values.length >= 1 && values.length <= MOST, MESSAGES.MILESTONES({ most: MOST }), values.length);
  const milestones = values.map(value => checkMilestone(rule, value));
  requireDistinctCodes(milestones.map(({ code }) => code));
  const itemsOfRule = new Set(rule?.parameters.items.map(({ code }) => code));
  return {
    milestones: milestones.toSorted((a, b) => (a.dueOn + a.code < b.dueOn + b.code ? -1 : 1)),
    ofRule: values.map(({ code }) => code).filter(code => itemsOfRule.has(code)),
  };
}

function checkMilestone(
  rule: ResolvedRule<'list'> | null,
  { code, title = null, dueOn = null }: UtilityMilestoneValue,
): WorksMilestone {
  const item = rule?.parameters.items.find(one => one.code === code);
  if (rule && item) {
    if (title === null && dueOn === null) return milestoneOf(item, null);
    const said = { code, dueOn: item.dueOn ?? '' };
    throw refuse('INVALID_INPUT', MESSAGES.KEEPS_ITS_DAY(said), { rule: ruleReference(rule) });
  }
  upperCode('code', code);
  if (title === null || dueOn === null) {
    throw refuse('INVALID_INPUT', MESSAGES.NEEDS_ITS_DAY({ code }));
  }
  return { code, title: plainText('title', title, 100), dueOn, reachedOn: null };
}

/** Kilometres to the metre, so that parts add up. */
export const kilometres = (value: number): number => Math.round(value * 1_000) / 1_000;

/** What several works have built together. */
export const sumBuilt = (works: readonly Built[]): Built => ({
  corridorKm: kilometres(works.reduce((sum, { corridorKm }) => sum + corridorKm, 0)),
  relocatedLines: works.reduce((sum, { relocatedLines }) => sum + relocatedLines, 0),
});

/** What is built against the plan's numbers; targets are null where the zone's plan sets none. */
export interface JudgedWorks extends Built {
  corridorTargetKm: number | null;
  relocatedLinesTarget: number | null;
  done: boolean | null;
  rule: RuleReference | null;
}

/** G04: what is built against the plan's numbers. */
export function judgeWorks(zone: Zone, on: LocalDate, { corridorKm, relocatedLines }: Built): JudgedWorks {
  const rule = findRuleOfKind('threshold', zone, 'POWER_WORKS', on);
  const corridorTargetKm = rule && limitOf(rule, 'corridorLength').value;
  const relocatedLinesTarget = rule && limitOf(rule, 'relocatedLines').value;
  return {
    corridorKm,
    corridorTargetKm,
    relocatedLines,
    relocatedLinesTarget,
    done: rule && corridorKm === corridorTargetKm && relocatedLines === relocatedLinesTarget,
    rule: rule && ruleReference(rule),
  };
}

/** G04: refuses (WORKS_EXCEEDED) to count more than the plan builds: what is reported then is wrong. */
export function requireWithinPlan(zone: Zone, on: LocalDate, total: Built): void {
  const { corridorTargetKm, relocatedLinesTarget, rule } = judgeWorks(zone, on, total);
  const excess = [
    { what: MESSAGES.CORRIDOR(), built: total.corridorKm, target: corridorTargetKm },
    { what: MESSAGES.LINES(), built: total.relocatedLines, target: relocatedLinesTarget },
  ].find(({ built, target }) => target !== null && built > target);
  if (!excess) return;
  const { what, built, target } = excess;
  throw refuse('WORKS_EXCEEDED', MESSAGES.WORKS_EXCEEDED({ target: target ?? 0, what, built }), rule ? { rule } : {});
}
