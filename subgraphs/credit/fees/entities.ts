import { defineEntity, p } from '@mikro-orm/core';
import type { FeeItem, IntermediaryRating, JointMeasure } from '../generated.ts';

/** An item of a published list: a fee, or a joint measure. */
export type StoredItem = FeeItem | JointMeasure;

const PublishedListSchema = defineEntity({
  name: 'PublishedList',
  properties: {
    kind: p.text().$type<'FEES' | 'MEASURES'>().primary(),
    zone: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    items: p.json<readonly StoredItem[]>(),
    publishedBy: p.text(),
  },
});
/** A list that a zone publishes whole, in one of its versions: of fees, or of joint measures. */
export class PublishedList extends PublishedListSchema.class {}
PublishedListSchema.setClass(PublishedList);

const IntermediaryCreditSchema = defineEntity({
  name: 'IntermediaryCredit',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    service: p.text(),
    rating: p.text().$type<IntermediaryRating>(),
    reason: p.text(),
    authority: p.text(),
    ratedOn: p.date(),
  },
});
/** How an intermediary serves in a zone. */
export class IntermediaryCredit extends IntermediaryCreditSchema.class {}
IntermediaryCreditSchema.setClass(IntermediaryCredit);
