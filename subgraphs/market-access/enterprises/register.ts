/** The register's facts of an enterprise, for writes about it. */
import { refuse } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { EnterpriseStatus, SizeClass } from '../generated.ts';

/** In place of a credit code, for changes that concern a zone or the whole country. */
export const OF_NO_ENTERPRISE = '-';

export interface RegisterFacts {
  zone: Zone;
  status: EnterpriseStatus;
  foundedOn: string;
  sizeClass: SizeClass;
}

/** Refuses NOT_FOUND for an enterprise that never was on the register. */
export async function registerFacts(write: Write, creditCode: string): Promise<RegisterFacts> {
  const [facts] = await write.query<{
    zone: string;
    status: EnterpriseStatus;
    foundedOn: string;
    sizeClass: SizeClass;
  }>(
    'select zone, status, founded_on as "foundedOn", size_class as "sizeClass" from enterprise where credit_code = $1',
    [creditCode],
  );
  if (!facts) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
  return { ...facts, zone: zoneOf(facts.zone) };
}

/** The same; refuses ENTERPRISE_DEREGISTERED too. */
export async function requireOnRegister(write: Write, creditCode: string): Promise<RegisterFacts> {
  const facts = await registerFacts(write, creditCode);
  if (facts.status === 'DEREGISTERED')
    throw refuse('ENTERPRISE_DEREGISTERED', `${creditCode} was struck off the register: nothing more is done for it`);
  return facts;
}
