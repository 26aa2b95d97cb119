/**
 * Joint sanctions and incentives by a list in versions (G51): an enterprise on the black list is told of each sanction
 * before it is imposed and may answer, another person imposes it, and it ends with the listing.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RefusalError } from '#shared/errors.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE, evidenceOf } from '../evidence.ts';
import { checkCodes, publish } from '../fees/published.ts';
import type {
  AnswerSanctionInput,
  ImposeSanctionInput,
  JointMeasure,
  JointMeasureInput,
  JointSanctionState,
  LiftSanctionInput,
  NotifyDishonestInput,
  PublishJointMeasuresInput,
} from '../generated.ts';
import { requireZone } from '../input.ts';
import { basisOf, findListing } from '../listings/listings.ts';
import { stateOn } from '../listings/rules.ts';
import { Listing } from '../listings/entities.ts';
import type { RequestContext } from '../loaders.ts';
import { lift } from './ends.ts';
import { JointSanction } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { JointMeasureListRow, JointSanctionRow } from './rows.ts';
import { answerUntil, noticeRule, requireAnswerable, requireToldBefore, sanctionOf } from './rules.ts';

type ListResult = (JointMeasureListRow & { __typename: 'JointMeasureList' }) | Refusal;
type SanctionResult = (JointSanctionRow & { __typename: 'JointSanction' }) | Refusal;

const LONGEST = 2_000;

/** Publishes a zone's list of joint measures. Refuses INVALID_INPUT. */
export function publishJointMeasures(
  context: RequestContext,
  input: PublishJointMeasuresInput,
  info: GraphQLResolveInfo,
): Promise<ListResult> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const { code: zone } = requireZone(input.zone);
    checkCodes(input.items);
    const items = input.items.map(measureOf);
    const list = await publish(write, { kind: 'MEASURES', zone, items, publishedBy: context.principal.subject });
    return { __typename: 'JointMeasureList' as const, ...list };
  });
}

/** A measure of the input. Refuses INVALID_INPUT. */
const measureOf = ({ code, colour, ...texts }: JointMeasureInput): JointMeasure => ({
  code,
  colour,
  name: plainText('name', texts.name, 100),
  authority: plainText('authority', texts.authority),
  basis: plainText('basis', texts.basis, 500),
});

/** The list of joint measures of a zone on a day; null where none holds. */
export async function measuresOn(
  { loaders }: Pick<RequestContext, 'loaders'>,
  zone: string,
  on?: string | null,
): Promise<JointMeasureListRow | null> {
  const list = await loaders.listOn('MEASURES', zone, on);
  // Lists of this kind hold measures alone (above).
  return list && { ...list, items: list.items as JointMeasure[] };
}

/**
 * Tells an enterprise of a sanction. Refuses NOT_FOUND, NOT_BLACK_LISTED, NO_MEASURES, ALREADY_TOLD, INVALID_INPUT,
 * EVIDENCE_UNAVAILABLE.
 */
export function notifyDishonest(
  context: RequestContext,
  input: NotifyDishonestInput,
  info: GraphQLResolveInfo,
): Promise<SanctionResult> {
  const { creditCode, listingId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const known = await evidenceOf(ask, creditCode);
    return { ...known, list: await measuresOn(context, known.zone.code) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { zone, facts: register, list } = known;
    const today = localDate(write.now);
    const listing = await findListing(write, creditCode, listingId);
    const isBlack = listing.colour === 'BLACK' && stateOn(rowOf(Listing, listing), today) === 'LISTED';
    if (!isBlack) throw refuse('NOT_BLACK_LISTED', MESSAGES.NOT_BLACK());
    const measure = sanctionOf(list, input.measure, today);
    await refuseTold(write, listingId, measure);
    const sanction = write.em.create(JointSanction, {
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      listingId,
      measure,
      version: list?.version ?? 0,
      state: 'NOTIFIED',
      notifiedAt: write.now,
      notifiedBy: context.principal.subject,
    });
    write.em.persist(sanction);
    const until = answerUntil(rowOf(JointSanction, sanction));
    const { name, authority, basis } = measure;
    decide(write, sanction, {
      outcome: 'NOTIFIED',
      facts: { ...register, answerUntil: until },
      reasons: [listing.reason, MESSAGES.TOLD({ measure: name, authority, until })],
      basis,
    });
    return recorded(write, sanction, 'SanctionNotified', []);
  });
}

async function refuseTold(write: Write, listingId: string, { code, name }: JointMeasure): Promise<void> {
  const [open] = await write.query(
    `select id from joint_sanction where listing_id = $1 and measure->>'code' = $2 and state <> 'LIFTED'`,
    [listingId, code],
  );
  if (open) throw refuse('ALREADY_TOLD', MESSAGES.ALREADY_TOLD({ measure: name }));
}

/**
 * Answers the notice before a sanction (陈述、申辩), once. Refuses NOT_FOUND, SANCTION_STATE, ANSWERED, ANSWER_TOO_LATE,
 * INVALID_INPUT.
 */
export function answerSanction(
  context: RequestContext,
  input: AnswerSanctionInput,
  info: GraphQLResolveInfo,
): Promise<SanctionResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const answer = impersonalText('answer', input.answer, LONGEST);
    const sanction = await findSanction(write, input);
    requireNotified(sanction);
    requireAnswerable(rowOf(JointSanction, sanction), localDate(write.now));
    Object.assign(sanction, { answer, answeredAt: write.now });
    return recorded(write, sanction, 'SanctionAnswered', ['answer']);
  });
}

/** Imposes a sanction. Refuses NOT_FOUND, SANCTION_STATE, SAME_OFFICER, NOTICE_RUNNING, NOT_BLACK_LISTED. */
export function imposeSanction(
  context: RequestContext,
  input: ImposeSanctionInput,
  info: GraphQLResolveInfo,
): Promise<SanctionResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const considered = impersonalText('considered', input.considered, LONGEST);
    const sanction = await findSanction(write, input);
    requireNotified(sanction);
    const { subject: officer } = context.principal;
    if (sanction.notifiedBy === officer) {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
    }
    const today = localDate(write.now);
    requireToldBefore(rowOf(JointSanction, sanction), today);
    const listing = await findListing(write, creditCode, sanction.listingId);
    if (stateOn(rowOf(Listing, listing), today) !== 'LISTED') throw refuse('NOT_BLACK_LISTED', MESSAGES.NOT_BLACK());
    Object.assign(sanction, { state: 'IMPOSED', considered, imposedOn: today, imposedBy: officer });
    decide(write, sanction, {
      outcome: 'IMPOSED',
      facts: { answer: sanction.answer ?? null, imposedOn: today },
      reasons: [listing.reason, MESSAGES.CONSIDERED({ considered })],
      basis: sanction.measure.basis,
    });
    return recorded(write, sanction, 'SanctionImposed', ['state', 'imposedOn']);
  });
}

/** Ends a sanction, or drops one that was told. Refuses NOT_FOUND, SANCTION_STATE. */
export function liftSanction(
  context: RequestContext,
  input: LiftSanctionInput,
  info: GraphQLResolveInfo,
): Promise<SanctionResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST);
    const basis = basisOf(input.basis);
    const sanction = await findSanction(write, input);
    if (sanction.state === 'LIFTED') throw inState('LIFTED');
    lift(write, sanction, { reason, basis });
    return { __typename: 'JointSanction' as const, ...rowOf(JointSanction, sanction) };
  });
}

async function findSanction(
  write: Write,
  { creditCode, sanctionId: id }: { creditCode: string; sanctionId: string },
): Promise<JointSanction> {
  const sanction = isUuid(id) ? await write.em.findOne(JointSanction, { id, creditCode }) : null;
  if (!sanction) throw refuse('NOT_FOUND', MESSAGES.NO_SANCTION({ creditCode, id: id.slice(0, 40) }));
  return sanction;
}

function requireNotified({ state }: JointSanction): void {
  if (state !== 'NOTIFIED') throw inState(state);
}

const inState = (state: Exclude<JointSanctionState, 'NOTIFIED'>): RefusalError =>
  refuse('SANCTION_STATE', MESSAGES.SANCTION_STATE({ state: MESSAGES[state]() }));

interface SanctionDecision {
  outcome: JointSanctionState;
  facts: Record<string, unknown>;
  reasons: Parameters<Write['decide']>[0]['reasons'];
  basis: string;
}

function decide(write: Write, sanction: JointSanction, { facts, ...decision }: SanctionDecision): void {
  const { id, creditCode, listingId, measure, version } = sanction;
  write.decide({
    ...decision,
    creditCode,
    subject: { type: 'JointSanction', id },
    rule: ruleReference(noticeRule(rowOf(JointSanction, sanction))),
    facts: { listingId, measure, version, ...facts },
  });
}

function recorded(
  write: Write,
  sanction: JointSanction,
  type: string,
  changedFields: string[],
): JointSanctionRow & { __typename: 'JointSanction' } {
  const { id, creditCode, measure, state } = sanction;
  write.record({
    type,
    creditCode,
    subject: { type: 'JointSanction', id },
    changedFields,
    restricted: state === 'NOTIFIED',
    payload: { measure: measure.code, state },
  });
  return { __typename: 'JointSanction' as const, ...rowOf(JointSanction, sanction) };
}
