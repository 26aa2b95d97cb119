import { Decision } from '#shared/database/entities.ts';
import type { SampleOf } from '#shared/sample/load.ts';
import { Commitment } from './commitments/entities.ts';
import { addCommitment } from './commitments/seed.ts';
import { IntermediaryCredit, PublishedList } from './fees/entities.ts';
import { addIntermediary, addLists } from './fees/seed.ts';
import { GovernmentPromise } from './government/entities.ts';
import { addGovernmentPromises } from './government/seed.ts';
import { Grade, SchemeGrade } from './grades/entities.ts';
import { addGrades } from './grades/seed.ts';
import { Listing } from './listings/entities.ts';
import { addListing } from './listings/seed.ts';
import { BrokenPromise } from './promises/entities.ts';
import { addBrokenPromise } from './promises/seed.ts';
import { Licence, Penalty } from './records/entities.ts';
import { CreditRepair } from './repairs/entities.ts';
import { CreditReport } from './reports/entities.ts';
import { addReport } from './reports/seed.ts';
import { JointSanction } from './sanctions/entities.ts';
import { addSanctions } from './sanctions/seed.ts';
import { TaxBlacklistEntry } from './taxes/entities.ts';
import { addTaxEntry } from './taxes/seed.ts';
import { addLicences, addPenalties } from './records/seed.ts';

/**
 * Credit's rows of a sample life: its licences, its visits' violations as penalties, a promise that was not kept,
 * listings of the worst and best, the grades that follow.
 */
export const seed: SampleOf = {
  tables: [
    Grade,
    SchemeGrade,
    Commitment,
    Licence,
    Penalty,
    Listing,
    BrokenPromise,
    CreditRepair,
    CreditReport,
    GovernmentPromise,
    PublishedList,
    IntermediaryCredit,
    TaxBlacklistEntry,
    JointSanction,
    Decision,
  ],
  rows: (life, add, today) => {
    const story = { life, add, today, end: life.endedOn ?? today, random: life.random('credit') };
    addLicences(story);
    const counted = addPenalties(story);
    const brokenPromises = addBrokenPromise(story);
    const onLists = addListing(story);
    addCommitment(story);
    addReport(story);
    addGovernmentPromises(story);
    addLists(story);
    addIntermediary(story);
    addTaxEntry(story);
    if (onLists.blacklisted) addSanctions(story);
    addGrades(story, { ...counted, ...onLists, brokenPromises });
  },
};
