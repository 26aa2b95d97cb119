/**
 * An approved change as it is entered on the register: name with its search keys, address and premises, the log and the
 * feed.
 */
import { randomUUID } from 'node:crypto';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { LogEntry } from '../enterprises/entities.ts';
import { Premises } from './entities.ts';
import type { Enterprise, LogChange } from '../enterprises/entities.ts';
import type { ChangesApplied } from '../generated.ts';
import { searchKeys } from '../enterprises/names.ts';

/** Enters the changes; returns each fact before and after. */
export async function enterChanges(
  write: Write,
  enterprise: Enterprise,
  changes: ChangesApplied,
): Promise<LogChange[]> {
  return [
    ...(changes.name ? await enterName(write, enterprise, changes.name, changes.brand!) : []),
    ...(await enterPremises(write, enterprise, changes)),
  ];
}

/** The name given up stays one that the enterprise is found by. */
async function enterName(write: Write, enterprise: Enterprise, name: string, brand: string): Promise<LogChange[]> {
  const { creditCode, zone, status, division } = enterprise;
  const former = {
    name: enterprise.name,
    until: localDate(write.now),
    tail: enterprise.tail ?? null,
    pinyin: enterprise.pinyin,
    initials: enterprise.initials,
  };
  const entered = differing({ name: [enterprise.name, name], brand: [enterprise.brand, brand] });
  await write.query(
    `insert into former_name (credit_code, name, tail, pinyin, initials, until, zone, status, division) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [creditCode, former.name, former.tail, former.pinyin, former.initials, former.until, zone, status, division],
  );
  Object.assign(enterprise, {
    name,
    brand,
    ...searchKeys(name, brand),
    formerNames: [former, ...enterprise.formerNames],
  });
  log(write, creditCode, 'NAME_CHANGED', entered);
  write.record({
    type: 'EnterpriseNameChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: ['name', 'formerNames'],
    payload: { name, formerName: former.name, until: former.until },
  });
  return entered;
}

async function enterPremises(
  write: Write,
  enterprise: Enterprise,
  { address, additionalAddresses, webAddress, addressByCommitment }: ChangesApplied,
): Promise<LogChange[]> {
  const { creditCode } = enterprise;
  const found = await write.em.findOne(Premises, { creditCode });
  const before = {
    address: enterprise.address,
    additionalAddresses: found?.additionalAddresses ?? [],
    webAddress: found?.webAddress ?? null,
    byCommitment: found?.byCommitment ?? false,
  };
  const after = {
    address: address ?? before.address,
    additionalAddresses: additionalAddresses ?? before.additionalAddresses,
    webAddress: webAddress ?? before.webAddress,
    byCommitment: addressByCommitment ?? before.byCommitment,
  };
  const text = (list: readonly string[]): string | null => list.join('；') || null;
  const entered = differing({
    address: [before.address, after.address],
    additionalAddresses: [text(before.additionalAddresses), text(after.additionalAddresses)],
    webAddress: [before.webAddress, after.webAddress],
    addressByCommitment: [String(before.byCommitment), String(after.byCommitment)],
  });
  if (entered.length === 0) return [];
  const { address: registered, ...rest } = after;
  enterprise.address = registered;
  if (found) Object.assign(found, rest);
  else write.em.persist(write.em.create(Premises, { creditCode, ...rest }));
  log(write, creditCode, 'PREMISES_CHANGED', entered);
  write.record({
    type: 'EnterprisePremisesChanged',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: entered.map(({ field }) => field),
    payload: {
      address: registered,
      additionalAddresses: rest.additionalAddresses,
      webAddress: rest.webAddress,
      addressByCommitment: rest.byCommitment,
    },
  });
  return entered;
}

const differing = (facts: Record<string, readonly [before: string | null, after: string | null]>): LogChange[] =>
  Object.entries(facts)
    .filter(([, [before, after]]) => before !== after)
    .map(([field, [before, after]]) => ({ field, before, after }));

function log(
  write: Write,
  creditCode: string,
  event: 'NAME_CHANGED' | 'PREMISES_CHANGED',
  changes: readonly LogChange[],
): void {
  write.em.persist(write.em.create(LogEntry, { id: randomUUID(), creditCode, event, recordedAt: write.now, changes }));
}
