import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { blockersOf } from '../inspections/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { decidePenalty, openPenalty, pleadPenalty, recordPenaltyHearing } from './penalties.ts';
import { decisionLimit, hearingLimit, penaltyBlockers, stepsOf } from './rules.ts';

export const penaltyResolvers: Resolvers = {
  Query: {
    penaltyCase: async (_root, { id }, context) => own(await context.loaders.penalty.load(id), context),
  },
  Mutation: {
    openPenalty: mutation(openPenalty),
    pleadPenalty: mutation(pleadPenalty),
    recordPenaltyHearing: mutation(recordPenaltyHearing),
    decidePenalty: mutation(decidePenalty),
  },
  Enterprise: {
    penaltyCases: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.penaltiesOf(creditCode, args) : null,
    inspectionBlockers: async ({ creditCode }, _args, { loaders, department, principal, now }) => {
      const visits = blockersOf(await loaders.openVisits.load(creditCode), { department, today: localDate(now) });
      if (!mayRead(principal, department, creditCode)) return visits;
      return [...visits, ...penaltyBlockers(await loaders.openPenalties.load(creditCode), department)];
    },
  },
  PenaltyCase: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.penalty.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    visit: async ({ visitId }, _args, { loaders }) => {
      const visit = await loaders.visit.load(visitId);
      if (!visit) throw new Error(`visit ${visitId} of a penalty must be there`);
      return visit;
    },
    availableSteps: (penalty, _args, { principal, department, now }, info) => {
      const { creditCode, zone, openedAt } = penalty;
      const { until } = hearingLimit(zoneOf(zone), new Date(openedAt));
      const steps = stepsOf(penalty, until, localDate(now));
      return availableSteps(steps, { info, rights, principal, department, owner: { creditCode } });
    },
    hearingUntil: ({ zone, openedAt }) => hearingLimit(zoneOf(zone), new Date(openedAt)).until,
    decideUntil: ({ zone, openedAt }) => decisionLimit(zoneOf(zone), new Date(openedAt)).until,
  },
};
