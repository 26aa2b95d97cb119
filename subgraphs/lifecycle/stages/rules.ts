/** Stages of an enterprise's life and what can be done in each (Y02): pure functions of the rules of a day. */
import type { Text } from '#shared/messages.ts';
import { LIFECYCLE_STAGES } from '#shared/server/change-types.ts';
import { listRule, referenceOf, ruleOfDay, zone, zoneCodes } from '#shared/zones/index.ts';
import type { LocalDate, RuleReference } from '#shared/zones/index.ts';
import type { LifecycleStage } from '../generated.ts';

/** All stages. */
export const STAGES: readonly string[] = Object.keys(LIFECYCLE_STAGES);

/** What can be done, with the operation that does it. */
export interface ServiceItem {
  operation: string;
  department: string;
  name: Text;
}

/** What can be done in a stage. */
export interface ServicePackage {
  stage: LifecycleStage;
  name: Text;
  items: ServiceItem[];
  rule: RuleReference | null;
}

/** The rules are national: every zone has them. */
const anyZone = () => zone(zoneCodes[0] ?? '');

/** What a stage is called, on a day; null for none. */
export function stageName(stage: LifecycleStage | null, on: LocalDate): Text | null {
  const { items } = listRule(anyZone(), 'LIFECYCLE_STAGES', on).parameters;
  const found = items.find(({ code }) => code === stage);
  return found ? { en: found.en, zh: found.zh } : null;
}

/** The operation that an item of the rule names: `APPLY_FOR_LOAN` is `applyForLoan`. */
const operationOf = (code: string): string =>
  code.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What can be done next in a stage; in none yet, what begins a life. */
export function packagesOf(stage: LifecycleStage | null, on: LocalDate): ServicePackage[] {
  const rule = listRule(anyZone(), 'LIFECYCLE_PACKAGES', on);
  const reached = stage ?? 'REGISTRATION';
  const name = stageName(reached, on);
  const items = rule.parameters.items
    .filter(item => item.stage === reached)
    .map(({ code, en, zh, lead }) => ({ operation: operationOf(code), department: lead?.en ?? '', name: { en, zh } }));
  return name && items.length > 0 ? [{ stage: reached, name, items, rule: referenceOf(rule) }] : [];
}

/** Types of change that end a life, and that reopen one. */
export interface LifeEnds {
  ending: readonly string[];
  reopening: readonly string[];
}

/** The type of change that an item of the rule names: `ENTERPRISE_REVOKED` is `EnterpriseRevoked`. */
const changeTypeOf = (code: string): string =>
  code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What ends a life and what reopens it, by the rule of a day, which may be long past. */
export function endsOfLife(on: LocalDate): LifeEnds {
  const { items } = ruleOfDay('list', anyZone(), 'LIFECYCLE_ENDS', on).parameters;
  const named = (isEnd: boolean): string[] =>
    items.filter(({ stage }) => (stage === 'EXIT') === isEnd).map(({ code }) => changeTypeOf(code));
  return { ending: named(true), reopening: named(false) };
}
