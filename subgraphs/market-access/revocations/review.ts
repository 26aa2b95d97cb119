/** What comes before the decision to revoke a licence: the legal review of its draft, and the deliberation of the heads. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  checkDeliberation,
  checkReview,
  deliberationReason,
  hearingLimit,
  requireHeard,
  reviewReason,
} from '#shared/case/penalty-procedure.ts';
import { localDate } from '#shared/clock/index.ts';
import { impersonalLines, plainText } from '#shared/input.ts';
import type { DeliberateRevocationInput, ReviewRevocationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { requireNotProposer } from './revocations.ts';
import { STEPS, stateAfter } from './rules.ts';
import { onRevocation } from './steps.ts';
import type { RevocationResult } from './steps.ts';

/** Characters of an opinion, and of what was said. */
const LONGEST = 2_000;
const DOCUMENT_LENGTH = 128;

/**
 * Reviews the draft of a revocation, once the enterprise could be heard (行政处罚法 58). Refuses ILLEGAL_TRANSITION,
 * SAME_OFFICER, and as {@link requireHeard} and {@link checkReview}.
 */
export const reviewRevocation = (
  context: RequestContext,
  input: ReviewRevocationInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, (write, revocation) => {
    revocation.state = stateAfter(revocation.state, 'reviewRevocation');
    requireNotProposer(context, revocation);
    const { zone, proposedAt } = revocation;
    const today = localDate(write.now);
    requireHeard(revocation, { limit: hearingLimit(zone, proposedAt), today }, STEPS);
    const { reviewGround, qualified, passed } = input;
    const rule = checkReview(revocation, { reviewGround, qualified }, { zone, today });
    const opinion = impersonalLines('opinion', input.opinion, LONGEST);
    const { subject: reviewedBy } = context.principal;
    const review = { reviewGround, passed, opinion, reviewedOn: today, reviewedBy };
    revocation.legalReview = review;
    return {
      type: 'RevocationReviewed',
      outcome: passed ? 'REVIEW_PASSED' : 'REVIEW_FAILED',
      changedFields: ['legalReview'],
      rule,
      facts: { reviewGround, qualified, passed },
      reasons: [reviewReason(review, zone), opinion],
    };
  });

/**
 * Puts on record what the heads of the office decided together (行政处罚法 57). Refuses ILLEGAL_TRANSITION, SAME_OFFICER,
 * and as {@link checkDeliberation}.
 */
export const deliberateRevocation = (
  context: RequestContext,
  input: DeliberateRevocationInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, (write, revocation) => {
    revocation.state = stateAfter(revocation.state, 'deliberateRevocation');
    requireNotProposer(context, revocation);
    const { heldOn, agreed } = input;
    const today = localDate(write.now);
    const rule = checkDeliberation(revocation, { heldOn, zone: revocation.zone, today }, STEPS);
    const deliberation = {
      heldOn,
      documentNo: plainText('documentNo', input.documentNo, DOCUMENT_LENGTH),
      agreed,
      record: impersonalLines('record', input.record, LONGEST),
    };
    revocation.deliberation = deliberation;
    return {
      type: 'RevocationDeliberated',
      outcome: agreed ? 'AGREED_TO' : 'NOT_AGREED_TO',
      changedFields: ['deliberation'],
      rule,
      facts: { heldOn, documentNo: deliberation.documentNo, agreed },
      reasons: [deliberationReason(deliberation), deliberation.record],
    };
  });
