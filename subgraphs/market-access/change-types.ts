/** The types of change that its feed tells, by aggregate; the contract test holds every write to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';
import { annulmentsChanges } from './annulments/change-types.ts';
import { casesChanges } from './cases/change-types.ts';
import { changesChanges } from './changes/change-types.ts';
import { crossCityChanges } from './cross-city/change-types.ts';
import { deregistrationsChanges } from './deregistrations/change-types.ts';
import { dormanciesChanges } from './dormancies/change-types.ts';
import { enterprisesChanges } from './enterprises/change-types.ts';
import { entryChanges } from './entry/change-types.ts';
import { issuedCodesChanges } from './issued-codes/change-types.ts';
import { permitsChanges } from './permits/change-types.ts';
import { realEstateChanges } from './real-estate/change-types.ts';
import { registrationsChanges } from './registrations/change-types.ts';
import { revealsChanges } from './reveals/change-types.ts';
import { revocationsChanges } from './revocations/change-types.ts';
import { startupsChanges } from './startups/change-types.ts';
import { taxesChanges } from './taxes/change-types.ts';

export const changes: ChangeTypes = {
  ...annulmentsChanges,
  ...casesChanges,
  ...changesChanges,
  ...crossCityChanges,
  ...deregistrationsChanges,
  ...dormanciesChanges,
  ...enterprisesChanges,
  ...entryChanges,
  ...issuedCodesChanges,
  ...permitsChanges,
  ...realEstateChanges,
  ...registrationsChanges,
  ...revealsChanges,
  ...revocationsChanges,
  ...startupsChanges,
  ...taxesChanges,
};
