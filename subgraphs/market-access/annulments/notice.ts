/**
 * The notice of a registration that is suspected (条例 40): published where those concerned cannot be reached or refuse
 * to cooperate, objected to while it stands.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ObjectToAnnulmentInput, PublishSuspectedRegistrationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { MESSAGES } from './messages.ts';
import { checkAnnulmentObjection, noticeOf } from './rules.ts';
import { onAnnulment, subjectOf } from './steps.ts';
import type { AnnulmentResult } from './steps.ts';

/** Publishes a registration that is suspected, once. Refuses ALREADY_PUBLISHED, and as {@link requireInvestigated}. */
export const publishSuspectedRegistration = (
  context: RequestContext,
  input: PublishSuspectedRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { creditCode, zone } = annulment;
    const { ground } = input;
    requireInvestigated(before);
    if (annulment.notice) {
      throw refuse('ALREADY_PUBLISHED', MESSAGES.PUBLISHED_ALREADY({ on: annulment.notice.publishedOn }));
    }
    const publishedOn = localDate(write.now);
    const grounds = listRule(zoneOf(zone), 'ANNULMENT_NOTICE_GROUNDS', publishedOn);
    const { en, zh } = itemOf(grounds, ground) ?? { en: ground, zh: ground };
    annulment.notice = { ground, publishedOn };
    const { until, rule } = noticeOf(zone, annulment.notice);
    write.decide({
      creditCode,
      subject: subjectOf(annulment),
      outcome: 'PUBLISHED',
      rule: ruleReference(rule),
      facts: { ground, publishedOn, until },
      reasons: [MESSAGES.NOTICED({ from: publishedOn, until, ground: { en, zh } })],
    });
    write.record({
      type: 'SuspectedRegistrationPublished',
      creditCode,
      subject: subjectOf(annulment),
      changedFields: ['notice'],
      payload: { until },
    });
    return before;
  });

/** Refuses INVESTIGATION_NOT_BEGUN and CASE_ENDED: a notice is a part of the investigation. */
function requireInvestigated({ acceptedBy, decidedAt }: Case): void {
  if (acceptedBy === null) throw refuse('INVESTIGATION_NOT_BEGUN', MESSAGES.NOT_INVESTIGATED());
  if (decidedAt !== null) throw refuse('CASE_ENDED', MESSAGES.DECIDED());
}

/** Objects to an annulment while its notice stands. Refuses as {@link checkAnnulmentObjection}. */
export const objectToAnnulment = (
  context: RequestContext,
  input: ObjectToAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { creditCode } = annulment;
    const { role } = context.principal;
    const reason = impersonalText('reason', input.reason);
    if (before.decidedAt !== null) throw refuse('CASE_ENDED', MESSAGES.DECIDED());
    const today = localDate(write.now);
    const { until, rule } = checkAnnulmentObjection(annulment, today);
    annulment.objection = { reason, madeAt: write.now.toISOString(), role };
    write.decide({
      creditCode,
      subject: subjectOf(annulment),
      outcome: 'OBJECTED',
      rule: ruleReference(rule),
      facts: { until, today, role },
      reasons: [reason],
    });
    write.record({
      type: 'AnnulmentObjected',
      creditCode,
      subject: subjectOf(annulment),
      changedFields: ['objection'],
      payload: {},
    });
    return before;
  });
