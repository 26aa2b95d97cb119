import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { checkYear, measuredOn, momentsOf } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { listedOfTwo, ofTwo, rights } from '../rights.ts';
import { grantTaxDataConsent, readTaxProfile, revokeTaxDataConsent } from './consents.ts';
import type { TaxDataConsentRow } from './rows.ts';
import { consentState, consentSteps, coverageOf } from './rules.ts';

/** The consent of a use: a use has one. */
async function consentOf(
  { consentId }: { consentId: string },
  { loaders }: RequestContext,
): Promise<TaxDataConsentRow> {
  const consent = await loaders.consent.load(consentId);
  if (!consent) throw new Error(`consent ${consentId} of a use must be there`);
  return consent;
}

export const consentResolvers: Resolvers = {
  Query: {
    taxDataConsent: async (_root, { id }, context) => ofTwo(await context.loaders.consent.load(id), context),
    taxDataConsents: async (_root, args, context) => context.loaders.consents(args, listedOfTwo(context)),
    taxProfileUse: async (_root, { id }, context) => ofTwo(await context.loaders.profileUse.load(id), context),
    taxBankCoverage: async (_root, { zone: code, year }, { loaders, now }) => {
      const zone = zoneOf(checkZone(code));
      const counts = await loaders.taxBankCoverage(code, ...momentsOf(checkYear(year)));
      const coverage = coverageOf(zone, counts, measuredOn(year, localDate(now)));
      return coverage && { year, ...coverage };
    },
  },
  Mutation: {
    grantTaxDataConsent: mutation(grantTaxDataConsent),
    revokeTaxDataConsent: mutation(revokeTaxDataConsent),
    readTaxProfile: mutation(readTaxProfile),
  },
  Enterprise: {
    taxDataConsents: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.consentsOf(creditCode, args) : null,
    taxProfileUses: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.profileUsesOf(creditCode, args) : null,
  },
  TaxDataConsent: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.consent.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    state: (consent, _args, { now }) => consentState(consent, localDate(now)),
    availableSteps: (consent, _args, { principal, department, now }, info) => {
      const { creditCode, bankCode } = consent;
      const owner = { creditCode, bank: bankCode };
      return availableSteps(consentSteps(consent, localDate(now)), { info, rights, principal, department, owner });
    },
  },
  TaxProfileUse: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.profileUse.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    consent: (use, _args, context) => consentOf(use, context),
    // What was given once is not given again, not even by the first answer's repetition, once the consent is over.
    profile: async (use, _args, context) => {
      const { content, keyId, algorithm, signature } = use;
      const profile = { content, keyId, algorithm, signature };
      if (context.principal.role !== 'bank') return profile;
      return consentState(await consentOf(use, context), localDate(context.now)) === 'ACTIVE' ? profile : null;
    },
  },
};
