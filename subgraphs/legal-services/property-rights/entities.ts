import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { PropertyFinding, PropertyReviewKind } from '../generated.ts';

const PropertyRightsReviewSchema = defineEntity({
  name: 'PropertyRightsReview',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    kind: p.text().$type<PropertyReviewKind>(),
    title: p.text(),
    authority: p.text(),
    openedAt: p.datetime(),
    openedBy: p.text(),
    finding: p.text().$type<PropertyFinding>().nullable(),
    opinion: p.text().nullable(),
    concludedAt: p.datetime().nullable(),
    concludedBy: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A screening for the protection of property rights. Of no enterprise, and for the office alone. */
export class PropertyRightsReview extends PropertyRightsReviewSchema.class {}
PropertyRightsReviewSchema.setClass(PropertyRightsReview);
