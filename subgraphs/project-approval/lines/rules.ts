/** Decisions on external lines (G21), outages (G06) and excavation (G22): pure functions of zone, day and facts. */
import { readPackage } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { ClockReading, LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import {
  evaluateThreshold,
  findRuleOfKind,
  itemOf,
  limitOf,
  ruleReference,
  listOf,
  referenceOf,
} from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ExcavationWorks, ExternalLineMode, ExternalLineState, UtilityKind } from '../generated.ts';

/** The agency that answers for the whole (牵头单位, Gedian plan §19). */
export const LEAD_AGENCY = '自然资源和规划分局';
/** The plan names the agencies (§19) and not which gives which permit: each here by its field. */
const AGENCIES: Readonly<Record<string, string>> = {
  PLANNING: LEAD_AGENCY,
  GREENERY: '住建局',
  ANCIENT_TREES: '住建局',
  ROAD_ADMINISTRATION: '综合执法局',
  EXCAVATION: '公安局',
};

export const agencyOf = (permit: string): string => AGENCIES[permit] ?? LEAD_AGENCY;

/** A line as applied for; lengths in metres. */
export interface WantedLine {
  kind: UtilityKind;
  roadCrossing: number;
  lineLength: number;
  commitment: boolean;
}

/**
 * G21: the permits of an external line, all in one form. Refuses (NO_PARALLEL_APPROVAL) where the zone has no such
 * form.
 */
export function linePermits(zone: Zone, on: LocalDate): ResolvedRule<'list'> {
  const list = listOf(zone, 'EXTERNAL_LINE_PERMITS', on);
  if (list) return list;
  throw refuse(
    'NO_PARALLEL_APPROVAL',
    `zone ${zone.code} has no rule EXTERNAL_LINE_PERMITS on ${on}: its permits for external lines are not given in one form`,
    {
      remedy: 'apply to each agency',
    },
  );
}

/** G21: whether a line is filed with a commitment or approved, and why. Both lengths must be within their limits. */
export function modeOf(
  zone: Zone,
  on: LocalDate,
  { kind, roadCrossing, lineLength, commitment }: WantedLine,
): { mode: ExternalLineMode; reasons: string[]; rule: RuleReference | null } {
  const rule = findRuleOfKind('threshold', zone, 'EXTERNAL_LINE_FILING', on);
  if (kind !== 'POWER')
    return {
      mode: 'APPROVAL',
      reasons: [`filing with a commitment is for power lines, but this is ${kind}`],
      rule: null,
    };
  if (!rule)
    return { mode: 'APPROVAL', reasons: [`zone ${zone.code} has no rule EXTERNAL_LINE_FILING on ${on}`], rule: null };
  const { met, limits } = evaluateThreshold(rule, { roadCrossing, lineLength });
  const reasons = limits.map(
    limit => `${limit.name} of ${limit.got} m is ${limit.met ? 'within' : 'above'} ${limit.value} m`,
  );
  if (!met) return { mode: 'APPROVAL', reasons, rule: ruleReference(rule) };
  if (!commitment)
    return {
      mode: 'APPROVAL',
      reasons: [...reasons, 'no commitment was made, so it is approved like any other'],
      rule: ruleReference(rule),
    };
  return { mode: 'FILING', reasons: [...reasons, 'the commitment was made (告知承诺备案)'], rule: ruleReference(rule) };
}

/** The limit of the approval of a line; null for water and gas, for which no plan sets one. */
export const lineLimit = (zone: Zone, on: LocalDate, kind: UtilityKind): ResolvedRule<'clock'> | null =>
  kind === 'POWER' ? findRuleOfKind('clock', zone, 'EXT_LINE_POWER_APPROVAL', on) : null;

/** One permit of a line as it stands. */
export interface LinePermitReading {
  permit: string;
  agency: string;
  status: ParallelPackage['status'];
  outcome: string | null;
  clock: ClockReading | null;
  /**
   * G60: the last day of the limit, once it has passed without a decision: silence was consent. No permit of a line is
   * a matter of safety.
   */
  deemedOn: LocalDate | null;
}

/** All permits of a line as they stand; none where it was filed. */
export function readPermits(line: ParallelPackage | null, now: Date): LinePermitReading[] {
  if (!line) return [];
  return readPackage(line, now).tasks.map(({ code, agency, status, clock }, index) => {
    const { terms, outcome } = line.tasks[index]!;
    // Tasks of a line wait for no other.
    return {
      permit: code,
      agency,
      status: status as ParallelPackage['status'],
      outcome,
      clock,
      deemedOn: terms?.deemedApproval && clock?.light === 'OVERDUE' ? clock.dueDate : null,
    };
  });
}

/** Where a line stands; `withdrawnAt` is set where its application was taken back. */
export function lineState(
  line: ParallelPackage | null,
  now: Date,
  withdrawnAt: string | null = null,
): ExternalLineState {
  if (withdrawnAt !== null) return 'WITHDRAWN';
  if (!line) return 'FILED';
  if (line.status === 'FAILED') return 'REFUSED';
  if (line.status === 'DONE') return 'GRANTED';
  return readPermits(line, now).every(({ status, deemedOn }) => status === 'DONE' || deemedOn !== null)
    ? 'DEEMED_GRANTED'
    : 'RUNNING';
}

/** Refuses (DEEMED_GRANTED) to refuse a permit that silence has granted (G60). */
export function checkNotDeemed(line: ParallelPackage, permit: string, now: Date): void {
  const deemed = readPermits(line, now).find(
    one => one.permit === permit && one.status === 'RUNNING' && one.deemedOn !== null,
  );
  if (!deemed) return;
  throw refuse(
    'DEEMED_GRANTED',
    `${permit} was to be decided by ${deemed.deemedOn} and counts as granted since (超时默认): it can no longer be refused`,
    line.rule ? { rule: line.rule } : {},
  );
}

/** Outages of a line in a year. */
export interface Outages {
  count: number;
  hours: number;
}

/** G06: the outages of a line against the zone's limits; limits are null where the zone sets none. */
export function judgeOutages(zone: Zone, on: LocalDate, { count, hours }: Outages) {
  const rule = findRuleOfKind('threshold', zone, 'POWER_RELIABILITY', on);
  if (!rule)
    return { count, hours, limit: null, hoursLimit: null, countMet: null, hoursMet: null, met: null, rule: null };
  const { limits } = evaluateThreshold(rule, { outagesPerLine: count, averageOutage: hours });
  const met = (name: string): boolean => limits.find(limit => limit.name === name)!.met!;
  const [countMet, hoursMet] = [met('outagesPerLine'), met('averageOutage')];
  return {
    count,
    hours,
    limit: limitOf(rule, 'outagesPerLine').value,
    hoursLimit: limitOf(rule, 'averageOutage').value,
    countMet,
    hoursMet,
    met: countMet && hoursMet,
    rule: ruleReference(rule),
  };
}

/** G06: refuses (OUTAGE_LIMIT) a planned outage that would be more than the line may have in its year. */
export function checkOutage(zone: Zone, on: LocalDate, line: string, before: Outages): void {
  const { countMet, limit, rule } = judgeOutages(zone, on, { ...before, count: before.count + 1 });
  if (countMet !== false) return;
  throw refuse(
    'OUTAGE_LIMIT',
    `a line has at most ${limit} outages a year, but ${line} has ${before.count} in ${on.slice(0, 4)} already`,
    { rule: rule!, remedy: 'work on the live line, or wait for the next year' },
  );
}

/**
 * G22 非禁免批: whether works need the permit to occupy or dig a road. The plan exempts what lies outside the forbidden
 * areas, the power supply of 5G base stations included.
 */
export function needsExcavationPermit(
  zone: Zone,
  on: LocalDate,
  kind: ExcavationWorks,
  inForbiddenArea: boolean,
): { needed: boolean; reasons: string[]; rule: RuleReference | null } {
  const list = listOf(zone, 'MUNICIPAL_UTILITIES', on);
  // Other plans list the same utilities for other ends (Yili §7: to connect them together); only that of row G22 goes
  // with the exemption.
  if (list?.row !== 'G22')
    return {
      needed: true,
      reasons: [`zone ${zone.code} exempts no municipal connections on ${on}, so the ordinary permit is needed`],
      rule: null,
    };
  const rule = referenceOf(list);
  // What a 5G base station is connected to is power (5G基站接电).
  const item = itemOf(list, kind === 'BASE_STATION_5G' ? 'POWER' : kind);
  if (!item) return { needed: true, reasons: [`${kind} is not on the list`], rule };
  if (inForbiddenArea) return { needed: true, reasons: ['it lies in a forbidden area (禁止区域)'], rule };
  const what =
    kind === 'BASE_STATION_5G' ? 'the power supply of a 5G base station (5G基站接电)' : `${kind} (${item.zh})`;
  return { needed: false, reasons: [`${what} lies outside the forbidden areas (非禁免批)`], rule };
}
