/** The decision of the zone's leading group on a measure against one of the four trades (Z17). */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import type { RecordCollectiveDecisionInput } from '../generated.ts';
import { noteText, requireDay } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { collectiveNeed } from './collective-rules.ts';
import { MESSAGES } from './messages.ts';
import { requireOpen } from './rules.ts';
import { changePenalty } from './steps.ts';
import type { PenaltyResult } from './steps.ts';

/**
 * Puts the leading group's decision on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, ILLEGAL_TRANSITION,
 * NO_COLLECTIVE_DECISION, COLLECTIVE_ON_RECORD, SAME_OFFICER.
 */
export const recordCollectiveDecision = (
  context: RequestContext,
  input: RecordCollectiveDecisionInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  changePenalty(context, input, info, ({ penalty, write, zone }) => {
    const { subject } = context.principal;
    const on = localDate(penalty.openedAt);
    const need = collectiveNeed(penalty, { fine: penalty.proposedFine ?? null, zone, on });
    if (!need) throw refuse('NO_COLLECTIVE_DECISION', MESSAGES.NO_GROUP());
    const { body, rule, trade, measures } = need;
    requireAgency(context.principal, body);
    requireOpen(penalty, 'recordCollectiveDecision');
    if (penalty.openedBy === subject) throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER());
    if (penalty.collectiveHeldOn) {
      throw refuse('COLLECTIVE_ON_RECORD', MESSAGES.GROUP_DECIDED({ heldOn: penalty.collectiveHeldOn }));
    }
    const { heldOn, approved } = input;
    requireDay('heldOn', heldOn, { from: on, today: localDate(write.now) });
    const documentNo = plainText('documentNo', input.documentNo, 128);
    const record = noteText('record', input.record, 2_000);
    penalty.collectiveHeldOn = heldOn;
    penalty.collectiveNo = documentNo;
    penalty.collectiveApproved = approved;
    penalty.collectiveRecord = record;
    penalty.collectiveRecordedAt = write.now;
    penalty.collectiveRecordedBy = subject;
    const named = { heldOn, documentNo };
    return {
      type: 'CollectiveDecisionRecorded',
      outcome: approved ? 'AGREED_TO' : 'NOT_AGREED_TO',
      changedFields: ['collectiveDecision'],
      rule,
      facts: { trade, coercion: measures, body, heldOn },
      reasons: [approved ? MESSAGES.COLLECTIVE_FOR(named) : MESSAGES.COLLECTIVE_AGAINST(named), record],
    };
  });
