/** The types of change that its feed tells, by aggregate; the contract test holds every write to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';
import { arrearsChanges } from './arrears/change-types.ts';
import { collateralChanges } from './collateral/change-types.ts';
import { compensationChanges } from './compensation/change-types.ts';
import { consentsChanges } from './consents/change-types.ts';
import { eventsChanges } from './events/change-types.ts';
import { fundsChanges } from './funds/change-types.ts';
import { guaranteesChanges } from './guarantees/change-types.ts';
import { loansChanges } from './loans/change-types.ts';
import { needsChanges } from './needs/change-types.ts';
import { productsChanges } from './products/change-types.ts';
import { reliefChanges } from './relief/change-types.ts';

export const changes: ChangeTypes = {
  ...arrearsChanges,
  ...collateralChanges,
  ...compensationChanges,
  ...consentsChanges,
  ...eventsChanges,
  ...fundsChanges,
  ...guaranteesChanges,
  ...loansChanges,
  ...needsChanges,
  ...productsChanges,
  ...reliefChanges,
};
