import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { publishedKeys } from '#shared/signing/index.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { issueCreditReport } from './reports.ts';
import { judge, pageOf } from './rules.ts';

/** A document as somebody sends it; what is no JSON is no document of ours. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The check of a report, for whoever holds its number. */
async function verifyReport({ database, loaders }: RequestContext, no: string, document: string | null) {
  const number = no.trim().toUpperCase();
  const report = await loaders.reportByNo.load(number);
  const verdict = judge(report, document === null ? null : read(document), await publishedKeys(database));
  const unread = { no: number, creditCode: null, issuedAt: null, purpose: null, clean: null, fields: [], hash: null };
  if (!report || verdict.state !== 'VALID') return { ...unread, ...verdict };
  const { creditCode, issuedAt, purpose, clean, entries, hash } = report;
  return {
    no: number,
    creditCode,
    issuedAt,
    purpose,
    clean,
    fields: entries.map(({ field }) => field),
    hash,
    ...verdict,
  };
}

export const reportResolvers: Resolvers = {
  Query: {
    verifyReport: (_root, { no, document }, context) => verifyReport(context, no, document ?? null),
  },
  Mutation: {
    issueCreditReport: mutation(issueCreditReport),
  },
  Enterprise: {
    creditReports: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.creditReportsOf(creditCode, args) : null,
  },
  CreditReport: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const report = await loaders.creditReport.load(id);
      return report && mayRead(principal, department, report.creditCode) ? report : null;
    },
    enterprise: ({ creditCode }) => ({ creditCode }),
    entries: ({ entries }) => entries.map(entry => ({ ...entry, documents: [...entry.documents] })),
    page: report => pageOf(report),
  },
};
