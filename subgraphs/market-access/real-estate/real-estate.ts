/**
 * Real estate (G40 不动产登记): applied for at any hour, online, at a window or at a bank's branch; registered at once by
 * rule, or decided by two officers.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { caseNumber, loadCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import type { Owner } from '#shared/identity/rights.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { amount, decimal, impersonalText, plainText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { caseFields } from '../cases/fields.ts';
import { decideCase, isOfficer, rejectCase, requestItems, supplyItems, withdrawCase } from '../cases/steps.ts';
import { RealEstateCase } from './entities.ts';
import type { RealEstateDetails } from './entities.ts';
import type {
  ApplyForRealEstateInput,
  RealEstateChannel,
  RealEstateStepInput,
  RealEstateSupplementInput,
  RejectRealEstateInput,
  UtilityTransferInput,
} from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import { checkAgainstRegister, enterRealEstate, refuseLapsedObjection, refuseOpenCase } from './entry.ts';
import { MESSAGES } from './messages.ts';
import type { RealEstateCaseRow, RealEstateEncumbranceRow } from './rows.ts';
import { checkBankChannel, checkDigest, checkUnitNo, realEstateLimit, stepsOf, supplierOf, unitNoOf } from './rules.ts';
import type { RealEstateLimit } from './rules.ts';

export type RealEstateResult = (RealEstateCaseRow & { __typename: 'RealEstateCase' }) | Refusal;

/**
 * Who accepts and who decides what a rule does at once. The register's facts alone decide it and no officer has a say,
 * so there are no two persons to separate (X01): the steps bear these two names.
 */
const BY_REGISTER = 'register';
const BY_RULE = 'rule';

/**
 * Applies for a registration. Refusals as {@link checkAgainstRegister}, and REAL_ESTATE_CASE_OPEN, CHANNEL_NOT_OFFERED.
 */
export async function applyForRealEstate(
  context: RequestContext,
  input: ApplyForRealEstateInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> {
  const { creditCode, kind, mortgagee = null, idempotencyKey } = input;
  const given = kind === 'MORTGAGE_CANCELLATION' ? await givenUp(context, input) : null;
  const owner = { creditCode, bank: kind === 'MORTGAGE_CANCELLATION' ? (given?.holder ?? null) : mortgagee };
  return context.write({ creditCode, owner, idempotencyKey, info, input }, write =>
    apply(write, context, given ? { ...input, encumbranceId: given.id } : input),
  );
}

/**
 * The mortgage that a bank gives up: the one that it names, or the one that it holds. Null where it holds none of them,
 * so that it learns of no other bank's.
 */
async function givenUp(
  { loaders, principal }: RequestContext,
  { unitNo, encumbranceId }: ApplyForRealEstateInput,
): Promise<RealEstateEncumbranceRow | null> {
  if (principal.role !== 'bank') return null;
  const lying = await seenBefore(loaders.encumbrancesOf, unitNoOf(unitNo));
  const held = lying
    .filter(({ kind, until }) => kind === 'MORTGAGE' && until === null)
    .filter(({ holder }) => principal.creditCodes.includes(holder));
  return held.find(({ id }) => !encumbranceId || id === encumbranceId) ?? null;
}

async function apply(write: Write, context: RequestContext, input: ApplyForRealEstateInput): Promise<RealEstateResult> {
  const { creditCode, kind } = input;
  const channel = channelOf(context);
  const { zone, status, sizeClass } = await requireOnRegister(write, creditCode);
  const today = localDate(write.now);
  if (channel === 'BANK_BRANCH') checkBankChannel(zone, kind, today);
  const details = detailsOf(input, context);
  const unitNo = checkUnitNo(input.unitNo);
  await refuseOpenCase(write, { unitNo, kind });
  const { ended } = await checkAgainstRegister(write, { kind, creditCode, unitNo, details });
  if (kind === 'OBJECTION') await refuseLapsedObjection(write, { unitNo, zone: zone.code, details });
  if (details.transferTo) await requireOnRegister(write, details.transferTo);
  const limit = realEstateLimit(zone, kind, sizeClass, today);
  const application = write.em.create(RealEstateCase, {
    id: randomUUID(),
    creditCode,
    zone: zone.code,
    unitNo,
    kind,
    channel,
    instant: limit.instant,
    greenChannel: limit.greenChannel,
    details: ended ? { ...details, encumbranceId: ended.id } : details,
    certificateNo: null,
    utilities: [],
    submittedAt: write.now,
  });
  write.em.persist(application);
  const submitted = await submit(write, application, context.principal.subject, limit);
  if (!limit.instant) return resultOf(application, submitted);
  const accepted = feedChange(application, 'RealEstateAccepted');
  await stepStored(
    write,
    { id: application.id, action: 'acceptInDepartment', actor: { subject: BY_REGISTER } },
    accepted,
  );
  const approved = await approve(write, application, {
    by: BY_RULE,
    facts: { status, sizeClass, channel },
    reasons: limit.reasons,
  });
  return resultOf(application, approved);
}

/** Submits the case of an application. */
function submit(
  write: Write,
  application: RealEstateCase,
  applicant: string,
  { rule, greenChannel }: RealEstateLimit,
): Promise<Case> {
  const { id, creditCode, zone, kind, channel } = application;
  const opened = submitCase(
    {
      id,
      creditCode,
      caseNo: caseNumber('BDC', zone, id),
      matter: `REAL_ESTATE_${kind}`,
      zone,
      applicant,
      rule,
    },
    write.now,
  );
  return saveStep(write, opened, feedChange(application, 'RealEstateAppliedFor', { channel, greenChannel }));
}

/** Through which channel an application comes. */
function channelOf(context: RequestContext): RealEstateChannel {
  if (isOfficer(context)) return 'WINDOW';
  return context.principal.role === 'bank' ? 'BANK_BRANCH' : 'ONLINE';
}

/** The greatest area that the register holds, in square metres. */
const MOST_AREA = 999_999_999_999.99;

function detailsOf(input: ApplyForRealEstateInput, context: RequestContext): RealEstateDetails {
  const { area = null, amount: secured = null, basis, location, documentDigest } = input;
  return {
    location: location ? plainText('location', location) : null,
    area: area === null ? null : decimal('area', area, { least: 0.01, most: MOST_AREA }),
    transferTo: input.transferTo ?? null,
    transferUtilities: input.transferUtilities ?? true,
    mortgagee: input.mortgagee ?? null,
    amount: secured === null ? null : amount('amount', secured, { least: '0.01' }),
    encumbranceId: input.encumbranceId ?? null,
    basis: basis ? impersonalText('basis', basis) : null,
    objector: input.kind === 'OBJECTION' ? objectorOf(input, context) : null,
    documentDigest: documentDigest ? checkDigest(documentDigest) : null,
  };
}

/**
 * Who objects, by credit code: the register knows every objector (民法典 220: 利害关系人). Who may object for whom has
 * been judged (rights.ts). Refuses INVALID_INPUT where it is not said, or is the owner.
 */
function objectorOf(
  { creditCode, objector }: ApplyForRealEstateInput,
  { principal: { role, creditCodes } }: RequestContext,
): string {
  const [own, second] = role === 'enterprise' ? creditCodes : [];
  const code = objector ?? (second === undefined ? own : undefined);
  if (code === undefined) {
    throw refuse('INVALID_INPUT', MESSAGES.OBJECTOR_MISSING());
  }
  if (code !== creditCode) return code;
  throw refuse('INVALID_INPUT', MESSAGES.OBJECTOR_IS_OWNER({ got: code }), {
    remedy: MESSAGES.APPLY_FOR_CORRECTION(),
  });
}

export const acceptRealEstate = (
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, (write, application) => {
    const { subject } = context.principal;
    return stepStored(
      write,
      { id: application.id, action: 'acceptInDepartment', actor: { subject } },
      feedChange(application, 'RealEstateAccepted'),
    );
  });

export const approveRealEstate = (
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, async (write, application) => {
    const { creditCode, channel } = application;
    const { status, sizeClass } = await requireOnRegister(write, creditCode);
    return approve(write, application, {
      by: context.principal.subject,
      facts: { status, sizeClass, channel },
      reasons: [MESSAGES.DECIDED_BY_TWO()],
    });
  });

export const rejectRealEstate = (
  context: RequestContext,
  input: RejectRealEstateInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, async (write, application) => {
    const { id, kind, unitNo } = application;
    const basis = plainText('basis', input.basis);
    const rejected = await rejectCase(write, id, context, {
      reasons: input.reasons,
      feedChange: feedChange(application, 'RealEstateRejected'),
    });
    decideCase(write, rejected, {
      subject: subjectOf(application),
      outcome: 'REJECTED',
      facts: { kind, unitNo },
      reasons: rejected.reasons,
      basis,
    });
    return rejected;
  });

export const requestRealEstateSupplement = (
  context: RequestContext,
  input: RealEstateSupplementInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, (write, application) =>
    requestItems(write, application.id, context, {
      items: input.items,
      feedChange: feedChange(application, 'RealEstateSupplementRequested'),
    }),
  );

export const supplyRealEstateSupplement = (
  context: RequestContext,
  input: RealEstateSupplementInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, (write, application) =>
    supplyItems(write, application.id, context, {
      items: input.items,
      feedChange: feedChange(application, 'RealEstateSupplemented'),
    }),
  );

export const withdrawRealEstate = (
  context: RequestContext,
  input: RealEstateStepInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, (write, application) =>
    withdrawCase(write, application.id, context, pending =>
      feedChange(application, pending ? 'RealEstateWithdrawalAsked' : 'RealEstateWithdrawn'),
    ),
  );

/**
 * Records that a utility has put its account in the new owner's name; it speaks for itself. Refuses NOT_FOUND for a
 * utility that was not asked, NOT_ENTITLED and ALREADY_CONFIRMED.
 */
export const confirmUtilityTransfer = (
  context: RequestContext,
  input: UtilityTransferInput,
  info: GraphQLResolveInfo,
): Promise<RealEstateResult> =>
  onCase({ context, input, info }, async (write, application) => {
    const { id, creditCode, zone, unitNo, utilities } = application;
    const { utility } = input;
    const transfer = utilities.find(one => one.utility === utility);
    if (!transfer) {
      const asked = utilities.map(one => one.utility).join(', ') || MESSAGES.NONE();
      throw refuse('NOT_FOUND', MESSAGES.NOT_ASKED({ asked, utility }));
    }
    const supplier = supplierOf(zoneOf(zone), utility, localDate(new Date(transfer.askedAt)));
    if (supplier !== null) requireAgency(context.principal, supplier);
    if (transfer.confirmedAt) {
      const at = new Date(transfer.confirmedAt);
      throw refuse('ALREADY_CONFIRMED', MESSAGES.ALREADY_CONFIRMED({ utility, at }));
    }
    const confirmed = { ...transfer, confirmedAt: write.now.toISOString() };
    application.utilities = utilities.map(one => (one === transfer ? confirmed : one));
    write.record({
      type: 'UtilityTransferConfirmed',
      creditCode,
      subject: subjectOf(application),
      changedFields: ['utilities'],
      restricted: true,
      payload: { utility, unitNo, supplier },
    });
    return loadCase(write, id);
  });

/** Who approves, and what the decision rests on. */
interface Approval {
  by: string;
  facts: Record<string, unknown>;
  reasons: readonly Words[];
}

/** Approves an application and enters it on the register. */
async function approve(write: Write, application: RealEstateCase, { by, facts, reasons }: Approval): Promise<Case> {
  const { id, kind, unitNo, details, zone } = application;
  const approved = await stepStored(
    write,
    { id, action: 'approve', actor: { subject: by } },
    feedChange(application, 'RealEstateApproved'),
  );
  await enterRealEstate(write, application);
  const { steps, limit } = stepsOf(zoneOf(zone), approved.supplements.length, localDate(write.now));
  const kept = limit === null ? [] : [MESSAGES.STEPS({ steps, limit })];
  const decided = { kind, unitNo, ...details, ...facts, steps };
  decideCase(write, approved, {
    subject: subjectOf(application),
    outcome: 'REGISTERED',
    facts: decided,
    reasons: [...reasons, ...kept],
  });
  return approved;
}

/** A request about a case. */
interface CaseRequest {
  context: RequestContext;
  input: RealEstateStepInput;
  info: GraphQLResolveInfo;
}

/**
 * A step of a case, under its enterprise's lock. A transfer locks both parties, in the order of their codes, so that
 * two transfers in opposite directions wait for each other. Refuses NOT_FOUND, and NOT_ENTITLED for a case of another.
 */
async function onCase(
  { context, input, info }: CaseRequest,
  step: (write: Write, application: RealEstateCase) => Promise<Case>,
): Promise<RealEstateResult> {
  const { caseId, idempotencyKey } = input;
  const found = await seenBefore(context.loaders.realEstateCase, caseId);
  const [first = caseId, second] = found ? partiesOf(found) : [];
  const owner = found ? actingOf(found) : NOBODY;
  return context.write({ creditCode: first, owner, idempotencyKey, info, input }, async write => {
    if (!found) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ id: caseId.slice(0, 40) }));
    if (second) await write.lock(ENTERPRISE_LOCK, second);
    const application = await write.em.findOneOrFail(RealEstateCase, { id: found.id });
    return resultOf(application, await step(write, application));
  });
}

/**
 * Who acts in a case: who applied, and the enterprise for which; of an objection it is the objector, never the owner.
 */
export const actingOf = ({ kind, creditCode, applicant, details: { objector = null } }: RealEstateCaseRow): Owner => ({
  creditCode: kind === 'OBJECTION' ? objector : creditCode,
  applicant,
});

/** The credit codes of the owner and, for a transfer, of the new owner, in order. */
const partiesOf = ({ creditCode, details: { transferTo } }: RealEstateCaseRow): string[] =>
  [creditCode, ...(transferTo === null ? [] : [transferTo])].sort();

const subjectOf = ({ id }: RealEstateCase): FeedChange['subject'] => ({ type: 'RealEstateCase', id });

const feedChange = (application: RealEstateCase, type: string, payload: Record<string, unknown> = {}): FeedChange => {
  const { kind, unitNo } = application;
  return { type, subject: subjectOf(application), payload: { kind, unitNo, ...payload } };
};

/** The case as a result. */
export const resultOf = (application: RealEstateCase, after: Case): RealEstateResult => ({
  __typename: 'RealEstateCase',
  ...rowOf(RealEstateCase, application),
  ...caseFields(after),
  applicant: after.applicant,
});
