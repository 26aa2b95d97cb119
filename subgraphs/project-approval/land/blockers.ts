/** What land has against a deregistration (G28): who holds a parcel returns it or passes it on first. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';

/** A blocker for each parcel that an enterprise holds; supplies of land are public. */
export async function landBlockers({ loaders, department }: RequestContext, creditCode: string): Promise<Blocker[]> {
  return (await loaders.parcelsHeld.load(creditCode)).map(({ parcelCode }) => ({
    code: 'LAND_HELD',
    department,
    message: MESSAGES.LAND_HELD({ parcelCode }),
    ...removedBy('returnLandParcel', { parcelCode }),
  }));
}
