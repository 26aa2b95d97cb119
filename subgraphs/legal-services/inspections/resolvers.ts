import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { findRuleOfKind, referenceOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { InspectionQuota } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import type { EnterpriseRow } from '../rows.ts';
import { cancelVisit, checkInVisit, registerInspection, reportVisit } from './inspections.ts';
import { daysOfYear } from './loaders.ts';
import { maskedName } from './masked.ts';
import { quietDayOf } from './quiet-days.ts';
import { quotaOf } from './quota.ts';
import { blockersOf } from './rules.ts';

export const inspectionResolvers: Resolvers = {
  Query: {
    inspectionVisit: (_root, { id }, { loaders }) => loaders.visit.load(id),
    inspectionVisits: (_root, { filter, ...args }, { loaders }) => loaders.allVisits(args, filter ?? {}),
  },
  Mutation: {
    registerInspection: mutation(registerInspection),
    checkInVisit: mutation(checkInVisit),
    reportVisit: mutation(reportVisit),
    cancelVisit: mutation(cancelVisit),
  },
  Enterprise: {
    inspectionVisits: ({ creditCode }, args, { loaders }) => loaders.visitsOf(creditCode, args),
    inspectionQuota: (enterprise, { year }, context) => inspectionQuota(enterprise, year, context),
    quietStatus: ({ zone }, { date }, { now }) => {
      if (!zone) return null;
      const day = quietDayOf(zoneOf(zone), date ?? localDate(now));
      return { ...day, rule: referenceOf(day.rule) };
    },
    inspectionBlockers: async ({ creditCode }, _args, { loaders, department }) =>
      blockersOf(await loaders.openVisits.load(creditCode), department),
  },
  InspectionVisit: {
    __resolveReference: ({ id }, { loaders }) => loaders.visit.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    inspectors: ({ inspectors }) => inspectors.map(maskedName),
    findings: ({ creditCode, findings }, _args, { principal, department }) =>
      mayRead(principal, department, creditCode) ? findings : null,
  },
};

/**
 * The quota of a year (this one by default) as of today, or as of the year's day nearest to today. Null where the
 * register gives no zone or founding day, and where no rule was in force. Throws BAD_USER_INPUT for a year out of
 * range.
 */
async function inspectionQuota(
  { creditCode, zone, foundedOn, creditGrade }: EnterpriseRow,
  requestedYear: number | null | undefined,
  { now, loaders }: RequestContext,
): Promise<InspectionQuota | null> {
  const today = localDate(now);
  const year = checkYear(requestedYear ?? Number(today.slice(0, 4)));
  if (!zone || !foundedOn) return null;
  const on = nearestDay(year, today);
  const rule = findRuleOfKind('quota', zoneOf(zone), 'INSPECTION_FREQUENCY', on);
  if (!rule) return null;
  const creditLevel = creditGrade?.level ?? null;
  const visits = await loaders.visitsOfYear(creditCode, year);
  const quota = quotaOf(rule, { foundedOn, creditLevel, on, visits });
  return {
    ...quota,
    year,
    creditLevel,
    countedPer: rule.parameters.countedPer,
    remaining: Math.max(0, quota.cap - quota.used),
    rule: ruleReference(rule),
  };
}

function checkYear(year: number): number {
  if (year >= 1900 && year <= 2200) return year;
  throw graphError('BAD_USER_INPUT', `year must be from 1900 to 2200, but got: ${year}`);
}

/** The day of a year that is nearest to today. */
function nearestDay(year: number, today: LocalDate): LocalDate {
  const [first, last] = daysOfYear(year);
  if (today < first) return first;
  return today > last ? last : today;
}
