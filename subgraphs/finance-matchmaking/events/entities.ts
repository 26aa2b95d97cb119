import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/errors.ts';
import type { MatchmakingLevel } from '../generated.ts';

const MatchmakingEventSchema = defineEntity({
  name: 'MatchmakingEvent',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    form: p.text(),
    level: p.text().$type<MatchmakingLevel>(),
    title: p.text(),
    heldOn: p.date(),
    enterprises: p.json<readonly string[]>(),
    banks: p.json<readonly string[]>(),
    rule: p.json<RuleReference>(),
    recordedAt: p.datetime(),
  },
});
/** An event that brought enterprises and banks together. */
export class MatchmakingEvent extends MatchmakingEventSchema.class {}
MatchmakingEventSchema.setClass(MatchmakingEvent);
