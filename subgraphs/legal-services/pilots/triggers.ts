/** Items that are inspected on a trigger only (Y14): published with their events; an event lets one visit be made. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { PublishTriggerRuleInput, ReportTriggerInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, requireDay, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { TriggerEvent, TriggerRule } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TriggerEventRow, TriggerRuleRow } from './rows.ts';
import { requirePilot } from './sandboxes.ts';

type RuleResult = (TriggerRuleRow & { __typename: 'TriggerRule' }) | Refusal;
type EventResult = (TriggerEventRow & { __typename: 'TriggerEvent' }) | Refusal;

/** Publishes an item. Refuses NOT_ENTITLED, INVALID_INPUT, NO_PILOT, ITEM_LISTED. */
export function publishTriggerRule(
  context: RequestContext,
  input: PublishTriggerRuleInput,
  info: GraphQLResolveInfo,
): Promise<RuleResult> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const item = plainText('item', input.item);
    const events = plainTexts('events', input.events, 20);
    const rule = requirePilot(zone, 'TRIGGERED', localDate(write.now));
    const before = await write.em.find(TriggerRule, { zone: zone.code });
    if (before.some(one => comparable(one.item) === comparable(item))) {
      throw refuse('ITEM_LISTED', MESSAGES.ITEM_LISTED());
    }
    const published = { id: randomUUID(), zone: zone.code, item, events };
    const stored = write.em.create(TriggerRule, {
      ...published,
      publishedAt: write.now,
      publishedBy: context.principal.subject,
    });
    write.em.persist(stored);
    const common = { creditCode: OF_NO_ENTERPRISE, subject: { type: 'TriggerRule', id: published.id } };
    write.decide({
      ...common,
      outcome: 'PUBLISHED',
      rule: ruleReference(rule),
      facts: { zone: zone.code, item, events },
      reasons: [MESSAGES.TRIGGERED({ item, events })],
    });
    write.record({ ...common, type: 'TriggerRulePublished', payload: { zone: zone.code, item, events } });
    return { __typename: 'TriggerRule', ...rowOf(TriggerRule, stored) };
  });
}

/** Puts an event on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND. */
export function reportTrigger(
  context: RequestContext,
  input: ReportTriggerInput,
  info: GraphQLResolveInfo,
): Promise<EventResult> {
  const { creditCode, triggerRuleId, occurredOn, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const trigger = isUuid(triggerRuleId) ? await write.em.findOne(TriggerRule, { id: triggerRuleId }) : null;
    if (!trigger) throw refuse('NOT_FOUND', MESSAGES.NO_RULE({ triggerRuleId: triggerRuleId.slice(0, 40) }));
    const { zone, item, events, publishedAt } = trigger;
    const event = plainText('event', input.event);
    if (!events.includes(event)) throw refuse('INVALID_INPUT', MESSAGES.NO_EVENT({ events }));
    const from = localDate(publishedAt);
    requireDay('occurredOn', occurredOn, { from, today: localDate(write.now) });
    const stored = write.em.create(TriggerEvent, {
      id: randomUUID(),
      creditCode,
      triggerRuleId: trigger.id,
      event,
      occurredOn,
      reportedAt: write.now,
      reportedBy: context.principal.subject,
    });
    write.em.persist(stored);
    const common = { creditCode, subject: { type: 'TriggerEvent', id: stored.id } };
    write.decide({
      ...common,
      outcome: 'NOTED',
      rule: ruleReference(ruleOfDay('list', zoneOf(zone), 'PILOT_SUPERVISION', from)),
      facts: { zone, item, event, occurredOn },
      reasons: [MESSAGES.HAPPENED({ event, occurredOn, item })],
    });
    write.record({ ...common, type: 'TriggerReported', restricted: true, payload: { zone, item, event, occurredOn } });
    return { __typename: 'TriggerEvent', ...rowOf(TriggerEvent, stored) };
  });
}
