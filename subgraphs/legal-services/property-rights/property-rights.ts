/** Cases and documents that touch property rights are screened (Y15), by two persons. For the office alone. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import type { Text, Words } from '#shared/messages.ts';
import { itemOf, listOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type {
  ConcludePropertyRightsReviewInput,
  OpenPropertyRightsReviewInput,
  PropertyFinding,
  PropertyReviewKind,
} from '../generated.ts';
import { OF_NO_ENTERPRISE, noteText, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { PropertyRightsReview } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { PropertyRightsReviewRow } from './rows.ts';

type ReviewResult = (PropertyRightsReviewRow & { __typename: 'PropertyRightsReview' }) | Refusal;

const FINDINGS: Readonly<Record<PropertyFinding, Text>> = {
  UPHELD: { en: 'UPHELD', zh: '依法成立' },
  ECONOMIC_DISPUTE: { en: 'ECONOMIC_DISPUTE', zh: '属经济纠纷' },
  TO_CORRECT: { en: 'TO_CORRECT', zh: '应予纠正' },
};

const RULE = 'PROPERTY_RIGHTS_REVIEW';

/** The rule that asks for such a screening. Refuses NO_PROPERTY_REVIEW. */
function requireRule(zone: Zone, kind: PropertyReviewKind, on: LocalDate): { rule: ResolvedRule; item: ListItem } {
  const rule = listOf(zone, RULE, on);
  const item = rule && itemOf(rule, kind);
  if (!rule || !item) throw refuse('NO_PROPERTY_REVIEW', MESSAGES.NO_RULE({ zone: zone.names }));
  return { rule, item };
}

/** Begins a screening. Refuses NOT_ENTITLED, INVALID_INPUT, NO_PROPERTY_REVIEW. */
export function openPropertyRightsReview(
  context: RequestContext,
  input: OpenPropertyRightsReviewInput,
  info: GraphQLResolveInfo,
): Promise<ReviewResult> {
  const { kind, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const title = impersonalText('title', input.title);
    const authority = plainText('authority', input.authority, 100);
    const { rule, item } = requireRule(zone, kind, localDate(write.now));
    const review = write.em.create(PropertyRightsReview, {
      id: randomUUID(),
      zone: zone.code,
      kind,
      title,
      authority,
      openedAt: write.now,
      openedBy: context.principal.subject,
      finding: null,
      opinion: null,
      concludedAt: null,
      concludedBy: null,
    });
    write.em.persist(review);
    const reasons = [MESSAGES.OPENED({ kind: { en: item.en, zh: item.zh }, title })];
    return storeStep(write, review, { type: 'PropertyScreeningOpened', outcome: 'RECEIVED', rule, reasons });
  });
}

/** Ends a screening. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, REVIEW_CONCLUDED, SAME_OFFICER. */
export function concludePropertyRightsReview(
  context: RequestContext,
  input: ConcludePropertyRightsReviewInput,
  info: GraphQLResolveInfo,
): Promise<ReviewResult> {
  const { reviewId, finding, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const review = isUuid(reviewId) ? await write.em.findOne(PropertyRightsReview, { id: reviewId }) : null;
    if (!review) throw refuse('NOT_FOUND', MESSAGES.NO_REVIEW({ reviewId: reviewId.slice(0, 40) }));
    if (review.concludedAt) throw refuse('REVIEW_CONCLUDED', MESSAGES.CONCLUDED({ at: review.concludedAt }));
    if (review.openedBy === context.principal.subject) {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER() });
    }
    const opinion = noteText('opinion', input.opinion, 2_000);
    review.finding = finding;
    review.opinion = opinion;
    review.concludedAt = write.now;
    review.concludedBy = context.principal.subject;
    return storeStep(write, review, {
      type: 'PropertyScreeningConcluded',
      outcome: finding,
      changedFields: ['finding', 'opinion', 'concludedAt'],
      rule: ruleOfDay('list', zoneOf(review.zone), RULE, localDate(review.openedAt)),
      reasons: [MESSAGES.FOUND({ finding: FINDINGS[finding] }), opinion],
    });
  });
}

interface ReviewChange {
  type: string;
  outcome: string;
  changedFields?: string[];
  rule: ResolvedRule;
  reasons: Words[];
}

function storeStep(
  write: Write,
  review: PropertyRightsReview,
  { type, outcome, changedFields = [], rule, reasons }: ReviewChange,
): PropertyRightsReviewRow & { __typename: 'PropertyRightsReview' } {
  const { id, zone, kind, title, authority } = review;
  const subject = { type: 'PropertyRightsReview', id };
  const facts = { zone, kind, title, authority };
  const common = { creditCode: OF_NO_ENTERPRISE, subject };
  write.decide({ ...common, outcome, rule: ruleReference(rule), facts, reasons });
  write.record({ ...common, type, changedFields, restricted: true, payload: { zone, kind } });
  return { __typename: 'PropertyRightsReview', ...rowOf(PropertyRightsReview, review) };
}
