import { defineEntity, p } from '@mikro-orm/core';

const RelaySchema = defineEntity({
  name: 'Relay',
  properties: {
    stream: p.text().primary(),
    cursor: p.text().nullable(),
    leasedBy: p.uuid(),
    leasedUntil: p.datetime(),
    /** Messages that the broker has stored, and that it had stored already; how often publishing failed. */
    sent: p.bigint('string'),
    repeated: p.bigint('string'),
    errors: p.bigint('string'),
    /** When a process last published, or tried to. */
    triedAt: p.datetime(),
    /** Since when it fails, and why; null where it does not. */
    failingSince: p.datetime().nullable(),
    failure: p.text().nullable(),
  },
});
/** How far changes were published to a stream, and which process does it. */
export class Relay extends RelaySchema.class {}
RelaySchema.setClass(Relay);
