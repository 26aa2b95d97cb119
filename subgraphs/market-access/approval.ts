/** Approval: the one step that makes an enterprise. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/auth.ts';
import { localDate } from '#shared/clock/index.ts';
import { readStoredClock } from '#shared/rules.ts';
import type { Write } from '#shared/write.ts';
import { Enterprise, LogEntry } from './entities.ts';
import type { Registration } from './entities.ts';
import type { ApproveRegistrationInput } from './generated.ts';
import type { RequestContext } from './loaders.ts';
import { searchKeys } from './names.ts';
import { close, resultOf, step, subjectOf } from './registrations.ts';
import type { RegistrationResult } from './registrations.ts';
import { checkIndustry, checkSize } from './rules.ts';
import { leadStartup } from './startup-licence.ts';

export const approveRegistration = (context: RequestContext, input: ApproveRegistrationInput, info: GraphQLResolveInfo): Promise<RegistrationResult> =>
  step(context, input, info, requireOfficer, async (write, registration) => {
    close(write, registration, 'approve', context.principal.subject);
    await leadStartup(write, registration);
    enterOnRegister(write, registration);
    decide(write, registration);
    return resultOf(registration);
  });

/** Writes the enterprise with what it is found by, and the first entry of its log. */
function enterOnRegister(write: Write, registration: Registration): void {
  const { creditCode, zone, name, brand, sizeClass, registeredCapital, address, legalRepresentative } = registration;
  const industry = checkIndustry(registration.industry);
  const foundedOn = localDate(write.now);
  write.em.persist(write.em.create(Enterprise, {
    ...{ creditCode, zone, name, brand, sizeClass, registeredCapital, address, legalRepresentative, foundedOn },
    ...industry, ...searchKeys(name, brand), status: 'OPERATING', endedOn: null, formerNames: [],
  }));
  const changes = [{ field: 'name', before: null, after: name }, { field: 'status', before: null, after: 'OPERATING' }];
  write.em.persist(write.em.create(LogEntry, { id: randomUUID(), creditCode, event: 'REGISTERED', recordedAt: write.now, changes }));
  write.record({
    type: 'EnterpriseRegistered', creditCode, subject: { type: 'Enterprise', id: creditCode },
    payload: { name, zone, industry: industry.industry, sizeClass, foundedOn, status: 'OPERATING' },
  });
}

/** Stores the decision with the rule of its limit and what was declared. */
function decide(write: Write, registration: Registration): void {
  const { creditCode, zone, name, industry, sizeFacts, rule, amount, clock } = registration;
  if (!rule || !amount) return;
  const { reasons: bounds, row, sizeClass } = checkSize(industry, sizeFacts);
  const { dueAt, light } = readStoredClock(clock, amount, zone, write.now);
  const inTime = light !== 'OVERDUE';
  write.decide({
    creditCode, subject: subjectOf(registration), outcome: 'APPROVED', rule,
    facts: { zone, name, industry, ...sizeFacts, sizeBounds: bounds, dueAt: dueAt.toISOString(), inTime },
    reasons: [`accepted and decided by two officers`, `${sizeClass} by the bounds of ${row}`, inTime ? 'decided in time' : 'decided after the limit'],
  });
}
