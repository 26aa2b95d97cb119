/** The legal review of the draft of a penalty: after a hearing none is imposed without it (行政处罚法 58). */
import type { GraphQLResolveInfo } from 'graphql';
import { checkReview, hearingLimit, requireHeard, reviewReason } from '#shared/case/penalty-procedure.ts';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import type { ReviewPenaltyInput } from '../generated.ts';
import { noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';
import { PENALTY_STATES, STEPS, heardOf } from './rules.ts';
import { changePenalty } from './steps.ts';
import type { PenaltyResult } from './steps.ts';

/**
 * Reviews the draft of a penalty, once the enterprise could be heard. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * ILLEGAL_TRANSITION, SAME_OFFICER, and as {@link requireHeard} and {@link checkReview}.
 */
export const reviewPenalty = (
  context: RequestContext,
  input: ReviewPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    const { authority, openedBy, openedAt } = penalty;
    const { subject: reviewedBy } = context.principal;
    requireAgency(context.principal, authority);
    advance(PENALTY_STATES, penalty.state, 'reviewPenalty');
    if (openedBy === reviewedBy) {
      throw refuse('SAME_OFFICER', MESSAGES.NOT_OWN_REVIEW(), { remedy: MESSAGES.REVIEW_BY_ANOTHER({ authority }) });
    }
    const today = localDate(write.now);
    const heard = heardOf(penalty);
    requireHeard(heard, { limit: hearingLimit(zone.code, openedAt), today }, STEPS);
    const { reviewGround, qualified, passed } = input;
    const asked = { reviewGround, qualified };
    const rule = checkReview({ ...heard, legalReview: penalty.legalReview }, asked, { zone: zone.code, today });
    const opinion = noteText('opinion', input.opinion, 2_000);
    const review = { reviewGround, passed, opinion, reviewedOn: today, reviewedBy };
    penalty.legalReview = review;
    return {
      type: 'PenaltyReviewed',
      outcome: passed ? 'REVIEW_PASSED' : 'REVIEW_FAILED',
      changedFields: ['legalReview'],
      rule,
      facts: { reviewGround, qualified, passed },
      reasons: [reviewReason(review, zone.code), opinion],
    };
  });
