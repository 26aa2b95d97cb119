/** Resolvers of agents and their contacts. Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { showOfficial } from '../major-projects/officials.ts';
import type { Resolvers } from '../resolver-types.ts';
import { assignProjectAgent, recordAgentContact } from './agents.ts';
import { zeroContactOf } from './rules.ts';

export const agentResolvers: Resolvers = {
  Mutation: {
    assignProjectAgent: mutation(assignProjectAgent),
    recordAgentContact: mutation(recordAgentContact),
  },
  Project: {
    agent: async ({ projectCode }, _args, { loaders }) =>
      (await loaders.agents.load(projectCode)).find(({ until }) => until === null) ?? null,
    agents: ({ projectCode }, _args, { loaders }) => loaders.agents.load(projectCode),
    agentContacts: ({ projectCode, creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.contactsOf(projectCode, args) : null,
    zeroContact: async ({ projectCode, creditCode, zone }, _args, { loaders, now, principal, department }) =>
      mayRead(principal, department, creditCode)
        ? zeroContactOf(zoneOf(zone), localDate(now), await loaders.contactCounts.load(projectCode))
        : null,
  },
  ProjectAgent: {
    official: ({ official }) => showOfficial(official),
  },
};
