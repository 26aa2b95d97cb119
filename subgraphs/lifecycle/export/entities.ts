import { defineEntity, p } from '@mikro-orm/core';

const RelaySchema = defineEntity({
  name: 'Relay',
  properties: {
    stream: p.text().primary(),
    cursor: p.text().nullable(),
    leasedBy: p.uuid(),
    leasedUntil: p.datetime(),
  },
});
/** How far changes were published to a stream, and which process does it. */
export class Relay extends RelaySchema.class {}
RelaySchema.setClass(Relay);
