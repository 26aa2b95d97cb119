import { ServiceCase } from '#shared/case/entities.ts';
import { KIT_TABLES } from '#shared/sample/kit.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { Arrears } from './arrears/entities.ts';
import { addArrears } from './arrears/seed.ts';
import { Collateral } from './collateral/entities.ts';
import { addCollateral } from './collateral/seed.ts';
import { CompensationClaim, CompensationFund } from './compensation/entities.ts';
import { addClaim, addCompensationFund } from './compensation/seed.ts';
import { TaxDataConsent } from './consents/entities.ts';
import { addConsent } from './consents/seed.ts';
import { MatchmakingEvent } from './events/entities.ts';
import { addEvents } from './events/seed.ts';
import { FundInvestment, IndustryFund } from './funds/entities.ts';
import { addFund, addInvestment } from './funds/seed.ts';
import { Guarantee, RiskShare } from './guarantees/entities.ts';
import { Loan, LoanApplication, LoanRenewal } from './loans/entities.ts';
import { FinancingNeed } from './needs/entities.ts';
import { addNeeds } from './needs/seed.ts';
import { LoanProduct } from './products/entities.ts';
import { addProducts } from './products/seed.ts';
import { TaxRelief } from './relief/entities.ts';
import { addRelief } from './relief/seed.ts';

/**
 * Finance matchmaking's rows of a sample life: its needs with what came of them, what it consented to, put up, is owed
 * and saves. The first life of each zone brings the zone's products, funds and events, so that a system without samples
 * has an empty catalogue.
 */
export const seed: SampleOf = {
  tables: [
    LoanProduct,
    FinancingNeed,
    ServiceCase,
    LoanApplication,
    Loan,
    LoanRenewal,
    Guarantee,
    RiskShare,
    TaxDataConsent,
    Collateral,
    IndustryFund,
    FundInvestment,
    CompensationFund,
    CompensationClaim,
    Arrears,
    TaxRelief,
    MatchmakingEvent,
    ...KIT_TABLES,
  ],
  rows: (life, add, today) => {
    const story = { life, add, today };
    if (life.index < SAMPLE_ZONES.length) addProducts(life.zone.code, add);
    addFund(story);
    addCompensationFund(story);
    addEvents(story);
    addNeeds(story);
    addConsent(story);
    addCollateral(story);
    addInvestment(story);
    addClaim(story);
    addArrears(story);
    addRelief(story);
  },
};
