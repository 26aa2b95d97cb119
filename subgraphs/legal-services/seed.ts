import { Decision } from '#shared/database/entities.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { InspectionDraw, InspectionPlan } from './draws/entities.ts';
import { addDraw } from './draws/seed.ts';
import { EnforcementFiling } from './filings/entities.ts';
import { ClueOpening, SealedClue } from './clues/entities.ts';
import { addClue } from './clues/seed.ts';
import { FairCompetitionCampaign, FairCompetitionReview } from './fair-competition/entities.ts';
import { addFairCompetition } from './fair-competition/seed.ts';
import { Fine, FinePayment, FineRelief } from './fines/entities.ts';
import { InspectionItemList } from './items/entities.ts';
import { addItemLists } from './items/seed.ts';
import { MisconductReport, VisitAnswer } from './misconduct/entities.ts';
import { InspectionVisit } from './inspections/entities.ts';
import { addVisits } from './inspections/seed.ts';
import { IpCase } from './ip-cases/entities.ts';
import { LabourCase } from './labour/entities.ts';
import { addLabourCase } from './labour/seed.ts';
import { addIpCase } from './ip-cases/seed.ts';
import { LegalAidRequest, LegalTeam } from './legal-aid/entities.ts';
import { addLegalAid } from './legal-aid/seed.ts';
import { addLegalTeam } from './legal-aid/team-seed.ts';
import { LeniencyList } from './leniency-lists/entities.ts';
import { addLeniencyList } from './leniency-lists/seed.ts';
import { PenaltyCase } from './penalties/entities.ts';
import { Sandbox, SandboxPlace, TriggerEvent, TriggerRule } from './pilots/entities.ts';
import { addPilots } from './pilots/seed.ts';
import { PropertyRightsReview } from './property-rights/entities.ts';
import { addPropertyReview } from './property-rights/seed.ts';
import { SoftMeasure } from './soft-measures/entities.ts';

/** Legal services' rows of a sample life: its visits, then its requests for legal aid. */
export const seed: SampleOf = {
  tables: [
    InspectionVisit,
    PenaltyCase,
    Decision,
    LegalAidRequest,
    LeniencyList,
    Fine,
    FinePayment,
    EnforcementFiling,
    IpCase,
    InspectionItemList,
    InspectionDraw,
    InspectionPlan,
    MisconductReport,
    VisitAnswer,
    LabourCase,
    SoftMeasure,
    Sandbox,
    SandboxPlace,
    TriggerRule,
    TriggerEvent,
    FineRelief,
    LegalTeam,
    SealedClue,
    ClueOpening,
    FairCompetitionReview,
    FairCompetitionCampaign,
    PropertyRightsReview,
  ],
  rows: (life, add, today) => {
    const story = { life, add, today, random: life.random('legal-services') };
    addVisits(story);
    addItemLists(story);
    addDraw(story);
    addLegalAid(story);
    addLeniencyList(story);
    addIpCase(story);
    addLabourCase(story);
    addPilots(story);
    addLegalTeam(story);
    addClue(story);
    addFairCompetition(story);
    addPropertyReview(story);
  },
};
