import { readPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { own, speaksFor } from '#shared/identity/principal.ts';
import { textOf } from '#shared/messages.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { stepsFor } from '../cases/available.ts';
import type { Resolvers } from '../resolver-types.ts';
import { beginOf, freeItemsOf, openTasks, tasksOf, timelineOf } from './rules.ts';
import { completeStartupTask, openStartup } from './startups.ts';

/** How the agency of a task ends it. */
const endOf = (creditCode: string, task: string) => ({
  operation: 'completeStartupTask',
  input: { creditCode, task },
});

export const startupResolvers: Resolvers = {
  Mutation: {
    openStartup: mutation(openStartup),
    completeStartupTask: mutation(completeStartupTask),
  },
  Enterprise: {
    startup: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.startup.load(enterprise.creditCode) : null,
  },
  Startup: {
    state: ({ package: { status } }) => status,
    lead: ({ package: { lead } }) => lead,
    clock: ({ package: startup }, _args, { now }) => readPackage(startup, now).clock,
    rule: ({ package: { rule } }) => rule,
    tasks: ({ package: startup }, _args, { now }) => tasksOf(startup, now),
    holdingUp: ({ package: startup }, _args, { now }) => readPackage(startup, now).holdingUp,
    timeline: ({ package: startup }) => timelineOf(startup),
    availableSteps: ({ package: startup, creditCode }, _args, context, info) =>
      openTasks(startup).flatMap(({ code, agency }) =>
        stepsFor([endOf(creditCode, code)], context, { creditCode }, info).map(step => ({
          ...step,
          who: textOf(agency),
          yours: step.yours && speaksFor(context.principal, agency),
        })),
      ),
    free: ({ package: startup }) => freeItemsOf(zoneOf(startup.zone), localDate(new Date(beginOf(startup)))),
  },
};
