/** The register's facts of an enterprise, for writes about it. */
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { EnterpriseStatus } from '../generated.ts';
import { MESSAGES } from './messages.ts';
import type { EnterpriseRow } from './rows.ts';

/** In place of a credit code, for changes that concern a zone or the whole country. */
export const OF_NO_ENTERPRISE = '-';

export interface RegisterFacts extends Pick<EnterpriseRow, 'status' | 'foundedOn' | 'sizeClass'> {
  zone: Zone;
}

type StoredFacts = Pick<EnterpriseRow, 'zone' | 'status' | 'foundedOn' | 'sizeClass'>;

const FACTS = `select zone, status, founded_on as "foundedOn", size_class as "sizeClass" from enterprise
  where credit_code = $1`;

/** The facts of an enterprise, whatever its status. Refuses NOT_FOUND one that never was on the register. */
export async function registerFacts(write: Write, creditCode: string): Promise<RegisterFacts> {
  const [facts] = await write.query<StoredFacts>(FACTS, [creditCode]);
  if (!facts) throw refuse('NOT_FOUND', MESSAGES.NOT_ON_REGISTER({ creditCode }));
  return { ...facts, zone: zoneOf(facts.zone) };
}

/** The facts of an enterprise that is on the register. Refuses NOT_FOUND, ENTERPRISE_DEREGISTERED. */
export async function requireOnRegister(write: Write, creditCode: string): Promise<RegisterFacts> {
  const facts = await registerFacts(write, creditCode);
  if (facts.status !== 'DEREGISTERED') return facts;
  throw refuse('ENTERPRISE_DEREGISTERED', MESSAGES.STRUCK_OFF({ creditCode }));
}

/**
 * Whether an enterprise may begin anything new: one that is being wound up does what winds it up and no other business
 * (公司法 236), one that was revoked has lost the right to do business, one that was struck off is no more.
 */
export const mayBegin = (status: EnterpriseStatus): boolean => status === 'OPERATING' || status === 'SUSPENDED';
