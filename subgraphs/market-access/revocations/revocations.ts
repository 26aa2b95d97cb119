/**
 * Revocation of business licences (吊销营业执照): proposed and told to the enterprise, which states its case; a hearing is
 * announced and held where it asks for one (行政处罚法 44, 45, 63, 64). Its review is in review.ts, the decisions are in
 * decisions.ts.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import {
  announcementReason,
  checkAnnouncement,
  checkAnswer,
  checkHearing,
  hearingLimit,
  heardReasons,
} from '#shared/case/penalty-procedure.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { impersonalLines, plainText } from '#shared/input.ts';
import { Dormancy } from '../dormancies/entities.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { MESSAGES as REGISTER } from '../enterprises/messages.ts';
import type {
  AnnounceRevocationHearingInput,
  AnswerRevocationInput,
  ProposeRevocationInput,
  RecordRevocationHearingInput,
} from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { LicenceRevocation } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { standingBefore } from './register.ts';
import { STEPS, basisOf, checkProposal, stateAfter } from './rules.ts';
import { onRevocation, storeStep } from './steps.ts';
import type { RevocationResult } from './steps.ts';

/** Characters of what was found, what the enterprise says, and the record of a hearing. */
const LONGEST = 2_000;

/** Proposes a revocation and tells the enterprise. Refuses NOT_FOUND, REVOCATION_OPEN, and as {@link checkProposal}. */
export const proposeRevocation = (
  context: RequestContext,
  input: ProposeRevocationInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> => {
  const { creditCode, idempotencyKey, ground, filedOn } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
    await refuseOpen(write, creditCode);
    const { zone, foundedOn } = enterprise;
    const dormancies = await write.em.find(Dormancy, { creditCode });
    const { status } = await standingBefore(write, enterprise);
    const facts = { creditCode, zone, status, foundedOn, ground, filedOn, dormancies };
    const proposed = checkProposal({ ...facts, idleSince: input.idleSince ?? null }, localDate(write.now));
    const findings = impersonalLines('findings', input.findings, LONGEST);
    const revocation = write.em.create(LicenceRevocation, {
      ...NOT_HEARD,
      ...NOT_DECIDED,
      id: randomUUID(),
      creditCode,
      zone,
      state: 'PROPOSED',
      ground,
      basis: basisOf(proposed.ground),
      findings,
      idleSince: proposed.idleSince,
      filedOn,
      proposedAt: write.now,
      proposedBy: context.principal.subject,
    });
    write.em.persist(revocation);
    const { until } = hearingLimit(zone, write.now);
    return storeStep(write, revocation, {
      type: 'RevocationProposed',
      outcome: 'REVOCATION_PROPOSED',
      changedFields: [],
      rule: proposed.ground.rule,
      facts: { filedOn, idleSince: proposed.idleSince, hearingUntil: until },
      reasons: [MESSAGES.PROPOSED({ ground: proposed.ground.name, findings, until })],
      payload: { hearingUntil: until },
    });
  });
};

const NOT_HEARD = {
  statement: null,
  answeredAt: null,
  hearingRequested: false,
  hearingNotice: null,
  hearingHeldOn: null,
  hearingRecord: null,
} as const;

const NOT_DECIDED = {
  legalReview: null,
  deliberation: null,
  documentNo: null,
  reasons: [],
  decidedAt: null,
  decidedBy: null,
  statusBefore: null,
  annulment: null,
  toldState: null,
} as const;

async function refuseOpen({ em }: Write, creditCode: string): Promise<void> {
  const open = await em.findOne(LicenceRevocation, { creditCode, state: 'PROPOSED' });
  if (!open) return;
  throw refuse('REVOCATION_OPEN', MESSAGES.OPEN({ id: open.id }), { remedy: MESSAGES.DECIDE_FIRST() });
}

/** The enterprise states its case. Refuses ILLEGAL_TRANSITION, and as {@link checkAnswer}. */
export const answerRevocation = (
  context: RequestContext,
  input: AnswerRevocationInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, (write, revocation) => {
    revocation.state = stateAfter(revocation.state, 'answerRevocation');
    const { hearing } = input;
    const limit = hearingLimit(revocation.zone, revocation.proposedAt);
    checkAnswer(revocation, { hearing, limit, today: localDate(write.now) }, STEPS);
    revocation.statement = impersonalLines('statement', input.statement, LONGEST);
    revocation.answeredAt = write.now;
    revocation.hearingRequested = hearing;
    return {
      type: 'RevocationAnswered',
      outcome: 'PLEADED',
      changedFields: ['statement', 'answeredAt', ...(hearing ? ['hearingRequested'] : [])],
      rule: limit.rule,
      facts: { hearingRequested: hearing, hearingUntil: limit.until },
      reasons: heardReasons(revocation, limit.until),
    };
  });

/** Characters of a place. */
const LONGEST_PLACE = 200;

/**
 * Tells the enterprise when and where its hearing is held; a later announcement takes the place of one before. Refuses
 * ILLEGAL_TRANSITION, and as {@link checkAnnouncement}.
 */
export const announceRevocationHearing = (
  context: RequestContext,
  input: AnnounceRevocationHearingInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, (write, revocation) => {
    revocation.state = stateAfter(revocation.state, 'announceRevocationHearing');
    const { heldOn } = input;
    const place = plainText('place', input.place, LONGEST_PLACE);
    const notice = { announcedOn: localDate(write.now), heldOn, place };
    const rule = checkAnnouncement(revocation, notice, revocation.zone);
    revocation.hearingNotice = notice;
    return {
      type: 'RevocationHearingAnnounced',
      outcome: 'HEARING_ANNOUNCED',
      changedFields: ['hearingNotice'],
      rule,
      facts: { ...notice },
      reasons: [announcementReason(notice)],
      payload: { heldOn },
    };
  });

/** Puts a hearing on record. Refuses ILLEGAL_TRANSITION, SAME_OFFICER, and as {@link checkHearing}. */
export const recordRevocationHearing = (
  context: RequestContext,
  input: RecordRevocationHearingInput,
  info: GraphQLResolveInfo,
): Promise<RevocationResult> =>
  onRevocation({ context, input, info }, (write, revocation) => {
    revocation.state = stateAfter(revocation.state, 'recordRevocationHearing');
    requireNotProposer(context, revocation);
    checkHearing(revocation, { heldOn: input.heldOn, today: localDate(write.now) }, STEPS);
    revocation.hearingHeldOn = input.heldOn;
    revocation.hearingRecord = impersonalLines('record', input.record, LONGEST);
    const { until, rule } = hearingLimit(revocation.zone, revocation.proposedAt);
    return {
      type: 'RevocationHearingHeld',
      outcome: 'HEARD',
      changedFields: ['hearingHeldOn', 'hearingRecord'],
      rule,
      facts: { hearingHeldOn: input.heldOn },
      reasons: heardReasons(revocation, until),
    };
  });

/** Refuses SAME_OFFICER: who proposed neither holds the hearing nor reviews or decides (行政处罚法 58, 64). */
export function requireNotProposer({ principal }: RequestContext, { proposedBy }: LicenceRevocation): void {
  if (principal.subject !== proposedBy) return;
  throw refuse('SAME_OFFICER', MESSAGES.NOT_PROPOSER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
}
