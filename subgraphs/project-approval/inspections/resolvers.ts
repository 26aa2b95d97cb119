/** Resolvers of efficiency inspections and their orders. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { closeEfficiencyInspection, inspectAspect, openEfficiencyInspection } from './inspections.ts';
import { reportRectification, verifyRectification } from './orders.ts';
import { aspectsRule, showAspects } from './rules.ts';
import { openInspectionSteps, openOrderSteps } from './steps.ts';

export const inspectionResolvers: Resolvers = {
  Query: {
    // Inspections and their orders are for officers of the department, services and auditors.
    supervisionOrders: (_root, { zone, ...args }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.ordersOf(checkZone(zone), args) : null,
  },
  Mutation: {
    openEfficiencyInspection: mutation(openEfficiencyInspection),
    inspectAspect: mutation(inspectAspect),
    reportRectification: mutation(reportRectification),
    verifyRectification: mutation(verifyRectification),
    closeEfficiencyInspection: mutation(closeEfficiencyInspection),
  },
  Project: {
    efficiencyInspections: ({ projectCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.inspections.load(projectCode) : null,
  },
  EfficiencyInspection: {
    __resolveReference: ({ id }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.inspection.load(id) : null,
    // The titles that the rule had on the day of the opening.
    aspects: ({ aspects, zone, openedAt }) =>
      showAspects(aspectsRule(zoneOf(zone), localDate(new Date(openedAt))), aspects),
    orders: ({ id }, _args, { loaders }) => loaders.ordersOfInspection.load(id),
    availableSteps: async (inspection, _args, { loaders, principal, department }, info) => {
      const open = openInspectionSteps(inspection, await loaders.ordersOfInspection.load(inspection.id));
      return availableSteps(open, { info, rights, principal, department, owner: inspection });
    },
  },
  SupervisionOrder: {
    __resolveReference: ({ id }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.order.load(id) : null,
    overdue: ({ state, dueOn }, _args, { now }) => state === 'ISSUED' && dueOn < localDate(now),
    availableSteps: (order, _args, { principal, department }, info) =>
      availableSteps(openOrderSteps(order), { info, rights, principal, department, owner: order }),
  },
};
