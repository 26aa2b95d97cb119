import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { drawLoaders } from './draws/loaders.ts';
import { itemLoaders } from './items/loaders.ts';
import { labourLoaders } from './labour/loaders.ts';
import { misconductLoaders } from './misconduct/loaders.ts';
import { inspectionLoaders } from './inspections/loaders.ts';
import { legalAidLoaders } from './legal-aid/loaders.ts';
import { clueLoaders } from './clues/loaders.ts';
import { fairCompetitionLoaders } from './fair-competition/loaders.ts';
import { filingLoaders } from './filings/loaders.ts';
import { fineLoaders } from './fines/loaders.ts';
import { ipCaseLoaders } from './ip-cases/loaders.ts';
import { penaltyLoaders } from './penalties/loaders.ts';
import { pilotLoaders } from './pilots/loaders.ts';
import { propertyRightsLoaders } from './property-rights/loaders.ts';
import { softMeasureLoaders } from './soft-measures/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...inspectionLoaders,
  ...legalAidLoaders,
  ...itemLoaders,
  ...drawLoaders,
  ...misconductLoaders,
  ...labourLoaders,
  ...penaltyLoaders,
  ...fineLoaders,
  ...filingLoaders,
  ...softMeasureLoaders,
  ...clueLoaders,
  ...ipCaseLoaders,
  ...fairCompetitionLoaders,
  ...propertyRightsLoaders,
  ...pilotLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
