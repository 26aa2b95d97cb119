/** Who may do what in exchange. */
import { officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import { isMember } from './evidence.ts';
import { MESSAGES } from './requests/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

/** The authority that receives the data, as a partner of the platform, and officers of exchange. */
const member: Right = {
  name: 'the partner itself, officers',
  allows: (principal, subject) => isMember(principal, subject.creditCode) || officers.allows(principal, subject),
  who: () => MESSAGES.MEMBER(),
  remedy: () => MESSAGES.MEMBER_TOKEN(),
};

export const rights: Rights<keyof MutationResolvers> = {
  requestShare: member,
  grantShare: officers,
  refuseShare: officers,
  revokeGrant: officers,
  narrowGrant: officers,
  registerResource: officers,
  classifyResource: officers,
};
