import { RuleError } from './errors.ts';
import type { RuleKind } from './parameters.ts';
import { ruleReference } from './resolved.ts';
import type { ResolvedRule, RuleReference } from './resolved.ts';
import type { LocalDate, Zone } from './zones.ts';

/** The rule in force on a day, of the kind named. @throws RuleError RULE_KIND naming both kinds, and as `Zone.rule`. */
export function ruleOfKind<K extends RuleKind>(kind: K, zone: Zone, code: string, on: LocalDate): ResolvedRule<K> {
  const rule = zone.rule(code, on);
  assertKind(rule, kind);
  return rule;
}

/** {@link ruleOfKind}, but null where the zone has no such rule in force: for what a zone may leave unruled. */
export function findRuleOfKind<K extends RuleKind>(
  kind: K,
  zone: Zone,
  code: string,
  on: LocalDate,
): ResolvedRule<K> | null {
  const rule = zone.findRule(code, on);
  if (rule) assertKind(rule, kind);
  return rule as ResolvedRule<K> | null;
}

function assertKind<K extends RuleKind>(rule: ResolvedRule, kind: K): asserts rule is ResolvedRule<K> & ResolvedRule {
  if (rule.kind === kind) return;
  throw new RuleError('RULE_KIND', `Rule ${rule.code} of zone ${rule.zone} must be a ${kind}, but is a ${rule.kind}`);
}

type Accessor<K extends RuleKind> = (zone: Zone, code: string, on: LocalDate) => ResolvedRule<K>;

/** A period of time: `parameters.amount` goes to `dueAt` of `shared/clock`. */
export const clockRule: Accessor<'clock'> = (zone, code, on) => ruleOfKind('clock', zone, code, on);
/** Limits, to be tested by `evaluateThreshold` or read by `limitOf`. */
export const thresholdRule: Accessor<'threshold'> = (zone, code, on) => ruleOfKind('threshold', zone, code, on);
/** A number of things. */
export const countRule: Accessor<'count'> = (zone, code, on) => ruleOfKind('count', zone, code, on);
/** Named things. */
export const listRule: Accessor<'list'> = (zone, code, on) => ruleOfKind('list', zone, code, on);
/**
 * Days of the month with exceptions; `parameters.days` (null: no days are set) goes to `inDayWindow` of `shared/clock`.
 */
export const windowRule: Accessor<'window'> = (zone, code, on) => ruleOfKind('window', zone, code, on);
/** Times per period. */
export const frequencyRule: Accessor<'frequency'> = (zone, code, on) => ruleOfKind('frequency', zone, code, on);
/** The name of a programme, with its parts where the plan lists them. */
export const labelRule: Accessor<'label'> = (zone, code, on) => ruleOfKind('label', zone, code, on);
/** Visits a year by credit level and age; read by `visitCap`. */
export const quotaRule: Accessor<'quota'> = (zone, code, on) => ruleOfKind('quota', zone, code, on);
/** Shortest and longest periods by class; read by `periodOf`. */
export const periodsRule: Accessor<'periods'> = (zone, code, on) => ruleOfKind('periods', zone, code, on);

/** The list in force on a day, or null where the zone has none. */
export const listOf = (zone: Zone, code: string, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', zone, code, on);

/** The reference to a rule, as a decision or a reading cites it; null without a rule. */
export const referenceOf = (rule: ResolvedRule | null): RuleReference | null => rule && ruleReference(rule);

/**
 * The rule of a day; before its first version, the first one, since nothing older set a limit. @throws RuleError
 * RULE_UNKNOWN, and RULE_KIND as {@link ruleOfKind}.
 */
export function ruleOfDay<K extends RuleKind>(kind: K, zone: Zone, code: string, on: LocalDate): ResolvedRule<K> {
  const rule = findRuleOfKind(kind, zone, code, on);
  if (rule) return rule;
  const earliest = zone.versions(code).reduce((first, next) => (next.validFrom < first.validFrom ? next : first));
  assertKind(earliest, kind);
  return earliest;
}
