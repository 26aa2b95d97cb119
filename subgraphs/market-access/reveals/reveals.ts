/**
 * Personal data unmasked: by right, for a purpose, in a case, and on record (Personal Information Protection Law
 * 个人信息保护法 art. 6 and 51).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { Enterprise } from '../enterprises/entities.ts';
import type { RevealLegalRepresentativeInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Reveal } from './entities.ts';
import type { RevealRow } from './rows.ts';

export type RevealResult = (RevealRow & { __typename: 'RevealedPerson'; value: string }) | Refusal;

const WHAT = 'LEGAL_REPRESENTATIVE';

/**
 * Shows the name of an enterprise's legal representative to an officer who works on a case of that enterprise. Each
 * time is on record, and the enterprise sees it. It takes no idempotency key: its answer is not kept. Refuses
 * NOT_ENTITLED, NOT_FOUND, NO_SUCH_CASE.
 */
export function revealLegalRepresentative(
  context: RequestContext,
  input: RevealLegalRepresentativeInput,
  info: GraphQLResolveInfo,
): Promise<RevealResult> {
  const { creditCode, purpose } = input;
  return context.write({ creditCode, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const caseNo = input.caseNo.trim();
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
    const [known] = await write.query('select 1 from service_case where credit_code = $1 and case_no = $2', [
      creditCode,
      caseNo,
    ]);
    if (!known) {
      throw refuse(
        'NO_SUCH_CASE',
        `personal data is shown for a case of the enterprise, but ${creditCode} has none with the number ${caseNo.slice(0, 60)}`,
        { remedy: 'give the number of the case that you work on' },
      );
    }
    const reveal = { id: randomUUID(), creditCode, what: WHAT, reader: context.principal.subject, purpose, caseNo };
    write.em.persist(write.em.create(Reveal, { ...reveal, revealedAt: write.now }));
    write.record({
      type: 'PersonalDataRevealed',
      creditCode,
      subject: { type: 'Reveal', id: reveal.id },
      restricted: true,
      payload: { what: WHAT, purpose, caseNo },
    });
    return {
      __typename: 'RevealedPerson',
      ...reveal,
      revealedAt: write.now.toISOString(),
      value: enterprise.legalRepresentative,
    };
  });
}
