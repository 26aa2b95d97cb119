import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import {
  acknowledgeArrears,
  planArrears,
  recordArrearsPayment,
  registerArrears,
  superviseArrears,
  withdrawArrears,
} from './arrears.ts';
import { interestOf } from './interest.ts';
import { arrearsSteps, isMissed, outstandingOf, payableOf } from './rules.ts';

export const arrearsResolvers: Resolvers = {
  Query: {
    arrears: async (_root, { id }, context) => own(await context.loaders.arrears.load(id), context),
    arrearsList: (_root, { zone, state, ...args }, { loaders, principal, department }) => {
      const code = checkZone(zone);
      return mayRead(principal, department, '') ? loaders.arrearsIn(code, state, args) : null;
    },
    arrearsLedger: async (_root, { zone }, { loaders, principal, department }) => {
      const code = checkZone(zone);
      return mayRead(principal, department, '') ? { zone: code, ...(await loaders.arrearsLedger(code)) } : null;
    },
  },
  Mutation: {
    registerArrears: mutation(registerArrears),
    acknowledgeArrears: mutation(acknowledgeArrears),
    planArrears: mutation(planArrears),
    recordArrearsPayment: mutation(recordArrearsPayment),
    superviseArrears: mutation(superviseArrears),
    withdrawArrears: mutation(withdrawArrears),
  },
  Enterprise: {
    arrears: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.arrearsOf(creditCode, args) : null,
  },
  Arrears: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.arrears.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    outstanding: arrears => outstandingOf(arrears),
    payableOn: arrears => payableOf(zoneOf(arrears.zone), arrears).day,
    payableBecause: arrears => payableOf(zoneOf(arrears.zone), arrears).because,
    rule: arrears => referenceOf(payableOf(zoneOf(arrears.zone), arrears).rule),
    instalments: (arrears, _args, { now }) =>
      arrears.instalments.map((one, index) => ({ ...one, overdue: isMissed(arrears, index, localDate(now)) })),
    payments: ({ payments }) => [...payments],
    interest: (arrears, { on }, { now }) => {
      const zone = zoneOf(arrears.zone);
      const payableOn = payableOf(zone, arrears).day;
      const { rule, because, ...interest } = interestOf(zone, arrears, { payableOn, on: on ?? localDate(now) });
      return { ...interest, because, rule: referenceOf(rule) };
    },
    availableSteps: (arrears, _args, { principal, department, now }, info) => {
      const owner = { creditCode: arrears.creditCode };
      const steps = arrearsSteps(arrears, zoneOf(arrears.zone), localDate(now));
      return availableSteps(steps, { info, rights, principal, department, owner });
    },
  },
};
