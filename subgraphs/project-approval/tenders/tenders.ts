/**
 * Tenders (G31 评定分离、不见面开标、远程异地评标): four steps, a recommendation by the committee, an award by the tenderer;
 * every event in the trail (Q19).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { formatMoment, localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { NewDecision, Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { mayRead, requireAgency } from '#shared/identity/principal.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type {
  AwardTenderInput,
  CancelTenderInput,
  OpenTenderInput,
  RecommendBiddersInput,
  RecordTenderStepInput,
  TenderStepCode,
} from '../generated.ts';
import { refuseMissing, requireThat } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { requireGoingOn } from '../major-projects/rules.ts';
import { onProjectStep } from '../major-projects/steps.ts';
import { Tender, TenderEvent } from './entities.ts';
import { MESSAGES, STEP_NAMES, TENDER_NAMES } from './messages.ts';
import type { TenderRow } from './rows.ts';
import {
  EVALUATION_COMMITTEE,
  TENDER_STATES,
  awardRule,
  conductorOf,
  requireBidPeriod,
  requireBidsDue,
  requireOnline,
  requireOtherAwarder,
} from './rules.ts';
import { genesis, hashOf } from './trail.ts';

export type TenderOrRefusal = (TenderRow & { __typename: 'Tender' }) | Refusal;

const MOST_BIDDERS = 5;

/** The change that each step makes. */
const CHANGE_OF: Readonly<Record<TenderStepCode, string>> = {
  INVITE: 'TenderInvited',
  BID: 'TenderBiddingClosed',
  OPEN: 'TenderBidsOpened',
  EVALUATE: 'TenderEvaluated',
};

/** A write on a tender by a principal. */
interface TenderWrite {
  write: Write;
  tender: Tender;
  /** Subject of the principal. */
  by: string;
}

const subjectOf = ({ id }: { id: string }) => ({ type: 'Tender', id });

/** Opens a tender of a project. Refuses NOT_FOUND, PROJECT_ENDED and INVALID_INPUT. */
export const openTender = (
  context: RequestContext,
  input: OpenTenderInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onProjectStep(context, input, info, async ({ write, project, ofProject }) => {
    requireGoingOn(project);
    const { compulsory, secret } = input;
    const title = plainText('title', input.title, 100);
    const id = randomUUID();
    const tender = write.em.create(Tender, {
      id,
      ...ofProject,
      title,
      compulsory,
      secret,
      state: 'OPENED',
      steps: [],
      openedAt: write.now,
      recommended: [],
      trailLength: 0,
      trailHead: genesis(id),
    });
    write.em.persist(tender);
    const by = context.principal.subject;
    recordEvent({ write, tender, by }, 'TenderOpened', { title, compulsory, secret });
    return { __typename: 'Tender', ...rowOf(Tender, tender) };
  });

/**
 * Records a step of a tender, by an officer of who conducts it. Refuses NOT_ENTITLED, INVALID_INPUT,
 * ILLEGAL_TRANSITION, ONLINE_REQUIRED, BID_PERIOD_TOO_SHORT and BIDDING_OPEN.
 */
export const recordTenderStep = (
  context: RequestContext,
  input: RecordTenderStepInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, tenderWrite => {
    const { write, tender } = tenderWrite;
    const { step, online } = input;
    const { bidDeadline = null, remote = null } = input;
    const conductor = conductorOf(step);
    requireAgency(context.principal, conductor);
    const state = advance(TENDER_STATES, tender.state, step, TENDER_NAMES);
    requireFittingFields(input);
    const zone = zoneOf(tender.zone);
    const today = localDate(write.now);
    const onlineRule = requireOnline(zone, today, tender, { step, online });
    const bidRule = bidDeadline && requireBidPeriod(zone, today, localDate(bidDeadline), tender);
    if (bidDeadline) Object.assign(tender, { bidDeadline, invitedOn: today });
    if (step === 'BID') requireBidsDue(tender.bidDeadline, write.now);
    tender.state = state;
    tender.steps = [...tender.steps, { step, at: write.now.toISOString(), online, remote }];
    const facts = {
      step,
      conductor,
      online,
      remote,
      secret: tender.secret,
      compulsory: tender.compulsory,
      bidDeadline: bidDeadline ? formatMoment(bidDeadline) : null,
    };
    const decision = { outcome: step, facts, reasons: [stepReason(tender, { step, online })] };
    for (const rule of [onlineRule, bidRule]) decideBy(rule, tenderWrite, decision);
    recordEvent(tenderWrite, CHANGE_OF[step], facts);
  });

/** Whether a step was online, and why not. */
function stepReason({ secret }: Tender, { step, online }: Pick<RecordTenderStepInput, 'step' | 'online'>): Message {
  const said = { step: STEP_NAMES[step] };
  if (online) return MESSAGES.STEP_ONLINE(said);
  return secret ? MESSAGES.STEP_OFFLINE_SECRET(said) : MESSAGES.STEP_OFFLINE(said);
}

/** Refuses INVALID_INPUT fields that belong to another step. */
function requireFittingFields({ step, bidDeadline = null, remote = null }: RecordTenderStepInput): void {
  if ((bidDeadline !== null) !== (step === 'INVITE')) {
    const got = bidDeadline === null ? MESSAGES.WITHOUT_DEADLINE : MESSAGES.WITH_DEADLINE;
    throw refuse('INVALID_INPUT', MESSAGES.DEADLINE_OF_INVITE({ got: got({ step: STEP_NAMES[step] }) }));
  }
  requireThat(remote === null || step === 'EVALUATE', MESSAGES.REMOTE_OF_EVALUATE(), step);
}

/** Decides under a rule; nothing without one. */
function decideBy(
  rule: RuleReference | null,
  { write, tender }: TenderWrite,
  decision: Pick<NewDecision, 'outcome' | 'facts' | 'reasons'>,
): void {
  if (!rule) return;
  write.decide({ creditCode: tender.creditCode, subject: subjectOf(tender), rule, ...decision });
}

/** Decides on who is to be awarded, by the rule of the award. */
function decideAward(
  { write, tender }: TenderWrite,
  outcome: string,
  decision: Pick<NewDecision, 'facts' | 'reasons'>,
): void {
  const rule = awardRule(zoneOf(tender.zone), localDate(write.now));
  write.decide({ creditCode: tender.creditCode, subject: subjectOf(tender), outcome, rule, ...decision });
}

/** Records whom the committee recommends. Refuses NOT_ENTITLED who does not speak for it. */
export const recommendBidders = (
  context: RequestContext,
  input: RecommendBiddersInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, tenderWrite => {
    const { tender, by } = tenderWrite;
    requireAgency(context.principal, EVALUATION_COMMITTEE);
    const bidders = plainTexts('bidders', input.bidders, MOST_BIDDERS);
    const state = advance(TENDER_STATES, tender.state, 'recommendBidders', TENDER_NAMES);
    Object.assign(tender, { state, recommended: bidders, recommendedBy: by });
    decideAward(tenderWrite, 'RECOMMENDED', { facts: { bidders }, reasons: [MESSAGES.RECOMMENDS({ bidders })] });
    recordEvent(tenderWrite, 'TenderRecommended', { bidders });
  });

/** Awards a tender to a bidder who is recommended. Refuses ILLEGAL_TRANSITION, SAME_PARTY and NOT_RECOMMENDED. */
export const awardTender = (
  context: RequestContext,
  input: AwardTenderInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, tenderWrite => {
    const { tender, by } = tenderWrite;
    const reason = plainText('reason', input.reason, 200);
    const state = advance(TENDER_STATES, tender.state, 'awardTender', TENDER_NAMES);
    requireOtherAwarder(tender.recommendedBy ?? null, context.principal);
    const bidder = input.bidder.trim();
    if (!tender.recommended.includes(bidder)) {
      const said = { recommended: tender.recommended.join('、'), got: bidder.slice(0, 60) };
      throw refuse('NOT_RECOMMENDED', MESSAGES.NOT_RECOMMENDED(said));
    }
    Object.assign(tender, { state, awardedTo: bidder, awardReason: reason, awardedBy: by });
    const facts = { recommended: tender.recommended, bidder };
    decideAward(tenderWrite, 'AWARDED', { facts, reasons: [MESSAGES.AWARDED({ bidder, reason })] });
    recordEvent(tenderWrite, 'TenderAwarded', { bidder, reason });
  });

/** Cancels a tender. Refuses ILLEGAL_TRANSITION. */
export const cancelTender = (
  context: RequestContext,
  input: CancelTenderInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, tenderWrite => {
    const { tender } = tenderWrite;
    const reason = plainText('reason', input.reason, 200);
    const before = tender.state;
    tender.state = advance(TENDER_STATES, before, 'cancelTender', TENDER_NAMES);
    decideAward(tenderWrite, 'CANCELLED', { facts: { state: before }, reasons: [MESSAGES.CANCELLED({ reason })] });
    recordEvent(tenderWrite, 'TenderCancelled', { reason });
  });

/** Which fields of a tender each event changes; none where it is new. */
const CHANGED_BY: Readonly<Record<string, readonly string[]>> = {
  TenderOpened: [],
  TenderInvited: ['state', 'steps', 'bidDeadline'],
  TenderRecommended: ['state', 'recommended'],
  TenderAwarded: ['state', 'awardedTo', 'awardReason'],
  TenderCancelled: ['state'],
};

/**
 * The one way an event comes about: into the trail, chained to the event before, and into the feed with its hash, where
 * it is out of reach.
 */
function recordEvent({ write, tender, by }: TenderWrite, type: string, detail: Record<string, unknown>): void {
  const { id, creditCode } = tender;
  const number = tender.trailLength + 1;
  const hash = hashOf(tender.trailHead, { number, type, at: write.now.toISOString(), by, detail });
  write.em.persist(
    write.em.create(TenderEvent, { tenderId: id, number, creditCode, type, at: write.now, by, detail, hash }),
  );
  Object.assign(tender, { trailLength: number, trailHead: hash });
  write.record({
    type,
    creditCode,
    subject: subjectOf(tender),
    changedFields: CHANGED_BY[type] ?? ['state', 'steps'],
    restricted: tender.secret,
    payload: { projectCode: tender.projectCode, state: tender.state, number, hash },
  });
}

/** A step of an existing tender, under its enterprise's lock. Refuses NOT_FOUND, also what the caller may not see. */
async function onTender(
  context: RequestContext,
  input: { tenderId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (tenderWrite: TenderWrite) => void,
): Promise<TenderOrRefusal> {
  const { tenderId, idempotencyKey } = input;
  const found = await context.loaders.tender.load(tenderId);
  if (!found || (found.secret && !mayRead(context.principal, context.department, found.creditCode))) {
    return refuseMissing(context, input, info, MESSAGES.NO_TENDER({ id: tenderId.slice(0, 40) }));
  }
  const { id, creditCode } = found;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const tender = await write.em.findOneOrFail(Tender, { id });
    work({ write, tender, by: context.principal.subject });
    return { __typename: 'Tender', ...rowOf(Tender, tender) };
  });
}
