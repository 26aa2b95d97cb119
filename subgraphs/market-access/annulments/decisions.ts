/** Decisions on annulments: to annul, not to, and to take an annulment back that was wrong (条例 40–42). */
import type { GraphQLResolveInfo } from 'graphql';
import { stepStored } from '#shared/case/index.ts';
import type { Case } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { impersonalText, plainText, plainTexts } from '#shared/input.ts';
import { labelRule, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { MESSAGES as CASES } from '../cases/messages.ts';
import { decideCase, rejectCase } from '../cases/steps.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import type { ApproveAnnulmentInput, RejectAnnulmentInput, ReverseAnnulmentInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { barOf } from './change-rules.ts';
import { annulChange, restoreChange } from './change.ts';
import type { AnnulledChange } from './change.ts';
import type { RegistrationAnnulment } from './entities.ts';
import { ITEM_WORDS, MESSAGES, REGISTRATION_WORDS } from './messages.ts';
import { annulDeregistration, annulEstablishment, restoreDeregistration, restoreEstablishment } from './register.ts';
import { barredUntil, checkFinding } from './rules.ts';
import type { Finding } from './rules.ts';
import { feedChange, onAnnulment, subjectOf } from './steps.ts';
import type { AnnulmentResult } from './steps.ts';

/** Annuls a registration. Refusals as {@link checkFinding}, {@link annulEstablishment}, {@link annulDeregistration}. */
export const approveAnnulment = (
  context: RequestContext,
  input: ApproveAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { id, creditCode, registration } = annulment;
    const today = localDate(write.now);
    const found = checkFinding(input.finding, annulment, today);
    const reasons = plainTexts('reasons', input.reasons).map(reason => impersonalText('reasons', reason));
    annulment.finding = input.finding;
    annulment.annulledOn = today;
    annulment.responsible = [...new Set(input.responsible ?? [])];
    const approved = await stepStored(
      write,
      { id, action: 'approve', actor: context.principal },
      {
        ...feedChange(annulment, 'AnnulmentApproved', { payload: { registration, finding: input.finding } }),
        changedFields: [
          ...['status', 'version', 'decidedAt', 'clock', 'finding', 'annulledOn', 'barredUntil'],
          ...(registration === 'CHANGE' ? ['items'] : []),
        ],
      },
    );
    const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
    const decided = { annulment, approved, found, reasons };
    if (registration === 'CHANGE') {
      const change = await annulChange(write, enterprise, annulment, input.items ?? []);
      annulment.items = change.items;
      annulment.statusBefore = enterprise.status;
      decideOnChange(write, decided, change);
      return approved;
    }
    if (input.items) throw refuse('INVALID_INPUT', MESSAGES.ITEMS_OF_CHANGES());
    const ofEstablishment = registration === 'ESTABLISHMENT';
    const standing = ofEstablishment
      ? await annulEstablishment(write, enterprise)
      : await annulDeregistration(write, enterprise, annulment, before.caseNo);
    annulment.statusBefore = ofEstablishment ? standing : 'DEREGISTERED';
    const follows = ofEstablishment
      ? MESSAGES.TO_BE_WOUND_UP()
      : MESSAGES.ON_THE_REGISTER({ status: STATUS_WORDS[standing] });
    decideAnnulment(write, decided, { facts: { status: standing }, follows: [follows] });
    return approved;
  });

interface Annulled {
  annulment: RegistrationAnnulment;
  approved: Case;
  found: Finding;
  reasons: readonly string[];
}

/** What an annulment came to on the register. */
interface Outcome {
  facts: Record<string, unknown>;
  follows: Message[];
}

function decideAnnulment(
  write: Write,
  { annulment, approved, found, reasons }: Annulled,
  { facts, follows }: Outcome,
): void {
  const { zone, registration, finding, responsible, annulledOn } = annulment;
  const until = responsible.length > 0 && annulledOn ? barredUntil(zone, annulledOn) : null;
  const ground = MESSAGES.ON_FINDING({ registration: REGISTRATION_WORDS[registration], finding: found.name });
  decideCase(write, approved, {
    subject: subjectOf(annulment),
    outcome: 'REGISTRATION_ANNULLED',
    facts: { registration, finding, barredUntil: until, ...facts },
    reasons: [
      ground,
      ...found.reasons,
      ...reasons,
      ...follows,
      ...(until ? [MESSAGES.BARRED_UNTIL({ until })] : []),
      CASES.TWO_OFFICERS(),
    ],
  });
}

/** The decision to annul a change is one on the change, too, whose parties read it there. */
function decideOnChange(write: Write, decided: Annulled, { changeId, items, whole, entered }: AnnulledChange): void {
  const { annulment, found } = decided;
  const { creditCode, zone } = annulment;
  const named = items.map(item => ITEM_WORDS[item]);
  const partly = labelRule(zoneOf(zone), 'ANNULMENT_PARTLY', localDate(write.now)).parameters.label;
  const follows = [MESSAGES.ITEMS_RESTORED({ items: named }), ...(whole ? [] : [MESSAGES.OTHERS_STAY({ partly })])];
  const facts = { items, changes: entered };
  decideAnnulment(write, decided, { facts, follows });
  write.decide({
    creditCode,
    subject: { type: 'ChangeOfRegistration', id: changeId },
    outcome: 'REGISTRATION_ANNULLED',
    rule: found.rule,
    facts,
    reasons: follows,
  });
}

/** Does not take an application up, or does not annul, in the officer's own words with the law that they rest on. */
export const rejectAnnulment = (
  context: RequestContext,
  input: RejectAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { id, creditCode, zone, registration } = annulment;
    const basis = plainText('basis', input.basis);
    const { bar = null } = input;
    if (bar !== null && before.acceptedBy === null) throw refuse('INVALID_INPUT', MESSAGES.BAR_AFTER_ACCEPTANCE());
    annulment.bar = bar;
    const change = feedChange(annulment, 'AnnulmentRejected');
    const rejected = await rejectCase(write, id, context, {
      reasons: input.reasons,
      feedChange: bar === null ? change : { ...change, changedFields: [...REJECTED, 'bar'] },
    });
    if (bar !== null) {
      const today = localDate(write.now);
      write.decide({
        creditCode,
        subject: subjectOf(annulment),
        outcome: 'NOT_ANNULLED',
        rule: ruleReference(listRule(zoneOf(zone), 'ANNULMENT_BARS', today)),
        facts: { registration, bar },
        reasons: [MESSAGES.LEFT_AS_IT_IS({ bar: barOf(zone, bar, today) }), ...rejected.reasons],
        basis,
      });
      return rejected;
    }
    decideCase(write, rejected, {
      subject: subjectOf(annulment),
      outcome: before.acceptedBy === null ? 'NOT_ACCEPTED' : 'NOT_ANNULLED',
      facts: { registration },
      reasons: rejected.reasons,
      basis,
    });
    return rejected;
  });

/** The fields of the case that a rejection moves. */
const REJECTED = ['status', 'version', 'reasons', 'decidedAt', 'clock'];

/** Takes an annulment back that was wrong (条例 42). Refuses SAME_OFFICER and ILLEGAL_TRANSITION. */
export const reverseAnnulment = (
  context: RequestContext,
  input: ReverseAnnulmentInput,
  info: GraphQLResolveInfo,
): Promise<AnnulmentResult> =>
  onAnnulment({ context, input, info }, async (write, annulment, before) => {
    const { id, creditCode, zone, registration } = annulment;
    const { principal } = context;
    const basis = plainText('basis', input.basis);
    const reasons = plainTexts('reasons', input.reasons).map(reason => impersonalText('reasons', reason));
    if (before.decidedBy === principal.subject && before.status === 'APPROVED') {
      throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER(), { remedy: MESSAGES.ANOTHER_OFFICER() });
    }
    const today = localDate(write.now);
    annulment.reversedOn = today;
    const reversed = await stepStored(
      write,
      { id, action: 'revoke', actor: principal, detail: { reasons } },
      {
        ...feedChange(annulment, 'AnnulmentReversed', { payload: { registration } }),
        changedFields: ['status', 'version', 'reasons', 'reversedOn', 'barredUntil'],
      },
    );
    const enterprise = await write.em.findOneOrFail(Enterprise, { creditCode });
    await restore(write, enterprise, annulment, before.caseNo);
    const { status } = enterprise;
    const rule = ruleReference(labelRule(zoneOf(zone), 'ANNULMENT_REVERSAL', today));
    for (const subject of subjectsOf(annulment)) {
      write.decide({
        creditCode,
        subject,
        outcome: 'ANNULMENT_REVERSED',
        rule,
        facts: { registration, status },
        reasons: [...reasons, MESSAGES.RESTORED({ status: STATUS_WORDS[status] })],
        basis,
      });
    }
    return reversed;
  });

/** Lets stand again what was annulled. */
async function restore(
  write: Write,
  enterprise: Enterprise,
  annulment: RegistrationAnnulment,
  caseNo: string,
): Promise<void> {
  const { registration } = annulment;
  if (registration === 'CHANGE') await restoreChange(write, enterprise, annulment, caseNo);
  else if (registration === 'ESTABLISHMENT') await restoreEstablishment(write, enterprise, annulment, caseNo);
  else await restoreDeregistration(write, enterprise);
}

/** What a decision on an annulment is about: the annulment, and the change where it is of one. */
const subjectsOf = (annulment: RegistrationAnnulment) => [
  subjectOf(annulment),
  ...(annulment.changeId ? [{ type: 'ChangeOfRegistration', id: annulment.changeId }] : []),
];
