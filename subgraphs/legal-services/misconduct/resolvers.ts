import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { isEnterprise } from '#shared/identity/rights.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { findRuleOfKind, referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { answerVisitSurvey, decideMisconduct, reportMisconduct } from './misconduct.ts';
import { isOver, mayReadReport, stepsOf } from './rules.ts';

export const misconductResolvers: Resolvers = {
  Query: {
    misconductReport: async (_root, { id }, context) => readableReport(id, context),
    visitSurvey: (_root, args, context) => visitSurvey(args, context),
  },
  Mutation: {
    reportMisconduct: mutation(reportMisconduct),
    decideMisconduct: mutation(decideMisconduct),
    answerVisitSurvey: mutation(answerVisitSurvey),
  },
  Enterprise: {
    misconductReports: async ({ creditCode }, args, context) => {
      // First the page: a cursor that was never given is refused, whoever sends it.
      const reports = await context.loaders.misconductReportsOf(creditCode, args);
      return (await mayReadReportsOf(creditCode, context)) ? reports : null;
    },
  },
  MisconductReport: {
    __resolveReference: ({ id }, context) => readableReport(id, context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    visit: async ({ visitId }, _args, { loaders }) => {
      const visit = await loaders.visit.load(visitId);
      if (!visit) throw new Error(`visit ${visitId} of a report must be there`);
      return visit;
    },
    availableSteps: (report, _args, { principal, department }, info) =>
      availableSteps(stepsOf(report), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: report.creditCode },
      }),
  },
};

async function readableReport(id: string, { loaders, principal, department }: RequestContext) {
  const report = await loaders.misconductReport.load(id);
  return report && mayReadReport(principal, department, report) ? report : null;
}

/** Whether a caller may read all reports of an enterprise: where one is about his own body, he learns of none. */
async function mayReadReportsOf(creditCode: string, { loaders, principal, department }: RequestContext) {
  if (isEnterprise(principal, { creditCode }) || principal.role === 'auditor') return true;
  if (!mayReadReport(principal, department, { creditCode, authority: '' })) return false;
  const bodies = await loaders.misconductAuthorities.load(creditCode);
  return bodies.every(({ authority }) => mayReadReport(principal, department, { creditCode, authority }));
}

/** The answers of a quarter that is over. Throws BAD_USER_INPUT for a zone or a quarter that there is not. */
async function visitSurvey(
  { zone, year, quarter }: { zone: string; year: number; quarter: number },
  { loaders, now }: RequestContext,
) {
  checkZone(zone);
  if (quarter < 1 || quarter > 4) {
    throw graphError('BAD_USER_INPUT', `quarter must be from 1 to 4, but got: ${quarter}`);
  }
  const today = localDate(now);
  const rule = referenceOf(findRuleOfKind('list', zoneOf(zone), 'VISIT_SURVEY', today));
  const authorities = isOver({ year, quarter }, today) ? await loaders.visitAnswers(zone, year, quarter) : [];
  return { zone, year, quarter, rule, authorities };
}
