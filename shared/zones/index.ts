/** The rules of the development zones, as data: read and checked once, at start. */
import type { Text } from '../messages.ts';
import { loadZones } from './zones.ts';

export { RuleError, ZoneFileError, type RuleErrorCode, type ZoneFileProblem } from './errors.ts';
export { loadZones, type LocalDate, type Zone, type Zones } from './zones.ts';
export { ruleReference, type ResolvedRule, type RuleOption, type RuleReference } from './resolved.ts';
export {
  clockRule,
  countRule,
  findRuleOfKind,
  frequencyRule,
  labelRule,
  listOf,
  listRule,
  periodsRule,
  quotaRule,
  referenceOf,
  ruleOfDay,
  ruleOfKind,
  thresholdRule,
  windowRule,
} from './accessors.ts';
export {
  evaluateThreshold,
  itemOf,
  limitOf,
  periodOf,
  visitCap,
  type LimitResult,
  type ThresholdResult,
  type VisitCap,
} from './evaluate.ts';
export type { Bilingual, Limit, ListItem, ParametersOf, RuleKind } from './parameters.ts';
export type { Authority, CalendarProfile, Owner, SourceDocument, ToConfirm } from './schema.ts';

/** The platform's own zones: `zone('gedian').rule('STARTUP_LICENCE', '2026-03-02')`. */
export const { zone, zoneCodes, codeName, departmentName, ruleOf } = loadZones();

/** A zone as messages say it: by its code in English, by its name in Chinese. */
export const zoneName = (code: string): Text => ({ en: code, zh: zone(code).names.zh });
