/** Reads of land parcels: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { checkZone } from '#shared/input.ts';
import type { LandParcelState } from '../generated.ts';
import { equalTo } from '../input.ts';
import { LandParcel } from './entities.ts';
import type { HeldParcel, LandParcelRow } from './rows.ts';

const PARCELS = {
  from: 'land_parcel',
  columns: columnsOf(LandParcel),
  order: [
    ['registered_on', 'date'],
    ['parcel_code', 'text'],
  ],
  direction: 'desc',
} as const;

const HELD = columns('parcelCode', 'suppliedTo', 'projectCode', 'landUse', 'builtUse');

export const landLoaders = {
  parcel: ({ database }: LoaderScope) =>
    rowLoader<LandParcelRow>(
      database,
      key => `select ${PARCELS.columns} from land_parcel where ${key('parcel_code')}`,
      'parcelCode',
    ),
  parcelsOfProject: ({ database }: LoaderScope) =>
    rowsLoader<LandParcelRow>(
      database,
      key => `select ${PARCELS.columns} from land_parcel where ${key('project_code')} order by parcel_code`,
      'projectCode',
    ),
  /** The parcels that an enterprise holds. */
  parcelsHeld: ({ database }: LoaderScope) =>
    rowsLoader<HeldParcel>(
      database,
      key => `select ${HELD} from land_parcel where ${key('supplied_to')} order by parcel_code`,
      'suppliedTo',
    ),
  parcelsOf:
    ({ database }: LoaderScope) =>
    (
      zone: string,
      state: LandParcelState | null | undefined,
      args: PageArguments,
    ): Promise<Connection<LandParcelRow>> =>
      page<LandParcelRow>(database, PARCELS, args, equalTo({ zone: checkZone(zone), state })),
};
