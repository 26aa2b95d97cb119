/**
 * Clues under seal (X19): passed on by one agency to another, acknowledged, opened with a purpose that stays on record.
 * Nothing of a clue stands anywhere else: no decision, no count, and in the feed no more than that something sealed was
 * written, under an id of its own (docs/decisions/0026-clues-under-seal.md).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { agencyName } from '#shared/identity/principal.ts';
import { plainLines, plainText } from '#shared/input.ts';
import { listOf, ruleReference } from '#shared/zones/index.ts';
import type { AcknowledgeClueInput, OpenClueInput, TransferClueInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { ClueOpening, SealedClue } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { SealedClueRow } from './rows.ts';

type ClueResult = (SealedClueRow & { __typename: 'SealedClue' }) | Refusal;

/** What an opening shows. */
interface Opened {
  __typename: 'OpenedClue';
  id: string;
  content: string;
  openedAt: string;
}

/** The agency for which the caller acts. Refuses NOT_ENTITLED. */
function requireOwnAgency({ principal }: RequestContext): string {
  if (principal.agency !== undefined) return principal.agency;
  throw refuse('NOT_ENTITLED', MESSAGES.NO_AGENCY(), { remedy: MESSAGES.AGENCY_TOKEN() });
}

/** Tells the feed that something sealed was written, and no more: the id is nobody's. */
function recordSealed(write: Write): void {
  write.record({
    type: 'SealedRecordWritten',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'SealedClue', id: randomUUID() },
    restricted: true,
    payload: {},
  });
}

/** A clue without what it says. */
function listed({ id, zone, sender, recipient, version, ...clue }: SealedClue): SealedClueRow & {
  __typename: 'SealedClue';
} {
  const acknowledgedAt = clue.acknowledgedAt ? clue.acknowledgedAt.toISOString() : null;
  const row = { id, zone, sender, recipient, version, transferredAt: clue.transferredAt.toISOString() };
  return { __typename: 'SealedClue', ...row, acknowledgedAt };
}

/** Passes a clue on. Refuses NOT_ENTITLED, INVALID_INPUT, NO_CLUE_TRANSFER, RECIPIENT_NOT_LISTED. */
export function transferClue(
  context: RequestContext,
  input: TransferClueInput,
  info: GraphQLResolveInfo,
): Promise<ClueResult> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const sender = requireOwnAgency(context);
    const zone = requireZone(input.zone);
    const recipient = agencyName(plainText('recipient', input.recipient, 100));
    const content = plainLines('content', input.content, 5_000);
    const rule = listOf(zone, 'CLUE_TRANSFER', localDate(write.now));
    if (!rule) throw refuse('NO_CLUE_TRANSFER', MESSAGES.NO_TRANSFER({ zone: zone.names }));
    const named = rule.parameters.items.map(({ zh }) => agencyName(zh));
    if (!named.includes(recipient)) {
      throw refuse('RECIPIENT_NOT_LISTED', MESSAGES.NOT_LISTED({ listed: named }), { rule: ruleReference(rule) });
    }
    const clue = write.em.create(SealedClue, {
      id: randomUUID(),
      zone: zone.code,
      sender,
      recipient,
      content,
      transferredAt: write.now,
      transferredBy: context.principal.subject,
      acknowledgedAt: null,
      acknowledgedBy: null,
    });
    write.em.persist(clue);
    recordSealed(write);
    return listed(clue);
  });
}

/** A clue that the caller's agency was given. Refuses NOT_FOUND any other, whether there is one or not. */
async function requireReceived(context: RequestContext, write: Write, clueId: string): Promise<SealedClue> {
  const recipient = requireOwnAgency(context);
  const clue = isUuid(clueId) ? await write.em.findOne(SealedClue, { id: clueId, recipient }) : null;
  if (clue) return clue;
  throw refuse('NOT_FOUND', MESSAGES.NO_CLUE({ clueId: clueId.slice(0, 40) }));
}

/** Acknowledges a clue. Refuses NOT_ENTITLED, NOT_FOUND, CLUE_ACKNOWLEDGED. */
export function acknowledgeClue(
  context: RequestContext,
  input: AcknowledgeClueInput,
  info: GraphQLResolveInfo,
): Promise<ClueResult> {
  const { clueId, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const clue = await requireReceived(context, write, clueId);
    if (clue.acknowledgedAt) {
      throw refuse('CLUE_ACKNOWLEDGED', MESSAGES.ACKNOWLEDGED({ at: clue.acknowledgedAt }));
    }
    clue.acknowledgedAt = write.now;
    clue.acknowledgedBy = context.principal.subject;
    recordSealed(write);
    return listed(clue);
  });
}

/**
 * Opens the seal: the opening is on record with what is shown. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND,
 * CLUE_NOT_ACKNOWLEDGED.
 */
export function openClue(
  context: RequestContext,
  input: OpenClueInput,
  info: GraphQLResolveInfo,
): Promise<Opened | Refusal> {
  const { clueId, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const clue = await requireReceived(context, write, clueId);
    const purpose = plainText('purpose', input.purpose);
    if (!clue.acknowledgedAt) {
      throw refuse('CLUE_NOT_ACKNOWLEDGED', MESSAGES.ACKNOWLEDGE_FIRST(), { remedy: MESSAGES.CALL() });
    }
    const opening = {
      id: randomUUID(),
      clueId: clue.id,
      purpose,
      openedAt: write.now,
      openedBy: context.principal.subject,
    };
    write.em.persist(write.em.create(ClueOpening, opening));
    recordSealed(write);
    return { __typename: 'OpenedClue', id: clue.id, content: clue.content, openedAt: write.now.toISOString() };
  });
}
