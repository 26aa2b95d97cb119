/** What of a change of registration is annulled, and whether what was before can stand again: pure functions. */
import { refuse } from '#shared/errors.ts';
import type { Text } from '#shared/messages.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { RegisteredBefore, RegisteredFacts } from '../changes/entities.ts';
import type { FactName } from '../changes/entry.ts';
import type { AnnulmentBar, ChangedItem } from '../generated.ts';
import { ITEM_WORDS, MESSAGES } from './messages.ts';

/** The facts of each item; the first says whether a change has it. */
const FACTS: Readonly<Record<ChangedItem, readonly [FactName, ...FactName[]]>> = {
  NAME: ['name', 'brand'],
  ADDRESS: ['address'],
  ADDITIONAL_ADDRESSES: ['additionalAddresses'],
  WEB_ADDRESS: ['webAddress'],
};

const ITEMS = Object.keys(FACTS) as ChangedItem[];
const OF_ADDRESSES: readonly ChangedItem[] = ['ADDRESS', 'ADDITIONAL_ADDRESSES'];

/** The items that a change has. */
export const itemsOfChange = (before: RegisteredBefore): ChangedItem[] =>
  ITEMS.filter(item => FACTS[item][0] in before);

/** The items that are annulled: all of the change unless some are named (实施细则 57). Refuses INVALID_INPUT. */
export function annulledItems(asked: readonly ChangedItem[], before: RegisteredBefore): ChangedItem[] {
  const all = itemsOfChange(before);
  const other = asked.filter(item => !all.includes(item));
  if (other.length > 0) {
    const named = (items: readonly ChangedItem[]): Text[] => items.map(item => ITEM_WORDS[item]);
    throw refuse('INVALID_INPUT', MESSAGES.OTHER_ITEMS({ all: named(all), got: named(other) }));
  }
  return asked.length === 0 ? all : all.filter(item => asked.includes(item));
}

/**
 * The facts of items. That addresses are promised goes with them; where an address of the change stays, its promise
 * does too.
 */
export function factNames(items: readonly ChangedItem[], before: RegisteredBefore): FactName[] {
  const names = items.flatMap(item => [...FACTS[item]]);
  const stays = itemsOfChange(before).some(item => OF_ADDRESSES.includes(item) && !items.includes(item));
  const isPromised = 'addressByCommitment' in before && items.some(item => OF_ADDRESSES.includes(item)) && !stays;
  return isPromised ? [...names, 'addressByCommitment'] : names;
}

/** What the register says now, and what it is held to have said since: both of the facts that are moved back. */
interface Held {
  zone: string;
  now: RegisteredFacts;
  since: RegisteredBefore;
  items: readonly ChangedItem[];
}

/** Refuses LATER_CHANGE: what was changed again since cannot be brought back to what was before (条例 41). */
export function requireUnchanged({ zone, now, since, items }: Held, today: LocalDate): void {
  const later = items.find(item => FACTS[item].some(name => !isSame(now[name], since[name])));
  if (!later) return;
  throw refuse('LATER_CHANGE', MESSAGES.LATER_CHANGE({ item: ITEM_WORDS[later] }), {
    rule: ruleReference(listRule(zoneOf(zone), 'ANNULMENT_BARS', today)),
    remedy: MESSAGES.ANNUL_LATER_FIRST(),
  });
}

/** A brand that a change of before snapshots does not say is as it was. */
const isSame = (now: unknown, since: unknown): boolean =>
  since === undefined || JSON.stringify(now) === JSON.stringify(since);

/** Why a registration is left as it is (条例 41), as the rule of a day words it. */
export function barOf(zone: string, bar: AnnulmentBar, today: LocalDate): Text {
  const found = itemOf(listRule(zoneOf(zone), 'ANNULMENT_BARS', today), bar);
  return found ? { en: found.en, zh: found.zh } : { en: bar, zh: bar };
}
