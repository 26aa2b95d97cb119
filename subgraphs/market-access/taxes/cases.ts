/** Tax cases (G43): opened by the enterprise, accepted and closed by two officers, each on the clock of its kind. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { caseNumber, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { caseFields } from '../cases/fields.ts';
import { decideCase, rejectCase, requestItems, supplyItems, withdrawCase } from '../cases/steps.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import type {
  CloseTaxCaseInput,
  OpenTaxCaseInput,
  TaxCaseKind,
  TaxCaseStepInput,
  TaxSupplementInput,
} from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { TaxCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TaxCaseRow } from './rows.ts';
import { closedOnTheSpot, taxLimit } from './rules.ts';

export type TaxCaseResult = (TaxCaseRow & { __typename: 'TaxCase' }) | Refusal;

const matterOf = (kind: TaxCaseKind): string => `TAX_${kind}`;

/** Opens a case. Refuses TAX_CASE_OPEN, TAX_DEREGISTERED, and as {@link requireOnRegister}. */
export function openTaxCase(
  context: RequestContext,
  input: OpenTaxCaseInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> {
  const { creditCode, kind, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const subject = plainText('subject', input.subject);
    const { zone } = await requireOnRegister(write, creditCode);
    await refuseSecond(write, { creditCode, kind, subject });
    const limit = taxLimit(zone, kind, localDate(write.now));
    const taxCase = write.em.create(TaxCase, {
      id: randomUUID(),
      creditCode,
      kind,
      subject,
      zone: zone.code,
      submittedAt: write.now,
      limitNote: limit?.note ?? null,
    });
    write.em.persist(taxCase);
    const submitted = submitCase(
      {
        id: taxCase.id,
        creditCode,
        caseNo: caseNumber('SW', zone.code, taxCase.id),
        matter: matterOf(kind),
        zone: zone.code,
        applicant: context.principal.subject,
        rule: limit?.rule ?? null,
      },
      write.now,
    );
    const opened = feedChange(taxCase, 'TaxCaseOpened', { submittedAt: write.now.toISOString() });
    return resultOf(taxCase, await saveStep(write, submitted, opened));
  });
}

export const acceptTaxCase = (
  context: RequestContext,
  input: TaxCaseStepInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase({ context, input, info }, (write, taxCase) => {
    const { subject } = context.principal;
    return stepStored(
      write,
      { id: taxCase.id, action: 'acceptInDepartment', actor: { subject } },
      feedChange(taxCase, 'TaxCaseAccepted'),
    );
  });

export const requestTaxSupplement = (
  context: RequestContext,
  input: TaxSupplementInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase({ context, input, info }, (write, taxCase) =>
    requestItems(write, taxCase.id, context, {
      items: input.items,
      feedChange: feedChange(taxCase, 'TaxSupplementRequested'),
    }),
  );

export const supplyTaxSupplement = (
  context: RequestContext,
  input: TaxSupplementInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase({ context, input, info }, (write, taxCase) =>
    supplyItems(write, taxCase.id, context, {
      items: input.items,
      feedChange: feedChange(taxCase, 'TaxSupplemented'),
    }),
  );

export const withdrawTaxCase = (
  context: RequestContext,
  input: TaxCaseStepInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase({ context, input, info }, (write, taxCase) =>
    withdrawCase(write, taxCase.id, context, requested =>
      feedChange(taxCase, requested ? 'TaxCaseWithdrawalAsked' : 'TaxCaseWithdrawn'),
    ),
  );

/** Closes a case as done or rejected, with the decision. */
export const closeTaxCase = (
  context: RequestContext,
  input: CloseTaxCaseInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase({ context, input, info }, async (write, taxCase) => {
    const { kind, limitNote, submittedAt } = taxCase;
    const onTheSpot = closedOnTheSpot(submittedAt, write.now);
    const basis = basisOf(input);
    const close = input.outcome === 'REJECTED' ? rejectTaxCase : approveTaxCase;
    const closed = await close(write, taxCase, context, { reasons: input.reasons ?? [], onTheSpot });
    decideCase(write, closed, {
      subject: subjectOf(taxCase),
      outcome: input.outcome,
      facts: { zone: closed.zone, kind, onTheSpot, amount: closed.terms?.amount, limitNote },
      reasons: closed.reasons,
      ...(basis !== null && { basis }),
    });
    return closed;
  });

/**
 * By which law and article a case is rejected; null for one that is done. Refuses INVALID_INPUT where it is not said.
 */
function basisOf({ outcome, basis }: CloseTaxCaseInput): string | null {
  if (outcome !== 'REJECTED') return null;
  if (!basis) throw refuse('INVALID_INPUT', MESSAGES.BASIS_MISSING());
  return plainText('basis', basis);
}

/** Why a case is closed, and whether on the day it was opened. */
interface Closing {
  reasons: readonly string[];
  onTheSpot: boolean;
}

const rejectTaxCase = (
  write: Write,
  taxCase: TaxCase,
  context: RequestContext,
  { reasons, onTheSpot }: Closing,
): Promise<Case> =>
  rejectCase(write, taxCase.id, context, {
    reasons,
    feedChange: feedChange(taxCase, 'TaxCaseRejected', { onTheSpot }),
  });

function approveTaxCase(
  write: Write,
  taxCase: TaxCase,
  { principal: { subject } }: RequestContext,
  { reasons, onTheSpot }: Closing,
): Promise<Case> {
  const detail = reasons.length > 0 ? { reasons: plainTexts('reasons', [...new Set(reasons)]) } : {};
  const done = feedChange(taxCase, 'TaxCaseDone', { onTheSpot });
  return stepStored(write, { id: taxCase.id, action: 'approve', actor: { subject }, detail }, done);
}

/** A request about a tax case. */
interface TaxCaseRequest {
  context: RequestContext;
  input: TaxCaseStepInput;
  info: GraphQLResolveInfo;
}

/** A step of a tax case, under its enterprise's lock. Refuses NOT_FOUND, and NOT_ENTITLED for a case of another. */
async function onTaxCase(
  { context, input, info }: TaxCaseRequest,
  step: (write: Write, taxCase: TaxCase) => Promise<Case>,
): Promise<TaxCaseResult> {
  const { taxCaseId, idempotencyKey } = input;
  const found = await seenBefore(context.loaders.taxCase, taxCaseId);
  const creditCode = found?.creditCode ?? taxCaseId;
  const owner = found ?? NOBODY;
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    const taxCase = found && (await write.em.findOne(TaxCase, { id: found.id }));
    if (!taxCase) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ id: taxCaseId.slice(0, 40) }));
    return resultOf(taxCase, await step(write, taxCase));
  });
}

const EARLIER_CASE = `select id, status from service_case join tax_case using (id)
  where service_case.credit_code = $1 and matter = $2
    and (decided_at is null and (subject = $3 or kind = 'FAST_DEREGISTRATION')
      or status = 'APPROVED' and kind = 'FAST_DEREGISTRATION')
  limit 1`;

/**
 * A matter has one open case at a time, and one deregistration for good. Refuses TAX_CASE_OPEN and TAX_DEREGISTERED.
 */
async function refuseSecond(
  write: Write,
  { creditCode, kind, subject }: Pick<TaxCaseRow, 'creditCode' | 'kind' | 'subject'>,
): Promise<void> {
  const [earlier] = await write.query<{ id: string; status: string }>(EARLIER_CASE, [
    creditCode,
    matterOf(kind),
    subject,
  ]);
  if (!earlier) return;
  const { id, status } = earlier;
  if (status === 'APPROVED') {
    throw refuse('TAX_DEREGISTERED', MESSAGES.DEREGISTERED_ALREADY({ creditCode, id }));
  }
  throw refuse('TAX_CASE_OPEN', MESSAGES.CASE_OPEN({ id }), { remedy: MESSAGES.WAIT() });
}

const subjectOf = ({ id }: TaxCase): FeedChange['subject'] => ({ type: 'TaxCase', id });

const feedChange = (taxCase: TaxCase, type: string, payload: Record<string, unknown> = {}): FeedChange => ({
  type,
  subject: subjectOf(taxCase),
  payload: { kind: taxCase.kind, ...payload },
});

const resultOf = (taxCase: TaxCase, after: Case): TaxCaseResult => ({
  __typename: 'TaxCase',
  ...rowOf(TaxCase, taxCase),
  ...caseFields(after),
});
