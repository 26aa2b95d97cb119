/** The types of change that its feed tells, by aggregate; the contract test holds every write to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';
import { commitmentsChanges } from './commitments/change-types.ts';
import { feesChanges } from './fees/change-types.ts';
import { governmentChanges } from './government/change-types.ts';
import { gradesChanges } from './grades/change-types.ts';
import { listingsChanges } from './listings/change-types.ts';
import { promisesChanges } from './promises/change-types.ts';
import { recordsChanges } from './records/change-types.ts';
import { repairsChanges } from './repairs/change-types.ts';
import { reportsChanges } from './reports/change-types.ts';
import { sanctionsChanges } from './sanctions/change-types.ts';
import { taxesChanges } from './taxes/change-types.ts';

export const changes: ChangeTypes = {
  ...commitmentsChanges,
  ...feesChanges,
  ...governmentChanges,
  ...gradesChanges,
  ...listingsChanges,
  ...promisesChanges,
  ...recordsChanges,
  ...repairsChanges,
  ...reportsChanges,
  ...sanctionsChanges,
  ...taxesChanges,
};
