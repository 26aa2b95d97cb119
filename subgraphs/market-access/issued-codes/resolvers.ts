import { availableSteps } from '#shared/case/index.ts';
import { page } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { officers } from '#shared/identity/rights.ts';
import { mutation } from '#shared/mutation.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { IssuedCreditCode } from './entities.ts';
import { confirmIssuedCreditCode, enterIssuedCreditCode } from './issued-codes.ts';
import type { IssuedCreditCodeRow } from './rows.ts';

/** Everybody sees what was confirmed; what was only entered, the office. */
function seen(row: IssuedCreditCodeRow | null, { principal, department }: RequestContext): IssuedCreditCodeRow | null {
  if (!row) return null;
  return row.confirmedAt || officers.allows(principal, { department, creditCode: null }) ? row : null;
}

const CODES = {
  from: 'issued_credit_code',
  columns: columnsOf(IssuedCreditCode),
  order: [['credit_code', 'text']],
  direction: 'asc',
} as const;

export const issuedCodeResolvers: Resolvers = {
  Query: {
    issuedCreditCode: async (_root, { creditCode }, context) =>
      seen(await context.loaders.issuedCode.load(creditCode.trim().toUpperCase()), context),
    issuedCreditCodes: (_root, args, { database }) =>
      page<IssuedCreditCodeRow>(database, CODES, args, [{ sql: 'confirmed_at is not null', values: [] }]),
  },
  Mutation: {
    enterIssuedCreditCode: mutation(enterIssuedCreditCode),
    confirmIssuedCreditCode: mutation(confirmIssuedCreditCode),
  },
  IssuedCreditCode: {
    availableSteps: ({ creditCode, confirmedAt, enteredBy }, _args, { principal, department }, info) => {
      const confirm = { operation: 'confirmIssuedCreditCode', input: { creditCode }, notBy: enteredBy };
      const owner = { creditCode };
      return availableSteps(confirmedAt === null ? [confirm] : [], { info, rights, principal, department, owner });
    },
  },
};
