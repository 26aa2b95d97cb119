import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { applyForFineRelief, decideFineRelief, deliverFine, recordFinePayment } from './fines.ts';
import { endFineReview, recordFineReview } from './reviews.ts';
import type { FineRow } from './rows.ts';
import { deliverBy, payBy, reliefState, standingOf } from './rules.ts';
import type { Standing } from './rules.ts';

/** Where a fine stands now: its payments and reliefs are one statement each for all fines of a tick. */
async function standing(fine: FineRow, { loaders, now }: RequestContext): Promise<Standing> {
  const [payments, reliefs] = await Promise.all([
    loaders.finePayments.load(fine.id),
    loaders.fineReliefs.load(fine.id),
  ]);
  return standingOf(fine, { payments, reliefs }, localDate(now));
}

/** The steps of a fine that are open now. */
async function stepsOf(fine: FineRow, context: RequestContext): Promise<OpenStep[]> {
  const { id, creditCode, authority: agency, settledOn, deliveredOn, zone } = fine;
  const input = { creditCode, fineId: id };
  const [reliefs, filing, now] = await Promise.all([
    context.loaders.fineReliefs.load(id),
    context.loaders.filingOfFine.load(id),
    standing(fine, context),
  ]);
  const last = reliefs.at(-1);
  const state = last ? reliefState(last, now) : null;
  const isFiled =
    filing !== null || !findRuleOfKind('threshold', zoneOf(zone), 'PENALTY_FILING', localDate(context.now));
  const isReviewed = fine.reviews.some(({ endedOn }) => endedOn === null);
  const steps: [open: boolean, step: OpenStep][] = [
    [deliveredOn === null, { operation: 'deliverFine', input, agency }],
    [!isFiled, { operation: 'fileFine', input, agency }],
    [settledOn === null && state !== 'APPLIED' && state !== 'GRANTED', { operation: 'applyForFineRelief', input }],
    [settledOn === null && state === 'APPLIED', { operation: 'decideFineRelief', input, agency }],
    [settledOn === null, { operation: 'recordFinePayment', input, agency }],
    [settledOn === null && !isReviewed, { operation: 'recordFineReview', input, agency }],
    [isReviewed, { operation: 'endFineReview', input, agency }],
  ];
  return steps.flatMap(([open, step]) => (open ? [step] : []));
}

export const fineResolvers: Resolvers = {
  Query: {
    fine: async (_root, { id }, context) => own(await context.loaders.fine.load(id), context),
  },
  Mutation: {
    deliverFine: mutation(deliverFine),
    applyForFineRelief: mutation(applyForFineRelief),
    decideFineRelief: mutation(decideFineRelief),
    recordFinePayment: mutation(recordFinePayment),
    recordFineReview: mutation(recordFineReview),
    endFineReview: mutation(endFineReview),
  },
  Enterprise: {
    fines: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.finesOf(creditCode, args) : null,
  },
  PenaltyCase: {
    fineCase: ({ id, fine }, _args, { loaders }) => (fine === null ? null : loaders.fineOfPenalty.load(id)),
  },
  Fine: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.fine.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    penalty: async ({ penaltyId }, _args, { loaders }) => {
      const penalty = await loaders.penalty.load(penaltyId);
      if (!penalty) throw new Error(`case ${penaltyId} of a fine must be there`);
      return penalty;
    },
    reviews: ({ reviews }) => [...reviews],
    deliverBy: fine => deliverBy(fine),
    payBy: fine => payBy(fine),
    paid: async (fine, _args, context) => (await standing(fine, context)).paid,
    outstanding: async (fine, _args, context) => (await standing(fine, context)).outstanding,
    addition: async (fine, _args, context) => (await standing(fine, context)).addition,
    dueNow: async (fine, _args, context) => (await standing(fine, context)).dueNow,
    instalments: async (fine, _args, context) => (await standing(fine, context)).instalments,
    relief: async (fine, _args, context) => {
      const last = (await context.loaders.fineReliefs.load(fine.id)).at(-1);
      if (!last) return null;
      const now = await standing(fine, context);
      const granted = last.state === 'GRANTED' || last.state === 'LAPSED';
      return { ...last, state: reliefState(last, now), missedOn: granted ? now.missedOn : null };
    },
    availableSteps: async (fine, _args, context, info) => {
      const { principal, department } = context;
      const { creditCode } = fine;
      return availableSteps(await stepsOf(fine, context), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode },
      });
    },
  },
};
