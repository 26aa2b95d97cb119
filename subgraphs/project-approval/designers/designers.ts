/** Designers answer for their design for life (G20 设计人员终身负责制). */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { plainText } from '#shared/input.ts';
import type { RecordDesignerLiabilityInput } from '../generated.ts';
import { refuseMissing, sha256 } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { DesignerLiability } from './entities.ts';
import { MESSAGES, ROLE_NAMES } from './messages.ts';
import type { DesignerLiabilityRow } from './rows.ts';

export type LiabilityOrRefusal = (DesignerLiabilityRow & { __typename: 'DesignerLiability' }) | Refusal;

/**
 * Records who answers for a design. Permanent: there is no operation that changes or deletes it, and the database
 * refuses to. Refuses LIABILITY_RECORDED.
 */
export async function recordDesignerLiability(
  context: RequestContext,
  input: RecordDesignerLiabilityInput,
  info: GraphQLResolveInfo,
): Promise<LiabilityOrRefusal> {
  const { projectCode, role, idempotencyKey } = input;
  const project = await context.loaders.project.load(projectCode);
  // The key of a repeated request must not hold a name in clear.
  const masked = { ...input, name: maskPersonName(input.name) };
  if (!project) return refuseMissing(context, masked, info, MESSAGES.NO_PROJECT({ projectCode }));
  const { creditCode } = project;
  return context.write({ creditCode, idempotencyKey, info, input: masked }, async write => {
    // A reference that only a register of persons resolves: a digest, never a number of an identity card.
    const personRef = sha256('personRef', input.personRef);
    const maskedName = maskPersonName(plainText('name', input.name, 50));
    const organisation = plainText('organisation', input.organisation, 100);
    const recorded = await write.em.findOne(DesignerLiability, { projectCode, personRef, role });
    if (recorded) {
      throw refuse('LIABILITY_RECORDED', MESSAGES.LIABILITY_RECORDED({ role: ROLE_NAMES[role] }));
    }
    const liability = write.em.create(DesignerLiability, {
      id: randomUUID(),
      creditCode,
      projectCode,
      personRef,
      maskedName,
      role,
      organisation,
      recordedAt: write.now,
      recordedBy: context.principal.subject,
    });
    write.em.persist(liability);
    write.record({
      type: 'DesignerLiabilityRecorded',
      creditCode,
      subject: { type: 'Project', id: projectCode },
      changedFields: ['designers'],
      restricted: true,
      payload: { liabilityId: liability.id, role, organisation },
    });
    return { __typename: 'DesignerLiability', ...rowOf(DesignerLiability, liability) };
  });
}
