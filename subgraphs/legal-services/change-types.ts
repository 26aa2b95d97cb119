/** The types of change that its feed tells, by aggregate; the contract test holds every write to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';
import { cluesChanges } from './clues/change-types.ts';
import { drawsChanges } from './draws/change-types.ts';
import { fairCompetitionChanges } from './fair-competition/change-types.ts';
import { filingsChanges } from './filings/change-types.ts';
import { finesChanges } from './fines/change-types.ts';
import { inspectionsChanges } from './inspections/change-types.ts';
import { ipCasesChanges } from './ip-cases/change-types.ts';
import { itemsChanges } from './items/change-types.ts';
import { labourChanges } from './labour/change-types.ts';
import { legalAidChanges } from './legal-aid/change-types.ts';
import { leniencyListsChanges } from './leniency-lists/change-types.ts';
import { misconductChanges } from './misconduct/change-types.ts';
import { penaltiesChanges } from './penalties/change-types.ts';
import { pilotsChanges } from './pilots/change-types.ts';
import { propertyRightsChanges } from './property-rights/change-types.ts';
import { softMeasuresChanges } from './soft-measures/change-types.ts';

export const changes: ChangeTypes = {
  ...cluesChanges,
  ...drawsChanges,
  ...fairCompetitionChanges,
  ...filingsChanges,
  ...finesChanges,
  ...inspectionsChanges,
  ...ipCasesChanges,
  ...itemsChanges,
  ...labourChanges,
  ...legalAidChanges,
  ...leniencyListsChanges,
  ...misconductChanges,
  ...penaltiesChanges,
  ...pilotsChanges,
  ...propertyRightsChanges,
  ...softMeasuresChanges,
};
