/**
 * Tenders (G31 评定分离、不见面开标、远程异地评标): four steps, a recommendation by the committee, an award by the tenderer; every event
 * in the trail (Q19).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { mayRead, requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal, RuleReference } from '#shared/errors.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type {
  AwardTenderInput,
  CancelTenderInput,
  OpenTenderInput,
  RecommendBiddersInput,
  RecordTenderStepInput,
} from '../generated.ts';
import type { RequestContext, TenderRow } from '../loaders.ts';
import { onProjectStep, requireGoingOn } from '../major-projects/major-projects.ts';
import { Tender, TenderEvent } from './entities.ts';
import { TENDER_STATES, checkAwarder, checkDeadline, checkOnline, genesis, hashOf } from './rules.ts';
import { plainText, plainTexts } from '#shared/input.ts';

export type TenderOrRefusal = (TenderRow & { __typename: 'Tender' }) | Refusal;

const MOST_BIDDERS = 5;
const subjectOf = ({ id }: { id: string }) => ({ type: 'Tender', id });

export const openTender = (
  context: RequestContext,
  input: OpenTenderInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onProjectStep(context, input, info, async step => {
    requireApplicant(context.principal, context.department, step.ofProject.creditCode);
    requireGoingOn(step);
    const { write, ofProject } = step;
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
      invitedOn: null,
      bidDeadline: null,
      recommended: [],
      recommendedBy: null,
      awardedTo: null,
      awardReason: null,
      awardedBy: null,
      trailLength: 0,
      trailHead: genesis(id),
    });
    write.em.persist(tender);
    record(context, write, tender, 'TenderOpened', { title, compulsory, secret });
    return answer(tender);
  });

export const recordTenderStep = (
  context: RequestContext,
  input: RecordTenderStepInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, (write, tender) => {
    requireOfficer(context.principal, context.department);
    const { step, online, bidDeadline = null } = input;
    const remote = input.remote ?? null;
    const state = advance(TENDER_STATES, tender.state, step);
    const [zone, today] = [zoneOf(tender.zone), localDate(write.now)];
    const must = (fits: boolean, text: string, got: unknown): void => {
      if (!fits) throw refuse('INVALID_INPUT', `${text}, but got: ${String(got)}`);
    };
    must(
      (bidDeadline !== null) === (step === 'INVITE'),
      'bidDeadline belongs to INVITE, and to no other step',
      `${step} ${bidDeadline === null ? 'without' : 'with'} bidDeadline`,
    );
    must(remote === null || step === 'EVALUATE', 'remote belongs to EVALUATE', step);
    const rule = checkOnline(zone, today, tender, step, online);
    const bidRule = bidDeadline && checkDeadline(zone, today, localDate(bidDeadline), tender);
    if (bidDeadline) Object.assign(tender, { bidDeadline, invitedOn: today });
    if (step === 'BID' && write.now < tender.bidDeadline!) {
      throw refuse(
        'BIDDING_OPEN',
        `bids are taken until ${tender.bidDeadline!.toISOString()}, but it is: ${write.now.toISOString()}`,
        { remedy: 'wait for the deadline' },
      );
    }
    tender.state = state;
    tender.steps = [...tender.steps, { step, at: write.now.toISOString(), online, remote }];
    const facts = {
      step,
      online,
      remote,
      secret: tender.secret,
      compulsory: tender.compulsory,
      bidDeadline: bidDeadline?.toISOString() ?? null,
    };
    const reasons = [
      `${step} was ${online ? 'online' : `offline, since it is ${tender.secret ? 'under secrecy' : 'not compulsory'}`}`,
    ];
    for (const one of [rule, bidRule]) decide(write, tender, step, one, facts, reasons);
    record(
      context,
      write,
      tender,
      `Tender${{ INVITE: 'Invited', BID: 'BiddingClosed', OPEN: 'BidsOpened', EVALUATE: 'Evaluated' }[step]}`,
      facts,
    );
  });

export const recommendBidders = (
  context: RequestContext,
  input: RecommendBiddersInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, (write, tender) => {
    requireOfficer(context.principal, context.department);
    const bidders = plainTexts('bidders', input.bidders, MOST_BIDDERS);
    tender.state = advance(TENDER_STATES, tender.state, 'recommendBidders');
    Object.assign(tender, { recommended: bidders, recommendedBy: context.principal.subject });
    record(context, write, tender, 'TenderRecommended', { bidders });
  });

export const awardTender = (
  context: RequestContext,
  input: AwardTenderInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, (write, tender) => {
    requireApplicant(context.principal, context.department, tender.creditCode);
    const reason = plainText('reason', input.reason, 200);
    const { subject } = context.principal;
    const state = advance(TENDER_STATES, tender.state, 'awardTender');
    checkAwarder(tender.recommendedBy ?? null, subject);
    const bidder = input.bidder.trim();
    if (!tender.recommended.includes(bidder))
      throw refuse(
        'NOT_RECOMMENDED',
        `one of those recommended is chosen (${tender.recommended.join('、')}), but got: ${bidder.slice(0, 60)}`,
      );
    Object.assign(tender, { state, awardedTo: bidder, awardReason: reason, awardedBy: subject });
    record(context, write, tender, 'TenderAwarded', { bidder, reason });
  });

export const cancelTender = (
  context: RequestContext,
  input: CancelTenderInput,
  info: GraphQLResolveInfo,
): Promise<TenderOrRefusal> =>
  onTender(context, input, info, (write, tender) => {
    requireApplicant(context.principal, context.department, tender.creditCode);
    const reason = plainText('reason', input.reason, 200);
    tender.state = advance(TENDER_STATES, tender.state, 'cancelTender');
    record(context, write, tender, 'TenderCancelled', { reason });
  });

function decide(
  write: Write,
  tender: Tender,
  outcome: string,
  rule: RuleReference | null,
  facts: Record<string, unknown>,
  reasons: readonly string[],
): void {
  if (rule) write.decide({ creditCode: tender.creditCode, subject: subjectOf(tender), outcome, rule, facts, reasons });
}

/**
 * The one way an event comes about: into the trail, chained to the one before, and into the feed with its hash, where
 * it is out of reach.
 */
function record(
  { principal }: RequestContext,
  write: Write,
  tender: Tender,
  type: string,
  detail: Record<string, unknown>,
): void {
  const { id, creditCode } = tender;
  const number = tender.trailLength + 1;
  const hash = hashOf(tender.trailHead, { number, type, at: write.now.toISOString(), by: principal.subject, detail });
  write.em.persist(
    write.em.create(TenderEvent, {
      tenderId: id,
      number,
      creditCode,
      type,
      at: write.now,
      by: principal.subject,
      detail,
      hash,
    }),
  );
  Object.assign(tender, { trailLength: number, trailHead: hash });
  const changedFields = number === 1 ? [] : ['state'];
  write.record({
    type,
    creditCode,
    subject: subjectOf(tender),
    changedFields,
    restricted: tender.secret,
    payload: { projectCode: tender.projectCode, state: tender.state, number, hash },
  });
}

/** A step of an existing tender, under its enterprise's lock. Refuses NOT_FOUND, also what the caller may not see. */
async function onTender(
  context: RequestContext,
  input: { tenderId: string; idempotencyKey?: string | null },
  info: GraphQLResolveInfo,
  work: (write: Write, tender: Tender) => void,
): Promise<TenderOrRefusal> {
  const { tenderId, idempotencyKey } = input;
  const known = await context.loaders.tender.load(tenderId);
  if (!known || (known.secret && !mayRead(context.principal, context.department, known.creditCode)))
    return refuse('NOT_FOUND', `there is no tender ${tenderId.slice(0, 40)}`).refusal;
  return context.write({ creditCode: known.creditCode, idempotencyKey, info, input }, async write => {
    const tender = await write.em.findOneOrFail(Tender, { id: known.id });
    work(write, tender);
    return answer(tender);
  });
}

function answer({
  id,
  projectCode,
  creditCode,
  zone,
  title,
  compulsory,
  secret,
  state,
  steps,
  openedAt,
  bidDeadline,
  recommended,
  awardedTo = null,
  awardReason = null,
  trailLength,
  trailHead,
}: Tender): TenderOrRefusal {
  return {
    __typename: 'Tender',
    id,
    projectCode,
    creditCode,
    zone,
    title,
    compulsory,
    secret,
    state,
    steps,
    openedAt: openedAt.toISOString(),
    bidDeadline: bidDeadline?.toISOString() ?? null,
    recommended,
    awardedTo,
    awardReason,
    trailLength,
    trailHead,
  };
}
