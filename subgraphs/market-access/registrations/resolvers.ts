import { readCase, statusCode } from '#shared/case/index.ts';
import { mutation } from '#shared/mutation.ts';
import { describeIndustry } from '../enterprises/industries.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { maskedName } from '../enterprises/masked.ts';
import type { Industry } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readsCase } from '../rights.ts';
import { approveRegistration } from './approval.ts';
import {
  acceptRegistration,
  registerEnterprise,
  rejectRegistration,
  requestSupplement,
  supplySupplement,
  withdrawRegistration,
} from './registrations.ts';
import type { EnterpriseRegistrationRow } from './rows.ts';

const visible = (
  context: RequestContext,
  registration: EnterpriseRegistrationRow | null,
): EnterpriseRegistrationRow | null => (registration && readsCase(context, registration) ? registration : null);

export const registrationResolvers: Resolvers = {
  Query: {
    registration: async (_root, { id }, context) => visible(context, await context.loaders.registration.load(id)),
  },
  Mutation: {
    registerEnterprise: mutation(registerEnterprise),
    acceptRegistration: mutation(acceptRegistration),
    requestSupplement: mutation(requestSupplement),
    supplySupplement: mutation(supplySupplement),
    approveRegistration: mutation(approveRegistration),
    rejectRegistration: mutation(rejectRegistration),
    withdrawRegistration: mutation(withdrawRegistration),
  },
  Enterprise: {
    registration: async ({ creditCode }, _args, context) =>
      visible(context, await context.loaders.registrationOf.load(creditCode)),
  },
  EnterpriseRegistration: {
    __resolveReference: async ({ id }, context) => visible(context, await context.loaders.registration.load(id)),
    kind: ({ creditCode }) => kindOf(creditCode),
    industry: ({ industry }) => registeredIndustry(industry),
    legalRepresentative: ({ legalRepresentative }) => maskedName(legalRepresentative),
    statusCode: ({ status }) => statusCode(status),
    clock: (registration, _args, { now }) => readCase(registration, now),
    enterprise: ({ creditCode, status }, _args, { loaders }) =>
      status === 'APPROVED' ? loaders.enterprise.load(creditCode) : null,
    startup: ({ creditCode }, _args, { loaders }) => loaders.startup.load(creditCode),
    crossCity: ({ id }, _args, { loaders }) => loaders.crossCity.load(id),
  },
};

/** An application's industry was checked when it was applied for. */
function registeredIndustry(code: string): Industry {
  const industry = describeIndustry(code);
  if (!industry) throw new Error(`a registration has an industry that there is not: ${code}`);
  return industry;
}
