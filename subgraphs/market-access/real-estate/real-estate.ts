/**
 * Real estate (G40 不动产登记): applied for at any hour, online, at a window or a bank's branch; done at once by rule, or
 * decided by two officers.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { caseNumber, loadCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { caseFields } from '../case-fields.ts';
import { decideCase, isOfficer, rejectCase, requestItems, supplyItems, withdrawCase } from '../case-steps.ts';
import { RealEstateCase } from './entities.ts';
import type {
  ApplyForRealEstateInput,
  RealEstateChannel,
  RealEstateStepInput,
  RealEstateSupplementInput,
  RejectRealEstateInput,
  UtilityTransferInput,
} from '../generated.ts';
import type { RealEstateCaseRow, RequestContext } from '../loaders.ts';
import { requireOnRegister } from '../on-register.ts';
import { checkAgainstRegister, enterRealEstate, refuseOpenCase } from './entry.ts';
import { checkBankChannel, checkUnitNo, realEstateLimit, stepsOf } from './rules.ts';
import type { RealEstateDetails } from './rules.ts';
import { checkText } from '../rules.ts';

export type RealEstateResult = (RealEstateCaseRow & { __typename: 'RealEstateCase' }) | Refusal;

/**
 * Who accepts and who decides what a rule does at once. The register's facts alone decide it and no officer has a say,
 * so there are no two persons to separate (X01): the steps bear these two names.
 */
const [BY_REGISTER, BY_RULE] = ['register', 'rule'];

export function applyForRealEstate(
  context: RequestContext,
  input: ApplyForRealEstateInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> {
  const { creditCode, kind, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const channel = requireEntitled(context, input);
    const { zone, status, sizeClass } = await requireOnRegister(write, creditCode);
    const today = localDate(write.now);
    if (channel === 'BANK_BRANCH') checkBankChannel(zone, kind, today);
    const details = detailsOf(input);
    const unitNo = checkUnitNo(input.unitNo);
    await refuseOpenCase(write, unitNo);
    const { ended } = await checkAgainstRegister(write, { kind, creditCode, unitNo, details });
    if (context.principal.role === 'bank' && ended && !context.principal.creditCodes.includes(ended.holder)) {
      throw refuse('NOT_ENTITLED', 'a mortgage is given up by who holds it, but the caller is another bank');
    }
    if (details.transferTo) await requireOnRegister(write, details.transferTo);
    const { rule, instant, greenChannel, reasons } = realEstateLimit(zone, kind, sizeClass, today);
    const id = randomUUID();
    const application = write.em.create(RealEstateCase, {
      id,
      creditCode,
      zone: zone.code,
      unitNo,
      kind,
      channel,
      instant,
      greenChannel,
      details: ended ? { ...details, encumbranceId: ended.id } : details,
      certificateNo: null,
      utilities: [],
      submittedAt: write.now,
    });
    write.em.persist(application);
    const given = {
      id,
      creditCode,
      caseNo: caseNumber('BDC', zone.code, id),
      matter: `REAL_ESTATE_${kind}`,
      zone: zone.code,
      applicant: context.principal.subject,
      rule,
    };
    const submitted = await saveStep(
      write,
      submitCase(given, write.now),
      telling(application, 'RealEstateAppliedFor', { channel, greenChannel }),
    );
    if (!instant) return resultOf(application, submitted);
    await stepStored(
      write,
      id,
      'acceptInDepartment',
      { subject: BY_REGISTER! },
      telling(application, 'RealEstateAccepted'),
    );
    return resultOf(application, await approve(write, application, BY_RULE!, { status, sizeClass, channel }, reasons));
  });
}

/** Who may apply for what; tells the channel. Refuses NOT_ENTITLED. */
function requireEntitled(
  context: RequestContext,
  { creditCode, kind, mortgagee }: ApplyForRealEstateInput,
): RealEstateChannel {
  const { principal, department } = context;
  if (isOfficer(context)) return 'WINDOW';
  // A court's writ comes through the office.
  if (kind === 'SEIZURE' || kind === 'RELEASE') requireOfficer(principal, department);
  if (principal.role === 'bank') {
    if (kind === 'MORTGAGE' && !principal.creditCodes.includes(mortgagee ?? ''))
      throw refuse('NOT_ENTITLED', 'a bank applies for mortgages of its own, but the mortgagee is another');
    return 'BANK_BRANCH';
  }
  // Who gives a mortgage up is who holds it; who objects is anybody with an interest.
  if (kind === 'MORTGAGE_CANCELLATION')
    throw refuse(
      'NOT_ENTITLED',
      `a mortgage is given up by the bank that holds it, but the caller is: ${principal.role}`,
      { remedy: 'let the bank apply' },
    );
  if (kind === 'OBJECTION' && principal.role === 'enterprise') return 'ONLINE';
  requireApplicant(principal, department, creditCode);
  return 'ONLINE';
}

const detailsOf = ({
  location,
  area,
  transferTo,
  transferUtilities,
  mortgagee,
  amount,
  encumbranceId,
  basis,
}: ApplyForRealEstateInput): RealEstateDetails => ({
  location: location ? checkText('location', location) : null,
  area: area ?? null,
  transferTo: transferTo ?? null,
  transferUtilities: transferUtilities ?? true,
  mortgagee: mortgagee ?? null,
  amount: amount ?? null,
  encumbranceId: encumbranceId ?? null,
  basis: basis ? checkText('basis', basis) : null,
});

export const acceptRealEstate = (
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'office', (write, application) =>
    stepStored(
      write,
      application.id,
      'acceptInDepartment',
      { subject: context.principal.subject },
      telling(application, 'RealEstateAccepted'),
    ),
  );

export const approveRealEstate = (
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'office', async (write, application) => {
    const { status, sizeClass } = await requireOnRegister(write, application.creditCode);
    return approve(write, application, context.principal.subject, { status, sizeClass, channel: application.channel }, [
      'accepted and decided by two officers',
    ]);
  });

export const rejectRealEstate = (
  context: RequestContext,
  input: RejectRealEstateInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'office', async (write, application) => {
    const rejected = await rejectCase(
      write,
      application.id,
      context,
      input.reasons,
      telling(application, 'RealEstateRejected'),
    );
    decideCase(
      write,
      rejected,
      subjectOf(application),
      'REJECTED',
      { kind: application.kind, unitNo: application.unitNo },
      rejected.reasons,
    );
    return rejected;
  });

export const requestRealEstateSupplement = (
  context: RequestContext,
  input: RealEstateSupplementInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'office', (write, application) =>
    requestItems(write, application.id, context, input.items, telling(application, 'RealEstateSupplementRequested')),
  );

export const supplyRealEstateSupplement = (
  context: RequestContext,
  input: RealEstateSupplementInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'applicant', (write, application) =>
    supplyItems(write, application.id, context, input.items, telling(application, 'RealEstateSupplemented')),
  );

export const withdrawRealEstate = (
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'applicant', (write, application) =>
    withdrawCase(write, application.id, context, asked =>
      telling(application, asked ? 'RealEstateWithdrawalAsked' : 'RealEstateWithdrawn'),
    ),
  );

/** What a utility answered: its account is in the new owner's name. */
export const confirmUtilityTransfer = (
  context: RequestContext,
  input: UtilityTransferInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase(context, input, info, 'office', async (write, application) => {
    const asked = application.utilities.find(({ utility }) => utility === input.utility);
    if (!asked)
      throw refuse(
        'NOT_FOUND',
        `asked were: ${application.utilities.map(({ utility }) => utility).join(', ') || 'none'}, but got: ${input.utility}`,
      );
    if (asked.confirmedAt)
      throw refuse(
        'ALREADY_CONFIRMED',
        `a transfer is confirmed once, but ${input.utility} confirmed at ${asked.confirmedAt}`,
      );
    application.utilities = application.utilities.map(one =>
      one === asked ? { ...one, confirmedAt: write.now.toISOString() } : one,
    );
    const { id, creditCode, unitNo } = application;
    write.record({
      type: 'UtilityTransferConfirmed',
      creditCode,
      subject: subjectOf({ id }),
      changedFields: ['utilities'],
      restricted: true,
      payload: { utility: input.utility, unitNo },
    });
    return loadCase(write, id);
  });

async function approve(
  write: Write,
  application: RealEstateCase,
  by: string,
  facts: Record<string, unknown>,
  reasons: readonly string[],
): Promise<Case> {
  const { id, kind, unitNo, details, zone } = application;
  const approved = await stepStored(write, id, 'approve', { subject: by }, telling(application, 'RealEstateApproved'));
  await enterRealEstate(write, application);
  const { steps, limit } = stepsOf(zoneOf(zone), approved.supplements.length, localDate(write.now));
  decideCase(write, approved, subjectOf(application), 'REGISTERED', { kind, unitNo, ...details, ...facts, steps }, [
    ...reasons,
    ...(limit === null
      ? []
      : [`${steps} step(s) of the applicant, at most ${limit} are to be (申请受理—交费领证 in one)`]),
  ]);
  return approved;
}

/**
 * A step of a case, under its enterprise's lock; a transfer locks both parties, in their order, so that two of opposite
 * ways wait for each other. Refuses NOT_FOUND; what is somebody else's, as NOT_ENTITLED.
 */
async function onCase(
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
  who: 'office' | 'applicant',
  work: (write: Write, application: RealEstateCase) => Promise<Case>,
): Promise<RealEstateResult> {
  const { caseId, idempotencyKey } = input;
  const known = await context.loaders.realEstateCase.load(caseId);
  const [first, second] = known
    ? [known.creditCode, known.details.transferTo].filter(one => one !== null).sort()
    : [caseId];
  return context.write({ creditCode: first!, idempotencyKey, info, input }, async write => {
    const { principal, department } = context;
    if (who === 'office') requireOfficer(principal, department);
    else if (!known || known.applicant !== principal.subject)
      requireApplicant(principal, department, known?.creditCode ?? 'of no case');
    if (!known) throw refuse('NOT_FOUND', `there is no real-estate case ${caseId.slice(0, 40)}`);
    if (second) await write.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [second]);
    const application = await write.em.findOneOrFail(RealEstateCase, { id: known.id });
    return resultOf(application, await work(write, application));
  });
}

const subjectOf = ({ id }: { id: string }): Telling['subject'] => ({ type: 'RealEstateCase', id });
const telling = (
  { id, kind, unitNo }: RealEstateCase,
  type: string,
  payload: Record<string, unknown> = {},
): Telling => ({ type, subject: subjectOf({ id }), payload: { kind, unitNo, ...payload } });

function resultOf(
  { unitNo, kind, channel, instant, greenChannel, details, certificateNo, utilities }: RealEstateCase,
  after: Case,
): RealEstateResult {
  return {
    __typename: 'RealEstateCase',
    ...caseFields(after),
    applicant: after.applicant,
    unitNo,
    kind,
    channel,
    instant,
    greenChannel,
    details,
    certificateNo: certificateNo ?? null,
    utilities,
  };
}
