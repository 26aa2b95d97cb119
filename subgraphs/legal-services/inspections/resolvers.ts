import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Language } from '#shared/messages.ts';
import { findRuleOfKind, referenceOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { CreditLevel, QuotaScope } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rulesOutSecond } from '../penalties/rules.ts';
import { rights } from '../rights.ts';
import type { EnterpriseRow } from '../rows.ts';
import { registerInspection } from './inspections.ts';
import { daysOfYear } from './loaders.ts';
import { maskedName } from './masked.ts';
import { MESSAGES } from './messages.ts';
import { quietDayOf } from './quiet-days.ts';
import { quotaOf } from './quota.ts';
import type { Quota } from './quota.ts';
import { publicationLimit, recordDueAt, stepsOf } from './rules.ts';
import { approveVisit } from './approval.ts';
import { checkInVisit } from './check-in.ts';
import { passCode, passPage } from './pass-page.ts';
import { passText } from './pass.ts';
import { passCheck } from './passes.ts';
import { cancelVisit, endVisit, publishVisitResult, reportVisit, requestVisitDocuments } from './steps.ts';
import { inspectionSummary } from './summary.ts';

export const inspectionResolvers: Resolvers = {
  Query: {
    inspectionVisit: (_root, { id }, { loaders }) => loaders.visit.load(id),
    inspectionVisits: (_root, { filter, ...args }, { loaders }) => loaders.allVisits(args, filter ?? {}),
    verifyVisitPass: (_root, { pass }, context) => passCheck(pass, context),
    inspectionSummary: (_root, args, context) => inspectionSummary(args, context),
  },
  Mutation: {
    registerInspection: mutation(registerInspection),
    approveVisit: mutation(approveVisit),
    requestVisitDocuments: mutation(requestVisitDocuments),
    publishVisitResult: mutation(publishVisitResult),
    checkInVisit: mutation(checkInVisit),
    reportVisit: mutation(reportVisit),
    cancelVisit: mutation(cancelVisit),
    endVisit: mutation(endVisit),
  },
  Enterprise: {
    inspectionVisits: ({ creditCode }, args, { loaders }) => loaders.visitsOf(creditCode, args),
    comingVisits: ({ creditCode }, _args, { loaders, now }) => loaders.comingVisits(creditCode, localDate(now)),
    inspectionQuota: (enterprise, { year }, context) => inspectionQuota(enterprise, year, context),
    quietStatus: ({ zone }, { date }, { now }) => {
      if (!zone) return null;
      const day = quietDayOf(zoneOf(zone), date ?? localDate(now));
      return { ...day, rule: referenceOf(day.rule) };
    },
  },
  VisitPass: {
    passNo: ({ signed }) => signed.content.passNo,
    issuedAt: ({ signed }) => new Date(signed.content.issuedAt),
    approved: ({ signed }) => signed.content.approvedAt !== null,
    text: ({ signed }) => passText(signed),
    qr: ({ signed }) => passCode(signed),
    page: ({ signed, items }) => passPage(signed, items),
  },
  InspectionVisit: {
    __resolveReference: ({ id }, { loaders }) => loaders.visit.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    inspectors: ({ inspectors }) => inspectors.map(maskedName),
    presentInspectors: ({ presentInspectors }) => presentInspectors?.map(maskedName) ?? null,
    availableSteps: async (visit, _args, { principal, department, now, loaders }, info) => {
      const owner = { creditCode: visit.creditCode };
      const today = localDate(now);
      // That there is a case is known to those alone who may read it: to all others the step is told either way.
      const areKnown = visit.state === 'REPORTED' && mayRead(principal, department, visit.creditCode);
      const cases = areKnown ? await loaders.penaltiesOnVisit.load(visit.id) : [];
      const isPenalised = cases.some(one => rulesOutSecond(one, today));
      return availableSteps(stepsOf(visit, today, isPenalised), { info, rights, principal, department, owner });
    },
    draw: ({ drawId }, _args, { loaders }) => (drawId === null ? null : loaders.draw.load(drawId)),
    jointWith: ({ id }, _args, { loaders }) => loaders.jointVisits.load(id),
    pass: ({ pass, items, creditCode }, _args, { principal, department }) =>
      pass && mayRead(principal, department, creditCode) ? { signed: pass, items } : null,
    recordDueAt: ({ zone, checkedInAt }) => (zone && checkedInAt ? recordDueAt(zoneOf(zone), checkedInAt) : null),
    recordedLate: ({ zone, checkedInAt, reportedAt }) =>
      zone && checkedInAt && reportedAt ? new Date(reportedAt) > recordDueAt(zoneOf(zone), checkedInAt) : null,
    publishBy: ({ zone, reportedAt }) => (zone && reportedAt ? publicationLimit(zoneOf(zone), reportedAt).day : null),
    findings: ({ creditCode, findings }, _args, { principal, department }) =>
      mayRead(principal, department, creditCode) ? findings : null,
  },
};

/** A quota with what it was counted for. */
type QuotaOfYear = Quota & {
  year: number;
  creditLevel: CreditLevel | null;
  creditLevelOn: LocalDate;
  countedPer: QuotaScope;
  remaining: number;
  rule: RuleReference;
};

/**
 * The quota of a year (this one by default) as of today, or as of the year's day nearest to today. Null where the
 * register gives no zone or founding day, and where no rule was in force. Throws BAD_USER_INPUT for a year out of
 * range.
 */
async function inspectionQuota(
  { creditCode, zone, foundedOn, creditGrade }: EnterpriseRow,
  requestedYear: number | null | undefined,
  { now, loaders, language }: RequestContext,
): Promise<QuotaOfYear | null> {
  const today = localDate(now);
  const thisYear = Number(today.slice(0, 4));
  const year = checkYear(requestedYear ?? thisYear, language);
  if (!zone || !foundedOn) return null;
  const on = nearestDay(year, today);
  const rule = findRuleOfKind('quota', zoneOf(zone), 'INSPECTION_FREQUENCY', on);
  if (!rule) return null;
  const creditLevel = creditGrade?.level ?? null;
  const visits = await loaders.visitsOfYear(creditCode, year);
  const quota = quotaOf(rule, { foundedOn, creditLevel, on, visits });
  return {
    ...quota,
    // No grade of an earlier day is on hand: the level in force decides, and the answer says so.
    reasons: year < thisYear ? [...quota.reasons, MESSAGES.LEVEL_OF_TODAY({ today, year })] : quota.reasons,
    year,
    creditLevel,
    creditLevelOn: today,
    countedPer: rule.parameters.countedPer,
    remaining: Math.max(0, quota.cap - quota.used),
    rule: ruleReference(rule),
  };
}

function checkYear(year: number, language: Language): number {
  if (year >= 1900 && year <= 2200) return year;
  throw graphError('BAD_USER_INPUT', MESSAGES.YEAR_RANGE({ year })[language]);
}

/** The day of a year that is nearest to today. */
function nearestDay(year: number, today: LocalDate): LocalDate {
  const [first, last] = daysOfYear(year);
  if (today < first) return first;
  return today > last ? last : today;
}
