/** Names are given once in a zone. */
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { normalName } from '../enterprises/names.ts';

/**
 * The key of a name's lock. An application for a registration is locked by it, since there is no credit code yet:
 * writes about one name in one zone follow one another.
 */
export const nameKey = (zone: string, name: string): string => `name ${normalName(name)} in ${zone}`;

/** Takes the lock that an application for a registration with this name takes. */
export const lockName = (write: Write, zone: string, name: string): Promise<void> =>
  write.lock(ENTERPRISE_LOCK, nameKey(zone, name));

const TAKEN = `
  select 'an enterprise of the register' as by from enterprise
    where name = $2 and zone = $1 and status <> 'DEREGISTERED'
  union all select 'an application that is not decided' from registration join service_case using (id)
    where registration.name = $2 and registration.zone = $1 and decided_at is null
  union all select 'a change that is not decided' from change_of_registration join service_case using (id)
    where change_of_registration.name = $2 and change_of_registration.zone = $1 and decided_at is null
  limit 1`;

/** Refuses NAME_TAKEN: names are held by enterprises, and by applications and changes that are not decided. */
export async function refuseTakenName(write: Write, zone: string, name: string): Promise<void> {
  const [taken] = await write.query<{ by: string }>(TAKEN, [zone, name]);
  if (!taken) return;
  throw refuse('NAME_TAKEN', `a name is given once in a zone, but ${name} is that of ${taken.by}`, {
    remedy: 'choose another name or another distinctive part',
  });
}
