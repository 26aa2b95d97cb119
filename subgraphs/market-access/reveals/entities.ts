import { defineEntity, p } from '@mikro-orm/core';
import type { RevealPurpose } from '../generated.ts';

const RevealSchema = defineEntity({
  name: 'Reveal',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    what: p.text(),
    reader: p.text(),
    purpose: p.text().$type<RevealPurpose>(),
    caseNo: p.text(),
    revealedAt: p.datetime(),
  },
});
/** A record that an officer read a person's data unmasked, with the purpose and the case. */
export class Reveal extends RevealSchema.class {}
RevealSchema.setClass(Reveal);
