import { availableSteps } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { consentToSharing, revokeSharingConsent } from './consents.ts';
import { consentState } from './rules.ts';

export const consentResolvers: Resolvers = {
  Mutation: {
    consentToSharing: mutation(consentToSharing),
    revokeSharingConsent: mutation(revokeSharingConsent),
  },
  Enterprise: {
    sharingConsents: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.sharingConsentsOf(creditCode, args) : null,
  },
  SharingConsent: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const consent = await loaders.sharingConsent.load(id);
      return consent && mayRead(principal, department, consent.creditCode) ? consent : null;
    },
    enterprise: ({ creditCode }) => ({ creditCode }),
    agreement: async ({ id, grantId }, _args, { loaders }) => {
      const grant = await loaders.accessGrant.load(grantId);
      if (!grant) throw new Error(`the agreement of consent ${id} must be there`);
      return grant;
    },
    state: (consent, _args, { now }) => consentState(consent, now),
    availableSteps: (consent, _args, { principal, department, now }, info) => {
      const { creditCode, id: consentId } = consent;
      const isActive = consentState(consent, now) === 'ACTIVE';
      const open = isActive ? [{ operation: 'revokeSharingConsent', input: { creditCode, consentId } }] : [];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode } });
    },
  },
};
