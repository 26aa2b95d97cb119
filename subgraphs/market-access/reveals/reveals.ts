/**
 * Unmasks personal data: for an officer who is entitled to it, for a purpose, in a case, and on record (Personal
 * Information Protection Law 个人信息保护法 art. 6 and 51).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { MESSAGES as REGISTER } from '../enterprises/messages.ts';
import type { RevealLegalRepresentativeInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Reveal } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { RevealRow } from './rows.ts';

export type RevealResult = (RevealRow & { __typename: 'RevealedPerson'; value: string }) | Refusal;

/** The field that is shown. */
export const WHAT = 'LEGAL_REPRESENTATIVE';

/**
 * Shows the name of an enterprise's legal representative to an officer who works on a case of that enterprise. Each
 * reveal is recorded, and the enterprise sees it. It takes no idempotency key, because its result must not be stored.
 * Refuses NOT_ENTITLED, NOT_FOUND, NO_SUCH_CASE.
 */
export function revealLegalRepresentative(
  context: RequestContext,
  input: RevealLegalRepresentativeInput,
  info: GraphQLResolveInfo,
): Promise<RevealResult> {
  const { creditCode, purpose } = input;
  return context.write({ creditCode, info, input }, async write => {
    const caseNo = input.caseNo.trim();
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
    await requireCase(write, creditCode, caseNo);
    const reveal = write.em.create(Reveal, {
      id: randomUUID(),
      creditCode,
      what: WHAT,
      reader: context.principal.subject,
      purpose,
      caseNo,
      revealedAt: write.now,
    });
    write.em.persist(reveal);
    write.record({
      type: 'PersonalDataRevealed',
      creditCode,
      subject: { type: 'Reveal', id: reveal.id },
      restricted: true,
      payload: { what: WHAT, purpose, caseNo },
    });
    return { __typename: 'RevealedPerson', ...rowOf(Reveal, reveal), value: enterprise.legalRepresentative };
  });
}

/** Refuses NO_SUCH_CASE where an enterprise has no case with this number. */
async function requireCase(write: Write, creditCode: string, caseNo: string): Promise<void> {
  const [found] = await write.query('select 1 from service_case where credit_code = $1 and case_no = $2', [
    creditCode,
    caseNo,
  ]);
  if (found) return;
  throw refuse('NO_SUCH_CASE', MESSAGES.NO_SUCH_CASE({ creditCode, caseNo: caseNo.slice(0, 60) }), {
    remedy: MESSAGES.GIVE_NUMBER(),
  });
}
