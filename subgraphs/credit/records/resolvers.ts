import type { GraphQLResolveInfo } from 'graphql';
import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { PublicityTimeliness } from '../generated.ts';
import { checkYear } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { isUnderRepair } from '../repairs/open.ts';
import { rights } from '../rights.ts';
import { annulRecord, correctRecord } from './corrections.ts';
import { licenceFields, missingFields, neededFields, penaltyFields } from './fields.ts';
import { recordCaseFinePaid, recordFinePaid } from './fines.ts';
import { recordGrantedLicence } from './granted.ts';
import { licenceOf } from './identifiers.ts';
import { publishLicence, publishPenalty, publishPenaltyCase } from './records.ts';
import { recordLicenceRevocation } from './revocations.ts';
import { eligibilityOf, noticeOf } from './repairable.ts';
import { licenceSteps, penaltySteps } from './rules.ts';
import type { LicenceRecordRow } from './rows.ts';

/** Whether a licence is valid on a day. */
const isValid = ({ validTo, annulledOn }: LicenceRecordRow, day: LocalDate): boolean =>
  annulledOn === null && (validTo === null || validTo >= day);

/** How promptly a zone published in a year. */
async function timelinessOf(
  { loaders, now }: RequestContext,
  zone: string,
  year: number,
): Promise<PublicityTimeliness> {
  const today = localDate(now);
  const needed = [neededFields('XK', today), neededFields('CF', today)];
  const groups = await loaders.recordsOfYear(zone, year, needed);
  const countOf = (of: (group: (typeof groups)[number]) => boolean): number =>
    groups.filter(of).reduce((sum, { count }) => sum + count, 0);
  const records = countOf(() => true);
  const inTime = countOf(group => group.inTime);
  return {
    zone,
    year,
    records,
    inTime,
    late: records - inTime,
    rate: records === 0 ? null : Math.floor((inTime * 10_000) / records) / 100,
    complete: countOf(group => group.complete),
    rule: ruleReference(ruleOfDay('clock', zoneOf(zone), 'DOUBLE_PUBLICITY', today)),
  };
}

/** Steps as the caller can take them. */
const told = (
  open: readonly OpenStep[],
  { creditCode }: { creditCode: string },
  { principal, department }: RequestContext,
  info: Pick<GraphQLResolveInfo, 'schema'>,
) => availableSteps(open, { info, rights, principal, department, owner: { creditCode } });

export const recordResolvers: Resolvers = {
  Query: {
    licence: (_root, { identifier }, context) => licenceOf(context, identifier),
    licenceRecord: (_root, { id }, { loaders }) => loaders.licence.load(id),
    penaltyRecord: (_root, { id }, { loaders }) => loaders.penalty.load(id),
    penaltyRecords: (_root, { creditCode, ...args }, { loaders }) => loaders.publishedPenalties(args, creditCode),
    doublePublicityTimeliness: (_root, { zone, year }, context) =>
      timelinessOf(context, checkZone(zone), checkYear(year)),
  },
  Mutation: {
    publishLicence: mutation(publishLicence),
    recordGrantedLicence: mutation(recordGrantedLicence),
    publishPenalty: mutation(publishPenalty),
    publishPenaltyCase: mutation(publishPenaltyCase),
    recordLicenceRevocation: mutation(recordLicenceRevocation),
    recordFinePaid: mutation(recordFinePaid),
    recordCaseFinePaid: mutation(recordCaseFinePaid),
    correctRecord: mutation(correctRecord),
    annulRecord: mutation(annulRecord),
  },
  Enterprise: {
    licenceRecords: ({ creditCode }, args, { loaders }) => loaders.licencesOf(creditCode, args),
    penaltyRecords: ({ creditCode }, args, { loaders }) => loaders.penaltiesOf(creditCode, args),
  },
  LicenceRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.licence.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    valid: (licence, _args, { now }) => isValid(licence, localDate(now)),
    nationalFields: (licence, _args, { now }) => licenceFields(licence, isValid(licence, localDate(now))),
    missingFields: (licence, _args, { now }) =>
      missingFields(licenceFields(licence, isValid(licence, localDate(now))), licence.decidedOn),
    availableSteps: (licence, _args, context, info) => told(licenceSteps(licence), licence, context, info),
  },
  PenaltyRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.penalty.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    repairEligibility: (penalty, _args, { now }) => eligibilityOf(penalty, now),
    repairNotice: penalty => noticeOf(penalty),
    nationalFields: penalty => penaltyFields(penalty),
    missingFields: penalty => missingFields(penaltyFields(penalty), penalty.decidedOn),
    availableSteps: async (penalty, _args, context, info) => {
      const repairable = eligibilityOf(penalty, context.now).eligible && !(await isUnderRepair(context, penalty));
      const commitment = repairable ? await context.loaders.repairCommitment.load(penalty.creditCode) : null;
      const steps = penaltySteps(penalty, { repairable, commitmentId: commitment?.id ?? null });
      return told(steps, penalty, context, info);
    },
  },
};
