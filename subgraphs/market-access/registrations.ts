/** The register's cases: applied for, accepted, supplemented, rejected, withdrawn. Approval, which makes the enterprise: approval.ts. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/auth.ts';
import type { Principal } from '#shared/auth.ts';
import { localDate, pauseClock, resumeClock, startClock, stopClock } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { makeCreditCode, maskPersonName } from '#shared/identifiers/index.ts';
import { isUuid } from '#shared/paging.ts';
import { reviveClock, storeClock } from '#shared/rules.ts';
import { advance } from '#shared/state.ts';
import type { Write } from '#shared/write.ts';
import { ruleOf, ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { Registration } from './entities.ts';
import type {
  AcceptRegistrationInput, RegisterEnterpriseInput, RejectRegistrationInput, RequestSupplementInput, SupplySupplementInput, WithdrawRegistrationInput,
} from './generated.ts';
import type { EnterpriseRegistrationRow, RequestContext } from './loaders.ts';
import { normalName } from './names.ts';
import {
  OPEN_STATES, REGISTRATION_STATES, checkIndustry, checkName, checkSize, checkSupplementRequests, checkSupplied, checkText, checkTexts, checkTwoPersons,
  registrationLimit,
} from './rules.ts';
import { leadStartup } from './startup-licence.ts';

export type RegistrationResult = (EnterpriseRegistrationRow & { __typename: 'EnterpriseRegistration' }) | Refusal;

/** Whether a caller may see a case and, unless auditor, act as its applicant. */
const isApplicant = (principal: Principal, { applicant, creditCode }: { applicant: string; creditCode: string }): boolean =>
  principal.role === 'enterprise' && (principal.subject === applicant || principal.creditCodes.includes(creditCode));
const isOfficer = (principal: Principal, department: string): boolean =>
  (principal.role === 'officer' || principal.role === 'service') && principal.department === department;

/** Whether a caller may see a case: its applicant, the enterprise, this department's officers, services, auditors. */
export const maySee = ({ principal, department }: RequestContext, registration: { applicant: string; creditCode: string }): boolean =>
  isApplicant(principal, registration) || isOfficer(principal, department) || principal.role === 'service' || principal.role === 'auditor';

/** Refuses (NOT_ENTITLED) anyone who cannot apply: nobody has a credit code yet, so the role is enough. */
function requireRegistrant(principal: Principal, department: string): void {
  if (principal.role === 'enterprise' || isOfficer(principal, department)) return;
  throw refuse('NOT_ENTITLED', `this is for callers of role enterprise and officers of ${department}, but the caller is: ${principal.role}`, {
    remedy: 'ask with a token of role enterprise; it needs no credit code',
  });
}

export function registerEnterprise(context: RequestContext, input: RegisterEnterpriseInput, info: GraphQLResolveInfo): Promise<RegistrationResult> {
  // The name is the lock, since there is no credit code yet: who asks for the same name in the same zone waits, and so it is given once.
  const lock = `name ${normalName(input.name)} in ${input.zone}`;
  return context.write({ creditCode: lock, idempotencyKey: input.idempotencyKey, info, input }, async write => {
    requireRegistrant(context.principal, context.department);
    if (!zoneCodes.includes(input.zone)) throw refuse('INVALID_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${input.zone.slice(0, 40)}`);
    const zone = zoneOf(input.zone);
    const { name, brand } = checkName(input.name, input.brand);
    const { industry } = checkIndustry(input.industry);
    const sizeFacts = { employees: input.employees ?? undefined, annualRevenueWan: tenThousands(input.annualRevenue), totalAssetsWan: tenThousands(input.totalAssets) };
    const { sizeClass } = checkSize(industry, sizeFacts);
    if (!(Number(input.registeredCapital) > 0)) throw refuse('INVALID_INPUT', `registeredCapital must be above 0, but got: ${input.registeredCapital}`);
    const address = checkText('address', input.address);
    const legalRepresentative = checkText('legalRepresentative', input.legalRepresentative);
    await refuseTakenName(write, zone.code, name);

    const today = localDate(write.now);
    const limit = registrationLimit(zone, today);
    const [next] = await write.query<{ serial: string }>(`select nextval('registration_serial')::text as serial`);
    const serial = Number(next!.serial);
    const registration = write.em.create(Registration, {
      id: randomUUID(),
      creditCode: makeCreditCode({ authority: '9', kind: '1', divisionCode: zone.hostDivisionCode, serial }),
      caseNo: `SL-${zone.code.toUpperCase()}-${today.replaceAll('-', '')}-${serial}`,
      state: 'SUBMITTED',
      applicant: context.principal.subject,
      ...{ zone: zone.code, name, brand, industry, sizeClass, sizeFacts, registeredCapital: input.registeredCapital, address, legalRepresentative },
      ...{ submittedAt: write.now, acceptedAt: null, acceptedBy: null, decidedAt: null, decidedBy: null, reasons: [], supplements: [] },
      clock: storeClock(startClock(write.now)),
      amount: limit && limit.amount,
      rule: limit && ruleReference(limit.rule),
    });
    write.em.persist(registration);
    return told(write, registration, 'RegistrationSubmitted', { zone: zone.code, submittedAt: write.now.toISOString() });
  });
}

export const acceptRegistration = (context: RequestContext, input: AcceptRegistrationInput, info: GraphQLResolveInfo): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, async (write, registration) => {
    registration.state = advance(REGISTRATION_STATES, registration.state, 'accept');
    registration.acceptedAt = write.now;
    registration.acceptedBy = context.principal.subject;
    return told(write, registration, 'RegistrationAccepted', { acceptedAt: write.now.toISOString() });
  });

export const requestSupplement = (context: RequestContext, input: RequestSupplementInput, info: GraphQLResolveInfo): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, async (write, registration) => {
    const items = checkTexts('items', input.items);
    registration.state = advance(REGISTRATION_STATES, registration.state, 'requestSupplement');
    checkSupplementRequests(zoneOf(registration.zone), registration.supplements.length, write.now);
    registration.supplements = [...registration.supplements, { requestedAt: write.now.toISOString(), items, suppliedAt: null }];
    if (stopsForSupplement(registration)) registration.clock = storeClock(pauseClock(reviveClock(registration.clock), write.now, 'SUPPLEMENT'));
    await leadStartup(write, registration);
    return told(write, registration, 'RegistrationSupplementRequested', { items });
  });

export const supplySupplement = (context: RequestContext, input: SupplySupplementInput, info: GraphQLResolveInfo): Promise<RegistrationResult> =>
  step(context, input, info, null, async (write, registration) => {
    registration.state = advance(REGISTRATION_STATES, registration.state, 'supplySupplement');
    const asked = registration.supplements.at(-1)!;
    checkSupplied(asked.items, input.items);
    registration.supplements = [...registration.supplements.slice(0, -1), { ...asked, suppliedAt: write.now.toISOString() }];
    if (stopsForSupplement(registration)) registration.clock = storeClock(resumeClock(reviveClock(registration.clock), write.now));
    await leadStartup(write, registration);
    // It is looked at anew, and may be accepted by another.
    [registration.acceptedAt, registration.acceptedBy] = [null, null];
    return told(write, registration, 'RegistrationSupplemented', { suppliedAt: write.now.toISOString() });
  });

export const rejectRegistration = (context: RequestContext, input: RejectRegistrationInput, info: GraphQLResolveInfo): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, async (write, registration) => {
    const reasons = checkTexts('reasons', input.reasons);
    close(write, registration, 'reject', context.principal.subject);
    await leadStartup(write, registration);
    registration.reasons = reasons;
    const { creditCode, rule, zone, name, industry } = registration;
    if (rule) write.decide({ creditCode, subject: subjectOf(registration), outcome: 'REJECTED', rule, facts: { zone, name, industry }, reasons });
    return told(write, registration, 'RegistrationRejected', { reasons });
  });

export const withdrawRegistration = (context: RequestContext, input: WithdrawRegistrationInput, info: GraphQLResolveInfo): Promise<RegistrationResult> =>
  step(context, input, info, null, async (write, registration) => {
    close(write, registration, 'withdraw', context.principal.subject);
    await leadStartup(write, registration);
    return told(write, registration, 'RegistrationWithdrawn', { withdrawnAt: write.now.toISOString() });
  });

/**
 * One step of a case, under the lock of its credit code. `allowed` is the right that the step needs; null: the applicant's or an officer's.
 * Refuses NOT_FOUND too where the case is somebody else's, so that nobody learns of it.
 */
export async function step<Result extends object = RegistrationResult>(
  context: RequestContext,
  input: { registrationId: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  allowed: typeof requireOfficer | null,
  work: (write: Write, registration: Registration) => Promise<Result>,
): Promise<Result | Refusal> {
  const { registrationId, idempotencyKey } = input;
  const creditCode = isUuid(registrationId) ? (await context.loaders.registration.load(registrationId))?.creditCode : undefined;
  return context.write({ creditCode: creditCode ?? registrationId, idempotencyKey, info, input }, async write => {
    allowed?.(context.principal, context.department);
    const registration = creditCode === undefined ? null : await write.em.findOne(Registration, { id: registrationId });
    const theirs = registration && (allowed !== null || isApplicant(context.principal, registration) || isOfficer(context.principal, context.department));
    if (!theirs) throw refuse('NOT_FOUND', `there is no registration ${registrationId.slice(0, 40)} that the caller may act on`);
    return work(write, registration);
  });
}

/** Ends a case: the clock stops. Deciding on an accepted one is another officer's work; withdrawing it is nobody's decision. */
export function close(write: Write, registration: Registration, action: 'approve' | 'reject' | 'withdraw', by: string): void {
  registration.state = advance(REGISTRATION_STATES, registration.state, action);
  if (action !== 'withdraw') checkTwoPersons(registration.acceptedBy ?? null, by);
  registration.decidedAt = write.now;
  registration.decidedBy = by;
  registration.clock = storeClock(stopClock(reviveClock(registration.clock), write.now));
}

/** Records a step in the feed, for the applicant and officers only, and returns the case. */
function told(write: Write, registration: Registration, type: string, payload: Record<string, unknown>): RegistrationResult {
  const { creditCode, caseNo, state } = registration;
  const changedFields = type === 'RegistrationSubmitted' ? [] : ['state'];
  write.record({ type, creditCode, subject: subjectOf(registration), changedFields, restricted: true, payload: { caseNo, state, ...payload } });
  return resultOf(registration);
}

export const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({ type: 'EnterpriseRegistration', id });

/** The case as a result. It is kept with the idempotency key, so the name of the legal representative is masked in it already. */
export function resultOf(registration: Registration): RegistrationResult {
  const { submittedAt, acceptedAt, decidedAt, legalRepresentative, amount, rule, ...rest } = registration;
  return {
    ...(rest as Omit<Registration, 'submittedAt' | 'acceptedAt' | 'decidedAt'>),
    __typename: 'EnterpriseRegistration',
    legalRepresentative: maskPersonName(legalRepresentative),
    amount: amount ?? null,
    rule: rule ?? null,
    submittedAt: submittedAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/** Refuses NAME_TAKEN: names are held by enterprises, and by applications and changes that are not decided. */
export async function refuseTakenName(write: Write, zone: string, name: string): Promise<void> {
  const [taken] = await write.query<{ by: string }>(
    `select 'an enterprise of the register' as by from enterprise where name = $2 and zone = $1 and status <> 'DEREGISTERED'
     union all select 'an application that is not decided' from registration where name = $2 and zone = $1 and state = any($3)
     union all select 'a change that is not decided' from change_of_registration join service_case using (id)
       where change_of_registration.name = $2 and change_of_registration.zone = $1 and decided_at is null limit 1`,
    [zone, name, OPEN_STATES]);
  if (taken) throw refuse('NAME_TAKEN', `a name is given once in a zone, but ${name} is that of ${taken.by}`, { remedy: 'choose another name or another distinctive part' });
}

const stopsForSupplement = ({ rule }: Registration): boolean => {
  const resolved = rule && ruleOf(rule);
  return resolved?.kind === 'clock' && resolved.parameters.pauses.includes('SUPPLEMENT');
};
const tenThousands = (yuan: string | null | undefined): number | undefined => (yuan === null || yuan === undefined ? undefined : Number(yuan) / 10_000);
