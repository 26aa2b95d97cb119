import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';

const SandboxSchema = defineEntity({
  name: 'Sandbox',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    title: p.text(),
    scope: p.text(),
    startsOn: p.date(),
    exitOn: p.date(),
    openedAt: p.datetime(),
    openedBy: p.text(),
  },
});
/** A sandbox of a zone. */
export class Sandbox extends SandboxSchema.class {}
SandboxSchema.setClass(Sandbox);

const SandboxPlaceSchema = defineEntity({
  name: 'SandboxPlace',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    sandboxId: p.uuid(),
    admittedAt: p.datetime(),
    admittedBy: p.text(),
    leftAt: p.datetime().nullable(),
    leftBy: p.text().nullable(),
    leaveReason: p.text().nullable(),
    version: stateVersion('enterprise'),
  },
});
/** An enterprise's place in a sandbox. Private to the enterprise. */
export class SandboxPlace extends SandboxPlaceSchema.class {}
SandboxPlaceSchema.setClass(SandboxPlace);

const TriggerRuleSchema = defineEntity({
  name: 'TriggerRule',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    item: p.text(),
    events: p.array(),
    publishedAt: p.datetime(),
    publishedBy: p.text(),
  },
});
/** An item that is inspected on a trigger only. */
export class TriggerRule extends TriggerRuleSchema.class {}
TriggerRuleSchema.setClass(TriggerRule);

const TriggerEventSchema = defineEntity({
  name: 'TriggerEvent',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    triggerRuleId: p.uuid(),
    event: p.text(),
    occurredOn: p.date(),
    reportedAt: p.datetime(),
    reportedBy: p.text(),
  },
});
/** An event that lets an enterprise be inspected. Private to the enterprise. */
export class TriggerEvent extends TriggerEventSchema.class {}
TriggerEventSchema.setClass(TriggerEvent);
