/** Stages of an enterprise's life and what can be done in each (Y02): pure functions of the rules of a day. */
import type { Text } from '#shared/messages.ts';
import { LIFECYCLE_STAGES } from '#shared/server/change-types.ts';
import { listRule, referenceOf, ruleOfDay, zone, zoneCodes } from '#shared/zones/index.ts';
import type { ListItem, LocalDate, RuleReference, Zone } from '#shared/zones/index.ts';
import type { LifecycleStage } from '../generated.ts';

/** All stages. */
export const STAGES: readonly string[] = Object.keys(LIFECYCLE_STAGES);

/** What can be done, with the operation that does it. */
export interface ServiceItem {
  operation: string;
  department: string;
  name: Text;
  /** The rule of the zone that provides for it; null where every zone offers it. */
  rule: RuleReference | null;
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

/** Where an enterprise stands, as far as it decides what it can do next. */
export interface Standing {
  stage: LifecycleStage | null;
  /**
   * The zone in which the register has it; null where that is not known: then nothing is offered by a zone's own rule.
   */
  zone: string | null;
  /** The types of change of {@link decidingTypes} that happened, the newest first. */
  happened: readonly string[];
}

/**
 * What can be done next: what the stage that was reached offers, then the other stages. What was done, or is not to be
 * had, is not there.
 */
export function packagesOf({ stage, zone: code, happened }: Standing, on: LocalDate): ServicePackage[] {
  const own = code !== null && zoneCodes.includes(code) ? zone(code) : null;
  const rule = packagesRule(own, on);
  const items = rule.parameters.items.filter(item => isOffered(item, own, on) && isToBeDone(item, happened));
  return stagesAhead(stage).flatMap(of => {
    const name = stageName(of, on);
    const services = items.filter(item => item.stage === of).map(item => serviceOf(item, own, on));
    return name && services.length > 0 ? [{ stage: of, name, items: services, rule: referenceOf(rule) }] : [];
  });
}

/** The stages of which something can be done: before a life has begun its beginning, at its end nothing else. */
function stagesAhead(reached: LifecycleStage | null): LifecycleStage[] {
  if (reached === null) return ['REGISTRATION'];
  if (reached === 'EXIT') return ['EXIT'];
  const others = (Object.keys(LIFECYCLE_STAGES) as LifecycleStage[]).filter(stage => stage !== reached);
  return [reached, ...others];
}

/** A zone may have packages of its own. */
const packagesRule = (own: Zone | null, on: LocalDate) => listRule(own ?? anyZone(), 'LIFECYCLE_PACKAGES', on);

const serviceOf = ({ code, en, zh, lead, offeredBy }: ListItem, own: Zone | null, on: LocalDate): ServiceItem => ({
  operation: operationOf(code),
  department: lead?.en ?? '',
  name: { en, zh },
  rule: offeredBy === undefined ? null : referenceOf(own?.findRule(offeredBy, on) ?? null),
});

/** Whether a zone provides for an item. */
const isOffered = ({ offeredBy }: ListItem, own: Zone | null, on: LocalDate): boolean =>
  offeredBy === undefined || (own?.findRule(offeredBy, on) ?? null) !== null;

/**
 * Whether an item can be done: the newest change that decides on it says so; where none happened, whether it needs one.
 */
function isToBeDone({ after = [], doneBy = [], againBy = [] }: ListItem, happened: readonly string[]): boolean {
  const open = [...after, ...againBy].map(changeTypeOf);
  const done = doneBy.map(changeTypeOf);
  const isBegun = after.length === 0 || happened.some(type => after.map(changeTypeOf).includes(type));
  const newest = happened.find(type => open.includes(type) || done.includes(type));
  return isBegun && (newest === undefined || open.includes(newest));
}

/** The types of change by which it is decided what can be done next. */
export function decidingTypes(on: LocalDate): string[] {
  const items = zoneCodes.flatMap(code => packagesRule(zone(code), on).parameters.items);
  const codes = items.flatMap(({ after = [], doneBy = [], againBy = [] }) => [...after, ...doneBy, ...againBy]);
  return [...new Set(codes.map(changeTypeOf))].sort();
}

/** Types of change that end a life, that reopen one, and by which an end that was begun comes to nothing. */
export interface LifeEnds {
  ending: readonly string[];
  reopening: readonly string[];
  returning: readonly string[];
}

/** The type of change that an item of the rule names: `ENTERPRISE_REVOKED` is `EnterpriseRevoked`. */
const changeTypeOf = (code: string): string =>
  code.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What ends a life, what reopens it and what lets it go on, by the rules of a day, which may be long past. */
export function endsOfLife(on: LocalDate): LifeEnds {
  const { items } = ruleOfDay('list', anyZone(), 'LIFECYCLE_ENDS', on).parameters;
  const returns = ruleOfDay('list', anyZone(), 'LIFECYCLE_RETURNS', on).parameters;
  const named = (isEnd: boolean): string[] =>
    items.filter(({ stage }) => (stage === 'EXIT') === isEnd).map(({ code }) => changeTypeOf(code));
  const returning = returns.items.map(({ code }) => changeTypeOf(code));
  return { ending: named(true), reopening: named(false), returning };
}
