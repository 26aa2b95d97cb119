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
  grantShare: officers,
  refuseShare: officers,
  revokeGrant: officers,
  narrowGrant: officers,
  limitGrant: officers,
  registerResource: officers,
  classifyResource: officers,
};
