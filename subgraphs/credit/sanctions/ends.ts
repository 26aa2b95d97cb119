/** With its listing every sanction ends, at once: what is told and not imposed yet is dropped. */
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import type { Words } from '#shared/messages.ts';
import { wordsIn } from '#shared/messages.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { JointSanction } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { noticeRule } from './rules.ts';

/** Why a sanction ends. */
export interface Lifting {
  reason: Words;
  basis?: string;
}

/** Ends a sanction, as a decision. */
export function lift(write: Write, sanction: JointSanction, { reason, basis }: Lifting): void {
  const wasPublic = sanction.state === 'IMPOSED';
  const liftedOn = localDate(write.now);
  Object.assign(sanction, { state: 'LIFTED', liftedOn, endReason: wordsIn('zh', reason) });
  const { id, creditCode, listingId, measure } = sanction;
  const subject = { type: 'JointSanction', id };
  write.decide({
    creditCode,
    subject,
    outcome: 'LIFTED',
    rule: ruleReference(noticeRule(rowOf(JointSanction, sanction))),
    facts: { listingId, measure, liftedOn },
    reasons: [reason],
    ...(basis !== undefined && { basis }),
  });
  write.record({
    type: 'SanctionLifted',
    creditCode,
    subject,
    changedFields: ['state', 'liftedOn', 'endReason'],
    restricted: !wasPublic,
    payload: { measure: measure.code, liftedOn },
  });
}

/** Ends all sanctions that rest on a listing. */
export async function liftWith(write: Write, listingId: string): Promise<void> {
  const open = await write.em.find(JointSanction, { listingId, state: { $ne: 'LIFTED' } });
  for (const sanction of open) lift(write, sanction, { reason: MESSAGES.WITH_LISTING({ on: localDate(write.now) }) });
}
