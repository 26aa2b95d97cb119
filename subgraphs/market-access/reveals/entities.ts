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
/** That somebody read a person's data unmasked, and what for. */
export class Reveal extends RevealSchema.class {}
RevealSchema.setClass(Reveal);
