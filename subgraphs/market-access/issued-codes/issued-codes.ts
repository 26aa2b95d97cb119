/**
 * Credit codes that were issued with wrong check characters. The check of a code catches typing errors; a code that an
 * office issued so stands on a licence and is valid. One officer enters it on evidence, another confirms it; from then
 * on every department accepts it.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { addIssuedCode, normalizeCreditCode, parseCreditCode } from '#shared/identifiers/index.ts';
import { checkZone, impersonalText, plainText } from '#shared/input.ts';
import { labelRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ConfirmIssuedCreditCodeInput, EnterIssuedCreditCodeInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { IssuedCreditCode } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { IssuedCreditCodeRow } from './rows.ts';

export type IssuedCodeResult = (IssuedCreditCodeRow & { __typename: 'IssuedCreditCode' }) | Refusal;

/** What {@link parseCreditCode} says of wrong check characters, and of nothing else. */
const CHECK_PROBLEM = /check digit: expected/;

/**
 * The code in its one form. Refuses INVALID_INPUT one whose form is wrong, and one whose check characters are right.
 */
export function checkIssuedCode(text: string): string {
  const creditCode = normalizeCreditCode(text);
  const parsed = parseCreditCode(creditCode);
  if (parsed.ok) throw refuse('INVALID_INPUT', MESSAGES.CHECKS({ creditCode }));
  const problems = parsed.problems.filter(problem => !CHECK_PROBLEM.test(problem));
  if (problems.length > 0) throw refuse('INVALID_INPUT', MESSAGES.WRONG_FORM({ problems }));
  return creditCode;
}

function digestOf(text: string): string {
  const digest = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digest)) return digest;
  throw refuse('INVALID_INPUT', MESSAGES.DIGEST({ got: text.length }));
}

/** Enters a code on evidence; nobody accepts it yet. Refuses INVALID_INPUT and ALREADY_EXISTS. */
export function enterIssuedCreditCode(
  context: RequestContext,
  input: EnterIssuedCreditCodeInput,
  info: GraphQLResolveInfo,
): Promise<IssuedCodeResult> {
  const { idempotencyKey } = input;
  const creditCode = normalizeCreditCode(input.creditCode);
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    checkIssuedCode(creditCode);
    if (await write.em.findOne(IssuedCreditCode, { creditCode })) {
      throw refuse('ALREADY_EXISTS', MESSAGES.ENTERED_ALREADY({ creditCode }));
    }
    const entered = write.em.create(IssuedCreditCode, {
      creditCode,
      zone: checkZone(input.zone),
      name: plainText('name', input.name),
      authority: plainText('authority', input.authority),
      evidence: impersonalText('evidence', input.evidence),
      documentDigest: digestOf(input.documentDigest),
      enteredAt: write.now,
      enteredBy: context.principal.subject,
      confirmedAt: null,
      confirmedBy: null,
    });
    write.em.persist(entered);
    tell(write, entered, 'IssuedCreditCodeEntered', []);
    return { __typename: 'IssuedCreditCode', ...rowOf(IssuedCreditCode, entered) };
  });
}

/**
 * Confirms a code that another officer entered: from now on this department accepts it, the others within a minute.
 * Refuses NOT_FOUND, ALREADY_CONFIRMED and SAME_OFFICER.
 */
export async function confirmIssuedCreditCode(
  context: RequestContext,
  input: ConfirmIssuedCreditCodeInput,
  info: GraphQLResolveInfo,
): Promise<IssuedCodeResult> {
  const { idempotencyKey } = input;
  const creditCode = normalizeCreditCode(input.creditCode);
  const result = await context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const entered = await write.em.findOne(IssuedCreditCode, { creditCode });
    if (!entered) {
      const remedy = MESSAGES.ENTER_IT();
      throw refuse('NOT_FOUND', MESSAGES.NOT_ENTERED({ creditCode: creditCode.slice(0, 40) }), { remedy });
    }
    confirm(write, entered, context.principal.subject);
    return { __typename: 'IssuedCreditCode' as const, ...rowOf(IssuedCreditCode, entered) };
  });
  if (result.__typename === 'IssuedCreditCode') addIssuedCode(creditCode);
  return result;
}

function confirm(write: Write, entered: IssuedCreditCode, subject: string): void {
  const { creditCode, zone, name, authority, evidence, documentDigest, enteredBy, confirmedAt } = entered;
  if (confirmedAt) throw refuse('ALREADY_CONFIRMED', MESSAGES.CONFIRMED_ALREADY({ creditCode, at: confirmedAt }));
  if (enteredBy === subject) {
    throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER({ subject }), { remedy: MESSAGES.ANOTHER_OFFICER() });
  }
  entered.confirmedAt = write.now;
  entered.confirmedBy = subject;
  write.decide({
    creditCode,
    subject: subjectOf(entered),
    outcome: 'CODE_VOUCHED',
    rule: ruleReference(labelRule(zoneOf(zone), 'ISSUED_CREDIT_CODES', localDate(write.now))),
    facts: { name, authority, evidence, documentDigest },
    reasons: [MESSAGES.VOUCHED({ authority, creditCode, name })],
  });
  tell(write, entered, 'IssuedCreditCodeConfirmed', ['confirmedAt']);
}

const subjectOf = ({ creditCode }: IssuedCreditCode): { type: string; id: string } => ({
  type: 'IssuedCreditCode',
  id: creditCode,
});

/** Tells of a code that was entered to the office alone, and of one that was confirmed to everybody. */
function tell(write: Write, entered: IssuedCreditCode, type: string, changedFields: readonly string[]): void {
  const { creditCode, name, authority } = entered;
  write.record({
    type,
    creditCode,
    subject: subjectOf(entered),
    changedFields,
    restricted: entered.confirmedAt === null,
    payload: { name, authority },
  });
}
