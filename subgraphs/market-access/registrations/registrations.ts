/**
 * Registrations: applied for, accepted, supplemented, rejected, withdrawn. Approval, which makes the enterprise, is in
 * approval.ts.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { loadCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, FeedChange } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { isMember } from '#shared/identity/principal.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { personName, plainText } from '#shared/input.ts';
import { findRuleOfKind, zoneCodes, zone as zoneOf } from '#shared/zones/index.ts';
import { refuseBarred } from '../annulments/barred.ts';
import { caseFields } from '../cases/fields.ts';
import { decideCase, rejectCase, requestItems, supplyItems, withdrawCase } from '../cases/steps.ts';
import { checkWebAddress } from '../changes/web-address.ts';
import {
  forward,
  judgedByCalendar,
  receiveAtHome,
  requireForwarded,
  requireHandedOver,
} from '../cross-city/cross-city.ts';
import { checkIndustry } from '../enterprises/industries.ts';
import { newCreditCode } from '../enterprises/kinds.ts';
import { checkName, checkNameRules } from '../enterprises/name-rules.ts';
import { checkSize } from '../enterprises/rules.ts';
import type {
  AcceptRegistrationInput,
  EnterpriseKind,
  RegisterEnterpriseInput,
  RejectRegistrationInput,
  RequestSupplementInput,
  SupplySupplementInput,
  WithdrawRegistrationInput,
} from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { leadStartup } from '../startups/licence.ts';
import { Registration } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { EnterpriseRegistrationRow } from './rows.ts';
import { nameKey, refuseTakenName } from './taken-names.ts';

export type RegistrationResult = (EnterpriseRegistrationRow & { __typename: 'EnterpriseRegistration' }) | Refusal;

export const REGISTRATION_MATTER = 'REGISTRATION';

/** Applies for the registration of a new enterprise. Refuses NOT_ENTITLED, INVALID_INPUT, NAME_TAKEN, BARRED_FROM_APPLYING. */
export function registerEnterprise(
  context: RequestContext,
  input: RegisterEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> {
  const { idempotencyKey, homeZone } = input;
  const creditCode = nameKey(input.zone, input.name);
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    await refuseBarred(write, context.principal.subject);
    const application = checkApplication(input);
    const kind = input.kind ?? 'ENTERPRISE';
    const approvalNo = application.nameApprovalNo ?? null;
    checkNameRules({ ...application, kind, approvalNo }, zoneOf(input.zone), localDate(write.now));
    const { division } = checkIndustry(application.industry);
    await refuseTakenName(write, { ...application, division });
    const serial = await nextSerial(write);
    const registration = createRegistration(write, { ...application, kind }, serial);
    const submitted = await submitRegistration(write, registration, serial, context.principal.subject);
    if (!homeZone) return resultOf(registration, submitted);
    const { principal } = context;
    const crossing = receiveAtHome(write, submitted, { matter: 'SETUP', homeZone });
    // Another platform hands over what its window has accepted.
    return resultOf(registration, isMember(principal) ? await forward(write, crossing, principal.subject) : submitted);
  });
}

/** What is applied for, checked. */
type Application = Omit<Registration, 'id' | 'creditCode'>;
type NewBody = Application & { kind: EnterpriseKind };

/** Refuses INVALID_INPUT. */
function checkApplication(input: RegisterEnterpriseInput): Application {
  if (!zoneCodes.includes(input.zone)) {
    const got = input.zone.slice(0, 40);
    throw refuse('INVALID_INPUT', MESSAGES.NO_SUCH_ZONE({ zones: zoneCodes.join(', '), got }));
  }
  const { name, brand } = checkName(input.name, input.brand);
  const { industry } = checkIndustry(input.industry);
  const sizeFacts = {
    employees: input.employees ?? undefined,
    annualRevenueWan: tenThousands(input.annualRevenue),
    totalAssetsWan: tenThousands(input.totalAssets),
  };
  const { sizeClass } = checkSize(industry, sizeFacts);
  const { registeredCapital, nameApprovalNo, kind } = input;
  if (!(Number(registeredCapital) > 0)) {
    throw refuse('INVALID_INPUT', MESSAGES.NO_CAPITAL({ got: registeredCapital }));
  }
  return {
    zone: input.zone,
    name,
    brand,
    industry,
    sizeClass,
    sizeFacts,
    registeredCapital,
    address: plainText('address', input.address),
    legalRepresentative: personName('legalRepresentative', input.legalRepresentative),
    nameApprovalNo: nameApprovalNo ? plainText('nameApprovalNo', nameApprovalNo) : null,
    webAddress: checkWebAddress(input, kind ?? 'ENTERPRISE'),
  };
}

const tenThousands = (yuan: string | null | undefined): number | undefined =>
  yuan === null || yuan === undefined ? undefined : Number(yuan) / 10_000;

async function nextSerial(write: Write): Promise<number> {
  const [next] = await write.query<{ serial: string }>(`select nextval('registration_serial')::text as serial`);
  return Number(next?.serial);
}

function createRegistration(write: Write, { kind, ...application }: NewBody, serial: number): Registration {
  const { hostDivisionCode } = zoneOf(application.zone);
  const registration = write.em.create(Registration, {
    id: randomUUID(),
    creditCode: newCreditCode(kind, hostDivisionCode, serial),
    ...application,
  });
  write.em.persist(registration);
  return registration;
}

function submitRegistration(
  write: Write,
  registration: Registration,
  serial: number,
  applicant: string,
): Promise<Case> {
  const { id, creditCode, zone } = registration;
  const today = localDate(write.now);
  const submitted = submitCase(
    {
      id,
      creditCode,
      caseNo: `SL-${zoneOf(zone).hostDivisionCode}-${today.replaceAll('-', '')}-${serial}`,
      matter: REGISTRATION_MATTER,
      zone,
      applicant,
      rule: findRuleOfKind('clock', zoneOf(zone), 'STARTUP_LICENCE', today),
    },
    write.now,
  );
  const payload = { zone, submittedAt: write.now.toISOString() };
  return saveStep(write, submitted, { ...feedChange(registration, 'RegistrationSubmitted'), payload });
}

/** Accepts a registration. Refuses NOT_FOUND, NOT_FORWARDED. */
export const acceptRegistration = (
  context: RequestContext,
  input: AcceptRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  stepRegistration({ context, input, info }, async (write, registration) => {
    await requireForwarded(write, registration.id);
    const { subject } = context.principal;
    const accepted = feedChange(registration, 'RegistrationAccepted');
    return stepStored(write, { id: registration.id, action: 'acceptInDepartment', actor: { subject } }, accepted);
  });

export const requestSupplement = (
  context: RequestContext,
  input: RequestSupplementInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  stepRegistration({ context, input, info }, (write, registration) =>
    requestItems(write, registration.id, context, {
      items: input.items,
      feedChange: feedChange(registration, 'RegistrationSupplementRequested'),
    }),
  );

export const supplySupplement = (
  context: RequestContext,
  input: SupplySupplementInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  stepRegistration({ context, input, info }, async (write, registration) => {
    const { principal } = context;
    if (isMember(principal)) await requireHandedOver(write, registration.id, input, principal);
    return supplyItems(write, registration.id, context, {
      items: input.items,
      feedChange: feedChange(registration, 'RegistrationSupplemented'),
    });
  });

export const rejectRegistration = (
  context: RequestContext,
  input: RejectRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  stepRegistration({ context, input, info }, async (write, registration) => {
    const { id, zone, name, industry } = registration;
    const basis = plainText('basis', input.basis);
    const rejected = await rejectCase(write, id, context, {
      reasons: input.reasons,
      feedChange: feedChange(registration, 'RegistrationRejected'),
    });
    decideCase(write, await judgedByCalendar(write, rejected), {
      subject: subjectOf(registration),
      outcome: 'REJECTED',
      facts: { zone, name, industry },
      reasons: rejected.reasons,
      basis,
    });
    return rejected;
  });

export const withdrawRegistration = (
  context: RequestContext,
  input: WithdrawRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  stepRegistration({ context, input, info }, (write, registration) =>
    withdrawCase(write, registration.id, context, requested =>
      feedChange(registration, requested ? 'RegistrationWithdrawalAsked' : 'RegistrationWithdrawn'),
    ),
  );

/** A request about a registration. */
export interface RegistrationRequest {
  context: RequestContext;
  input: { registrationId: string; idempotencyKey?: string | null | undefined };
  info: GraphQLResolveInfo;
}

/** A step of a case; the start-up that belongs to it follows. */
const stepRegistration = (
  request: RegistrationRequest,
  work: (write: Write, registration: Registration) => Promise<Case>,
): Promise<RegistrationResult> =>
  onRegistration<RegistrationResult>(request, async (write, registration) => {
    const stepped = await work(write, registration);
    await leadStartup(write, stepped);
    return resultOf(registration, stepped);
  });

/**
 * A write about a registration, under the lock of its credit code. Refuses NOT_ENTITLED, for a case of another
 * applicant as for none, so that its existence stays unknown; and NOT_FOUND.
 */
export async function onRegistration<Result extends object>(
  { context, input, info }: RegistrationRequest,
  work: (write: Write, registration: Registration, before: Case) => Promise<Result>,
): Promise<Result | Refusal> {
  const { registrationId, idempotencyKey } = input;
  const found = isUuid(registrationId) ? await seenBefore(context.loaders.registration, registrationId) : null;
  const creditCode = found?.creditCode ?? registrationId;
  const owner = found ?? NOBODY;
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    if (!found) throw refuse('NOT_FOUND', MESSAGES.NO_REGISTRATION({ id: registrationId.slice(0, 40) }));
    const registration = await write.em.findOneOrFail(Registration, { id: registrationId });
    return work(write, registration, await loadCase(write, registrationId));
  });
}

export const subjectOf = ({ id }: { id: string }): FeedChange['subject'] => ({ type: 'EnterpriseRegistration', id });
export const feedChange = (registration: { id: string }, type: string): FeedChange => ({
  type,
  subject: subjectOf(registration),
});

/**
 * The case as a result. The result is stored with the idempotency key, so the name of the legal representative is
 * masked in it already.
 */
export function resultOf(registration: Registration, stepped: Case): RegistrationResult {
  const { sizeFacts, ...row } = rowOf(Registration, registration);
  return {
    __typename: 'EnterpriseRegistration',
    ...row,
    ...caseFields(stepped),
    applicant: stepped.applicant,
    legalRepresentative: maskPersonName(registration.legalRepresentative),
  };
}
