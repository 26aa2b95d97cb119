import { Decision } from '#shared/database/entities.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { InspectionVisit } from './inspections/entities.ts';
import { addVisits } from './inspections/seed.ts';
import { LegalAidRequest } from './legal-aid/entities.ts';
import { addLegalAid } from './legal-aid/seed.ts';
import { LeniencyList } from './leniency-lists/entities.ts';
import { addLeniencyList } from './leniency-lists/seed.ts';
import { PenaltyCase } from './penalties/entities.ts';

/** Legal services' rows of a sample life: its visits, then its requests for legal aid. */
export const seed: SampleOf = {
  tables: [InspectionVisit, PenaltyCase, Decision, LegalAidRequest, LeniencyList],
  rows: (life, add, today) => {
    const story = { life, add, today, random: life.random('legal-services') };
    addVisits(story);
    addLegalAid(story);
    addLeniencyList(story);
  },
};
