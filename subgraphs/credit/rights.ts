/** Who may do what in credit. */
import { applicant, isEnterprise, officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import { PROMISE_TAKERS } from './promises/debts.ts';
import { MESSAGES } from './promises/messages.ts';
import { MESSAGES as RECORDS } from './records/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

/** Departments whose licences come on record by themselves. */
const LICENSERS: readonly string[] = ['market-access', 'project-approval'];

/**
 * A department to which promises are made, with its own service identity. That this promise was made to it is checked
 * by what it shows (promises/debts.ts).
 */
const promiseTakers: Right = {
  name: 'the service of the department to which the promise was made',
  allows: ({ role, department }) => role === 'service' && department !== null && PROMISE_TAKERS.includes(department),
  who: () => MESSAGES.PROMISE_TAKER(),
  remedy: () => MESSAGES.TAKER_TOKEN(),
};

/**
 * Officers of credit, and the service of the department whose decision a record tells of: what is published is read
 * from that department, whoever asks.
 */
const recordKeepers = (department: string): Right => ({
  name: `officers, the service of ${department}`,
  allows: (principal, subject) =>
    officers.allows(principal, subject) || (principal.role === 'service' && principal.department === department),
  who: officers.who,
  remedy: officers.remedy,
});

const penaltyKeepers = recordKeepers('legal-services');

/** The service of a department that grants licences, for its own. */
const licensers: Right = {
  name: 'the service of a department that grants licences',
  allows: ({ role, department }) => role === 'service' && department !== null && LICENSERS.includes(department),
  who: () => RECORDS.LICENSER(),
  remedy: () => MESSAGES.TAKER_TOKEN(),
};

/** The enterprise itself: nobody promises for another. */
const promiser: Right = {
  name: 'the enterprise itself',
  allows: isEnterprise,
  who: () => MESSAGES.PROMISER(),
  remedy: applicant.remedy,
};

export const rights: Rights<keyof MutationResolvers> = {
  publishLicence: officers,
  recordGrantedLicence: licensers,
  publishPenalty: officers,
  publishPenaltyCase: penaltyKeepers,
  recordLicenceRevocation: recordKeepers('market-access'),
  correctRecord: officers,
  annulRecord: officers,
  recordFinePaid: officers,
  recordCaseFinePaid: penaltyKeepers,
  gradeEnterprise: applicant,
  recordGrade: officers,
  signCommitment: promiser,
  issueCreditReport: applicant,
  registerGovernmentPromise: officers,
  changeGovernmentPromise: officers,
  fulfilGovernmentPromise: officers,
  treatGovernmentDishonesty: officers,
  publishFeeList: officers,
  publishJointMeasures: officers,
  notifyDishonest: officers,
  imposeSanction: officers,
  liftSanction: officers,
  rateIntermediary: officers,
  publishTaxViolation: officers,
  recordPerformance: officers,
  proposeListing: officers,
  answerListing: applicant,
  answerSanction: applicant,
  listEnterprise: officers,
  dropListing: officers,
  delistEnterprise: officers,
  applyForDelisting: applicant,
  applyForPromiseRepair: applicant,
  applyForPenaltyRepair: applicant,
  acceptRepair: officers,
  extendRepair: officers,
  grantRepair: officers,
  refuseRepair: officers,
  recordBrokenPromise: promiseTakers,
};
