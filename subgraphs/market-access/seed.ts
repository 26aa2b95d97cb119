import type { SampleOf } from '#shared/sample/load.ts';
import { RegistrationAnnulment } from './annulments/entities.ts';
import { addAnnulment } from './annulments/seed.ts';
import { CASE_TABLES } from './cases/seed.ts';
import { ChangeOfRegistration, Premises } from './changes/entities.ts';
import { CrossCityCase } from './cross-city/entities.ts';
import { Deregistration } from './deregistrations/entities.ts';
import { Dormancy } from './dormancies/entities.ts';
import { Enterprise, LogEntry, StoredFormerName } from './enterprises/entities.ts';
import { addEnterprise } from './enterprises/seed.ts';
import { IssuedCreditCode } from './issued-codes/entities.ts';
import { addIssuedCode } from './issued-codes/seed.ts';
import { RealEstate, RealEstateCase, RealEstateEncumbrance } from './real-estate/entities.ts';
import { addRealEstate } from './real-estate/seed.ts';
import { Registration } from './registrations/entities.ts';
import { Reveal } from './reveals/entities.ts';
import { addReveal } from './reveals/seed.ts';
import { LicenceRevocation } from './revocations/entities.ts';
import { Startup } from './startups/entities.ts';
import { TaxBurdenReport, TaxCase, TaxRisk } from './taxes/entities.ts';
import { addTaxes } from './taxes/seed.ts';

/** Market access's rows of a sample life: the register and its cases, taxes, real estate. */
export const seed: SampleOf = {
  tables: [
    Enterprise,
    StoredFormerName,
    LogEntry,
    Registration,
    CrossCityCase,
    Startup,
    ChangeOfRegistration,
    Premises,
    Deregistration,
    Dormancy,
    RegistrationAnnulment,
    LicenceRevocation,
    TaxRisk,
    TaxCase,
    TaxBurdenReport,
    RealEstate,
    RealEstateEncumbrance,
    RealEstateCase,
    IssuedCreditCode,
    Reveal,
    ...CASE_TABLES,
  ],
  rows: (life, add, today) => {
    addEnterprise(life, add, today);
    addTaxes(life, add, today);
    addRealEstate(life, add, today);
    addIssuedCode(life, add, today);
    addReveal(life, add, today);
    addAnnulment(life, add, today);
  },
};
