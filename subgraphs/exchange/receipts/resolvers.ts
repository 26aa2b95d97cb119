import { isEnterprise } from '#shared/identity/rights.ts';
import { textOf } from '#shared/messages.ts';
import { checkSpan, isAuditor } from '../evidence.ts';
import type { Resolvers } from '../resolver-types.ts';
import { checkReceiptPage } from './loaders.ts';
import { MESSAGES } from './messages.ts';

export const receiptResolvers: Resolvers = {
  Query: {
    accessStatistics: (_root, { since, until }, { loaders, principal }) => {
      checkSpan(since, until);
      return isAuditor(principal) ? loaders.accessStatistics(since, until) : null;
    },
  },
  Enterprise: {
    accessReceipts: ({ creditCode }, args, { loaders, principal }) => {
      checkReceiptPage(args);
      const maySee = isAuditor(principal) || isEnterprise(principal, { creditCode });
      return maySee ? loaders.receiptsOf(creditCode, args) : null;
    },
  },
  AccessReceipt: {
    by: ({ reader }) => reader,
    purposeText: ({ purpose }) => textOf(purpose === '' ? MESSAGES.NOT_STATED() : MESSAGES.FOR({ purpose })),
    readerId: ({ readerId }, _args, { principal }) => (isAuditor(principal) ? readerId : null),
  },
};
