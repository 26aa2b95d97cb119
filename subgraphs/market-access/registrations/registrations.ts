/**
 * The register's cases: applied for, accepted, supplemented, rejected, withdrawn. Approval, which makes the enterprise:
 * approval.ts.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { requireOfficer } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { loadCase, saveStep, stepStored, submitCase } from '#shared/case/index.ts';
import type { Case, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { makeCreditCode, maskPersonName } from '#shared/identifiers/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { findRuleOfKind, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { caseFields } from '../case-fields.ts';
import { decideCase, isOfficer, rejectCase, requestItems, supplyItems, withdrawCase } from '../case-steps.ts';
import { judgedByCalendar, receiveAtHome, requireForwarded } from '../cross-city/cross-city.ts';
import { Registration } from '../entities.ts';
import type {
  AcceptRegistrationInput,
  RegisterEnterpriseInput,
  RejectRegistrationInput,
  RequestSupplementInput,
  SupplySupplementInput,
  WithdrawRegistrationInput,
} from '../generated.ts';
import type { EnterpriseRegistrationRow, RequestContext } from '../loaders.ts';
import { normalName } from './names.ts';
import { checkIndustry, checkName, checkSize, checkText } from '../rules.ts';
import { leadStartup } from '../startups/licence.ts';

export type RegistrationResult = (EnterpriseRegistrationRow & { __typename: 'EnterpriseRegistration' }) | Refusal;

export const REGISTRATION_MATTER = 'REGISTRATION';

/** Whether a caller may see a case and, unless auditor, act as its applicant. */
const isApplicant = (
  principal: Principal,
  { applicant, creditCode }: { applicant: string; creditCode: string },
): boolean =>
  principal.role === 'enterprise' && (principal.subject === applicant || principal.creditCodes.includes(creditCode));

/** Whether a caller may see a case: its applicant, the enterprise, this department's officers, services, auditors. */
export const maySee = (context: RequestContext, registration: { applicant: string; creditCode: string }): boolean =>
  isApplicant(context.principal, registration) ||
  isOfficer(context) ||
  context.principal.role === 'service' ||
  context.principal.role === 'auditor';

/** Refuses (NOT_ENTITLED) anyone who cannot apply: nobody has a credit code yet, so the role is enough. */
function requireRegistrant({ principal, department }: RequestContext): void {
  if (principal.role === 'enterprise' || isOfficer({ principal, department })) return;
  throw refuse(
    'NOT_ENTITLED',
    `this is for callers of role enterprise and officers of ${department}, but the caller is: ${principal.role}`,
    {
      remedy: 'ask with a token of role enterprise; it needs no credit code',
    },
  );
}

export function registerEnterprise(
  context: RequestContext,
  input: RegisterEnterpriseInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> {
  // The name is the lock, since there is no credit code yet: who asks for the same name in the same zone waits, and so
  // it is given once.
  const lock = `name ${normalName(input.name)} in ${input.zone}`;
  return context.write({ creditCode: lock, idempotencyKey: input.idempotencyKey, info, input }, async write => {
    requireRegistrant(context);
    if (!zoneCodes.includes(input.zone))
      throw refuse('INVALID_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${input.zone.slice(0, 40)}`);
    const zone = zoneOf(input.zone);
    const { name, brand } = checkName(input.name, input.brand);
    const { industry } = checkIndustry(input.industry);
    const sizeFacts = {
      employees: input.employees ?? undefined,
      annualRevenueWan: tenThousands(input.annualRevenue),
      totalAssetsWan: tenThousands(input.totalAssets),
    };
    const { sizeClass } = checkSize(industry, sizeFacts);
    if (!(Number(input.registeredCapital) > 0))
      throw refuse('INVALID_INPUT', `registeredCapital must be above 0, but got: ${input.registeredCapital}`);
    const address = checkText('address', input.address);
    const legalRepresentative = checkText('legalRepresentative', input.legalRepresentative);
    await refuseTakenName(write, zone.code, name);

    const today = localDate(write.now);
    const [next] = await write.query<{ serial: string }>(`select nextval('registration_serial')::text as serial`);
    const serial = Number(next!.serial);
    const registration = write.em.create(Registration, {
      id: randomUUID(),
      creditCode: makeCreditCode({ authority: '9', kind: '1', divisionCode: zone.hostDivisionCode, serial }),
      ...{
        zone: zone.code,
        name,
        brand,
        industry,
        sizeClass,
        sizeFacts,
        registeredCapital: input.registeredCapital,
        address,
        legalRepresentative,
      },
    });
    write.em.persist(registration);
    const { id, creditCode } = registration;
    const given = {
      id,
      creditCode,
      caseNo: `SL-${zone.code.toUpperCase()}-${today.replaceAll('-', '')}-${serial}`,
      matter: REGISTRATION_MATTER,
      zone: zone.code,
      applicant: context.principal.subject,
      rule: findRuleOfKind('clock', zone, 'STARTUP_LICENCE', today),
    };
    const payload = { zone: zone.code, submittedAt: write.now.toISOString() };
    const submitted = await saveStep(write, submitCase(given, write.now), {
      ...telling(registration, 'RegistrationSubmitted'),
      payload,
    });
    if (input.homeZone) receiveAtHome(write, submitted, 'SETUP', input.homeZone);
    return resultOf(registration, submitted);
  });
}

export const acceptRegistration = (
  context: RequestContext,
  input: AcceptRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, async (write, registration) => {
    await requireForwarded(write, registration.id);
    return stepStored(
      write,
      registration.id,
      'acceptInDepartment',
      { subject: context.principal.subject },
      telling(registration, 'RegistrationAccepted'),
    );
  });

export const requestSupplement = (
  context: RequestContext,
  input: RequestSupplementInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, (write, registration) =>
    requestItems(
      write,
      registration.id,
      context,
      input.items,
      telling(registration, 'RegistrationSupplementRequested'),
    ),
  );

export const supplySupplement = (
  context: RequestContext,
  input: SupplySupplementInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  step(context, input, info, null, (write, registration) =>
    supplyItems(write, registration.id, context, input.items, telling(registration, 'RegistrationSupplemented')),
  );

export const rejectRegistration = (
  context: RequestContext,
  input: RejectRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, async (write, registration) => {
    const rejected = await rejectCase(
      write,
      registration.id,
      context,
      input.reasons,
      telling(registration, 'RegistrationRejected'),
    );
    const { zone, name, industry } = registration;
    decideCase(
      write,
      await judgedByCalendar(write, rejected),
      subjectOf(registration),
      'REJECTED',
      { zone, name, industry },
      rejected.reasons,
    );
    return rejected;
  });

export const withdrawRegistration = (
  context: RequestContext,
  input: WithdrawRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  step(context, input, info, null, (write, registration) =>
    withdrawCase(write, registration.id, context, asked =>
      telling(registration, asked ? 'RegistrationWithdrawalAsked' : 'RegistrationWithdrawn'),
    ),
  );

/** A step of a case: its start-up, where it has one, follows. */
const step = (
  context: RequestContext,
  input: { registrationId: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  allowed: typeof requireOfficer | null,
  work: (write: Write, registration: Registration) => Promise<Case>,
): Promise<RegistrationResult> =>
  onRegistration<RegistrationResult>(context, input, info, allowed, async (write, registration) => {
    const stepped = await work(write, registration);
    await leadStartup(write, stepped);
    return resultOf(registration, stepped);
  });

/**
 * A write about a registration, under the lock of its credit code. `allowed` is the right that it needs; null: the
 * applicant's or an officer's. Refuses NOT_FOUND too where the case is somebody else's, so that nobody learns of it.
 */
export async function onRegistration<Result extends object>(
  context: RequestContext,
  input: { registrationId: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  allowed: typeof requireOfficer | null,
  work: (write: Write, registration: Registration, before: Case) => Promise<Result>,
): Promise<Result | Refusal> {
  const { registrationId, idempotencyKey } = input;
  const known = isUuid(registrationId) ? await context.loaders.registration.load(registrationId) : null;
  return context.write(
    { creditCode: known?.creditCode ?? registrationId, idempotencyKey, info, input },
    async write => {
      allowed?.(context.principal, context.department);
      const theirs = known && (allowed !== null || isApplicant(context.principal, known) || isOfficer(context));
      if (!theirs)
        throw refuse('NOT_FOUND', `there is no registration ${registrationId.slice(0, 40)} that the caller may act on`);
      return work(
        write,
        await write.em.findOneOrFail(Registration, { id: registrationId }),
        await loadCase(write, registrationId),
      );
    },
  );
}

export const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({
  type: 'EnterpriseRegistration',
  id,
});
export const telling = (registration: { id: string }, type: string): Telling => ({
  type,
  subject: subjectOf(registration),
});

/**
 * The case as a result. It is kept with the idempotency key, so the name of the legal representative is masked in it
 * already.
 */
export function resultOf(registration: Registration, stepped: Case): RegistrationResult {
  const { name, brand, industry, sizeClass, registeredCapital, address, legalRepresentative } = registration;
  return {
    __typename: 'EnterpriseRegistration',
    ...caseFields(stepped),
    applicant: stepped.applicant,
    ...{ name, brand, industry, sizeClass, registeredCapital, address },
    legalRepresentative: maskPersonName(legalRepresentative),
  };
}

/** Refuses NAME_TAKEN: names are held by enterprises, and by applications and changes that are not decided. */
export async function refuseTakenName(write: Write, zone: string, name: string): Promise<void> {
  const [taken] = await write.query<{ by: string }>(
    `select 'an enterprise of the register' as by from enterprise where name = $2 and zone = $1 and status <> 'DEREGISTERED'
     union all select 'an application that is not decided' from registration join service_case using (id)
       where registration.name = $2 and registration.zone = $1 and decided_at is null
     union all select 'a change that is not decided' from change_of_registration join service_case using (id)
       where change_of_registration.name = $2 and change_of_registration.zone = $1 and decided_at is null limit 1`,
    [zone, name],
  );
  if (taken)
    throw refuse('NAME_TAKEN', `a name is given once in a zone, but ${name} is that of ${taken.by}`, {
      remedy: 'choose another name or another distinctive part',
    });
}

const tenThousands = (yuan: string | null | undefined): number | undefined =>
  yuan === null || yuan === undefined ? undefined : Number(yuan) / 10_000;
