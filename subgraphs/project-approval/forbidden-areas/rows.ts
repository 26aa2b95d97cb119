/** Rows of the register of forbidden areas. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ForbiddenAreaRegister } from './entities.ts';

export type { ForbiddenArea, GeoPoint, RoadStretch } from './entities.ts';

export type ForbiddenAreaRegisterRow = RowOf<ForbiddenAreaRegister>;
