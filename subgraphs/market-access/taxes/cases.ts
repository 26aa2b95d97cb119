/** Tax cases (G43): opened by the enterprise, accepted and closed by two officers, each on the clock of its kind. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { caseNumber, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, Telling } from '#shared/case/index.ts';
import { addDays, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { findRuleOfKind, ruleReference } from '#shared/zones/index.ts';
import { caseFields } from '../cases/fields.ts';
import { decideCase, rejectCase, requestItems, supplyItems, withdrawCase } from '../cases/steps.ts';
import { TaxCase } from './entities.ts';
import type {
  CloseTaxCaseInput,
  InstantDeregistrationRate,
  OpenTaxCaseInput,
  TaxCaseKind,
  TaxCaseStepInput,
  TaxSupplementInput,
} from '../generated.ts';
import { checkPeriod, checkZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { TaxCaseRow } from './rows.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { closedOnTheSpot, instantRate, taxLimit } from './rules.ts';

export type TaxCaseResult = (TaxCaseRow & { __typename: 'TaxCase' }) | Refusal;

const matterOf = (kind: TaxCaseKind): string => `TAX_${kind}`;

export function openTaxCase(
  context: RequestContext,
  input: OpenTaxCaseInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> {
  const { creditCode, kind, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const subject = plainText('subject', input.subject);
    const { zone } = await requireOnRegister(write, creditCode);
    await refuseSecond(write, creditCode, kind, subject);
    const limit = taxLimit(zone, kind, localDate(write.now));
    const id = randomUUID();
    const taxCase = write.em.create(TaxCase, {
      id,
      creditCode,
      kind,
      subject,
      zone: zone.code,
      submittedAt: write.now,
      limitNote: limit?.note ?? null,
    });
    write.em.persist(taxCase);
    const given = {
      id,
      creditCode,
      caseNo: caseNumber('SW', zone.code, id),
      matter: matterOf(kind),
      zone: zone.code,
      applicant: context.principal.subject,
      rule: limit?.rule ?? null,
    };
    return resultOf(
      taxCase,
      await saveStep(
        write,
        submitCase(given, write.now),
        telling(taxCase, 'TaxCaseOpened', { submittedAt: write.now.toISOString() }),
      ),
    );
  });
}

export const acceptTaxCase = (
  context: RequestContext,
  input: TaxCaseStepInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase(context, input, info, 'office', (write, taxCase) =>
    stepStored(
      write,
      taxCase.id,
      'acceptInDepartment',
      { subject: context.principal.subject },
      telling(taxCase, 'TaxCaseAccepted'),
    ),
  );

export const requestTaxSupplement = (
  context: RequestContext,
  input: TaxSupplementInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase(context, input, info, 'office', (write, taxCase) =>
    requestItems(write, taxCase.id, context, {
      items: input.items,
      telling: telling(taxCase, 'TaxSupplementRequested'),
    }),
  );

export const supplyTaxSupplement = (
  context: RequestContext,
  input: TaxSupplementInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase(context, input, info, 'applicant', (write, taxCase) =>
    supplyItems(write, taxCase.id, context, {
      items: input.items,
      telling: telling(taxCase, 'TaxSupplemented'),
    }),
  );

export const withdrawTaxCase = (
  context: RequestContext,
  input: TaxCaseStepInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase(context, input, info, 'applicant', (write, taxCase) =>
    withdrawCase(write, taxCase.id, context, asked =>
      telling(taxCase, asked ? 'TaxCaseWithdrawalAsked' : 'TaxCaseWithdrawn'),
    ),
  );

export const closeTaxCase = (
  context: RequestContext,
  input: CloseTaxCaseInput,
  info: GraphQLResolveInfo,
): Promise<TaxCaseResult> =>
  onTaxCase(context, input, info, 'office', async (write, taxCase) => {
    const { kind, limitNote, submittedAt } = taxCase;
    const onTheSpot = closedOnTheSpot(submittedAt, write.now);
    const given = input.reasons ?? [];
    const closed =
      input.outcome === 'REJECTED'
        ? await rejectCase(write, taxCase.id, context, {
            reasons: given,
            telling: telling(taxCase, 'TaxCaseRejected', { onTheSpot }),
          })
        : await stepStored(
            write,
            taxCase.id,
            'approve',
            { subject: context.principal.subject },
            telling(taxCase, 'TaxCaseDone', { onTheSpot }),
            given.length > 0 ? { reasons: plainTexts('reasons', [...new Set(given)]) } : {},
          );
    decideCase(write, closed, {
      subject: subjectOf(taxCase),
      outcome: input.outcome,
      facts: { zone: closed.zone, kind, onTheSpot, amount: closed.terms?.amount, limitNote },
      reasons: closed.reasons,
    });
    return closed;
  });

/** A step of a tax case, under its enterprise's lock. Refuses NOT_FOUND; what is somebody else's, as NOT_ENTITLED. */
async function onTaxCase(
  context: RequestContext,
  input: TaxCaseStepInput,
  info: GraphQLResolveInfo,
  who: 'office' | 'applicant',
  work: (write: Write, taxCase: TaxCase) => Promise<Case>,
): Promise<TaxCaseResult> {
  const { taxCaseId, idempotencyKey } = input;
  const creditCode = isUuid(taxCaseId) ? (await context.loaders.taxCase.load(taxCaseId))?.creditCode : undefined;
  return context.write({ creditCode: creditCode ?? taxCaseId, idempotencyKey, info, input }, async write => {
    if (who === 'office') requireOfficer(context.principal, context.department);
    else requireApplicant(context.principal, context.department, creditCode ?? 'of no tax case');
    const taxCase = creditCode === undefined ? null : await write.em.findOne(TaxCase, { id: taxCaseId });
    if (!taxCase) throw refuse('NOT_FOUND', `there is no tax case ${taxCaseId.slice(0, 40)}`);
    return resultOf(taxCase, await work(write, taxCase));
  });
}

/** The share of a zone's tax deregistrations in a period that were done on the spot. */
export async function instantDeregistrationRate(
  { database }: RequestContext,
  zoneCode: string,
  from: LocalDate,
  to: LocalDate,
): Promise<InstantDeregistrationRate> {
  const zone = checkZone(zoneCode);
  checkPeriod(from, to);
  const day = (column: string): string => `(${column} at time zone 'Asia/Shanghai')::date`;
  const [counts] = await database.query<{ deregistrations: number; instant: number }>(
    `select count(*)::int as deregistrations, (count(*) filter (where ${day('submitted_at')} = ${day('decided_at')}))::int as instant from service_case
     where matter = 'TAX_FAST_DEREGISTRATION' and status = 'APPROVED' and zone = $1 and decided_at >= $2 and decided_at < $3`,
    [zone.code, instantAt(from, '00:00'), instantAt(addDays(to, 1), '00:00')],
  );
  const rule = findRuleOfKind('threshold', zone, 'TAX_INSTANT_DEREG_RATE', to);
  return {
    zone: zone.code,
    from,
    to,
    ...counts!,
    ...instantRate(rule, { zone: zone.code, ...counts! }),
    rule: rule && ruleReference(rule),
  };
}

/** One case of the same matter at a time, and one deregistration for good. */
async function refuseSecond(write: Write, creditCode: string, kind: TaxCaseKind, subject: string): Promise<void> {
  const [there] = await write.query<{ id: string; status: string }>(
    `select id, status from service_case join tax_case using (id) where service_case.credit_code = $1 and matter = $2
       and (decided_at is null and (subject = $3 or kind = 'FAST_DEREGISTRATION') or status = 'APPROVED' and kind = 'FAST_DEREGISTRATION') limit 1`,
    [creditCode, matterOf(kind), subject],
  );
  if (there?.status === 'APPROVED')
    throw refuse('TAX_DEREGISTERED', `${creditCode} is deregistered for taxes already, by case ${there.id}`);
  if (there)
    throw refuse('TAX_CASE_OPEN', `a matter has one open case at a time, but case ${there.id} is open`, {
      remedy: 'wait until it is closed',
    });
}

const subjectOf = ({ id }: { id: string }): Telling['subject'] => ({ type: 'TaxCase', id });
const telling = ({ id, kind }: TaxCase, type: string, payload: Record<string, unknown> = {}): Telling => ({
  type,
  subject: subjectOf({ id }),
  payload: { kind, ...payload },
});

const resultOf = ({ kind, subject, limitNote }: TaxCase, after: Case): TaxCaseResult => ({
  __typename: 'TaxCase',
  ...caseFields(after),
  kind,
  subject,
  limitNote: limitNote ?? null,
});
