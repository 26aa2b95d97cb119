/** Who may do what in credit. */
import { applicant, officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import { PROMISE_TAKERS } from './promises/debts.ts';
import { MESSAGES } from './promises/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

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

export const rights: Rights<keyof MutationResolvers> = {
  publishLicence: officers,
  publishPenalty: officers,
  publishPenaltyCase: officers,
  recordFinePaid: officers,
  gradeEnterprise: applicant,
  proposeListing: officers,
  answerListing: applicant,
  listEnterprise: officers,
  dropListing: officers,
  delistEnterprise: officers,
  applyForDelisting: applicant,
  applyForPromiseRepair: applicant,
  grantRepair: officers,
  refuseRepair: officers,
  recordBrokenPromise: promiseTakers,
};
