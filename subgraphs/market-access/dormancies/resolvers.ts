import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { fileDormancy, prolongDormancy, resumeBusiness } from './dormancies.ts';

export const dormancyResolvers: Resolvers = {
  Mutation: {
    fileDormancy: mutation(fileDormancy),
    prolongDormancy: mutation(prolongDormancy),
    resumeBusiness: mutation(resumeBusiness),
  },
  Enterprise: {
    dormancies: ({ creditCode }, _args, { loaders }) => loaders.dormanciesOf.load(creditCode),
  },
  Dormancy: {
    overdue: ({ until, endedOn }, _args, { now }) => endedOn === null && localDate(now) > until,
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
};
