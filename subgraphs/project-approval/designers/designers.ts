/** Designers answer for their design for life (G20 设计人员终身负责制); drawings are reviewed by class. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { itemOf, listOf, referenceOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { DrawingReviewClass, RecordDesignerLiabilityInput } from '../generated.ts';
import type { DesignerLiabilityRow, RequestContext } from '../loaders.ts';
import { sha256 } from '../input.ts';
import { riskClass } from '../permits/rules.ts';
import type { Works } from '../projects/rows.ts';
import { plainText } from '#shared/input.ts';

/** How the drawings of a project are reviewed: by its risk class, in full where the zone has no classes. */
export function drawingReviewClass(works: Works, zone: Zone, on: LocalDate): DrawingReviewClass {
  const classes = listOf(zone, 'DRAWING_REVIEW_CLASSES', on);
  const risk = riskClass(works, zone, on);
  const item = classes && itemOf(classes, risk.class);
  if (!item)
    return {
      class: 'FULL',
      title: '全面审查',
      reasons: [`zone ${zone.code} has no rule DRAWING_REVIEW_CLASSES on ${on}: drawings are reviewed in full`],
      missingFacts: [],
      rule: referenceOf(classes),
    };
  const ways = { SIMPLE_LOW_RISK: 'NONE', ORDINARY: 'COMMITMENT', HIGH: 'FULL', UNKNOWN: 'FULL' } as const;
  return {
    class: ways[risk.class],
    title: item.zh,
    reasons: [`its risk class is ${risk.class}`, ...risk.reasons],
    missingFacts: [...risk.missingFacts],
    rule: referenceOf(classes),
  };
}

/**
 * Records who answers for a design. Permanent: there is no operation that changes or deletes it, and the database
 * refuses to. Refuses LIABILITY_RECORDED.
 */
export async function recordDesignerLiability(
  context: RequestContext,
  input: RecordDesignerLiabilityInput,
  info: GraphQLResolveInfo,
): Promise<(DesignerLiabilityRow & { __typename: 'DesignerLiability' }) | Refusal> {
  const { projectCode, role, idempotencyKey } = input;
  const known = await context.loaders.project.load(projectCode);
  if (!known) return refuse('NOT_FOUND', `there is no project ${projectCode}`).refusal;
  const { creditCode } = known;
  return context.write(
    { creditCode, idempotencyKey, info, input: { ...input, name: maskPersonName(input.name) } },
    async write => {
      requireOfficer(context.principal, context.department);
      // A reference that a register of persons resolves, and nobody else: a digest, never a number of an identity card.
      const personRef = sha256('personRef', input.personRef);
      const maskedName = maskPersonName(plainText('name', input.name, 50));
      const organisation = plainText('organisation', input.organisation, 100);
      const [there] = await write.query(
        'select 1 from designer_liability where project_code = $1 and person_ref = $2 and role = $3',
        [projectCode, personRef, role],
      );
      if (there)
        throw refuse(
          'LIABILITY_RECORDED',
          `who answers for a design is recorded once for each role, but this person was as ${role}`,
        );
      const id = randomUUID();
      await write.query(
        'insert into designer_liability (id, credit_code, project_code, person_ref, masked_name, role, organisation, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [id, creditCode, projectCode, personRef, maskedName, role, organisation, write.now, context.principal.subject],
      );
      write.record({
        type: 'DesignerLiabilityRecorded',
        creditCode,
        subject: { type: 'Project', id: projectCode },
        changedFields: ['designers'],
        restricted: true,
        payload: { liabilityId: id, role, organisation },
      });
      return {
        __typename: 'DesignerLiability' as const,
        id,
        creditCode,
        projectCode,
        personRef,
        maskedName,
        role,
        organisation,
        recordedAt: write.now.toISOString(),
      };
    },
  );
}
