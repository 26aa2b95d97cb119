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
import type { ChangesApplied } from '../generated.ts';
import { Premises } from './entities.ts';

/** Enters the changes; returns each fact before and after. */
export async function enterChanges(
  write: Write,
  enterprise: Enterprise,
  changes: ChangesApplied,
): Promise<LogChange[]> {
  const { name, brand } = changes;
  const renamed = name && brand ? await enterName(write, enterprise, { name, brand }) : [];
  return [...renamed, ...(await enterPremises(write, enterprise, changes))];
}

/** The enterprise is still found by the name that it gives up. */
async function enterName(write: Write, enterprise: Enterprise, { name, brand }: Name): Promise<LogChange[]> {
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
  enterLog(write, creditCode, 'NAME_CHANGED', entered);
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
interface PremisesFacts {
  address: string;
  additionalAddresses: readonly string[];
  webAddress: string | null;
  byCommitment: boolean;
}

async function enterPremises(write: Write, enterprise: Enterprise, changes: ChangesApplied): Promise<LogChange[]> {
  const { creditCode } = enterprise;
  const found = await write.em.findOne(Premises, { creditCode });
  const before: PremisesFacts = {
    address: enterprise.address,
    additionalAddresses: found?.additionalAddresses ?? [],
    webAddress: found?.webAddress ?? null,
    byCommitment: found?.byCommitment ?? false,
  };
  const after: PremisesFacts = {
    address: changes.address ?? before.address,
    additionalAddresses: changes.additionalAddresses ?? before.additionalAddresses,
    webAddress: changes.webAddress ?? before.webAddress,
    byCommitment: changes.addressByCommitment ?? before.byCommitment,
  };
  const entered = premisesDifferences(before, after);
  if (entered.length === 0) return [];
  const { address, ...premises } = after;
  enterprise.address = address;
  if (found) Object.assign(found, premises);
  else write.em.persist(write.em.create(Premises, { creditCode, ...premises }));
  enterLog(write, creditCode, 'PREMISES_CHANGED', entered);
  write.record({
    type: 'EnterprisePremisesChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: entered.map(({ field }) => field),
    payload: {
      address,
      additionalAddresses: premises.additionalAddresses,
      webAddress: premises.webAddress,
      addressByCommitment: premises.byCommitment,
    },
  });
  return entered;
}

const listText = (texts: readonly string[]): string | null => texts.join('；') || null;

const premisesDifferences = (before: PremisesFacts, after: PremisesFacts): LogChange[] =>
  differences({
    address: [before.address, after.address],
    additionalAddresses: [listText(before.additionalAddresses), listText(after.additionalAddresses)],
    webAddress: [before.webAddress, after.webAddress],
    addressByCommitment: [String(before.byCommitment), String(after.byCommitment)],
  });

const differences = (facts: Record<string, readonly [before: string | null, after: string | null]>): LogChange[] =>
  Object.entries(facts)
    .filter(([, [before, after]]) => before !== after)
    .map(([field, [before, after]]) => ({ field, before, after }));

function enterLog(
  write: Write,
  creditCode: string,
  event: 'NAME_CHANGED' | 'PREMISES_CHANGED',
  changes: readonly LogChange[],
): void {
  write.em.persist(write.em.create(LogEntry, { id: randomUUID(), creditCode, event, recordedAt: write.now, changes }));
}
