import { defineEntity, p } from '@mikro-orm/core';
import type { ListColour } from '../generated.ts';

const ListingSchema = defineEntity({
  name: 'Listing',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    colour: p.text().$type<ListColour>(),
    reason: p.text(),
    authority: p.text(),
    listedOn: p.date(),
    delistedOn: p.date().nullable(),
  },
});
/** An entry on the red or the black list; open until `delistedOn`. */
export class Listing extends ListingSchema.class {}
ListingSchema.setClass(Listing);
