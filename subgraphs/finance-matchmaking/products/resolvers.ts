import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { scopesAskedBy } from '../consents/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { publishLoanProduct, withdrawLoanProduct } from './products.ts';
import { productSteps, taxGradeRanges } from './rules.ts';

export const productResolvers: Resolvers = {
  Query: {
    loanProducts: (_root, { filter, ...args }, { loaders }) => {
      if (filter?.zone) checkZone(filter.zone);
      return loaders.products(args, filter);
    },
  },
  Mutation: {
    publishLoanProduct: mutation(publishLoanProduct),
    withdrawLoanProduct: mutation(withdrawLoanProduct),
  },
  LoanProduct: {
    __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
    bank: ({ bankCode, bankName }) => ({ code: bankCode, name: bankName }),
    availableSteps: (product, _args, { principal, department }, info) => {
      const owner = { creditCode: product.bankCode, bank: product.bankCode };
      return availableSteps(productSteps(product), { info, rights, principal, department, owner });
    },
    consentScope: product => scopesAskedBy(product),
    taxGradeRanges: (product, _args, { now }) => taxGradeRanges(product, localDate(now)),
  },
};
