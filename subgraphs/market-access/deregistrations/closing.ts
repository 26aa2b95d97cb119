/** The closing of a deregistration: applied for, accepted, approved or refused by two officers. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseNumber, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import type { Write } from '#shared/database/write.ts';
import { plainText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { clockRule, zone as zoneOf } from '#shared/zones/index.ts';
import { rejectCase, requireOffice } from '../cases/steps.ts';
import type { DeregistrationInput, RejectDeregistrationInput } from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import type { Deregistration } from './entities.ts';
import { requireLiquidated } from './liquidation-rules.ts';
import { MESSAGES } from './messages.ts';
import { checkNotLapsed, checkNoticeOver, daysOf, stateAfter } from './rules.ts';
import {
  askBlockers,
  endDeregistration,
  feedChange,
  findClosing,
  findOpen,
  onEnterprise,
  refuseBlocked,
  resultOf,
  subjectOf,
} from './steps.ts';
import type { DeregistrationResult, TextBlocker } from './steps.ts';

/**
 * Applies to close a deregistration: after its notice, on the general route after its liquidation; the office applies
 * for a forced one. Refuses as {@link requireLiquidated}, {@link checkNoticeOver}, {@link checkNotLapsed} and {@link
 * refuseBlocked}.
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
    const state = stateAfter(deregistration.state, 'apply');
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
  async (ask: GraphClient): Promise<TextBlocker[] | null> => {
    const deregistration = await seenBefore(loaders.deregistrationOf, creditCode);
    if (!deregistration || deregistration.endedOn !== null || deregistration.kind === 'FORCED') return null;
    return askBlockers(ask, creditCode);
  };

/**
 * Refuses an application to close that comes too early, and on the simple route too late. A liquidation that ended is
 * closed whenever it is applied for: the law sets 30 days for it (实施细则 44), and nothing that would follow.
 */
function checkClosable(deregistration: Deregistration, today: LocalDate): void {
  const days = daysOf(deregistration);
  if (deregistration.kind === 'GENERAL') {
    requireLiquidated(deregistration);
    return;
  }
  checkNoticeOver(days, today);
  checkNotLapsed(days, today);
}

/** Submits the case that closes a deregistration. */
async function submitClosing(write: Write, deregistration: Deregistration, applicant: string): Promise<void> {
  const { creditCode, kind, zone } = deregistration;
  const caseId = randomUUID();
  const submitted = submitCase(
    {
      id: caseId,
      creditCode,
      caseNo: caseNumber('ZX', zone, caseId),
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
    const { rule, clock, terms, submittedAt } = await stepStored(
      write,
      { id: caseId, action: 'approve', actor: { subject } },
      approved,
    );
    enterprise.endedOn = localDate(write.now);
    const late = appliedLate(deregistration, localDate(new Date(submittedAt)));
    await endDeregistration(write, enterprise, deregistration, 'close');
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'DEREGISTERED',
      rule: rule ?? deregistration.rule,
      facts: { ...evidence, clock, terms, ...endOf(deregistration) },
      reasons: [
        ...whyClosed(deregistration),
        ...late,
        forced ? MESSAGES.LIABILITY_GOES_ON() : MESSAGES.NOTHING_IN_THE_WAY(),
        MESSAGES.TWO_OFFICERS(),
      ],
    });
    return resultOf(deregistration);
  });

const endOf = ({ liquidationEnd }: Deregistration): Record<string, unknown> =>
  liquidationEnd ? { liquidationEnd } : {};

const whyClosed = ({ liquidationEnd }: Deregistration): Message[] =>
  liquidationEnd ? [MESSAGES.LIQUIDATED({ endedOn: liquidationEnd.endedOn })] : [MESSAGES.NOTICE_IS_OVER()];

/** That a liquidation was applied to be closed after the law's last day, where it was. */
function appliedLate(deregistration: Deregistration, appliedOn: LocalDate): Message[] {
  const { closeBy } = daysOf(deregistration);
  return closeBy && appliedOn > closeBy ? [MESSAGES.APPLIED_LATE({ appliedOn, closeBy })] : [];
}

/**
 * Refuses to close a deregistration (不予注销登记), in the officer's own words with the law that they rest on. A
 * liquidation goes on; on the other routes the enterprise is again what it was. Refusals as {@link rejectCase}.
 */
export const rejectDeregistration = (
  context: RequestContext,
  input: RejectDeregistrationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const basis = plainText('basis', input.basis);
    const { deregistration, caseId } = await findClosing(write, enterprise);
    const goesOn = deregistration.kind === 'GENERAL';
    const rejected = await rejectCase(write, caseId, context, {
      reasons: input.reasons,
      feedChange: {
        ...feedChange(deregistration, 'DeregistrationRejected'),
        changedFields: goesOn ? ['state', 'closing'] : ['state', 'endedOn', 'closing'],
        payload: { state: goesOn ? 'LIQUIDATING' : 'REFUSED' },
      },
    });
    if (goesOn) deregistration.state = stateAfter(deregistration.state, 'goOn');
    else await endDeregistration(write, enterprise, deregistration, 'refuse');
    decideRejection(write, deregistration, rejected, basis);
    return resultOf(deregistration);
  });

function decideRejection(write: Write, deregistration: Deregistration, rejected: Case, basis: string): void {
  const { creditCode, kind, rule } = deregistration;
  const { reasons, clock, terms } = rejected;
  write.decide({
    creditCode,
    subject: subjectOf(deregistration),
    outcome: 'REJECTED',
    rule: rejected.rule ?? rule,
    facts: { kind, clock, terms },
    reasons,
    basis,
  });
}
