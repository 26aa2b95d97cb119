/** Decisions on major projects (Z18, Z19, Q07, Q08, Q12, Q16): pure functions of zone, day and facts. */
import { addDays, monthKey, quarterKey, weekKey, workdaysBetween } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import {
  findRuleOfKind,
  frequencyRule,
  itemOf,
  limitOf,
  listRule,
  ruleReference,
  thresholdRule,
  listOf,
} from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ClockLight, MajorProjectKind, SupervisionOrderState } from '../generated.ts';
import { plainText } from '#shared/input.ts';

/** An official as stored: the name is masked already. */
export interface Official {
  reference: string;
  name: string;
  post: string;
}

/** An official as told. Refuses INVALID_INPUT. */
export const officialOf = (field: string, { reference, name, post }: Official): Official => ({
  reference: plainText(`${field}.reference`, reference, 60),
  name: maskPersonName(plainText(`${field}.name`, name, 40)),
  post: plainText(`${field}.post`, post, 60),
});

/** Q07: whether a kind of project is under efficiency inspection; null where the zone has no rule. */
export function scopeOf(
  zone: Zone,
  on: LocalDate,
  kind: MajorProjectKind,
): { inScope: boolean; rule: RuleReference } | null {
  const list = listOf(zone, 'EFFICIENCY_SCOPE', on);
  return list && { inScope: itemOf(list, kind) !== null, rule: ruleReference(list) };
}

/**
 * Q07: the rule that lets a project be inspected. Refuses NO_EFFICIENCY_INSPECTION where the zone has none,
 * OUT_OF_SCOPE naming what is in it.
 */
export function requireScope(zone: Zone, on: LocalDate, kind: MajorProjectKind): RuleReference {
  const list = listOf(zone, 'EFFICIENCY_SCOPE', on);
  if (!list)
    throw refuse(
      'NO_EFFICIENCY_INSPECTION',
      `zone ${zone.code} has no rule EFFICIENCY_SCOPE on ${on}: its projects are under no efficiency inspection`,
    );
  if (itemOf(list, kind)) return ruleReference(list);
  const there = list.parameters.items.map(({ code, zh }) => `${code} (${zh})`).join(', ');
  throw refuse('OUT_OF_SCOPE', `efficiency inspection is of ${there}, but this project is: ${kind}`, {
    rule: ruleReference(list),
  });
}

/** Z18: the stages that an adopter answers for; null where the zone has no rule. */
export const adoptionStages = (zone: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  listOf(zone, 'ADOPTION_STAGES', on);

/** Days of a node. */
export interface MilestoneDays {
  setOn: LocalDate;
  plannedOn: LocalDate;
  actualOn: LocalDate | null;
}

/** The shares at which a light changes: those of clocks. */
export const alertRule = (zone: Zone, on: LocalDate): ResolvedRule<'threshold'> =>
  thresholdRule(zone, 'CLOCK_ALERTS', on);

/** Working days between two days of a zone, remembered: a board asks for the same pairs over and over. */
const spans = new Map<string, number>();
function workingDaysBetween(zone: Zone, from: LocalDate, to: LocalDate): number {
  const key = `${zone.code} ${from} ${to}`;
  let days = spans.get(key);
  if (days === undefined) {
    if (spans.size >= 50_000) spans.clear();
    spans.set(key, (days = workdaysBetween(from, to, calendarOf(zone.code))));
  }
  return days;
}

/**
 * Z19: the light of a node, by the share of working days spent between the day it was planned on and the planned day. A
 * node that was reached is green where that was in time, overdue where it was late: reaching it does not hide that.
 */
export function milestoneLight(
  zone: Zone,
  { setOn, plannedOn, actualOn }: MilestoneDays,
  today: LocalDate,
): { light: ClockLight; workingDaysLeft: number } {
  const at = actualOn ?? today;
  const workingDaysLeft = workingDaysBetween(zone, at, plannedOn);
  if (at > plannedOn) return { light: 'OVERDUE', workingDaysLeft };
  if (actualOn !== null) return { light: 'GREEN', workingDaysLeft };
  const total = workingDaysBetween(zone, setOn, plannedOn);
  const spent = total <= 0 ? 100 : (100 * workingDaysBetween(zone, setOn, at)) / total;
  const rule = alertRule(zone, today);
  const light =
    spent >= limitOf(rule, 'red').value ? 'RED' : spent >= limitOf(rule, 'yellow').value ? 'YELLOW' : 'GREEN';
  return { light, workingDaysLeft };
}

/** An aspect of an inspection, and what was seen of it. */
export interface AspectSeen {
  code: string;
  inspectedAt: string | null;
  summary: string | null;
  by: string | null;
}

/** Q07: the aspects of an inspection. */
export const aspectsRule = (zone: Zone, on: LocalDate): ResolvedRule<'list'> =>
  listRule(zone, 'EFFICIENCY_ASPECTS', on);

/** Q07: refuses (ASPECTS_OPEN, ORDERS_OPEN) to close an inspection before all was looked at, put right and verified. */
export function checkClosable(aspects: readonly AspectSeen[], openOrders: number, rule: RuleReference): void {
  const unseen = aspects.filter(({ inspectedAt }) => inspectedAt === null).map(({ code }) => code);
  if (unseen.length > 0)
    throw refuse(
      'ASPECTS_OPEN',
      `all ${aspects.length} aspects are looked at before an inspection closes, but not yet: ${unseen.join(', ')}`,
      { rule, remedy: `inspectAspect for ${unseen[0]}` },
    );
  if (openOrders > 0)
    throw refuse('ORDERS_OPEN', `every order is verified before an inspection closes, but open are: ${openOrders}`, {
      rule,
      remedy: 'verifyRectification of each',
    });
}

/** An order of an inspection: found, put right, verified; what is not effective stands again. */
export const ORDER_STATES: Machine<
  SupervisionOrderState,
  'reportRectification' | 'verifyRectification' | 'returnRectification'
> = {
  ISSUED: { reportRectification: 'RECTIFIED' },
  RECTIFIED: { verifyRectification: 'VERIFIED', returnRectification: 'ISSUED' },
  VERIFIED: {},
};

/** G63: refuses (SAME_PERSON) a verification by whoever reported the rectification. */
export function checkVerifier(rectifiedBy: string, subject: string): void {
  if (rectifiedBy === subject)
    throw refuse(
      'SAME_PERSON',
      'who reported a rectification may not verify it (成效检验由他人进行), but the caller reported it',
      { remedy: 'let another officer verify it' },
    );
}

/** Q12: how often a coordination meeting is due. */
export const meetingRule = (zone: Zone, on: LocalDate): ResolvedRule<'frequency'> =>
  frequencyRule(zone, 'COORDINATION_MEETINGS', on);

const KEYS = {
  DAY: (day: LocalDate) => day,
  WEEK: weekKey,
  MONTH: monthKey,
  QUARTER: quarterKey,
  YEAR: (day: LocalDate) => day.slice(0, 4),
} as const;

/** Q12: the period that a day belongs to. */
export const periodKey = (rule: ResolvedRule<'frequency'>, day: LocalDate): string =>
  KEYS[rule.parameters.schedule[0]!.per](day);

/**
 * Q12: the periods that end in a year, each with the meetings due and held, and whether it was missed: over, with fewer
 * than were due.
 */
export function meetingPeriodsOf(zone: Zone, year: number, held: ReadonlyMap<string, number>, today: LocalDate) {
  const last = `${year}-12-31`;
  const rule = meetingRule(zone, last < today ? last : today);
  const { times } = rule.parameters.schedule[0]!;
  const ends = new Map<string, LocalDate>();
  for (let day = `${year}-01-01`; day <= last; day = addDays(day, 1)) ends.set(periodKey(rule, day), day);
  return [...ends].map(([period, endsOn]) => {
    const count = held.get(period) ?? 0;
    return {
      period,
      endsOn,
      due: times,
      held: count,
      missed: endsOn < today && count < times,
      rule: ruleReference(rule),
    };
  });
}

/** Q16: what is said of the programme. The plan names it and does not say what it stands for. */
export function zeroContactOf(zone: Zone, on: LocalDate, { direct, byAgent }: { direct: number; byAgent: number }) {
  const rule = findRuleOfKind('label', zone, 'LABEL_TWO_ZERO_CONTACT', on);
  return {
    label: rule?.parameters.label ?? '零接触',
    defined: rule?.parameters.defined ?? false,
    note: `${rule ? 'the plan does not say what the name stands for' : `zone ${zone.code} has no such programme`}: what is counted here are direct contacts of the enterprise with approving departments, of which there are to be none`,
    directContacts: direct,
    agentContacts: byAgent,
    met: direct === 0,
    rule: rule && ruleReference(rule),
  };
}
