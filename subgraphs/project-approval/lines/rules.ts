/** Decisions on external lines (G21): pure functions of zone, day and facts. */
import { readPackage } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { ClockReading, LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { evaluateThreshold, findRuleOfKind, listOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ExternalLineState, UtilityKind } from '../generated.ts';

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

/** The agency that decides on a permit of a line. */
const agencyOf = (permit: string): string => AGENCIES[permit] ?? LEAD_AGENCY;

/** A line as applied for; lengths in metres. */
export interface RequestedLine {
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
  const missing = `zone ${zone.code} has no rule EXTERNAL_LINE_PERMITS on ${on}`;
  throw refuse('NO_PARALLEL_APPROVAL', `${missing}: its permits for external lines are not given in one form`, {
    remedy: 'apply to each agency',
  });
}

/** Whether a line is filed with a commitment or approved, and why. */
export type LineMode =
  | { mode: 'FILING'; reasons: string[]; rule: RuleReference }
  | { mode: 'APPROVAL'; reasons: string[]; rule: RuleReference | null };

/** G21: how a line is decided on. Both lengths must be within their limits for a filing. */
export function modeOf(
  zone: Zone,
  on: LocalDate,
  { kind, roadCrossing, lineLength, commitment }: RequestedLine,
): LineMode {
  const approval = (reasons: string[], cited: RuleReference | null): LineMode => ({
    mode: 'APPROVAL',
    reasons,
    rule: cited,
  });
  if (kind !== 'POWER') {
    return approval([`filing with a commitment is for power lines, but this is ${kind}`], null);
  }
  const filing = findRuleOfKind('threshold', zone, 'EXTERNAL_LINE_FILING', on);
  if (!filing) return approval([`zone ${zone.code} has no rule EXTERNAL_LINE_FILING on ${on}`], null);
  const rule = ruleReference(filing);
  const { met, limits } = evaluateThreshold(filing, { roadCrossing, lineLength });
  const reasons = limits.map(
    limit => `${limit.name} of ${limit.got} m is ${limit.met ? 'within' : 'above'} ${limit.value} m`,
  );
  if (!met) return approval(reasons, rule);
  if (!commitment) return approval([...reasons, 'no commitment was made, so it is approved like any other'], rule);
  return { mode: 'FILING', reasons: [...reasons, 'the commitment was made (告知承诺备案)'], rule };
}

/** The rule that a line is decided by: that of its filing, else the limit of its approval, else the list of permits. */
export const citedRule = (
  filing: LineMode,
  limit: ResolvedRule<'clock'> | null,
  list: ResolvedRule<'list'>,
): RuleReference => (filing.mode === 'FILING' ? filing.rule : ruleReference(limit ?? list));

/** The permits of a line as tasks of its package, each with its agency and the limit of the approval. */
export const lineTasks = (list: ResolvedRule<'list'>, limit: ResolvedRule<'clock'> | null) =>
  list.parameters.items.map(({ code }) => ({ code, agency: agencyOf(code), rule: limit }));

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
  const stored = new Map(line.tasks.map(task => [task.code, task]));
  return readPackage(line, now).tasks.map(({ code, agency, status, clock }) => {
    const { terms = null, outcome = null } = stored.get(code) ?? {};
    const deemed = terms?.deemedApproval && clock?.light === 'OVERDUE';
    return {
      permit: code,
      agency,
      status: runningStatus(status),
      outcome,
      clock,
      deemedOn: deemed ? clock.dueDate : null,
    };
  });
}

/** Permits of a line wait for no other: each runs from the application on. */
const runningStatus = (status: ParallelPackage['status'] | 'WAITING'): ParallelPackage['status'] =>
  status === 'WAITING' ? 'RUNNING' : status;

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
  const since = `${permit} was to be decided by ${deemed.deemedOn} and counts as granted since (超时默认)`;
  throw refuse('DEEMED_GRANTED', `${since}: it can no longer be refused`, line.rule ? { rule: line.rule } : {});
}
