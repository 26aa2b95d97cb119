import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { stepsFor } from '../cases/available.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { annulRevocation, decideRevocation } from './decisions.ts';
import { answerRevocation, proposeRevocation, recordRevocationHearing } from './revocations.ts';
import type { LicenceRevocationRow } from './rows.ts';
import { decisionLimit, hearingLimit, isPublic, openSteps } from './rules.ts';

const readsAll = ({ principal, department }: RequestContext, { creditCode }: LicenceRevocationRow): boolean =>
  mayRead(principal, department, creditCode);

const visible = (context: RequestContext, revocation: LicenceRevocationRow | null): LicenceRevocationRow | null =>
  revocation && (isPublic(revocation) || readsAll(context, revocation)) ? revocation : null;

export const revocationResolvers: Resolvers = {
  Query: {
    licenceRevocation: async (_root, { id }, context) => visible(context, await context.loaders.revocation.load(id)),
  },
  Mutation: {
    proposeRevocation: mutation(proposeRevocation),
    answerRevocation: mutation(answerRevocation),
    recordRevocationHearing: mutation(recordRevocationHearing),
    decideRevocation: mutation(decideRevocation),
    annulRevocation: mutation(annulRevocation),
  },
  Enterprise: {
    licenceRevocations: async ({ creditCode }, _args, context) => {
      const all = await context.loaders.revocationsOf.load(creditCode);
      return all.filter(one => visible(context, one) !== null);
    },
  },
  LicenceRevocation: {
    __resolveReference: async ({ id }, context) => visible(context, await context.loaders.revocation.load(id)),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
    hearingUntil: ({ zone, proposedAt }) => hearingLimit(zone, new Date(proposedAt)).until,
    decideBy: ({ zone, filedOn }) => decisionLimit(zone, filedOn).until,
    statement: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.statement : null),
    hearingRecord: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.hearingRecord : null),
    availableSteps: (revocation, _args, context, info) => {
      const { creditCode } = revocation;
      return stepsFor(openSteps(revocation, localDate(context.now)), context, { creditCode }, info);
    },
  },
};
