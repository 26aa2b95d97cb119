/** Who may do what in exchange. */
import { acceptors, isEnterprise, officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import { isMember as isSigned } from '#shared/identity/principal.ts';
import { MESSAGES as CONSENTS } from './consents/messages.ts';
import { MESSAGES as DISPUTES } from './disputes/messages.ts';
import { WINDOW, isKeeper, isMember } from './evidence.ts';
import { MESSAGES as PEERS } from './peers/messages.ts';
import { MESSAGES as INTAKE } from './intake/messages.ts';
import { MESSAGES } from './requests/messages.ts';
import { MESSAGES as RESOURCES } from './resources/messages.ts';
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

/** The department that provides a resource of the ledger, by its officers. */
const provider: Right = {
  ...keeper,
  name: 'officers of the department that provides the resource',
  who: () => RESOURCES.PROVIDER(),
};

/** Who accepts papers at the window where enterprises apply: officers of another department. */
const window: Right = {
  name: `officers of ${WINDOW} (acceptor)`,
  allows: (principal, subject) =>
    principal.role === 'officer' && acceptors.allows(principal, { ...subject, department: WINDOW }),
  who: subject => acceptors.who({ ...subject, department: WINDOW }),
  remedy: subject => acceptors.remedy({ ...subject, department: WINDOW }),
};

/** The enterprise alone: no officer speaks for an enterprise of another city. */
const itself: Right = {
  name: 'the enterprise itself',
  allows: isEnterprise,
  who: () => PEERS.ITSELF(),
  remedy: () => PEERS.ITSELF_TOKEN(),
};

/** The enterprise alone: nobody consents in its name. */
const consenting: Right = { ...itself, remedy: () => CONSENTS.ITSELF_TOKEN() };

/** Whose a case is that was handed over, and the window that did. */
const parties: Right = {
  name: `who applied, the enterprise itself, ${window.name}`,
  allows: (principal, subject) =>
    isEnterprise(principal, subject) ||
    (principal.role === 'enterprise' && principal.subject === subject.applicant) ||
    window.allows(principal, subject),
  who: subject => PEERS.PARTIES({ window: window.who(subject) }),
  remedy: () => PEERS.PARTIES_TOKEN(),
};

/** Another platform, by signed messages alone: a token is not held to the terms of an agreement. */
const platform: Right = {
  name: 'the platform that submits, by signed messages',
  allows: principal => isSigned(principal),
  who: () => INTAKE.PLATFORM(),
  remedy: () => INTAKE.PLATFORM_MESSAGE(),
};

export const rights: Rights<keyof MutationResolvers> = {
  requestShare: member,
  disputeValue: disputer,
  answerDispute: keeper,
  consentToSharing: consenting,
  revokeSharingConsent: consenting,
  submitRecords: platform,
  returnRecord: security,
  returnData: security,
  resubmitRecord: keeper,
  handOverRegistration: window,
  handOverChange: itself,
  supplyCarriedCase: parties,
  issueWindowSnapshot: window,
  grantShare: security,
  refuseShare: security,
  revokeGrant: security,
  narrowGrant: security,
  limitGrant: security,
  registerResource: security,
  reportResourceUpdate: provider,
  setUpdateCycle: provider,
  classifyResource: security,
};
