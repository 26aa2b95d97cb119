/**
 * Deregistration (G28 注销): announced, objected to, applied for, closed; refused with whatever department's blockers
 * stand in its way.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { caseNumber, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { advance } from '#shared/case/state-machine.ts';
import { clockRule, ruleOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { withdrawCase } from '../cases/steps.ts';
import { DEREGISTRATION_STATES, checkNoticeOver, checkObjection, noticeOf } from './rules.ts';
import {
  closing,
  end,
  log,
  moveEnterprise,
  openOne,
  refuseBlocked,
  resultOf,
  subjectOf,
  telling,
  told,
  writing,
} from './steps.ts';
import type { DeregistrationResult } from './steps.ts';
import { Deregistration } from './entities.ts';
import type { AnnounceDeregistrationInput, DeregistrationInput, ObjectToDeregistrationInput } from '../generated.ts';
import { checkLiquidated } from './liquidation-rules.ts';
import type { RequestContext } from '../loaders.ts';
import { plainText } from '#shared/input.ts';

export const announceDeregistration = (
  context: RequestContext,
  input: AnnounceDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode, kind } = input;
    requireApplicant(context.principal, context.department, creditCode);
    if (kind === 'FORCED')
      throw refuse('INVALID_INPUT', 'an enterprise announces SIMPLE or GENERAL, but got: FORCED', {
        remedy: 'announceForcedDeregistration, by the office',
      });
    if (!input.promisedByAllInvestors) {
      throw refuse(
        'COMMITMENT_REQUIRED',
        'all investors must promise that debts and taxes are settled (全体投资人承诺书), but got: false',
        { remedy: 'hand in the promise' },
      );
    }
    const { status } = enterprise;
    await moveEnterprise(write, enterprise, 'startDeregistration');
    const today = localDate(write.now);
    const { rule, reasons, ...notice } = noticeOf(zoneOf(enterprise.zone), kind, today);
    const facts = { kind, status, ...(await refuseBlocked(context, creditCode, kind, ruleReference(rule))) };
    const deregistration = write.em.create(Deregistration, {
      ...{
        id: randomUUID(),
        creditCode,
        kind,
        state: 'NOTICE',
        zone: enterprise.zone,
        applicant: context.principal.subject,
        announcedOn: today,
        statusBefore: status,
      },
      ...notice,
      rule: ruleReference(rule),
      liquidation: null,
      objection: null,
      caseId: null,
      endedOn: null,
    });
    write.em.persist(deregistration);
    log(write, creditCode, 'DEREGISTRATION_STARTED', status, enterprise.status);
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'ANNOUNCED',
      rule: ruleReference(rule),
      facts,
      reasons,
    });
    return told(write, deregistration, 'DeregistrationAnnounced', { kind, noticeUntil: notice.noticeUntil });
  });

export const objectToDeregistration = (
  context: RequestContext,
  input: ObjectToDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { principal } = context;
    if (principal.role === 'public')
      throw refuse('NOT_ENTITLED', 'an objection needs somebody who makes it, but the caller is: public', {
        remedy: 'ask with a token of your own',
      });
    const reason = plainText('reason', input.reason);
    const deregistration = await openOne(write, enterprise);
    const today = localDate(write.now);
    const rule = ruleOf(deregistration.rule) as ResolvedRule<'clock'>;
    advance(DEREGISTRATION_STATES, deregistration.state, 'object');
    checkObjection(deregistration.kind, rule, deregistration.noticeUntil, today);
    await end(write, enterprise, deregistration, 'object');
    deregistration.objection = { reason, madeAt: write.now.toISOString(), role: principal.role };
    write.decide({
      creditCode: enterprise.creditCode,
      subject: subjectOf(deregistration),
      outcome: 'OBJECTED',
      rule: deregistration.rule,
      facts: { noticeUntil: deregistration.noticeUntil, today, role: principal.role },
      reasons: [reason],
    });
    return told(write, deregistration, 'DeregistrationObjected', { endedOn: today });
  });

export const applyToCloseDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode } = enterprise;
    requireApplicant(context.principal, context.department, creditCode);
    const deregistration = await openOne(write, enterprise);
    const { id, kind, noticeUntil, closeBy } = deregistration;
    const forced = kind === 'FORCED';
    if (forced) requireOfficer(context.principal, context.department);
    const today = localDate(write.now);
    const state = advance(DEREGISTRATION_STATES, deregistration.state, 'apply');
    if (kind === 'GENERAL') checkLiquidated(deregistration, zoneOf(enterprise.zone), today);
    checkNoticeOver({ noticeUntil, rule: ruleOf(deregistration.rule) }, today);
    if (closeBy && today > closeBy) {
      throw refuse('NOTICE_LAPSED', `an application follows its notice by ${closeBy}, but today is ${today}`, {
        rule: deregistration.rule,
        remedy: 'withdraw it, and announce it anew',
      });
    }
    // A forced one asks nobody: who answers for its debts goes on to (公司法 241, second paragraph).
    if (!forced) await refuseBlocked(context, creditCode, kind, deregistration.rule);
    const rule = forced ? null : clockRule(zoneOf(enterprise.zone), 'SIMPLE_DEREG_CLOSE', today);
    const caseId = randomUUID();
    const given = {
      id: caseId,
      creditCode,
      caseNo: caseNumber('ZX', enterprise.zone, id),
      matter: 'DEREGISTRATION',
      zone: enterprise.zone,
      applicant: context.principal.subject,
      rule,
    };
    deregistration.state = state;
    deregistration.caseId = caseId;
    await write.em.flush();
    await saveStep(write, submitCase(given, write.now), telling(deregistration, 'DeregistrationAppliedFor'));
    return resultOf(deregistration);
  });

export const acceptDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const deregistration = await closing(write, enterprise);
    await stepStored(
      write,
      deregistration.caseId!,
      'acceptInDepartment',
      { subject: context.principal.subject },
      telling(deregistration, 'DeregistrationAccepted'),
    );
    return resultOf(deregistration);
  });

export const approveDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const { creditCode } = enterprise;
    const deregistration = await closing(write, enterprise);
    // Whatever came up since the application stands in the way as it would have then.
    const forced = deregistration.kind === 'FORCED';
    const facts = forced ? {} : await refuseBlocked(context, creditCode, deregistration.kind, deregistration.rule);
    const { rule, clock, terms } = await stepStored(
      write,
      deregistration.caseId!,
      'approve',
      { subject: context.principal.subject },
      telling(deregistration, 'DeregistrationApproved'),
    );
    enterprise.endedOn = localDate(write.now);
    await end(write, enterprise, deregistration, 'close');
    const reasons = [
      'the notice is over',
      forced ? 'who answers for its debts goes on to' : 'nothing stands in the way',
      'accepted and decided by two officers',
    ];
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'DEREGISTERED',
      rule: rule ?? deregistration.rule,
      facts: { ...facts, clock, terms },
      reasons,
    });
    return resultOf(deregistration);
  });

export const withdrawDeregistration = (
  context: RequestContext,
  input: DeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireApplicant(context.principal, context.department, enterprise.creditCode);
    const deregistration = await openOne(write, enterprise);
    if (deregistration.kind === 'FORCED') requireOfficer(context.principal, context.department);
    // Its case ends with it; one that is accepted already ends with the office's confirmation.
    const { caseId } = deregistration;
    const ended =
      caseId &&
      (await withdrawCase(write, caseId, context, asked =>
        telling(deregistration, asked ? 'DeregistrationWithdrawalAsked' : 'DeregistrationCaseWithdrawn'),
      ));
    if (ended && ended.status === 'WITHDRAWAL_PENDING') return resultOf(deregistration);
    await end(write, enterprise, deregistration, 'withdraw');
    return told(write, deregistration, 'DeregistrationWithdrawn', { endedOn: deregistration.endedOn });
  });
