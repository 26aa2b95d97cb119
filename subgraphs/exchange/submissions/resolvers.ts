import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, readableEnterprises } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { checkSpan, isKeeper } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import type { WantedSubmissions } from './loaders.ts';
import type { RecordSubmissionRow, ReturnedRecordRow } from './rows.ts';
import { daysLate, fieldName, submissionDue, timelinessOf } from './rules.ts';
import { resubmitRecord } from './submissions.ts';

/** Whether a caller sees all that exchange does. */
const seesAll = (principal: Principal, own: string): boolean => readableEnterprises(principal, own) === 'all';

function readable(principal: Principal, own: string): WantedSubmissions['of'] {
  if (seesAll(principal, own)) return 'all';
  const { role, department } = principal;
  return role === 'officer' && department ? { keeper: department } : null;
}

const maySee = (principal: Principal, own: string, { department }: RecordSubmissionRow): boolean =>
  seesAll(principal, own) || isKeeper(principal, department);

/** What is shared without a condition everybody sees, the rest whoever may read the enterprise's own. */
const maySeeReturned = (
  { principal, department }: RequestContext,
  { shareType, creditCode }: Pick<ReturnedRecordRow, 'shareType' | 'creditCode'>,
): boolean => shareType === 'UNCONDITIONAL' || mayRead(principal, department, creditCode);

export const submissionResolvers: Resolvers = {
  Query: {
    recordSubmissions: (_root, { profile, state, department: kept, ...args }, { loaders, principal, department }) =>
      loaders.recordSubmissions(args, {
        profile: profile ?? null,
        state: state ?? null,
        department: kept ?? null,
        of: readable(principal, department),
      }),
    submissionTimeliness: async (_root, { zone: code, since, until }, { loaders, principal, department, now }) => {
      const zone = checkZone(code);
      checkSpan(since, until);
      if (!seesAll(principal, department)) return null;
      const days = await loaders.submissionDays(zone, since, until);
      return timelinessOf(days, { zone, since, until, today: localDate(now) });
    },
  },
  Mutation: {
    resubmitRecord: mutation(resubmitRecord),
  },
  Enterprise: {
    returnedRecords: ({ creditCode }, args, { loaders, principal, department }) =>
      loaders.returnedRecordsOf(creditCode, { ...args, all: mayRead(principal, department, creditCode) }),
  },
  RecordSubmission: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const submission = await loaders.recordSubmission.load(id);
      return submission && maySee(principal, department, submission) ? submission : null;
    },
    enterprise: ({ creditCode }) => ({ creditCode }),
    dueDate: submission => submissionDue(submission),
    daysLate: (submission, _args, { now }) => daysLate(submission, now),
    fields: submission =>
      submission.content.map(({ code, value }) => ({ code, value, name: fieldName(code, submission) })),
    availableSteps: ({ id, state, creditCode, department: keeper }, _args, { principal, department }, info) => {
      const open = state === 'RETURNED' ? [{ operation: 'resubmitRecord', input: { submissionId: id } }] : [];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode, keeper } });
    },
  },
  ReturnedRecord: {
    __resolveReference: async ({ id }, context) => {
      const returned = await context.loaders.returnedRecord.load(id);
      return returned && maySeeReturned(context, returned) ? returned : null;
    },
    enterprise: ({ creditCode }) => ({ creditCode }),
    fields: ({ content }) => content.map(({ code, value }) => ({ code, value, name: { en: code, zh: code } })),
  },
};
