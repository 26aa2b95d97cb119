/** Approval: the one step that makes an enterprise. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { requireOfficer } from '#shared/identity/principal.ts';
import { stepStored } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { decideCase } from '../case-steps.ts';
import { judgedByCalendar } from '../cross-city/cross-city.ts';
import { Enterprise, LogEntry } from '../entities.ts';
import type { Registration } from '../entities.ts';
import type { ApproveRegistrationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { searchKeys } from './names.ts';
import { onRegistration, resultOf, subjectOf, telling } from './registrations.ts';
import type { RegistrationResult } from './registrations.ts';
import { checkIndustry, checkSize } from '../rules.ts';
import { leadStartup } from '../startups/licence.ts';

export const approveRegistration = (
  context: RequestContext,
  input: ApproveRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  onRegistration<RegistrationResult>(context, input, info, requireOfficer, async (write, registration) => {
    const approved = await stepStored(
      write,
      registration.id,
      'approve',
      { subject: context.principal.subject },
      telling(registration, 'RegistrationApproved'),
    );
    await leadStartup(write, approved);
    enterOnRegister(write, registration);
    decide(write, registration, await judgedByCalendar(write, approved));
    return resultOf(registration, approved);
  });

/** Writes the enterprise with what it is found by, and the first entry of its log. */
export function enterOnRegister(write: Write, registration: Registration): void {
  const { creditCode, zone, name, brand, sizeClass, registeredCapital, address, legalRepresentative } = registration;
  const industry = checkIndustry(registration.industry);
  const foundedOn = localDate(write.now);
  write.em.persist(
    write.em.create(Enterprise, {
      ...{ creditCode, zone, name, brand, sizeClass, registeredCapital, address, legalRepresentative, foundedOn },
      ...industry,
      ...searchKeys(name, brand),
      status: 'OPERATING',
      endedOn: null,
      formerNames: [],
    }),
  );
  const changes = [
    { field: 'name', before: null, after: name },
    { field: 'status', before: null, after: 'OPERATING' },
  ];
  write.em.persist(
    write.em.create(LogEntry, { id: randomUUID(), creditCode, event: 'REGISTERED', recordedAt: write.now, changes }),
  );
  write.record({
    type: 'EnterpriseRegistered',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    payload: { name, zone, industry: industry.industry, sizeClass, foundedOn, status: 'OPERATING' },
  });
}

/** Stores the decision with the rule of its limit and what was declared. */
function decide(write: Write, { id, zone, name, industry, sizeFacts }: Registration, approved: Case): void {
  const { reasons: bounds, row, sizeClass } = checkSize(industry, sizeFacts);
  decideCase(
    write,
    approved,
    subjectOf({ id }),
    'APPROVED',
    { zone, name, industry, ...sizeFacts, sizeBounds: bounds },
    ['accepted and decided by two officers', `${sizeClass} by the bounds of ${row}`],
  );
}
