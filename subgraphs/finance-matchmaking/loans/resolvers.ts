import { availableSteps, readCase } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { checkYear, measuredOn, momentsOf } from '../input.ts';
import type { Resolvers } from '../resolver-types.ts';
import { listedOfTwo, ofTwo, rights } from '../rights.ts';
import {
  acceptLoanApplication,
  applyForLoan,
  approveLoan,
  rejectLoan,
  requestLoanDocuments,
  supplyLoanDocuments,
  withdrawLoanApplication,
} from './applications.ts';
import { recordLoanRepayment, reportLoanDefault } from './loans.ts';
import { applyForRenewal, decideRenewal } from './renewals.ts';
import { applicationSteps, efficiencyOf, isOverdue, loanSteps, renewalSteps, termStructureOf } from './rules.ts';

export const loanResolvers: Resolvers = {
  Query: {
    loanApplication: async (_root, { id }, context) => ofTwo(await context.loaders.application.load(id), context),
    loanApplications: async (_root, args, context) => context.loaders.applications(args, listedOfTwo(context)),
    loan: async (_root, { id }, context) => ofTwo(await context.loaders.loan.load(id), context),
    loans: async (_root, { filter, ...args }, context) => {
      if (filter?.zone) checkZone(filter.zone);
      return context.loaders.loans(args, { filter, today: localDate(context.now), visible: listedOfTwo(context) });
    },
    loanRenewal: async (_root, { id }, context) => ofTwo(await context.loaders.renewal.load(id), context),
    loanEfficiency: async (_root, { zone: code, year }, { loaders, now }) => {
      const zone = zoneOf(checkZone(code));
      const counts = await loaders.efficiency(code, ...momentsOf(checkYear(year)));
      const efficiency = efficiencyOf(zone, counts, measuredOn(year, localDate(now)));
      return efficiency && { year, ...efficiency };
    },
    loanTermStructure: async (_root, { zone: code }, { loaders, now, principal, department }) => {
      const zone = zoneOf(checkZone(code));
      return mayRead(principal, department, '') ? termStructureOf(zone, await loaders.termCounts(code), now) : null;
    },
  },
  Mutation: {
    applyForLoan: mutation(applyForLoan),
    acceptLoanApplication: mutation(acceptLoanApplication),
    requestLoanDocuments: mutation(requestLoanDocuments),
    supplyLoanDocuments: mutation(supplyLoanDocuments),
    approveLoan: mutation(approveLoan),
    rejectLoan: mutation(rejectLoan),
    withdrawLoanApplication: mutation(withdrawLoanApplication),
    recordLoanRepayment: mutation(recordLoanRepayment),
    reportLoanDefault: mutation(reportLoanDefault),
    applyForRenewal: mutation(applyForRenewal),
    decideRenewal: mutation(decideRenewal),
  },
  Enterprise: {
    loanApplications: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.applicationsOf(creditCode, args) : null,
    loans: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.loansOf(creditCode, args) : null,
  },
  LoanApplication: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.application.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    need: ({ needId }, _args, { loaders }) => loaders.need.load(needId),
    product: ({ productId }, _args, { loaders }) => loaders.product.load(productId),
    clock: (application, _args, { now }) => readCase(application, now),
    availableSteps: async (application, _args, { loaders, principal, department }, info) => {
      const { creditCode, bankCode: bank, needId } = application;
      const need = await loaders.need.load(needId);
      const steps = applicationSteps(application, need?.state === 'MATCHED');
      return availableSteps(steps, { info, rights, principal, department, owner: { creditCode, bank } });
    },
  },
  Loan: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.loan.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    product: ({ productId }, _args, { loaders }) => (productId ? loaders.product.load(productId) : null),
    application: ({ applicationId }, _args, { loaders }) =>
      applicationId ? loaders.application.load(applicationId) : null,
    overdue: (loan, _args, { now }) => isOverdue(loan, localDate(now)),
    renews: ({ renewsId }, _args, { loaders }) => (renewsId ? loaders.loan.load(renewsId) : null),
    renewals: ({ id }, _args, { loaders }) => loaders.renewalsOfLoan.load(id),
    guarantees: ({ id }, _args, { loaders }) => loaders.guaranteesOfLoan.load(id),
    riskShare: ({ id }, _args, { loaders }) => loaders.riskShareOfLoan.load(id),
    availableSteps: async (loan, _args, { loaders, principal, department, now }, info) => {
      const { id, creditCode, bankCode: bank } = loan;
      const [renewals, riskShare, claim] = await Promise.all([
        loaders.renewalsOfLoan.load(id),
        loaders.riskShareOfLoan.load(id),
        loaders.claimOfLoan.load(id),
      ]);
      const around = { today: localDate(now), renewals, hasRiskShare: riskShare !== null, hasClaim: claim !== null };
      const owner = { creditCode, bank };
      return availableSteps(loanSteps(loan, around), { info, rights, principal, department, owner });
    },
  },
  LoanRenewal: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.renewal.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    loan: ({ loanId }, _args, { loaders }) => loaders.loan.load(loanId),
    newLoan: ({ newLoanId }, _args, { loaders }) => (newLoanId ? loaders.loan.load(newLoanId) : null),
    availableSteps: (renewal, _args, { principal, department }, info) => {
      const owner = { creditCode: renewal.creditCode, bank: renewal.bankCode };
      return availableSteps(renewalSteps(renewal), { info, rights, principal, department, owner });
    },
  },
};
