import { readCase, statusCode } from '#shared/case/index.ts';
import type { CaseOperations } from '#shared/case/index.ts';
import { mutation } from '#shared/mutation.ts';
import { stepsFor, stepsOfCase } from '../cases/available.ts';
import type { DepartmentStep } from '../cases/available.ts';
import { forwardedFirst } from '../cross-city/steps.ts';
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
import { decisionOfRegistration } from './decisions.ts';
import type { EnterpriseRegistrationRow } from './rows.ts';

const visible = (
  context: RequestContext,
  registration: EnterpriseRegistrationRow | null,
): EnterpriseRegistrationRow | null => (registration && readsCase(context, registration) ? registration : null);

/** The operations that take the steps of a registration's case. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptRegistration',
  requestSupplement: 'requestSupplement',
  supply: 'supplySupplement',
  approve: 'approveRegistration',
  reject: 'rejectRegistration',
  refuseAcceptance: 'rejectRegistration',
  retract: 'withdrawRegistration',
  askToWithdraw: 'withdrawRegistration',
  confirmWithdrawal: 'withdrawRegistration',
};

/** The steps that are open. A case across cities is forwarded first; a start-up is opened before it is decided. */
async function openSteps(
  { id, creditCode, decidedAt }: EnterpriseRegistrationRow,
  { loaders }: RequestContext,
): Promise<DepartmentStep[]> {
  const [one, crossCity, startup] = await Promise.all([
    loaders.steppingCase.load(id),
    loaders.crossCity.load(id),
    loaders.startup.load(creditCode),
  ]);
  if (!one) return [];
  const steps = forwardedFirst(stepsOfCase(one, OPERATIONS, { registrationId: id }), crossCity);
  const opens = decidedAt === null && !startup;
  return opens ? [...steps, { operation: 'openStartup', input: { registrationId: id } }] : steps;
}

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
    licenceIdentifier: ({ caseNo }, _args, { loaders }) => loaders.licenceIdentifier.load(caseNo),
    kind: ({ creditCode }) => kindOf(creditCode),
    industry: ({ industry }) => registeredIndustry(industry),
    legalRepresentative: ({ legalRepresentative }) => maskedName(legalRepresentative),
    statusCode: ({ status }) => statusCode(status),
    clock: (registration, _args, { now }) => readCase(registration, now),
    enterprise: ({ creditCode, status }, _args, { loaders }) =>
      status === 'APPROVED' ? loaders.enterprise.load(creditCode) : null,
    availableSteps: async (registration, _args, context, info) => {
      const { creditCode, applicant } = registration;
      return stepsFor(await openSteps(registration, context), context, { creditCode, applicant }, info);
    },
    decision: ({ creditCode }, _args, context) => decisionOfRegistration(context, creditCode),
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
