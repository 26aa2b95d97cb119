/** Writes of matchmaking events (Z22). */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { itemOf, ruleReference } from '#shared/zones/index.ts';
import type { HoldMatchmakingEventInput } from '../generated.ts';
import { checkDay, checkThat, requireZone, storeStep } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { MatchmakingEvent } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { MatchmakingEventRow } from './rows.ts';
import { formRule } from './rules.ts';

type EventResult = (MatchmakingEventRow & { __typename: 'MatchmakingEvent' }) | Refusal;

/** Who takes part in one event at most. */
const MOST = { enterprises: 200, banks: 50 } as const;
/** The rules of the forms begin then. */
const EARLIEST = '2020-01-01';

/** Records an event. Refuses NOT_ENTITLED, INVALID_INPUT, NO_ORGAN. */
export function holdMatchmakingEvent(
  context: RequestContext,
  input: HoldMatchmakingEventInput,
  info: GraphQLResolveInfo,
): Promise<EventResult> {
  const { organCode, form, level, heldOn, enterprises, banks, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    requireOrgan(zone, localDate(write.now), organCode);
    const title = impersonalText('title', input.title, 100);
    checkDay('heldOn', heldOn, { from: EARLIEST, to: localDate(write.now) });
    const rule = formRule(zone, heldOn);
    const item = itemOf(rule, form);
    const known = rule.parameters.items.map(({ code }) => code).join(', ');
    checkThat(item !== null, MESSAGES.FORM({ known, got: form.slice(0, 40) }));
    checkAttendance('enterprises', enterprises);
    checkAttendance('banks', banks);
    const event = write.em.create(MatchmakingEvent, {
      id: randomUUID(),
      zone: zone.code,
      organCode,
      form,
      level,
      title,
      heldOn,
      enterprises,
      banks,
      rule: ruleReference(rule),
      recordedAt: write.now,
    });
    write.em.persist(event);
    const counts = { enterprises: enterprises.length, banks: banks.length };
    storeStep(write, {
      type: 'MatchmakingEventHeld',
      creditCode: organCode,
      subject: { type: 'MatchmakingEvent', id: event.id },
      outcome: 'HELD',
      rule: event.rule,
      facts: { form, level, heldOn, enterpriseCount: counts.enterprises, bankCount: counts.banks },
      reasons: [MESSAGES.HELD({ form: item ?? form, day: heldOn, ...counts })],
      restricted: false,
      payload: { zone: zone.code, form, level, heldOn },
    });
    return { __typename: 'MatchmakingEvent', ...rowOf(MatchmakingEvent, event) };
  });
}

/** Refuses INVALID_INPUT an event that nobody, or somebody twice, took part in. */
function checkAttendance(field: keyof typeof MOST, codes: readonly string[]): void {
  const fits = codes.length >= 1 && codes.length <= MOST[field] && new Set(codes).size === codes.length;
  checkThat(fits, MESSAGES.ATTENDANCE({ field, most: MOST[field], got: codes.length }));
}
