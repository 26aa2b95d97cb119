import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { daysOfYear } from '../inspections/loaders.ts';
import { MESSAGES } from '../inspections/messages.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { closeLabourCase, openLabourCase } from './labour.ts';
import { labourLimit, stepsOf } from './rules.ts';

export const labourResolvers: Resolvers = {
  Query: {
    labourCase: async (_root, { id }, context) => own(await context.loaders.labourCase.load(id), context),
    labourCaseRates: (_root, args, context) => labourCaseRates(args, context),
  },
  Mutation: {
    openLabourCase: mutation(openLabourCase),
    closeLabourCase: mutation(closeLabourCase),
  },
  Enterprise: {
    labourCases: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.labourCasesOf(creditCode, args) : null,
  },
  LabourCase: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.labourCase.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    visit: ({ visitId }, _args, { loaders }) => (visitId === null ? null : loaders.visit.load(visitId)),
    dueOn: ({ zone, kind, openedOn }) => labourLimit(zoneOf(zone), kind, openedOn).day,
    availableSteps: (labourCase, _args, { principal, department }, info) =>
      availableSteps(stepsOf(labourCase), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: labourCase.creditCode },
      }),
  },
};

/** The rates of a year, by kind. Throws BAD_USER_INPUT for a zone or a year that there is not. */
async function labourCaseRates(
  { zone, year }: { zone: string; year: number },
  { loaders, language, now }: RequestContext,
) {
  checkZone(zone);
  if (year < 1900 || year > 2200) throw graphError('BAD_USER_INPUT', MESSAGES.YEAR_RANGE({ year })[language]);
  const counts = await loaders.labourCounts(zone, daysOfYear(year));
  const today = localDate(now);
  return (['SUPERVISION', 'ARBITRATION'] as const).map(kind => {
    const { opened, closed, inTime } = counts.find(one => one.kind === kind) ?? { opened: 0, closed: 0, inTime: 0 };
    const percent = opened === 0 ? null : (closed * 100) / opened;
    return { kind, opened, closed, inTime, percent, rule: ruleReference(labourLimit(zoneOf(zone), kind, today).rule) };
  });
}
