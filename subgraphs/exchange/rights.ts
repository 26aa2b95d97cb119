/** Who may do what in exchange. */
import { isEnterprise, officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import { MESSAGES as DISPUTES } from './disputes/messages.ts';
import { isKeeper, isMember } from './evidence.ts';
import { MESSAGES } from './requests/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

/** The authority that receives the data, as a partner of the platform, and officers of exchange. */
const member: Right = {
  name: 'the partner itself, officers',
  allows: (principal, subject) => isMember(principal, subject.creditCode) || officers.allows(principal, subject),
  who: () => MESSAGES.MEMBER(),
  remedy: () => MESSAGES.MEMBER_TOKEN(),
};

/**
 * The security administrator (安全管理员): officers of exchange. Its own service, whose token who runs the system holds,
 * decides on nothing that is shared (三员分立).
 */
const security: Right = {
  ...officers,
  name: 'officers, and no service',
  allows: (principal, subject) => principal.role === 'officer' && officers.allows(principal, subject),
};

/** Who reads a value: an authority as a partner, or the enterprise that it is about. */
const disputer: Right = {
  name: 'the partner that receives the value, the enterprise that it is about',
  allows: (principal, subject) => isMember(principal, subject.creditCode) || isEnterprise(principal, subject),
  who: () => DISPUTES.DISPUTER(),
  remedy: () => DISPUTES.DISPUTER_TOKEN(),
};

/** The department that keeps the value, by its officers. */
const keeper: Right = {
  name: 'officers of the department that keeps the value',
  allows: (principal, subject) => isKeeper(principal, subject.keeper),
  who: () => DISPUTES.KEEPER(),
  remedy: () => DISPUTES.KEEPER_TOKEN(),
};

export const rights: Rights<keyof MutationResolvers> = {
  requestShare: member,
  disputeValue: disputer,
  answerDispute: keeper,
  grantShare: security,
  refuseShare: security,
  revokeGrant: security,
  narrowGrant: security,
  limitGrant: security,
  registerResource: security,
  classifyResource: security,
};
