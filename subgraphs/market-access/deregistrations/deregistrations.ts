/**
 * Deregistration (G28 注销): announced, objected to, given more time, withdrawn; refused with the blockers of every
 * department. Its closing is in closing.ts.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { NewDecision, Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { clockRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { requireOffice, withdrawCase } from '../cases/steps.ts';
import type { Enterprise } from '../enterprises/entities.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import { ENTERPRISE_STATES } from '../enterprises/states.ts';
import type {
  AnnounceDeregistrationInput,
  ExtendDeregistrationInput,
  ObjectToDeregistrationInput,
  WithdrawDeregistrationInput,
} from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import type { Deregistration } from './entities.ts';
import { KIND_WORDS, MESSAGES } from './messages.ts';
import {
  EXTENDED,
  checkDissolutionRevoked,
  checkNotLapsed,
  checkObjection,
  checkSimpleRoute,
  daysOf,
  noticeOf,
  stateAfter,
} from './rules.ts';
import type { Notice } from './rules.ts';
import {
  askBlockers,
  createNotice,
  endDeregistration,
  feedChange,
  findOpen,
  onEnterprise,
  recorded,
  refuseBlocked,
  resultOf,
  subjectOf,
} from './steps.ts';
import type { DeregistrationResult, TextBlocker } from './steps.ts';

/**
 * Announces a deregistration. What stands in the way stops the simple route here; the general one is for those who have
 * debts, is announced to creditors all the same, and is stopped at its closing. Refuses INVALID_INPUT,
 * COMMITMENT_REQUIRED, and as {@link checkSimpleRoute} and {@link refuseBlocked}.
 */
export const announceDeregistration = (
  context: RequestContext,
  input: AnnounceDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info, facts: announcementFacts(context, input) }, async (write, enterprise, facts) => {
    const { creditCode, kind } = input;
    const { status } = enterprise;
    const zone = zoneOf(enterprise.zone);
    const today = localDate(write.now);
    await moveEnterprise(write, enterprise, 'startDeregistration');
    const notice = noticeOf(zone, kind, today, creditCode);
    const rule = ruleReference(notice.rule);
    const evidence =
      kind === 'SIMPLE'
        ? {
            ...checkSimpleRoute(zone, status, today),
            ...(await refuseBlocked(write, facts, { department: context.department, creditCode, kind, rule })),
          }
        : {};
    const announcement = { kind, applicant: context.principal.subject, statusBefore: status };
    const deregistration = createNotice(write, enterprise, announcement, notice);
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'ANNOUNCED',
      rule,
      facts: { kind, status, ...evidence },
      reasons: notice.reasons,
    });
    return recordedNotice(write, deregistration, notice);
  });

const recordedNotice = (write: Write, deregistration: Deregistration, { noticeUntil }: Notice): DeregistrationResult =>
  recorded(write, deregistration, 'DeregistrationAnnounced', { kind: deregistration.kind, noticeUntil });

/**
 * What stands in the way of a simple deregistration that may be announced; null where nobody needs to be asked: on the
 * general route, and where the register refuses it anyway. Refuses as {@link checkAnnouncement}.
 */
const announcementFacts =
  ({ loaders }: RequestContext, input: AnnounceDeregistrationInput) =>
  async (ask: GraphClient): Promise<TextBlocker[] | null> => {
    checkAnnouncement(input);
    if (input.kind !== 'SIMPLE') return null;
    const enterprise = await seenBefore(loaders.enterprise, input.creditCode);
    if (!enterprise || !ENTERPRISE_STATES[enterprise.status].startDeregistration) return null;
    const { status } = enterprise;
    return status === 'REVOKED' || status === 'ANNULLED' ? null : askBlockers(ask, input.creditCode);
  };

/** A sole trader has no investors, who would promise. Refuses INVALID_INPUT, COMMITMENT_REQUIRED. */
function checkAnnouncement({ creditCode, kind, promisedByAllInvestors }: AnnounceDeregistrationInput): void {
  if (kind === 'FORCED') {
    throw refuse('INVALID_INPUT', MESSAGES.ANNOUNCES_NO_FORCE(), { remedy: MESSAGES.FORCE_IS_THE_OFFICES() });
  }
  if (kind === 'GENERAL' || promisedByAllInvestors || kindOf(creditCode) === 'SOLE_TRADER') return;
  throw refuse('COMMITMENT_REQUIRED', MESSAGES.PROMISE_NEEDED(), { remedy: MESSAGES.HAND_IN_PROMISE() });
}

/** Objects to a deregistration, which ends it. Refuses NOT_ENTITLED, and as {@link checkObjection}. */
export const objectToDeregistration = (
  context: RequestContext,
  input: ObjectToDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { role } = context.principal;
    const reason = plainText('reason', input.reason);
    const deregistration = await findOpen(write, enterprise);
    const { kind, state, rule } = deregistration;
    const days = daysOf(deregistration);
    const { noticeUntil } = days;
    const today = localDate(write.now);
    if (kind !== 'GENERAL') stateAfter(state, 'object');
    checkObjection(kind, days, today);
    await endDeregistration(write, enterprise, deregistration, 'object');
    deregistration.objection = { reason, madeAt: write.now.toISOString(), role };
    write.decide({
      creditCode: enterprise.creditCode,
      subject: subjectOf(deregistration),
      outcome: 'OBJECTED',
      rule,
      facts: { noticeUntil, today, role },
      reasons: [reason],
    });
    return recorded(write, deregistration, 'DeregistrationObjected', { endedOn: today });
  });

/**
 * Extends the time to apply to close a simple deregistration, once (国市监注发〔2021〕45号). Refuses NO_EXTENSION,
 * ILLEGAL_TRANSITION, and as {@link checkNotLapsed}.
 */
export const extendDeregistration = (
  context: RequestContext,
  input: ExtendDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const reason = plainText('reason', input.reason);
    const deregistration = await findOpen(write, enterprise);
    const { kind, state, zone, announcedOn, extension } = deregistration;
    if (kind !== 'SIMPLE') throw refuse('NO_EXTENSION', MESSAGES.ONLY_SIMPLE_EXTENDED({ kind: KIND_WORDS[kind] }));
    // Who has applied needs no more time.
    stateAfter(state, 'apply');
    const before = daysOf(deregistration);
    if (extension) throw refuse('NO_EXTENSION', MESSAGES.ALREADY_EXTENDED({ closeBy: String(before.closeBy) }));
    checkNotLapsed(before, localDate(write.now));
    deregistration.extension = { reason, extendedAt: write.now.toISOString() };
    const rule = clockRule(zoneOf(zone), EXTENDED, announcedOn);
    const closeBy = String(daysOf(deregistration).closeBy);
    write.decide({
      creditCode: enterprise.creditCode,
      subject: subjectOf(deregistration),
      outcome: 'EXTENDED',
      rule: ruleReference(rule),
      facts: { noticeUntil: before.noticeUntil, closeByBefore: before.closeBy, closeBy, reason },
      reasons: [MESSAGES.EXTENDED({ closeBy, days: rule.parameters.amount.value })],
    });
    return recorded(write, deregistration, 'DeregistrationExtended', { closeBy });
  });

/**
 * Withdraws a deregistration with its case; the office confirms the withdrawal of a case that it has accepted. A
 * general one whose closing is taken back is a liquidation again, and ends only where the dissolution is revoked.
 * Refuses as {@link checkDissolutionRevoked}.
 */
export const withdrawDeregistration = (
  context: RequestContext,
  input: WithdrawDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const deregistration = await findOpen(write, enterprise);
    const { kind, caseId, state } = deregistration;
    if (kind === 'FORCED') requireOffice(context);
    if (caseId && state === 'CLOSING') {
      const { status } = await withdrawCase(write, caseId, context, requested =>
        feedChange(deregistration, requested ? 'DeregistrationWithdrawalAsked' : 'DeregistrationCaseWithdrawn'),
      );
      if (status === 'WITHDRAWAL_PENDING') return resultOf(deregistration);
      if (kind === 'GENERAL') return liquidateOn(write, deregistration);
    }
    const ground = kind === 'GENERAL' ? revokedDissolution(write, deregistration, input) : null;
    await endDeregistration(write, enterprise, deregistration, 'withdraw');
    return recordWithdrawal(write, enterprise, deregistration, ground);
  });

/** The liquidation goes on after its closing was taken back. */
function liquidateOn(write: Write, deregistration: Deregistration): DeregistrationResult {
  deregistration.state = stateAfter(deregistration.state, 'goOn');
  return recorded(write, deregistration, 'LiquidationGoesOn', {});
}

/** Why a withdrawal is no taking back by who announced it: the dissolution was revoked. */
type Ground = Pick<NewDecision, 'rule' | 'facts' | 'reasons'>;

function revokedDissolution(
  write: Write,
  deregistration: Deregistration,
  { dissolutionRevokedOn }: WithdrawDeregistrationInput,
): Ground {
  const on = dissolutionRevokedOn ?? null;
  const rule = checkDissolutionRevoked(deregistration, on, localDate(write.now));
  return {
    rule: ruleReference(rule),
    facts: { dissolutionRevokedOn: on },
    reasons: [MESSAGES.DISSOLUTION_REVOKED({ on: String(on) })],
  };
}

function recordWithdrawal(
  write: Write,
  { creditCode, status }: Enterprise,
  deregistration: Deregistration,
  ground: Ground | null,
): DeregistrationResult {
  const { kind, rule, endedOn } = deregistration;
  write.decide({
    creditCode,
    subject: subjectOf(deregistration),
    outcome: 'WITHDRAWN',
    rule: ground?.rule ?? rule,
    facts: { kind, status, ...ground?.facts },
    reasons: ground?.reasons ?? [MESSAGES.WITHDRAWN_BY_ITS_OWN()],
  });
  return recorded(write, deregistration, 'DeregistrationWithdrawn', { endedOn });
}
