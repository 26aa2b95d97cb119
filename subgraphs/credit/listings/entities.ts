import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { ListColour, ListingState } from '../generated.ts';

const ListingSchema = defineEntity({
  name: 'Listing',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    colour: p.text().$type<ListColour>(),
    state: p.text().$type<ListingState>(),
    reason: p.text(),
    basis: p.text().nullable(),
    authority: p.text(),
    zone: p.text().nullable(),
    proposedAt: p.datetime().nullable(),
    proposedBy: p.text().nullable(),
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    listedOn: p.date().nullable(),
    listedBy: p.text().nullable(),
    listedUntil: p.date().nullable(),
    delistedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An entry on the red or the black list: proposed, then on it until it is taken off or its last day has passed. */
export class Listing extends ListingSchema.class {}
ListingSchema.setClass(Listing);
