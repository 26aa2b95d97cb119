/**
 * Writes of loan applications: made by the enterprise for a matched need, taken on, supplemented, decided on by its
 * bank, each with its case and clock. What of the zone's promise is not kept is data and stops nothing.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { caseLabel, caseNumber, loadCase, saveStep, stepCase, submitCase } from '#shared/case/index.ts';
import type { Case, CaseAction, StepDetail, Stepped } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainTexts } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { requireProfile } from '../consents/consents.ts';
import { scopesAskedBy } from '../consents/rules.ts';
import { evidenceOf, requireInBusiness, requireNotListed } from '../evidence.ts';
import type {
  AcceptLoanApplicationInput,
  ApplyForLoanInput,
  ApproveLoanInput,
  RejectLoanInput,
  RequestLoanDocumentsInput,
  SupplyLoanDocumentsInput,
  WithdrawLoanApplicationInput,
} from '../generated.ts';
import { LEAST_AMOUNT, checkRate, checkThat, exceeds } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { FinancingNeed } from '../needs/entities.ts';
import { needNamed } from '../needs/named.ts';
import { findProduct } from '../products/products.ts';
import { bankOfThing } from '../rights.ts';
import { LoanApplication } from './entities.ts';
import type { Breach } from './entities.ts';
import { NOT_OVER } from './loaders.ts';
import { MESSAGES } from './messages.ts';
import type { LoanApplicationRow } from './rows.ts';
import { LOAN_MATTER, breachText, isSmall, lateDaysOf, limitOfLoan, newBreaches } from './rules.ts';

type StoredApplication = LoanApplicationRow & { __typename: 'LoanApplication' };
export type ApplicationResult = StoredApplication | Refusal;

/** An application with its case. */
export interface Applied {
  application: LoanApplication;
  case: Case;
}

const subjectOf = ({ id }: { id: string }) => ({ type: 'LoanApplication', id });

/**
 * Applies for the loan of a matched need. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, LOAN_APPLICATION_OPEN,
 * ENTERPRISE_NOT_OPERATING, LISTED_BLACK, and as {@link evidenceOf}.
 */
export async function applyForLoan(
  context: RequestContext,
  input: ApplyForLoanInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> {
  const { idempotencyKey, creditCode, needId } = input;
  const named = await needNamed(context, input);
  const facts = async (ask: GraphClient) => {
    const documents = plainTexts('documents', input.documents);
    const evidence = requireInBusiness(await evidenceOf(ask, creditCode), creditCode);
    requireNotListed(evidence, creditCode, localDate(context.now));
    return { documents, evidence };
  };
  const options = { creditCode, idempotencyKey, info, input, facts, zone: named?.zone };
  return context.write(options, async (write, { documents, evidence }) => {
    const need = await requireMatched(write, creditCode, needId);
    const { amount, termMonths, matchedProductId } = need;
    const product = await findProduct(write, matchedProductId);
    if (!product) throw new Error(`the product ${matchedProductId} of a matched need must be there`);
    await requireNoneOpen(write, needId);
    const zone = zoneOf(need.zone);
    const today = localDate(write.now);
    const small = isSmall(evidence.sizeClass);
    const id = randomUUID();
    const submitted = submitCase(
      {
        id,
        creditCode,
        caseNo: caseNumber('DK', zone.code, id),
        matter: LOAN_MATTER,
        zone: zone.code,
        applicant: context.principal.subject,
        rule: limitOfLoan(zone, small, today),
      },
      write.now,
    );
    const handled = { zone, small, on: today, steps: 1, documents: documents.length, lateDays: null };
    const application = write.em.create(LoanApplication, {
      id,
      creditCode,
      zone: zone.code,
      bankCode: product.bankCode,
      productId: product.id,
      needId,
      amount,
      termMonths,
      documents,
      small,
      steps: 1,
      breaches: newBreaches(handled, [], write.now),
      approvedAmount: null,
      approvedRateBasisPoints: null,
    });
    write.em.persist(application);
    const promised = submitted.case.terms
      ? MESSAGES.PROMISED({ days: submitted.case.terms.amount.value })
      : MESSAGES.NOT_PROMISED();
    const applied = MESSAGES.APPLIED({ amount, months: termMonths, documents: documents.length });
    return store(
      write,
      { application, stepped: submitted },
      {
        type: 'LoanApplied',
        outcome: 'RECEIVED',
        reasons: [applied, promised],
        facts: { ...evidence, amount, termMonths, documents, needId },
        found: application.breaches,
      },
    );
  });
}

/** Refuses NOT_FOUND a need that is not there, or not matched. */
async function requireMatched(write: Write, creditCode: string, needId: string): Promise<FinancingNeed> {
  const need = isUuid(needId) ? await write.em.findOne(FinancingNeed, { id: needId, creditCode }) : null;
  if (need?.state === 'MATCHED') return need;
  throw refuse('NOT_FOUND', MESSAGES.NO_MATCH({ creditCode, needId }));
}

/** Refuses LOAN_APPLICATION_OPEN a second application for one need. */
async function requireNoneOpen(write: Write, needId: string): Promise<void> {
  const [open] = await write.query<{ caseNo: string }>(
    `select case_no as "caseNo" from loan_application join service_case using (id) where need_id = $1 and ${NOT_OVER}`,
    [needId],
  );
  if (!open) return;
  throw refuse('LOAN_APPLICATION_OPEN', MESSAGES.APPLICATION_OPEN(open), { remedy: MESSAGES.DECIDE_FIRST() });
}

/** The bank takes an application on. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, CASE_CHANGED. */
export const acceptLoanApplication = (
  context: RequestContext,
  input: AcceptLoanApplicationInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> =>
  changeApplication(context, input, info, () => ({
    action: 'acceptInDepartment',
    type: 'LoanApplicationAccepted',
    outcome: 'ACCEPTED',
    reasons: [MESSAGES.TAKEN_ON()],
  }));

/** The bank asks for what is missing. Refuses as {@link acceptLoanApplication}, and INVALID_INPUT. */
export const requestLoanDocuments = (
  context: RequestContext,
  input: RequestLoanDocumentsInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> =>
  changeApplication(context, input, info, () => {
    const items = plainTexts('items', input.items);
    return {
      action: 'requestSupplement',
      detail: { items },
      type: 'LoanDocumentsRequested',
      outcome: 'SUPPLEMENT',
      reasons: [MESSAGES.ASKED({ items })],
      facts: { items },
    };
  });

/** The applicant hands in what was asked for. Refuses as {@link acceptLoanApplication}, INCOMPLETE_SUPPLEMENT. */
export const supplyLoanDocuments = (
  context: RequestContext,
  input: SupplyLoanDocumentsInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> =>
  changeApplication(context, input, info, ({ application }) => {
    const items = plainTexts('items', input.items);
    application.documents = [...application.documents, ...items];
    application.steps += 1;
    return {
      action: 'supply',
      detail: { items },
      type: 'LoanDocumentsSupplied',
      outcome: 'DOCUMENTS_COMPLETE',
      reasons: [MESSAGES.SUPPLIED({ items })],
      facts: { items },
      changed: ['documents', 'steps'],
    };
  });

/**
 * The bank approves a loan: by another person than who took it on, and knowing only what the enterprise let it know.
 * Refuses as {@link acceptLoanApplication}, INVALID_INPUT, NOT_ACCEPTED, SAME_OFFICER, CONSENT_REQUIRED,
 * PROFILE_NOT_READ, LISTED_BLACK, ENTERPRISE_NOT_OPERATING, and as {@link evidenceOf}.
 */
export const approveLoan = (
  context: RequestContext,
  input: ApproveLoanInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> => {
  const { creditCode, amount, yearlyRateBasisPoints: rate } = input;
  const facts = async (ask: GraphClient) => {
    checkRate('yearlyRateBasisPoints', rate);
    const evidence = requireInBusiness(await evidenceOf(ask, creditCode), creditCode);
    requireNotListed(evidence, creditCode, localDate(context.now));
    return evidence;
  };
  const step: Step = async ({ application, write }) => {
    const { amount: most, bankCode } = application;
    const fits = !exceeds(LEAST_AMOUNT, amount) && !exceeds(amount, most);
    checkThat(fits, MESSAGES.APPROVED_AMOUNT({ most, amount }));
    const product = await findProduct(write, application.productId);
    if (product) await requireProfile(write, { creditCode, bankCode, scopes: scopesAskedBy(product) });
    application.approvedAmount = amount;
    application.approvedRateBasisPoints = rate;
    application.steps += 1;
    return {
      action: 'approve',
      type: 'LoanApproved',
      outcome: 'APPROVED',
      reasons: [MESSAGES.APPROVED({ amount, rate })],
      facts: { amount, yearlyRateBasisPoints: rate },
      changed: ['approvedAmount', 'approvedRateBasisPoints', 'steps'],
    };
  };
  return changeApplication(context, input, info, { step, facts });
};

/** The bank rejects a loan, with its reasons. Refuses as {@link acceptLoanApplication}, INVALID_INPUT, SAME_OFFICER. */
export const rejectLoan = (
  context: RequestContext,
  input: RejectLoanInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> =>
  changeApplication(context, input, info, ({ application, case: { status } }) => {
    const reasons = plainTexts('reasons', input.reasons);
    application.steps += 1;
    return {
      // One that was not taken on is not taken on at all.
      action: status === 'RECEIVED' ? 'declineToAccept' : 'reject',
      detail: { reasons },
      type: 'LoanRejected',
      outcome: status === 'RECEIVED' ? 'NOT_ACCEPTED' : 'REJECTED',
      reasons,
      changed: ['steps'],
    };
  });

/** The applicant takes an application back. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, CASE_CHANGED. */
export const withdrawLoanApplication = (
  context: RequestContext,
  input: WithdrawLoanApplicationInput,
  info: GraphQLResolveInfo,
): Promise<ApplicationResult> =>
  changeApplication(context, input, info, ({ case: { status } }) => ({
    action: status === 'RECEIVED' ? 'retract' : 'askToWithdraw',
    // Who asks for money may stop asking: the bank has nothing to confirm.
    ...(status !== 'RECEIVED' && { followedBy: 'confirmWithdrawal' as const }),
    type: 'LoanApplicationWithdrawn',
    outcome: 'WITHDRAWN',
    reasons: [MESSAGES.TAKEN_BACK()],
  }));

interface ApplicationInput {
  creditCode: string;
  applicationId: string;
  idempotencyKey?: string | null | undefined;
}

/** What a step is, and what it tells. */
interface ApplicationStep {
  action: CaseAction;
  /** A further action of the same step. */
  followedBy?: CaseAction;
  detail?: StepDetail;
  type: string;
  outcome: string;
  reasons: readonly Words[];
  facts?: Record<string, unknown>;
  /** Fields of the application's own that differ. */
  changed?: readonly string[];
}

interface Stage extends Applied {
  write: Write;
}

/** Changes an application, or refuses. */
type Step = (stage: Stage) => ApplicationStep | Promise<ApplicationStep>;

/** Takes one step of an application: finds it, lets `step` change it or refuse, moves its case and stores both. */
async function changeApplication(
  context: RequestContext,
  input: ApplicationInput,
  info: GraphQLResolveInfo,
  taking: Step | { step: Step; facts: (ask: GraphClient) => Promise<object> },
): Promise<ApplicationResult> {
  const { creditCode, applicationId, idempotencyKey } = input;
  const owner = bankOfThing(await context.loaders.application.load(applicationId), creditCode);
  const { step, ...asking } = typeof taking === 'function' ? { step: taking } : taking;
  const options = { creditCode, owner, idempotencyKey, info, input, ...asking };
  return context.write<StoredApplication, object | undefined>(options, async (write, known) => {
    const found = await findApplication(write, creditCode, applicationId);
    if (!found) throw refuse('NOT_FOUND', MESSAGES.NO_APPLICATION({ creditCode, applicationId }));
    const { application, case: before } = found;
    const taken = await step({ ...found, write });
    const actor = { subject: context.principal.subject, at: write.now };
    const first = stepCase(before, taken.action, actor, taken.detail);
    const stepped = taken.followedBy ? await follow({ write, application, taken }, first) : first;
    return store(
      write,
      { application, stepped },
      {
        ...taken,
        found: addBreaches(application, stepped.case, write.now),
        facts: { ...known, ...taken.facts },
        before,
      },
    );
  });
}

interface Followed {
  write: Write;
  application: LoanApplication;
  taken: ApplicationStep;
}

/** Stores the first of two actions of one step, and takes the second. */
async function follow({ write, application, taken }: Followed, first: Stepped): Promise<Stepped> {
  const { type, followedBy = 'confirmWithdrawal' } = taken;
  const payload = toldOf(application, []);
  await saveStep(write, first, { type, subject: subjectOf(first.case), shows: {}, changedFields: [], payload });
  return stepCase(first.case, followedBy, { subject: first.event.by, at: write.now });
}

/** What each change of an application tells. */
const toldOf = ({ bankCode, amount, termMonths }: LoanApplication, found: readonly Breach[]) => ({
  bankCode,
  amount,
  termMonths,
  breaches: found.map(({ kind }) => kind),
});

/** The application with its case, under the lock; null where the enterprise has none. */
export async function findApplication(write: Write, creditCode: string, id: string): Promise<Applied | null> {
  const application = isUuid(id) ? await write.em.findOne(LoanApplication, { id, creditCode }) : null;
  return application && { application, case: await loadCase(write, id) };
}

/** Adds the breaches that are found now to an application; returns those. */
export function addBreaches(
  application: LoanApplication,
  { zone, clock, terms, submittedAt }: Case,
  now: Date,
): Breach[] {
  const { small, steps, documents, breaches } = application;
  const on = localDate(new Date(submittedAt));
  const lateDays = lateDaysOf({ clock, terms, zone }, now);
  const handled = { zone: zoneOf(zone), small, on, steps, documents: documents.length, lateDays };
  const found = newBreaches(handled, breaches, now);
  if (found.length > 0) application.breaches = [...breaches, ...found];
  return found;
}

/** Fields of a case that an application shows. */
const SHOWN = ['status', 'version', 'reasons', 'decidedAt', 'clock', 'supplements'] as const;

interface Told extends Omit<ApplicationStep, 'action'> {
  found: readonly Breach[];
  /** The case before the whole step; absent for a new one. */
  before?: Case;
}

/** Stores a step of an application: its case, its decision and its change. */
async function store(
  write: Write,
  { application, stepped }: { application: LoanApplication; stepped: Stepped },
  { type, outcome, reasons, facts = {}, changed = [], found, before }: Told,
): Promise<StoredApplication> {
  const after = stepped.case;
  const { creditCode, bankCode } = application;
  const ofCase = before ? SHOWN.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field])) : [];
  const breached = before && found.length > 0 ? ['breaches'] : [];
  write.decide({
    creditCode,
    subject: subjectOf(application),
    outcome,
    rule: ruleOfCase(after, write.now),
    facts: { zone: after.zone, bankCode, caseNo: after.caseNo, ...facts },
    reasons: [...reasons, ...found.map(breachText)],
  });
  await saveStep(write, stepped, {
    type,
    subject: subjectOf(application),
    changedFields: [...ofCase, ...changed, ...breached],
    payload: toldOf(application, found),
  });
  return { __typename: 'LoanApplication', ...rowOf(LoanApplication, application), ...caseFields(after) };
}

/** The rule of a case's decisions: that of its limit, else that review and approval are separate. */
export const ruleOfCase = ({ rule, zone }: Case, now: Date) =>
  rule ?? ruleReference(listRule(zoneOf(zone), 'LOAN_REVIEW', localDate(now)));

function caseFields(stored: Case) {
  const { caseNo, status, acceptedBy, submittedAt, decidedAt, clock, terms, rule, supplements, reasons, version } =
    stored;
  return { caseNo, status, acceptedBy, submittedAt, decidedAt, clock, terms, rule, supplements, reasons, version };
}

/** An application for a need that is not over; null where there is none. */
async function openApplicationOf(write: Write, need: FinancingNeed): Promise<Applied | null> {
  const [open] = await write.query<{ id: string }>(
    `select id from loan_application join service_case using (id) where need_id = $1 and ${NOT_OVER}`,
    [need.id],
  );
  return open ? findApplication(write, need.creditCode, open.id) : null;
}

/**
 * The application by which a loan is made; null where the bank took it at its counter. Refuses LOAN_NOT_APPROVED while
 * the bank has not decided, INVALID_INPUT more than it approved.
 */
export async function requireApproved(write: Write, need: FinancingNeed, amount: string): Promise<Applied | null> {
  const applied = await openApplicationOf(write, need);
  if (!applied) return null;
  const { caseNo, status } = applied.case;
  const most = applied.application.approvedAmount;
  if (status !== 'APPROVED' || most === null || most === undefined) {
    throw refuse('LOAN_NOT_APPROVED', MESSAGES.NOT_APPROVED({ caseNo, status: caseLabel(status) }), {
      remedy: MESSAGES.DECIDE_FIRST(),
    });
  }
  checkThat(!exceeds(amount, most), MESSAGES.ABOVE_APPROVED({ most, amount }));
  return applied;
}

/**
 * Refuses LOAN_APPLICATION_OPEN: a need is not taken back while a bank decides on its loan. What is approved may be
 * declined: nobody is made to borrow.
 */
export async function requireNotUnderReview(write: Write, need: FinancingNeed): Promise<void> {
  const applied = await openApplicationOf(write, need);
  if (!applied || applied.case.status === 'APPROVED') return;
  const { caseNo } = applied.case;
  throw refuse('LOAN_APPLICATION_OPEN', MESSAGES.APPLICATION_OPEN({ caseNo }), { remedy: MESSAGES.WITHDRAW_FIRST() });
}
