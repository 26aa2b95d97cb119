import { addMonths } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { isEnterprise } from '#shared/identity/rights.ts';
import { isAuditor } from '../evidence.ts';
import type { Resolvers } from '../resolver-types.ts';
import { checkReceiptPage } from './loaders.ts';

/** Months of statistics at most. */
const MOST_MONTHS = 12;

function checkSpan(since: string, until: string): void {
  const last = addMonths(since, MOST_MONTHS);
  if (until >= since && until <= last) return;
  throw graphError('BAD_USER_INPUT', `until must be from since (${since}) to ${last}, but got: ${until}`);
}

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
    readerId: ({ readerId }, _args, { principal }) => (isAuditor(principal) ? readerId : null),
  },
};
