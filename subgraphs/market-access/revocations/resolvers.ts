import { decisionLimit, hearingLimit } from '#shared/case/penalty-procedure.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { stepsFor } from '../cases/available.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { annulRevocation, decideRevocation } from './decisions.ts';
import { deliberateRevocation, reviewRevocation } from './review.ts';
import {
  announceRevocationHearing,
  answerRevocation,
  proposeRevocation,
  recordRevocationHearing,
} from './revocations.ts';
import type { LicenceRevocationRow } from './rows.ts';
import { isPublic, openSteps } from './rules.ts';

const readsAll = ({ principal, department }: RequestContext, { creditCode }: LicenceRevocationRow): boolean =>
  mayRead(principal, department, creditCode);

const visible = (context: RequestContext, revocation: LicenceRevocationRow | null): LicenceRevocationRow | null =>
  revocation && (isPublic(revocation) || readsAll(context, revocation)) ? revocation : null;

const isPublished = (revocation: LicenceRevocationRow, context: RequestContext): boolean =>
  revocation.state === 'REVOKED' || readsAll(context, revocation);

export const revocationResolvers: Resolvers = {
  Query: {
    licenceRevocation: async (_root, { id }, context) => visible(context, await context.loaders.revocation.load(id)),
  },
  Mutation: {
    proposeRevocation: mutation(proposeRevocation),
    answerRevocation: mutation(answerRevocation),
    announceRevocationHearing: mutation(announceRevocationHearing),
    recordRevocationHearing: mutation(recordRevocationHearing),
    reviewRevocation: mutation(reviewRevocation),
    deliberateRevocation: mutation(deliberateRevocation),
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
    authority: ({ zone }) => zoneOf(zone).authorityOf('market-access').name.zh,
    hearingUntil: ({ zone, proposedAt }) => hearingLimit(zone, new Date(proposedAt)).until,
    decideBy: ({ zone, filedOn }) => decisionLimit(zone, filedOn).until,
    // What was published is withdrawn once the decision is annulled (行政处罚法 48); that it was, and why, stays.
    findings: (revocation, _args, context) => (isPublished(revocation, context) ? revocation.findings : null),
    reasons: (revocation, _args, context) => (isPublished(revocation, context) ? [...revocation.reasons] : []),
    statement: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.statement : null),
    hearingRecord: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.hearingRecord : null),
    hearingNotice: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.hearingNotice : null),
    legalReview: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.legalReview : null),
    deliberation: (revocation, _args, context) => (readsAll(context, revocation) ? revocation.deliberation : null),
    availableSteps: (revocation, _args, context, info) => {
      const { creditCode } = revocation;
      return stepsFor(openSteps(revocation, localDate(context.now)), context, { creditCode }, info);
    },
  },
};
