/** Who may do what in credit. */
import { officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import type { MutationResolvers } from './resolver-types.ts';

/** A department with its own service identity: the one to which a promise was made reports that it was broken. */
const departments: Right = {
  name: 'the service of a department',
  allows: ({ role, department }) => role === 'service' && department !== null,
  who: () => 'the department to which the promise was made',
  remedy: () => 'ask with a token of role service',
};

export const rights: Rights<keyof MutationResolvers> = {
  publishLicence: officers,
  publishPenalty: officers,
  recordFinePaid: officers,
  gradeEnterprise: officers,
  listEnterprise: officers,
  delistEnterprise: officers,
  recordBrokenPromise: departments,
};
