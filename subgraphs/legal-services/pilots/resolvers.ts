import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { isActive, sandboxSteps } from './rules.ts';
import type { SandboxPlaceRow, SandboxRow } from './rows.ts';
import { admitToSandbox, leaveSandbox, openSandbox } from './sandboxes.ts';
import { publishTriggerRule, reportTrigger } from './triggers.ts';

async function sandboxOf({ sandboxId }: SandboxPlaceRow, { loaders }: RequestContext): Promise<SandboxRow> {
  const sandbox = await loaders.sandbox.load(sandboxId);
  if (!sandbox) throw new Error(`sandbox ${sandboxId} of a place must be there`);
  return sandbox;
}

/** The steps of a place that are open. */
const stepsOf = ({ creditCode, sandboxId, leftAt }: SandboxPlaceRow): OpenStep[] =>
  leftAt === null ? [{ operation: 'leaveSandbox', input: { creditCode, sandboxId } }] : [];

export const pilotResolvers: Resolvers = {
  Query: {
    sandboxes: (_root, { zone, ...args }, { loaders }) => loaders.sandboxesIn(checkZone(zone), args),
    triggerRules: (_root, { zone, ...args }, { loaders }) => loaders.triggerRulesIn(checkZone(zone), args),
  },
  Mutation: {
    openSandbox: mutation(openSandbox),
    admitToSandbox: mutation(admitToSandbox),
    leaveSandbox: mutation(leaveSandbox),
    publishTriggerRule: mutation(publishTriggerRule),
    reportTrigger: mutation(reportTrigger),
  },
  Enterprise: {
    sandboxPlaces: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.sandboxPlacesOf(creditCode, args) : null,
  },
  SandboxPlace: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    sandbox: (place, _args, context) => sandboxOf(place, context),
    active: async (place, _args, context) =>
      isActive(place.leftAt, await sandboxOf(place, context), localDate(context.now)),
    availableSteps: (place, _args, { principal, department }, info) =>
      availableSteps(stepsOf(place), { info, rights, principal, department, owner: { creditCode: place.creditCode } }),
  },
  Sandbox: {
    availableSteps: (sandbox, _args, { principal, department, now }, info) => {
      const open = sandboxSteps(sandbox, localDate(now));
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode: null } });
    },
  },
  TriggerRule: {
    availableSteps: ({ id }, _args, { principal, department }, info) => {
      const open = [{ operation: 'reportTrigger', input: { triggerRuleId: id } }];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode: null } });
    },
  },
  TriggerEvent: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    triggerRule: async ({ triggerRuleId }, _args, { loaders }) => {
      const rule = await loaders.triggerRule.load(triggerRuleId);
      if (!rule) throw new Error(`rule ${triggerRuleId} of a trigger must be there`);
      return rule;
    },
  },
};
