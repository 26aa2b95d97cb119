/** Deregistration (G28 注销): announced, objected to, applied for, closed; refused with whatever department's blockers stand in its way. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/auth.ts';
import type { Blocker } from '#shared/blockers.ts';
import { saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { advance } from '#shared/state.ts';
import type { Write } from '#shared/write.ts';
import { clockRule, ruleOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference } from '#shared/zones/index.ts';
import { Deregistration, Enterprise, LogEntry } from './entities.ts';
import type { AnnounceDeregistrationInput, DeregistrationInput, DeregistrationKind, ObjectToDeregistrationInput } from './generated.ts';
import type { DeregistrationRow, RequestContext } from './loaders.ts';
import { caseNumber } from './case-steps.ts';
import { DEREGISTRATION_STATES, blockersOf, checkNoticeOver, checkObjection, noticeOf } from './deregistration-rules.ts';
import type { DeregistrationAction } from './deregistration-rules.ts';
import { ENTERPRISE_STATES, checkText } from './rules.ts';

/** Refused for what stands in the way, as data. */
interface Blocked {
  __typename: 'DeregistrationBlocked';
  code: string;
  message: string;
  rule: RuleReference | null;
  blockers: Blocker[];
}
export type DeregistrationResult = (DeregistrationRow & { __typename: 'Deregistration' }) | Blocked | Refusal;

/** Thrown inside a write to roll it back with the blockers that were found. */
class BlockedError extends Error {
  readonly blocked: Blocked;
  constructor(blocked: Blocked) {
    super(blocked.message);
    this.blocked = blocked;
  }
}

const EVIDENCE = `query DeregistrationEvidence($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
  deregistrationBlockers { code department message operation } } }`;

/** Asks every department what stands in the way; throws {@link BlockedError} where something does. Returns what was asked, for the decision. */
async function refuseBlocked(context: RequestContext, creditCode: string, kind: DeregistrationKind, rule: RuleReference): Promise<Record<string, unknown>> {
  const { enterprise } = await context.graph<{ enterprise: { deregistrationBlockers: Blocker[] | null } | null }>(EVIDENCE, { creditCode });
  if (!enterprise?.deregistrationBlockers) throw refuse('EVIDENCE_UNAVAILABLE', 'what stands in the way could not be had from every department', { remedy: 'try again when all departments answer' });
  const blockers = blockersOf(kind, enterprise.deregistrationBlockers);
  if (blockers.length === 0) return { blockers: [] };
  const message = `${creditCode} cannot be deregistered while ${blockers.length} ${blockers.length === 1 ? 'thing stands' : 'things stand'} in the way: ${blockers.map(one => one.message).join('; ')}`;
  throw new BlockedError({ __typename: 'DeregistrationBlocked', code: 'DEREGISTRATION_BLOCKED', message, rule, blockers });
}

/** A write about an enterprise's deregistration; blockers come back as data. */
async function writing(
  context: RequestContext,
  input: { creditCode: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  work: (write: Write, enterprise: Enterprise) => Promise<DeregistrationResult>,
): Promise<DeregistrationResult> {
  const { creditCode, idempotencyKey } = input;
  try {
    return await context.write({ creditCode, idempotencyKey, info, input }, async write => {
      const enterprise = await write.em.findOne(Enterprise, { creditCode });
      if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
      return work(write, enterprise);
    });
  } catch (error) {
    if (error instanceof BlockedError) return error.blocked;
    throw error;
  }
}

export const announceDeregistration = (context: RequestContext, input: AnnounceDeregistrationInput, info: GraphQLResolveInfo): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode, kind } = input;
    requireApplicant(context.principal, context.department, creditCode);
    if (!input.promisedByAllInvestors) {
      throw refuse('COMMITMENT_REQUIRED', 'all investors must promise that debts and taxes are settled (全体投资人承诺书), but got: false', { remedy: 'hand in the promise' });
    }
    const { status } = enterprise;
    await moveEnterprise(write, enterprise, 'startDeregistration');
    const today = localDate(write.now);
    const { rule, reasons, ...notice } = noticeOf(zoneOf(enterprise.zone), kind, today);
    const facts = { kind, status, ...(await refuseBlocked(context, creditCode, kind, ruleReference(rule))) };
    const deregistration = write.em.create(Deregistration, {
      ...{ id: randomUUID(), creditCode, kind, state: 'NOTICE', zone: enterprise.zone, applicant: context.principal.subject, announcedOn: today },
      ...notice, rule: ruleReference(rule), objection: null, caseId: null, endedOn: null,
    });
    write.em.persist(deregistration);
    log(write, creditCode, 'DEREGISTRATION_STARTED', status, enterprise.status);
    write.decide({ creditCode, subject: subjectOf(deregistration), outcome: 'ANNOUNCED', rule: ruleReference(rule), facts, reasons });
    return told(write, deregistration, 'DeregistrationAnnounced', { kind, noticeUntil: notice.noticeUntil });
  });

export const objectToDeregistration = (context: RequestContext, input: ObjectToDeregistrationInput, info: GraphQLResolveInfo): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { principal } = context;
    if (principal.role === 'public') throw refuse('NOT_ENTITLED', 'an objection needs somebody who makes it, but the caller is: public', { remedy: 'ask with a token of your own' });
    const reason = checkText('reason', input.reason);
    const deregistration = await openOne(write, enterprise);
    const today = localDate(write.now);
    const rule = ruleOf(deregistration.rule) as ResolvedRule<'clock'>;
    advance(DEREGISTRATION_STATES, deregistration.state, 'object');
    checkObjection(deregistration.kind, rule, deregistration.noticeUntil, today);
    await end(write, enterprise, deregistration, 'object');
    deregistration.objection = { reason, madeAt: write.now.toISOString(), role: principal.role };
    write.decide({
      creditCode: enterprise.creditCode, subject: subjectOf(deregistration), outcome: 'OBJECTED', rule: deregistration.rule,
      facts: { noticeUntil: deregistration.noticeUntil, today, role: principal.role }, reasons: [reason],
    });
    return told(write, deregistration, 'DeregistrationObjected', { endedOn: today });
  });

export const applyToCloseDeregistration = (context: RequestContext, input: DeregistrationInput, info: GraphQLResolveInfo): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode } = enterprise;
    requireApplicant(context.principal, context.department, creditCode);
    const deregistration = await openOne(write, enterprise);
    const { id, kind, noticeUntil, closeBy } = deregistration;
    const today = localDate(write.now);
    const state = advance(DEREGISTRATION_STATES, deregistration.state, 'apply');
    checkNoticeOver({ noticeUntil, rule: ruleOf(deregistration.rule) }, today);
    if (today > closeBy) {
      throw refuse('NOTICE_LAPSED', `an application follows its notice by ${closeBy}, but today is ${today}`, { rule: deregistration.rule, remedy: 'withdraw it, and announce it anew' });
    }
    await refuseBlocked(context, creditCode, kind, deregistration.rule);
    const rule = clockRule(zoneOf(enterprise.zone), 'SIMPLE_DEREG_CLOSE', today);
    const caseId = randomUUID();
    const given = { id: caseId, creditCode, caseNo: caseNumber('ZX', enterprise.zone, id), matter: 'DEREGISTRATION', zone: enterprise.zone, applicant: context.principal.subject, rule };
    deregistration.state = state;
    deregistration.caseId = caseId;
    await write.em.flush();
    await saveStep(write, submitCase(given, write.now), telling(deregistration, 'DeregistrationAppliedFor'));
    return resultOf(deregistration);
  });

export const acceptDeregistration = (context: RequestContext, input: DeregistrationInput, info: GraphQLResolveInfo): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const deregistration = await closing(write, enterprise);
    await stepStored(write, deregistration.caseId!, 'acceptInDepartment', { subject: context.principal.subject }, telling(deregistration, 'DeregistrationAccepted'));
    return resultOf(deregistration);
  });

export const approveDeregistration = (context: RequestContext, input: DeregistrationInput, info: GraphQLResolveInfo): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireOfficer(context.principal, context.department);
    const { creditCode } = enterprise;
    const deregistration = await closing(write, enterprise);
    // Whatever came up since the application stands in the way as it would have then.
    const facts = await refuseBlocked(context, creditCode, deregistration.kind, deregistration.rule);
    const { rule, clock, terms } = await stepStored(write, deregistration.caseId!, 'approve', { subject: context.principal.subject }, telling(deregistration, 'DeregistrationApproved'));
    enterprise.endedOn = localDate(write.now);
    await end(write, enterprise, deregistration, 'close');
    write.decide({ creditCode, subject: subjectOf(deregistration), outcome: 'DEREGISTERED', rule: rule!, facts: { ...facts, clock, terms }, reasons: ['the notice is over', 'nothing stands in the way', 'accepted and decided by two officers'] });
    return resultOf(deregistration);
  });

export const withdrawDeregistration = (context: RequestContext, input: DeregistrationInput, info: GraphQLResolveInfo): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    requireApplicant(context.principal, context.department, enterprise.creditCode);
    const deregistration = await openOne(write, enterprise);
    await end(write, enterprise, deregistration, 'withdraw');
    return told(write, deregistration, 'DeregistrationWithdrawn', { endedOn: deregistration.endedOn });
  });

async function openOne(write: Write, { creditCode }: Enterprise): Promise<Deregistration> {
  const open = await write.em.findOne(Deregistration, { creditCode, endedOn: null });
  if (!open) throw refuse('NOT_FOUND', `${creditCode} has no deregistration under way`);
  return open;
}

async function closing(write: Write, enterprise: Enterprise): Promise<Deregistration> {
  const open = await openOne(write, enterprise);
  if (open.caseId) return open;
  throw refuse('ILLEGAL_TRANSITION', `there is nothing to decide on before the application to close, but the deregistration is in state ${open.state}`);
}

/** Ends a deregistration: the enterprise leaves the register, or goes on as before. */
async function end(write: Write, enterprise: Enterprise, deregistration: Deregistration, action: DeregistrationAction): Promise<void> {
  const before = enterprise.status;
  deregistration.state = advance(DEREGISTRATION_STATES, deregistration.state, action);
  deregistration.endedOn = localDate(write.now);
  await moveEnterprise(write, enterprise, action === 'close' ? 'deregister' : 'stopDeregistration');
  log(write, enterprise.creditCode, action === 'close' ? 'DEREGISTERED' : 'DEREGISTRATION_ENDED', before, enterprise.status);
}

/** What the feed calls the register's own steps, whatever led to them. */
const REGISTER_CHANGES = {
  startDeregistration: 'EnterpriseDeregistrationStarted', stopDeregistration: 'EnterpriseDeregistrationEnded', deregister: 'EnterpriseDeregistered',
} as const;

async function moveEnterprise(write: Write, enterprise: Enterprise, action: 'startDeregistration' | 'stopDeregistration' | 'deregister'): Promise<void> {
  enterprise.status = advance(ENTERPRISE_STATES, enterprise.status, action);
  // Former names are found by the status too.
  await write.query('update former_name set status = $2 where credit_code = $1', [enterprise.creditCode, enterprise.status]);
  const { creditCode, name, zone, status, endedOn } = enterprise;
  write.record({
    type: REGISTER_CHANGES[action], creditCode, subject: { type: 'Enterprise', id: creditCode }, changedFields: endedOn ? ['status', 'endedOn'] : ['status'],
    payload: { name, zone, status, ...(endedOn && { endedOn }) },
  });
}

function log(write: Write, creditCode: string, event: 'DEREGISTRATION_STARTED' | 'DEREGISTRATION_ENDED' | 'DEREGISTERED', before: string, after: string): void {
  write.em.persist(write.em.create(LogEntry, { id: randomUUID(), creditCode, event, recordedAt: write.now, changes: [{ field: 'status', before, after }] }));
}

const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({ type: 'Deregistration', id });
/** A deregistration is published: its steps are public. */
const telling = (deregistration: Deregistration, type: string): Telling => ({ type, subject: subjectOf(deregistration), payload: { state: deregistration.state }, restricted: false });

function told(write: Write, deregistration: Deregistration, type: string, payload: Record<string, unknown>): DeregistrationResult {
  const { creditCode, state } = deregistration;
  const changedFields = type === 'DeregistrationAnnounced' ? [] : ['state'];
  write.record({ type, creditCode, subject: subjectOf(deregistration), changedFields, payload: { state, ...payload } });
  return resultOf(deregistration);
}

const resultOf = ({ objection, caseId, endedOn, ...rest }: Deregistration): DeregistrationResult => ({
  __typename: 'Deregistration', ...rest, objection: objection ?? null, caseId: caseId ?? null, endedOn: endedOn ?? null,
});
