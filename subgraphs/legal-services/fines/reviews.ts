/** Reviews and suits against the decision of a fine, while which nothing is added to it (行政处罚法 73). */
import type { GraphQLResolveInfo } from 'graphql';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { listRule } from '#shared/zones/index.ts';
import type { EndFineReviewInput, RecordFineReviewInput } from '../generated.ts';
import { noteText, requireDay } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';
import { changeFine } from './steps.ts';
import type { FineResult } from './steps.ts';

/**
 * Puts on record that the decision is under review or before a court. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * FINE_SETTLED, REVIEW_OPEN.
 */
export const recordFineReview = (
  context: RequestContext,
  input: RecordFineReviewInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> =>
  changeFine(context, input, info, ({ fine, zone, today }) => {
    requireAgency(context.principal, fine.authority);
    if (fine.settledOn) throw refuse('FINE_SETTLED', MESSAGES.SETTLED({ on: fine.settledOn }));
    const open = fine.reviews.find(({ endedOn }) => endedOn === null);
    if (open) throw refuse('REVIEW_OPEN', MESSAGES.REVIEW_OPEN({ caseNo: open.caseNo, on: open.startedOn }));
    const { kind, startedOn } = input;
    const caseNo = plainText('caseNo', input.caseNo, 100);
    const last = fine.reviews.at(-1)?.endedOn ?? null;
    requireDay('startedOn', startedOn, { from: last ?? fine.decidedOn, today });
    fine.reviews = [...fine.reviews, { kind, caseNo, startedOn, endedOn: null, outcome: null }];
    return {
      type: 'FineReviewRecorded',
      outcome: 'REVIEW_RECORDED',
      changedFields: ['reviews', 'addition', 'dueNow'],
      rule: listRule(zone, 'FINE_ADDITION_STANDSTILL', today),
      facts: { kind, caseNo, startedOn },
      reasons: [MESSAGES.REVIEWED_FROM({ kind: MESSAGES[kind](), caseNo, on: startedOn })],
    };
  });

/** Puts the end of a review on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NO_REVIEW. */
export const endFineReview = (
  context: RequestContext,
  input: EndFineReviewInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> =>
  changeFine(context, input, info, ({ fine, zone, today }) => {
    requireAgency(context.principal, fine.authority);
    const open = fine.reviews.find(({ endedOn }) => endedOn === null);
    if (!open) throw refuse('NO_REVIEW', MESSAGES.NO_REVIEW());
    const { endedOn } = input;
    requireDay('endedOn', endedOn, { from: open.startedOn, today });
    const outcome = noteText('outcome', input.outcome, 500);
    fine.reviews = fine.reviews.map(one => (one === open ? { ...one, endedOn, outcome } : one));
    const { kind, caseNo } = open;
    return {
      type: 'FineReviewEnded',
      outcome: 'REVIEW_ENDED',
      changedFields: ['reviews', 'addition', 'dueNow'],
      rule: listRule(zone, 'FINE_ADDITION_STANDSTILL', today),
      facts: { kind, caseNo, startedOn: open.startedOn, endedOn },
      reasons: [MESSAGES.REVIEWED_UNTIL({ kind: MESSAGES[kind](), caseNo, on: endedOn }), outcome],
    };
  });
