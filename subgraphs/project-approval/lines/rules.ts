/** Decisions on external lines (G21): pure functions of zone, day and facts. */
import { SILENT_OUTCOME } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import type { PackageTask, ParallelPackage } from '#shared/case/package.ts';
import { startClock } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, listOf, ruleReference, zoneName } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { storeClock } from '#shared/zones/zone-clock.ts';
import type { ExcavationNeed } from '../forbidden-areas/rules.ts';
import type { ExternalLineState, UtilityKind } from '../generated.ts';
import { KIND_NAMES, LIMIT_NAMES, MESSAGES, permitName } from './messages.ts';
import type { ExternalLinePermitTaskRow, SparedPermit } from './rows.ts';
import { choices } from '../projects/terms.ts';

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
export const agencyOf = (permit: string): string => AGENCIES[permit] ?? LEAD_AGENCY;

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
  throw refuse('NO_PARALLEL_APPROVAL', MESSAGES.NO_PARALLEL_APPROVAL({ zone: zoneName(zone.code), on }), {
    remedy: MESSAGES.APPLY_TO_EACH(),
  });
}

/** G21: the permits that an external line takes, each with its agency; null where the zone has no such form. */
export function publishedLinePermits(zone: Zone, on: LocalDate) {
  const list = listOf(zone, 'EXTERNAL_LINE_PERMITS', on);
  return {
    permits: list?.parameters.items.map(({ code, zh }) => ({ code, title: zh, agency: agencyOf(code) })) ?? null,
    rule: list && ruleReference(list),
  };
}

/** Whether a line is filed with a commitment or approved, and why. */
export type LineMode =
  | { mode: 'FILING'; reasons: Message[]; rule: RuleReference }
  | { mode: 'APPROVAL'; reasons: Message[]; rule: RuleReference | null };

/** G21: how a line is decided on. Both lengths must be within their limits for a filing. */
export function modeOf(
  zone: Zone,
  on: LocalDate,
  { kind, roadCrossing, lineLength, commitment }: RequestedLine,
): LineMode {
  const approval = (reasons: Message[], cited: RuleReference | null): LineMode => ({
    mode: 'APPROVAL',
    reasons,
    rule: cited,
  });
  if (kind !== 'POWER') {
    return approval([MESSAGES.POWER_ONLY({ kind: KIND_NAMES[kind] })], null);
  }
  const filing = findRuleOfKind('threshold', zone, 'EXTERNAL_LINE_FILING', on);
  if (!filing) return approval([MESSAGES.NO_FILING_RULE({ zone: zoneName(zone.code), on })], null);
  const rule = ruleReference(filing);
  const { met, limits } = evaluateThreshold(filing, { roadCrossing, lineLength });
  const reasons = limits.map(limit => {
    const said = { name: LIMIT_NAMES[limit.name] ?? limit.name, got: limit.got ?? 0, limit: limit.value };
    return limit.met ? MESSAGES.WITHIN(said) : MESSAGES.ABOVE(said);
  });
  if (!met) return approval(reasons, rule);
  if (!commitment) return approval([...reasons, MESSAGES.NO_COMMITMENT()], rule);
  return { mode: 'FILING', reasons: [...reasons, MESSAGES.COMMITMENT_MADE()], rule };
}

/** The rule that a line is decided by: that of its filing, else the limit of its approval, else the list of permits. */
export const citedRule = (
  filing: LineMode,
  limit: ResolvedRule<'clock'> | null,
  list: ResolvedRule<'list'>,
): RuleReference => (filing.mode === 'FILING' ? filing.rule : ruleReference(limit ?? list));

/** The permits of a line as tasks of its package, each with its agency and the limit of the approval. */
export const lineTasks = (
  list: ResolvedRule<'list'>,
  limit: ResolvedRule<'clock'> | null,
  spared: readonly SparedPermit[] = [],
) =>
  list.parameters.items
    .filter(({ code }) => !spared.some(({ permit }) => permit === code))
    .map(({ code }) => ({ code, agency: agencyOf(code), rule: limit }));

/** The permit to occupy or dig a road, which only forbidden areas keep needing (G22 非禁免批). */
const EXCAVATION = 'EXCAVATION';

/**
 * The permits of a line that do not apply: digging outside the forbidden areas, by the register; others as the
 * enterprise says, with its reason. Refuses INVALID_INPUT what is no permit of the list, and a line without any.
 */
export function sparedPermits(
  list: ResolvedRule<'list'>,
  told: readonly { permit: string; reason: string }[],
  excavation: ExcavationNeed | null,
): SparedPermit[] {
  const codes = list.parameters.items.map(({ code }) => code);
  for (const [index, { permit }] of told.entries()) {
    if (!codes.includes(permit)) {
      const permits = choices(codes.map(code => ({ code, zh: permitName(code).zh })));
      throw refuse('INVALID_INPUT', MESSAGES.PERMIT_NOT_LISTED({ permits, got: permit.slice(0, 40) }));
    }
    if (told.findIndex(other => other.permit === permit) === index) continue;
    throw refuse('INVALID_INPUT', MESSAGES.PERMIT_TWICE({ permit: permitName(permit) }));
  }
  const [outside] = excavation && !excavation.needed ? excavation.reasons : [];
  const derived = outside ? [{ permit: EXCAVATION, reason: outside, told: false }] : [];
  const others = told.filter(({ permit }) => !derived.some(other => other.permit === permit));
  const spared = [...derived, ...others.map(({ permit, reason }) => ({ permit, reason, told: true }))];
  if (spared.length === codes.length) throw refuse('INVALID_INPUT', MESSAGES.NONE_LEFT());
  return spared;
}

/** A permit that was left out, as a task that begins now. */
export const addedPermit = (line: ParallelPackage, permit: string, at: Date): ParallelPackage => ({
  ...line,
  tasks: [
    ...line.tasks,
    {
      code: permit,
      agency: agencyOf(permit),
      after: [],
      status: 'RUNNING',
      clock: storeClock(startClock(at)),
      terms: line.terms,
      rule: line.rule,
      endedAt: null,
      outcome: null,
    },
  ],
});

/** The limit of the approval of a line; null for water and gas, for which no plan sets one. */
export const lineLimit = (zone: Zone, on: LocalDate, kind: UtilityKind): ResolvedRule<'clock'> | null =>
  kind === 'POWER' ? findRuleOfKind('clock', zone, 'EXT_LINE_POWER_APPROVAL', on) : null;

/** All permits of a line as they stand; none where it was filed. */
export function readPermits(line: ParallelPackage | null, now: Date): ExternalLinePermitTaskRow[] {
  if (!line) return [];
  const stored = new Map(line.tasks.map(task => [task.code, task]));
  return readPackage(line, now).tasks.map(({ code, agency, status, clock }) => {
    const { terms = null, outcome = null, documentNo = null } = stored.get(code) ?? {};
    const deemed = terms?.deemedApproval && clock?.light === 'OVERDUE';
    return {
      permit: code,
      agency,
      status: runningStatus(status),
      outcome,
      documentNo,
      clock,
      deemedOn: deemed ? clock.dueDate : null,
    };
  });
}

/** Permits of a line wait for no other: each runs from the application on. */
const runningStatus = (status: ParallelPackage['status'] | 'WAITING'): ParallelPackage['status'] =>
  status === 'WAITING' ? 'RUNNING' : status;

/** How a line ended otherwise than by its permits. */
export interface LineEnd {
  /** Its application was taken back. */
  withdrawnAt?: string | Date | null | undefined;
  /** What it rested on proved false. */
  revokedAt?: string | Date | null | undefined;
}

/** Where a line stands. */
export function lineState(line: ParallelPackage | null, now: Date, end: LineEnd = {}): ExternalLineState {
  if (end.revokedAt) return 'REVOKED';
  if (end.withdrawnAt) return 'WITHDRAWN';
  if (!line) return 'FILED';
  if (line.status === 'FAILED') return 'REFUSED';
  if (line.status === 'DONE') return line.tasks.some(isSilent) ? 'DEEMED_GRANTED' : 'GRANTED';
  return readPermits(line, now).every(({ status, deemedOn }) => status === 'DONE' || deemedOn !== null)
    ? 'DEEMED_GRANTED'
    : 'RUNNING';
}

/** The permits of a line that silence may still grant: none of one that was filed, taken back or revoked. */
export const permitsUnderWay = (line: LineEnd & { package?: ParallelPackage | null }): ParallelPackage | null =>
  line.withdrawnAt || line.revokedAt ? null : (line.package ?? null);

/** Whether silence granted a permit, as an event. */
const isSilent = ({ outcome }: Pick<PackageTask, 'outcome'>): boolean => outcome === SILENT_OUTCOME;

/** Refuses (DEEMED_GRANTED) to refuse a permit that silence has granted (G60). */
export function checkNotDeemed(line: ParallelPackage, permit: string, now: Date): void {
  const deemed = readPermits(line, now).find(
    one => one.permit === permit && one.deemedOn !== null && (one.status === 'RUNNING' || isSilent(one)),
  );
  if (!deemed?.deemedOn) return;
  const since = MESSAGES.DEEMED_GRANTED({ permit: permitName(permit), day: deemed.deemedOn });
  throw refuse('DEEMED_GRANTED', since, line.rule ? { rule: line.rule } : {});
}
