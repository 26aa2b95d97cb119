/** Approval: the one step that makes an enterprise; by an officer, or by silence. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { stepStored } from '#shared/case/index.ts';
import type { BySilence, Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { MESSAGES as CASES } from '../cases/messages.ts';
import { decideCase, licenseRegistration } from '../cases/steps.ts';
import { Premises } from '../changes/entities.ts';
import { judgedByCalendar, requireForwarded } from '../cross-city/cross-city.ts';
import { Enterprise, LogEntry } from '../enterprises/entities.ts';
import { checkIndustry } from '../enterprises/industries.ts';
import { kindOf } from '../enterprises/kinds.ts';
import { searchKeys } from '#shared/search/names.ts';
import { checkSize } from '../enterprises/rules.ts';
import type { ApproveRegistrationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { leadStartup } from '../startups/licence.ts';
import { Registration } from './entities.ts';
import { MESSAGES, SIZE_WORDS } from './messages.ts';
import { onRegistration, resultOf, subjectOf, feedChange } from './registrations.ts';
import type { RegistrationResult } from './registrations.ts';

/** Approves a registration and enters the enterprise on the register. */
export const approveRegistration = (
  context: RequestContext,
  input: ApproveRegistrationInput,
  info: GraphQLResolveInfo,
): Promise<RegistrationResult> =>
  onRegistration<RegistrationResult>({ context, input, info }, async (write, registration) => {
    const { subject } = context.principal;
    const approval = feedChange(registration, 'RegistrationApproved');
    const approved = await stepStored(write, { id: registration.id, action: 'approve', actor: { subject } }, approval);
    await leadStartup(write, approved);
    enterOnRegister(write, registration);
    await licenseRegistration(write, establishment(registration, approved));
    decideApproval(write, registration, await judgedByCalendar(write, approved));
    return resultOf(registration, approved);
  });

/**
 * Where no officer acts in time on a registration: it is accepted, and then its enterprise is entered, with its licence
 * (营业执照) under the seal, whose number is the credit code. Refuses NOT_FORWARDED.
 */
export const registrationBySilence: BySilence = {
  async accepted(write, { id }) {
    await requireForwarded(write, id);
    return feedChange({ id }, 'RegistrationAccepted');
  },
  async granted(write, approved) {
    await leadStartup(write, approved);
    const registration = await write.em.findOneOrFail(Registration, { id: approved.id });
    enterOnRegister(write, registration);
    await licenseRegistration(write, establishment(registration, approved));
    const subject = subjectOf(approved);
    return { type: 'RegistrationApproved', subject, document: { ...subject, number: approved.creditCode } };
  },
};

const establishment = ({ id, creditCode, zone }: Registration, { caseNo: documentNo }: Pick<Case, 'caseNo'>) => ({
  creditCode,
  zone,
  subject: subjectOf({ id }),
  item: 'ESTABLISHMENT',
  documentNo,
});

/** Writes the enterprise with what it is found by, and the first entry of its log. */
function enterOnRegister(write: Write, registration: Registration): void {
  const { creditCode, zone, name, brand, sizeClass, registeredCapital, address, legalRepresentative } = registration;
  const industry = checkIndustry(registration.industry);
  const foundedOn = localDate(write.now);
  const enterprise = write.em.create(Enterprise, {
    creditCode,
    zone,
    name,
    brand,
    ...searchKeys(name, brand),
    ...industry,
    sizeClass,
    registeredCapital,
    foundedOn,
    status: 'OPERATING',
    endedOn: null,
    address,
    legalRepresentative,
    formerNames: [],
  });
  const entry = write.em.create(LogEntry, {
    id: randomUUID(),
    creditCode,
    event: 'REGISTERED',
    recordedAt: write.now,
    changes: [
      { field: 'name', before: null, after: name },
      { field: 'status', before: null, after: 'OPERATING' },
    ],
  });
  write.em.persist([enterprise, entry]);
  enterWebAddress(write, registration);
  write.record({
    type: 'EnterpriseRegistered',
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    payload: {
      name,
      brand,
      kind: kindOf(creditCode),
      zone,
      industry: industry.industry,
      sizeClass,
      foundedOn,
      status: 'OPERATING',
    },
  });
}

/** Enters the web address that is the premises of a sole trader from its first day. */
function enterWebAddress(write: Write, { creditCode, webAddress }: Registration): void {
  if (webAddress === null) return;
  write.em.persist(write.em.create(Premises, { creditCode, additionalAddresses: [], webAddress, byCommitment: false }));
}

/** Stores the decision with the rule of its limit and what was declared. */
function decideApproval(write: Write, registration: Registration, approved: Case): void {
  const { zone, name, industry, sizeFacts, creditCode, nameApprovalNo } = registration;
  const { reasons: sizeBounds, row, sizeClass } = checkSize(industry, sizeFacts);
  decideCase(write, approved, {
    subject: subjectOf(registration),
    outcome: 'APPROVED',
    facts: { zone, kind: kindOf(creditCode), name, nameApprovalNo, industry, ...sizeFacts, sizeBounds },
    reasons: [CASES.TWO_OFFICERS(), MESSAGES.SIZE({ sizeClass: SIZE_WORDS[sizeClass], row })],
  });
}
