/**
 * The parks of a zone (产业园): those that its plan names, and those for which a regional assessment was published or in
 * which a parcel lies.
 */
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { listOf, zoneName } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import { parkCode, quoted } from '../input.ts';
import { MESSAGES } from './messages.ts';

const PARCEL = `select parcel_code as "parcelCode", park from land_parcel
  where project_code = $1 and park is not null order by parcel_code limit 1`;

/** Refuses (PARK_OF_PARCEL) another park for a project whose parcel says in which one it lies. */
export async function requireNoParcelOfPark(write: Write, { projectCode }: { projectCode: string }): Promise<void> {
  const [parcel] = await write.query<{ parcelCode: string; park: string }>(PARCEL, [projectCode]);
  if (!parcel) return;
  throw refuse('PARK_OF_PARCEL', MESSAGES.PARK_OF_PARCEL(parcel));
}

const PARKS = `select distinct park from regional_assessment where zone = $1
  union select distinct park from land_parcel where zone = $1 and park is not null order by 1`;

/**
 * The code of a park of the zone. A zone of which no park is known takes any code that is written like one. Refuses
 * INVALID_INPUT.
 */
export async function knownPark(write: Write, zone: Zone, park: string): Promise<string> {
  const code = parkCode(park);
  const planned = listOf(zone, 'REGIONAL_ASSESSMENT_PARKS', localDate(write.now));
  const ofPlan = planned?.parameters.items.map(item => item.code) ?? [];
  const published = await write.query<{ park: string }>(PARKS, [zone.code]);
  const known = [...new Set([...ofPlan, ...published.map(row => row.park)])];
  if (known.length === 0 || known.includes(code)) return code;
  throw refuse(
    'INVALID_INPUT',
    MESSAGES.NO_SUCH_PARK({ parks: known.join(', '), zone: zoneName(zone.code), got: quoted(park) }),
  );
}
