import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { FeeItem } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { publishFeeList, rateIntermediary } from './fees.ts';
import type { FeeListRow } from './rows.ts';
import { judgeFee } from './rules.ts';

/** The list of fees of a zone on a day. */
async function feesOn({ loaders }: RequestContext, zone: string, on?: string | null): Promise<FeeListRow | null> {
  const list = await loaders.listOn('FEES', zone, on);
  // Lists of this kind hold fees alone (fees.ts).
  return list && { ...list, items: list.items as FeeItem[] };
}

export const feeResolvers: Resolvers = {
  Query: {
    feeList: (_root, { zone, on }, context) => feesOn(context, checkZone(zone), on),
    checkFee: async (_root, { zone, code, amount, on }, context) =>
      judgeFee(await feesOn(context, checkZone(zone), on), { code, amount, on: on ?? localDate(context.now) }),
    intermediaries: (_root, { zone, rating, ...args }, { loaders }) =>
      loaders.intermediaries(args, { zone: checkZone(zone), rating: rating ?? null }),
  },
  Mutation: {
    publishFeeList: mutation(publishFeeList),
    rateIntermediary: mutation(rateIntermediary),
  },
  Enterprise: {
    intermediaryCredit: ({ creditCode }, _args, { loaders }) => loaders.intermediaryOf.load(creditCode),
  },
  IntermediaryCredit: {
    __resolveReference: ({ id }, { loaders }) => loaders.intermediary.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
  },
};
