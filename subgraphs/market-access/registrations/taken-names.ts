/**
 * Names are given once in a zone, and so are brands (字号) within a trade, a division of GB/T 4754 (企业名称登记管理规定 art. 17:
 * at one registration office, no brand of the same trade twice).
 */
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

/**
 * Who holds a brand in a trade: an enterprise of the register by its name, which is public; of an application or a
 * change that is not decided no more than that there is one. $4 is the credit code of who asks, left out, or null.
 */
const TAKEN_BRAND = `
  select name as by from enterprise
    where brand = $2 and division = $3 and zone = $1 and status <> 'DEREGISTERED' and credit_code is distinct from $4
  union all select 'an application that is not decided' from registration join service_case using (id)
    where registration.brand = $2 and substring(registration.industry from '[0-9]{2}') = $3
      and registration.zone = $1 and decided_at is null
  union all select 'a change that is not decided' from change_of_registration join service_case using (id)
    join enterprise on enterprise.credit_code = change_of_registration.credit_code
    where changes ->> 'brand' = $2 and division = $3 and change_of_registration.zone = $1 and decided_at is null
      and enterprise.credit_code is distinct from $4
  limit 1`;

/** A name that somebody wants. */
export interface WantedName {
  zone: string;
  name: string;
  brand: string;
  /** Division of GB/T 4754, two digits. */
  division: string;
  /** The enterprise that is to be renamed. */
  creditCode?: string;
}

/**
 * Refuses NAME_TAKEN: names and brands are held by enterprises, and by applications and changes that are not decided.
 * That one enterprise has invested in the other, which the law excepts, nobody can say here.
 */
export async function refuseTakenName(write: Write, wanted: WantedName): Promise<void> {
  const { zone, name, brand, division, creditCode = null } = wanted;
  const [taken] = await write.query<{ by: string }>(TAKEN, [zone, name]);
  if (taken) {
    throw refuse('NAME_TAKEN', `a name is given once in a zone, but ${name} is that of ${taken.by}`, {
      remedy: 'choose another name or another distinctive part',
    });
  }
  // Of two applications with one brand under different names the second sees the first.
  await write.lock('brand', `${brand} of ${division} in ${zone}`);
  const [same] = await write.query<{ by: string }>(TAKEN_BRAND, [zone, brand, division, creditCode]);
  if (!same) return;
  throw refuse(
    'NAME_TAKEN',
    `a brand is given once in a trade of a zone (企业名称登记管理规定 art. 17), but ${brand} in division ${division} is that of ${same.by}`,
    { remedy: 'choose another distinctive part' },
  );
}
