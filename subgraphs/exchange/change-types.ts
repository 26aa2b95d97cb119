/** The types of change that its feed tells, by aggregate; the contract test holds every write to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';
import { consentsChanges } from './consents/change-types.ts';
import { disputesChanges } from './disputes/change-types.ts';
import { grantsChanges } from './grants/change-types.ts';
import { intakeChanges } from './intake/change-types.ts';
import { peersChanges } from './peers/change-types.ts';
import { requestsChanges } from './requests/change-types.ts';
import { resourcesChanges } from './resources/change-types.ts';
import { snapshotsChanges } from './snapshots/change-types.ts';
import { submissionsChanges } from './submissions/change-types.ts';

export const changes: ChangeTypes = {
  ...resourcesChanges,
  ...requestsChanges,
  ...grantsChanges,
  ...consentsChanges,
  ...disputesChanges,
  ...submissionsChanges,
  ...intakeChanges,
  ...peersChanges,
  ...snapshotsChanges,
};
