import { Decision } from '#shared/database/entities.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { FinancingNeed } from './needs/entities.ts';
import { addNeeds } from './needs/seed.ts';
import { LoanProduct } from './products/entities.ts';
import { addProducts } from './products/seed.ts';

/**
 * Finance matchmaking's rows of a sample life: its needs. The first life of each zone brings the zone's products, so
 * that a system without samples has an empty catalogue.
 */
export const seed: SampleOf = {
  tables: [LoanProduct, FinancingNeed, Decision],
  rows: (life, add, today) => {
    if (life.index < SAMPLE_ZONES.length) addProducts(life.zone.code, add);
    addNeeds({ life, add, today });
  },
};
