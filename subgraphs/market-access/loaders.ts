import { decisionLoader } from '#shared/case/decisions.ts';
import { debtLoaders, licenceLoaders } from '#shared/case/index.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { annulmentLoaders } from './annulments/loaders.ts';
import { caseLoaders } from './cases/loaders.ts';
import { changeLoaders } from './changes/loaders.ts';
import { crossCityLoaders } from './cross-city/loaders.ts';
import { deregistrationLoaders } from './deregistrations/loaders.ts';
import { dormancyLoaders } from './dormancies/loaders.ts';
import { enterpriseLoaders } from './enterprises/loaders.ts';
import { issuedCodeLoaders } from './issued-codes/loaders.ts';
import { permitLoaders } from './permits/loaders.ts';
import { realEstateLoaders } from './real-estate/loaders.ts';
import { registrationLoaders } from './registrations/loaders.ts';
import { revealLoaders } from './reveals/loaders.ts';
import { revocationLoaders } from './revocations/loaders.ts';
import { startupLoaders } from './startups/loaders.ts';
import { taxLoaders } from './taxes/loaders.ts';

/** Each batches what one tick asks for into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...debtLoaders,
  ...licenceLoaders,
  ...enterpriseLoaders,
  ...registrationLoaders,
  ...startupLoaders,
  ...caseLoaders,
  ...changeLoaders,
  ...deregistrationLoaders,
  ...dormancyLoaders,
  ...annulmentLoaders,
  ...revocationLoaders,
  ...crossCityLoaders,
  ...issuedCodeLoaders,
  ...permitLoaders,
  ...realEstateLoaders,
  ...revealLoaders,
  ...taxLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
