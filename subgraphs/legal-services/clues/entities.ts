import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';

const SealedClueSchema = defineEntity({
  name: 'SealedClue',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    sender: p.text(),
    recipient: p.text(),
    content: p.text(),
    transferredAt: p.datetime(),
    transferredBy: p.text(),
    acknowledgedAt: p.datetime().nullable(),
    acknowledgedBy: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A clue under seal. Of no enterprise; what it says is read by its own door alone. */
export class SealedClue extends SealedClueSchema.class {}
SealedClueSchema.setClass(SealedClue);

const ClueOpeningSchema = defineEntity({
  name: 'ClueOpening',
  properties: {
    id: p.uuid().primary(),
    clueId: p.uuid(),
    purpose: p.text(),
    openedAt: p.datetime(),
    openedBy: p.text(),
  },
});
/** An opening of a seal. */
export class ClueOpening extends ClueOpeningSchema.class {}
ClueOpeningSchema.setClass(ClueOpening);
