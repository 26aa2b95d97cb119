import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { daysOfYear } from '../inspections/loaders.ts';
import { maskedName } from '../inspections/masked.ts';
import { MESSAGES } from '../inspections/messages.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { drawInspection, publishDrawPool } from './draws.ts';
import { publishInspectionPlan } from './plans.ts';
import { coverageOf, stepsOf, verificationOf } from './rules.ts';

export const drawResolvers: Resolvers = {
  Query: {
    inspectionDraw: (_root, { id }, { loaders }) => loaders.draw.load(id),
    inspectionDraws: (_root, { zone, ...args }, { loaders }) => loaders.drawsIn(checkZone(zone), args),
    verifyDraw: async (_root, { id }, { loaders }) => {
      const draw = await loaders.draw.load(id);
      return draw && verificationOf(draw);
    },
    inspectionPlans: (_root, { zone, year, ...args }, { loaders }) => loaders.plansOf(checkZone(zone), year, args),
    drawCoverage: (_root, args, context) => drawCoverage(args, context),
  },
  Mutation: {
    publishDrawPool: mutation(publishDrawPool),
    publishInspectionPlan: mutation(publishInspectionPlan),
    drawInspection: mutation(drawInspection),
  },
  InspectionDraw: {
    __resolveReference: ({ id }, { loaders }) => loaders.draw.load(id),
    objects: ({ objects }) => [...objects].sort(),
    drawn: ({ drawn }) => drawn.map(({ creditCode, cards }) => ({ enterprise: { creditCode }, cards })),
    inspectors: ({ inspectors }) => [...inspectors].sort((one, other) => (one.cardNo < other.cardNo ? -1 : 1)),
    availableSteps: async (draw, _args, { loaders, principal, department, now }, info) => {
      const steps = stepsOf(draw, { today: localDate(now), visits: await loaders.visitsOfDraw.load(draw.id) });
      return availableSteps(steps, { info, rights, principal, department, owner: { creditCode: draw.authorityCode } });
    },
  },
  InspectionPlan: { __resolveReference: ({ id }, { loaders }) => loaders.plan.load(id) },
  DrawInspector: { name: ({ name }) => maskedName(name) },
};

/** The coverage of a year: of the items in force today, or on its day nearest to today. Throws BAD_USER_INPUT. */
async function drawCoverage({ zone, year }: { zone: string; year: number }, context: RequestContext) {
  const { now, loaders, language } = context;
  checkZone(zone);
  if (year < 1900 || year > 2200) throw graphError('BAD_USER_INPUT', MESSAGES.YEAR_RANGE({ year })[language]);
  const [first, last] = daysOfYear(year);
  const today = localDate(now);
  const notAfter = today > last ? last : today;
  const on = notAfter < first ? first : notAfter;
  const counted = await loaders.coverageOf(zone, on, [first, last]);
  return { zone, year, ...counted, ...coverageOf(zoneOf(zone), on, counted) };
}
