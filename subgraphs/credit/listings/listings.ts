/**
 * The red and the black list: an enterprise is told before it comes on the black one and may answer, another person
 * decides, and it is on one list at a time; each step is a decision that can be asked why.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { evidenceOf, zoneOfRow } from '../evidence.ts';
import type {
  AnswerListingInput,
  DelistEnterpriseInput,
  DropListingInput,
  ListColour,
  ListEnterpriseInput,
  ProposeListingInput,
} from '../generated.ts';
import { gradeAgain } from '../grades/grades.ts';
import type { RequestContext } from '../loaders.ts';
import { liftWith } from '../sanctions/ends.ts';
import { Listing } from './entities.ts';
import { inForce } from './loaders.ts';
import { MESSAGES } from './messages.ts';
import type { ListingRow } from './rows.ts';
import {
  LISTING_LABELS,
  LISTING_STATES,
  answerUntil,
  lastDayOf,
  listName,
  periodRule,
  requireDelistable,
  requireHeard,
  stateOn,
} from './rules.ts';
import type { ListingAction } from './rules.ts';

type ListingResult = (ListingRow & { __typename: 'Listing' }) | Refusal;

const LONGEST = { reason: 2_000, basis: 500, answer: 4_000 } as const;
/** Law and article in an officer's words. */
export const basisOf = (basis: string): string => impersonalText('basis', basis, LONGEST.basis);

/**
 * Proposes a listing (G47) and tells the enterprise. Refuses INVALID_INPUT, ALREADY_LISTED, NOT_FOUND,
 * EVIDENCE_UNAVAILABLE.
 */
export function proposeListing(
  context: RequestContext,
  input: ProposeListingInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, colour, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const reason = impersonalText('reason', input.reason, LONGEST.reason);
    const texts = { reason, basis: basisOf(input.basis), authority: plainText('authority', input.authority) };
    // Refuses an enterprise that is not on the register.
    return { ...(await evidenceOf(ask, creditCode)), texts };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { zone, facts, texts }) => {
    const today = localDate(write.now);
    await refuseSecond(write, creditCode, today);
    const proposedBy = context.principal.subject;
    const listing = write.em.create(Listing, {
      ...texts,
      id: randomUUID(),
      creditCode,
      colour,
      state: 'PROPOSED',
      zone: zone.code,
      proposedAt: write.now,
      proposedBy,
    });
    write.em.persist(listing);
    const row = rowOf(Listing, listing);
    const until = answerUntil(row);
    const list = listName(colour);
    decide(write, row, {
      outcome: 'PROPOSED',
      facts: { ...facts, answerUntil: until },
      reasons: [texts.reason, until ? MESSAGES.PROPOSED({ list, until }) : MESSAGES.PROPOSED_RED()],
      basis: texts.basis,
    });
    record(write, row, 'ListingProposed', []);
    return { __typename: 'Listing' as const, ...row };
  });
}

/** Refuses ALREADY_LISTED an enterprise that is on a list, or is proposed for one. */
async function refuseSecond(write: Write, creditCode: string, today: string): Promise<void> {
  const [open] = await write.query<{ colour: ListColour; state: string }>(
    `select colour, state from listing where credit_code = $1 and (state = 'PROPOSED' or ${inForce('$2')})`,
    [creditCode, today],
  );
  if (!open) return;
  const list = listName(open.colour);
  const message = open.state === 'PROPOSED' ? MESSAGES.ALREADY_PROPOSED : MESSAGES.ALREADY_LISTED;
  throw refuse('ALREADY_LISTED', message({ creditCode, list }), { remedy: MESSAGES.DELIST_FIRST() });
}

/**
 * Answers the notice before the black list (陈述、申辩), once. Refuses NOT_FOUND, ILLEGAL_TRANSITION, NO_ANSWER_DUE,
 * ANSWERED and ANSWER_TOO_LATE.
 */
export function answerListing(
  context: RequestContext,
  input: AnswerListingInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, listingId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const answer = impersonalText('answer', input.answer, LONGEST.answer);
    const listing = await findListing(write, creditCode, listingId);
    step(listing, 'answerListing', write);
    const until = answerUntil(rowOf(Listing, listing));
    const today = localDate(write.now);
    if (until === null) {
      throw refuse('NO_ANSWER_DUE', MESSAGES.NO_ANSWER_DUE({ list: listName(listing.colour) }));
    }
    if (listing.answer) throw refuse('ANSWERED', MESSAGES.ANSWERED());
    if (today > until) {
      throw refuse('ANSWER_TOO_LATE', MESSAGES.ANSWER_TOO_LATE({ until, today }), {
        remedy: MESSAGES.ASK_FOR_DELISTING(),
      });
    }
    listing.answer = answer;
    listing.answeredAt = write.now;
    return recorded(write, listing, 'ListingAnswered', ['answer']);
  });
}

/**
 * Puts an enterprise on the list that was proposed (G47). Refuses NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER,
 * NOTICE_RUNNING, ANSWER_NOT_CONSIDERED, INVALID_INPUT, EVIDENCE_UNAVAILABLE.
 */
export function listEnterprise(
  context: RequestContext,
  input: ListEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, listingId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const considered = input.considered ? impersonalText('considered', input.considered, LONGEST.reason) : null;
    return { ...(await evidenceOf(ask, creditCode)), considered };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { zone, facts: register, considered } = known;
    const today = localDate(write.now);
    const listing = await findListing(write, creditCode, listingId);
    const state = step(listing, 'listEnterprise', write);
    requireAnother(context, listing.proposedBy, MESSAGES.SAME_OFFICER_LISTS());
    requireHeard(rowOf(Listing, listing), considered, today);
    const { colour } = listing;
    const last = lastDayOf(periodRule(zone, today), colour, today);
    const listedUntil = input.listedUntil ?? last;
    if (listedUntil < today || listedUntil > last) {
      throw refuse('INVALID_INPUT', MESSAGES.UNTIL_RANGE({ today, last, got: listedUntil }));
    }
    Object.assign(listing, { state, listedOn: today, listedUntil, listedBy: context.principal.subject });
    const row = rowOf(Listing, listing);
    decide(write, row, {
      outcome: 'LISTED',
      facts: { ...register, answer: row.answer, listedOn: today, listedUntil },
      reasons: [row.reason, heard(row, considered), MESSAGES.LISTED({ list: listName(colour), until: listedUntil })],
      basis: row.basis,
    });
    return recorded(write, listing, 'EnterpriseListed', ['state', 'listedOn', 'listedUntil']);
  });
}

/** What became of the days to answer. */
const heard = ({ answer }: ListingRow, considered: string | null): Words =>
  answer !== null && considered !== null ? MESSAGES.ANSWER_CONSIDERED({ considered }) : MESSAGES.NOT_ANSWERED();

/** Drops a proposal. Refuses NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER. */
export function dropListing(
  context: RequestContext,
  input: DropListingInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, listingId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const endReason = impersonalText('reason', input.reason, LONGEST.reason);
    const listing = await findListing(write, creditCode, listingId);
    const state = step(listing, 'dropListing', write);
    requireAnother(context, listing.proposedBy, MESSAGES.SAME_OFFICER_LISTS());
    Object.assign(listing, { state, endReason });
    const { answer, basis, ...row } = rowOf(Listing, listing);
    decide(write, { ...row, answer, basis }, { outcome: 'DROPPED', facts: { answer }, reasons: [endReason], basis });
    return recorded(write, listing, 'ListingDropped', ['state', 'endReason']);
  });
}

/**
 * Ends a listing by the authority's own motion (G47): before the first day of the rule only where the decision that it
 * rests on was annulled. Refuses NOT_FOUND, ILLEGAL_TRANSITION, SAME_OFFICER, DELISTING_TOO_EARLY.
 */
export function delistEnterprise(
  context: RequestContext,
  input: DelistEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<ListingResult> {
  const { creditCode, listingId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST.reason);
    const basis = basisOf(input.basis);
    const listing = await findListing(write, creditCode, listingId);
    step(listing, 'delistEnterprise', write);
    requireAnother(context, listing.listedBy, MESSAGES.SAME_OFFICER_DELISTS());
    const annulled = input.annulled ?? false;
    if (!annulled) requireDelistable(rowOf(Listing, listing), localDate(write.now));
    const ended = await endListing(write, listing, { reason, reasons: [reason], basis, facts: { annulled } });
    return { __typename: 'Listing' as const, ...ended };
  });
}

/** Why a listing ends. */
export interface Ending {
  /** As it stands on the listing. */
  reason: string;
  reasons: readonly Words[];
  basis: string | null;
  /** What the decision rests on besides. */
  facts?: Readonly<Record<string, unknown>>;
  /** Default: an officer or an application ends it. */
  action?: Extract<ListingAction, 'delistEnterprise' | 'expire'>;
}

/**
 * Takes an enterprise off its list, as a decision; with the listing its sanctions end, and a grade that was made from
 * it is made again. Refuses ILLEGAL_TRANSITION.
 */
export async function endListing(write: Write, listing: Listing, ending: Ending): Promise<ListingRow> {
  const { reason, reasons, basis, facts = {}, action = 'delistEnterprise' } = ending;
  const delistedOn = localDate(write.now);
  const state = action === 'expire' ? advance(LISTING_STATES, listing.state, action) : step(listing, action, write);
  Object.assign(listing, { state, delistedOn, endReason: reason });
  const row = rowOf(Listing, listing);
  decide(write, row, { outcome: 'DELISTED', facts: { ...facts, delistedOn }, reasons, basis });
  record(write, row, 'EnterpriseDelisted', ['state', 'delistedOn', 'endReason']);
  await liftWith(write, row.id);
  await gradeAgain(write, row.creditCode, zoneOfRow(row));
  return row;
}

/** The listing of an enterprise. Refuses NOT_FOUND. */
export async function findListing(write: Write, creditCode: string, id: string): Promise<Listing> {
  const listing = isUuid(id) ? await write.em.findOne(Listing, { id, creditCode }) : null;
  if (!listing) throw refuse('NOT_FOUND', MESSAGES.NO_LISTING({ creditCode, id: id.slice(0, 40) }));
  return listing;
}

/** The state that a step leads to, from where the listing stands today. Refuses ILLEGAL_TRANSITION. */
export const step = (listing: Listing, action: ListingAction, { now }: Write): ListingRow['state'] =>
  advance(LISTING_STATES, stateOn(rowOf(Listing, listing), localDate(now)), action, LISTING_LABELS);

/** Refuses SAME_OFFICER the person who took the step before. */
export function requireAnother(
  { principal }: RequestContext,
  before: string | null | undefined,
  message: ReturnType<typeof MESSAGES.SAME_OFFICER_LISTS>,
): void {
  if (before !== principal.subject) return;
  throw refuse('SAME_OFFICER', message, { remedy: MESSAGES.ANOTHER_OFFICER() });
}

/** A step on a listing as a decision. */
interface ListingDecision {
  outcome: 'PROPOSED' | 'LISTED' | 'DROPPED' | 'DELISTED';
  facts: Readonly<Record<string, unknown>>;
  reasons: readonly Words[];
  basis: string | null;
}

function decide(write: Write, listing: ListingRow, { facts, basis, ...decision }: ListingDecision): void {
  const { creditCode, colour, reason } = listing;
  write.decide({
    ...decision,
    creditCode,
    subject: subjectOf(listing),
    rule: ruleOf(listing, write.now),
    facts: { colour, reason, ...facts },
    ...(basis !== null && { basis }),
  });
}

/** The rule of listings on a day; that of the nation for an entry from before zones were kept with it. */
const ruleOf = (listing: ListingRow, now: Date): RuleReference =>
  ruleReference(periodRule(zoneOfRow(listing), localDate(now)));

const subjectOf = ({ id }: ListingRow) => ({ type: 'Listing', id });

/** The change of a step; one of a proposal is not public. */
function record(write: Write, listing: ListingRow, type: string, changedFields: string[]): void {
  const { creditCode, colour, state, listedOn, listedUntil, delistedOn } = listing;
  write.record({
    type,
    creditCode,
    subject: subjectOf(listing),
    changedFields,
    restricted: state === 'PROPOSED' || state === 'DROPPED',
    payload: { colour, state, listedOn, listedUntil, delistedOn },
  });
}

function recorded(
  write: Write,
  listing: Listing,
  type: string,
  changedFields: string[],
): ListingRow & { __typename: 'Listing' } {
  const row = rowOf(Listing, listing);
  record(write, row, type, changedFields);
  return { __typename: 'Listing' as const, ...row };
}
