/**
 * Deregistration (G28 注销): announced, objected to, applied to be closed, closed or withdrawn; refused with the blockers
 * of every department.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseNumber, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { FeedChange } from '#shared/case/index.ts';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { clockRule, ruleOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { requireOffice, withdrawCase } from '../cases/steps.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import { ENTERPRISE_STATES } from '../enterprises/states.ts';
import type { AnnounceDeregistrationInput, DeregistrationInput, ObjectToDeregistrationInput } from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import type { Deregistration } from './entities.ts';
import { checkLiquidated } from './liquidation-rules.ts';
import { DEREGISTRATION_STATES, checkNoticeOver, checkObjection, noticeOf } from './rules.ts';
import {
  askBlockers,
  createNotice,
  endDeregistration,
  findClosing,
  findOpen,
  onEnterprise,
  recorded,
  refuseBlocked,
  resultOf,
  subjectOf,
  feedChange,
} from './steps.ts';
import type { DeregistrationResult } from './steps.ts';

/** Announces a deregistration. Refuses INVALID_INPUT, COMMITMENT_REQUIRED, and as {@link refuseBlocked}. */
export const announceDeregistration = (
  context: RequestContext,
  input: AnnounceDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info, facts: announcementFacts(context, input) }, async (write, enterprise, facts) => {
    const { creditCode, kind } = input;
    const { status } = enterprise;
    await moveEnterprise(write, enterprise, 'startDeregistration');
    const notice = noticeOf(zoneOf(enterprise.zone), kind, localDate(write.now));
    const rule = ruleReference(notice.rule);
    const evidence = await refuseBlocked(write, facts, { department: context.department, creditCode, kind, rule });
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
    return recorded(write, deregistration, 'DeregistrationAnnounced', { kind, noticeUntil: notice.noticeUntil });
  });

/**
 * What stands in the way of a deregistration that may be announced; null where the register refuses it anyway, so that
 * nobody is asked in vain. Refuses as {@link checkAnnouncement}.
 */
const announcementFacts =
  ({ loaders }: RequestContext, input: AnnounceDeregistrationInput) =>
  async (ask: GraphClient): Promise<Blocker[] | null> => {
    checkAnnouncement(input);
    const enterprise = await seenBefore(loaders.enterprise, input.creditCode);
    if (!enterprise || !ENTERPRISE_STATES[enterprise.status].startDeregistration) return null;
    return askBlockers(ask, input.creditCode);
  };

function checkAnnouncement({ kind, promisedByAllInvestors }: AnnounceDeregistrationInput): void {
  if (kind === 'FORCED') {
    throw refuse('INVALID_INPUT', 'an enterprise announces SIMPLE or GENERAL, but got: FORCED', {
      remedy: 'announceForcedDeregistration, by the office',
    });
  }
  if (!promisedByAllInvestors) {
    throw refuse(
      'COMMITMENT_REQUIRED',
      'all investors must promise that debts and taxes are settled (全体投资人承诺书), but got: false',
      { remedy: 'hand in the promise' },
    );
  }
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
    const { kind, state, noticeUntil, rule } = deregistration;
    const today = localDate(write.now);
    advance(DEREGISTRATION_STATES, state, 'object');
    checkObjection(kind, ruleOf(rule) as ResolvedRule<'clock'>, noticeUntil, today);
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
 * Applies to close a deregistration after its notice; the office applies for a forced one. Refuses NOTICE_LAPSED, and
 * as {@link checkLiquidated}, {@link checkNoticeOver} and {@link refuseBlocked}.
 */
export const applyToCloseDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info, facts: unlessForced(context, input) }, async (write, enterprise, facts) => {
    const { creditCode } = enterprise;
    const deregistration = await findOpen(write, enterprise);
    const { kind, rule } = deregistration;
    const forced = kind === 'FORCED';
    if (forced) requireOffice(context);
    const state = advance(DEREGISTRATION_STATES, deregistration.state, 'apply');
    checkClosable(deregistration, localDate(write.now));
    if (!forced) await refuseBlocked(write, facts, { department: context.department, creditCode, kind, rule });
    deregistration.state = state;
    await submitClosing(write, deregistration, context.principal.subject);
    return resultOf(deregistration);
  });

/**
 * What stands in the way of a deregistration. Null where there is none under way, and of a forced one, which nothing
 * stops: who answers for its debts remains liable (公司法 241, second paragraph).
 */
const unlessForced =
  ({ loaders }: RequestContext, { creditCode }: DeregistrationInput) =>
  async (ask: GraphClient): Promise<Blocker[] | null> => {
    const deregistration = await seenBefore(loaders.deregistrationOf, creditCode);
    if (!deregistration || deregistration.endedOn !== null || deregistration.kind === 'FORCED') return null;
    return askBlockers(ask, creditCode);
  };

/** Refuses an application to close that comes too early or too late. */
function checkClosable(deregistration: Deregistration, today: LocalDate): void {
  const { kind, zone, noticeUntil, closeBy, rule } = deregistration;
  if (kind === 'GENERAL') checkLiquidated(deregistration, zoneOf(zone), today);
  checkNoticeOver({ noticeUntil, rule: ruleOf(rule) }, today);
  if (!closeBy || today <= closeBy) return;
  throw refuse('NOTICE_LAPSED', `an application follows its notice by ${closeBy}, but today is ${today}`, {
    rule,
    remedy: 'withdraw it, and announce it anew',
  });
}

/** Submits the case that closes a deregistration. */
async function submitClosing(write: Write, deregistration: Deregistration, applicant: string): Promise<void> {
  const { id, creditCode, kind, zone } = deregistration;
  const caseId = randomUUID();
  const submitted = submitCase(
    {
      id: caseId,
      creditCode,
      caseNo: caseNumber('ZX', zone, id),
      matter: 'DEREGISTRATION',
      zone,
      applicant,
      rule: kind === 'FORCED' ? null : clockRule(zoneOf(zone), 'SIMPLE_DEREG_CLOSE', localDate(write.now)),
    },
    write.now,
  );
  deregistration.caseId = caseId;
  await write.em.flush();
  await saveStep(write, submitted, {
    ...feedChange(deregistration, 'DeregistrationAppliedFor'),
    changedFields: ['state', 'closing'],
  });
}

export const acceptDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { deregistration, caseId } = await findClosing(write, enterprise);
    const { subject } = context.principal;
    const accepted = feedChange(deregistration, 'DeregistrationAccepted');
    await stepStored(write, { id: caseId, action: 'acceptInDepartment', actor: { subject } }, accepted);
    return resultOf(deregistration);
  });

/** Closes a deregistration: the enterprise leaves the register. Refusals as {@link refuseBlocked}. */
export const approveDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info, facts: unlessForced(context, input) }, async (write, enterprise, facts) => {
    const { creditCode } = enterprise;
    const { deregistration, caseId } = await findClosing(write, enterprise);
    const { kind } = deregistration;
    const forced = kind === 'FORCED';
    // What arose since the application blocks the approval too.
    const evidence = forced
      ? {}
      : await refuseBlocked(write, facts, {
          department: context.department,
          creditCode,
          kind,
          rule: deregistration.rule,
        });
    const { subject } = context.principal;
    const approved: FeedChange = {
      ...feedChange(deregistration, 'DeregistrationApproved'),
      changedFields: ['state', 'endedOn', 'closing'],
      payload: { state: 'DEREGISTERED' },
    };
    const { rule, clock, terms } = await stepStored(
      write,
      { id: caseId, action: 'approve', actor: { subject } },
      approved,
    );
    enterprise.endedOn = localDate(write.now);
    await endDeregistration(write, enterprise, deregistration, 'close');
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'DEREGISTERED',
      rule: rule ?? deregistration.rule,
      facts: { ...evidence, clock, terms },
      reasons: [
        'the notice is over',
        forced ? 'who answers for its debts goes on to' : 'nothing stands in the way',
        'accepted and decided by two officers',
      ],
    });
    return resultOf(deregistration);
  });

/** Withdraws a deregistration with its case; the office confirms the withdrawal of a case that it has accepted. */
export const withdrawDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const deregistration = await findOpen(write, enterprise);
    const { kind, caseId } = deregistration;
    if (kind === 'FORCED') requireOffice(context);
    if (caseId) {
      const { status } = await withdrawCase(write, caseId, context, requested =>
        feedChange(deregistration, requested ? 'DeregistrationWithdrawalAsked' : 'DeregistrationCaseWithdrawn'),
      );
      if (status === 'WITHDRAWAL_PENDING') return resultOf(deregistration);
    }
    await endDeregistration(write, enterprise, deregistration, 'withdraw');
    return recorded(write, deregistration, 'DeregistrationWithdrawn', { endedOn: deregistration.endedOn });
  });
