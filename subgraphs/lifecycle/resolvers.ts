import { deskResolvers } from './desk/resolvers.ts';
import { eventResolvers } from './events/resolvers.ts';
import { exportResolvers } from './export/resolvers.ts';
import { proofResolvers } from './proofs/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { stageResolvers } from './stages/resolvers.ts';

/** Thin: ids in, one call, value out. */
export const resolvers = [
  deskResolvers,
  eventResolvers,
  stageResolvers,
  proofResolvers,
  searchResolvers,
  exportResolvers,
];
