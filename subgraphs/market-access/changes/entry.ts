/**
 * An approved change as it is entered on the register: name with its search keys, address and premises, the log and the
 * feed.
 */
import { randomUUID } from 'node:crypto';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { LogEntry, StoredFormerName } from '../enterprises/entities.ts';
import type { Enterprise } from '../enterprises/entities.ts';
import { searchKeys } from '#shared/search/names.ts';
import type { Name } from '../enterprises/name-rules.ts';
import type { FormerName, LogChange } from '../enterprises/rows.ts';
import type { ChangesApplied, RegistrationEvent } from '../generated.ts';
import { Premises } from './entities.ts';
import type { ChangeOfRegistration, RegisteredBefore, RegisteredFacts } from './entities.ts';

/** Enters an approved change, and keeps with it what the register said before. Returns each fact before and after. */
export async function enterChange(
  write: Write,
  enterprise: Enterprise,
  change: ChangeOfRegistration,
): Promise<LogChange[]> {
  const before = await registeredFacts(write, enterprise);
  const entered = factsOf(change.changes);
  change.before = only(before, Object.keys(entered) as FactName[]);
  return enterFacts(write, enterprise, entered);
}

/** The name of a fact of the register. */
export type FactName = keyof RegisteredFacts;

/** Some of the facts. */
export const only = (facts: RegisteredBefore, names: readonly FactName[]): RegisteredBefore =>
  Object.fromEntries(names.flatMap(name => (name in facts ? [[name, facts[name]]] : [])));

/** The facts that a change enters. */
export function factsOf({ nameApprovalNo: _approval, ...changes }: ChangesApplied): RegisteredBefore {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null && value !== undefined));
}

/** What the register says of an enterprise, of what changes may enter. */
export async function registeredFacts({ em }: Write, enterprise: Enterprise): Promise<RegisteredFacts> {
  const { creditCode, name, brand, address } = enterprise;
  const found = await em.findOne(Premises, { creditCode });
  return {
    name,
    brand,
    address,
    additionalAddresses: found?.additionalAddresses ?? [],
    webAddress: found?.webAddress ?? null,
    addressByCommitment: found?.byCommitment ?? false,
  };
}

/**
 * Enters facts on the register; returns each that differs, before and after.
 * @param event what the log calls it; default: the change of the name, or of the premises
 */
export async function enterFacts(
  write: Write,
  enterprise: Enterprise,
  facts: RegisteredBefore,
  event: RegistrationEvent | null = null,
): Promise<LogChange[]> {
  const { name, brand } = facts;
  const renamed = name && brand ? await enterName(write, enterprise, { name, brand }, event ?? 'NAME_CHANGED') : [];
  return [...renamed, ...(await enterPremises(write, enterprise, facts, event ?? 'PREMISES_CHANGED'))];
}

/** The enterprise is still found by the name that it gives up. */
async function enterName(
  write: Write,
  enterprise: Enterprise,
  { name, brand }: Name,
  event: RegistrationEvent,
): Promise<LogChange[]> {
  const { creditCode } = enterprise;
  const until = localDate(write.now);
  const former: FormerName = {
    name: enterprise.name,
    until,
    tail: enterprise.tail ?? null,
    pinyin: enterprise.pinyin,
    initials: enterprise.initials,
  };
  const entered = differences({ name: [enterprise.name, name], brand: [enterprise.brand, brand] });
  await storeFormerName(write, enterprise, former);
  Object.assign(enterprise, {
    name,
    brand,
    ...searchKeys(name, brand),
    formerNames: [former, ...enterprise.formerNames],
  });
  enterLog(write, creditCode, event, entered);
  write.record({
    type: 'EnterpriseNameChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: [...entered.map(({ field }) => field), 'formerNames'],
    payload: { name, brand, formerName: former.name, until },
  });
  return entered;
}

/** A name that was given up twice on one day is stored once. */
async function storeFormerName(write: Write, enterprise: Enterprise, former: FormerName): Promise<void> {
  const { creditCode, zone, status, division } = enterprise;
  const { name, until } = former;
  if (await write.em.findOne(StoredFormerName, { creditCode, name, until })) return;
  write.em.persist(write.em.create(StoredFormerName, { creditCode, zone, status, division, ...former }));
}

/** What the register says of an enterprise's premises. */
type PremisesFacts = Omit<RegisteredFacts, 'name' | 'brand'>;

async function enterPremises(
  write: Write,
  enterprise: Enterprise,
  facts: RegisteredBefore,
  event: RegistrationEvent,
): Promise<LogChange[]> {
  const { creditCode } = enterprise;
  const found = await write.em.findOne(Premises, { creditCode });
  const { name: _name, brand: _brand, ...before } = await registeredFacts(write, enterprise);
  const { name: _entered, brand: _too, ...changed } = facts;
  const after: PremisesFacts = { ...before, ...changed };
  const entered = premisesDifferences(before, after);
  if (entered.length === 0) return [];
  const { address, additionalAddresses, webAddress, addressByCommitment } = after;
  const premises = { additionalAddresses, webAddress, byCommitment: addressByCommitment };
  enterprise.address = address;
  if (found) Object.assign(found, premises);
  else write.em.persist(write.em.create(Premises, { creditCode, ...premises }));
  enterLog(write, creditCode, event, entered);
  write.record({
    type: 'EnterprisePremisesChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: entered.map(({ field }) => field),
    payload: { address, additionalAddresses, webAddress, addressByCommitment },
  });
  return entered;
}

const listText = (texts: readonly string[]): string | null => texts.join('；') || null;

const premisesDifferences = (before: PremisesFacts, after: PremisesFacts): LogChange[] =>
  differences({
    address: [before.address, after.address],
    additionalAddresses: [listText(before.additionalAddresses), listText(after.additionalAddresses)],
    webAddress: [before.webAddress, after.webAddress],
    addressByCommitment: [String(before.addressByCommitment), String(after.addressByCommitment)],
  });

const differences = (facts: Record<string, readonly [before: string | null, after: string | null]>): LogChange[] =>
  Object.entries(facts)
    .filter(([, [before, after]]) => before !== after)
    .map(([field, [before, after]]) => ({ field, before, after }));

function enterLog(write: Write, creditCode: string, event: RegistrationEvent, changes: readonly LogChange[]): void {
  write.em.persist(write.em.create(LogEntry, { id: randomUUID(), creditCode, event, recordedAt: write.now, changes }));
}
