import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { publishInspectionItems } from './items.ts';

export const itemResolvers: Resolvers = {
  Query: {
    inspectionItemLists: (_root, { zone, ...args }, { loaders }) => loaders.itemListsIn(checkZone(zone), args),
  },
  Mutation: { publishInspectionItems: mutation(publishInspectionItems) },
  InspectionItemList: {
    __resolveReference: ({ id }, { loaders }) => loaders.itemList.load(id),
  },
};
