/**
 * Adoption of major projects (Z18 领办制): a main leader and a dedicated person answer for the whole process, one adopter
 * at a time.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { ClaimProjectInput, HandOverProjectInput } from '../generated.ts';
import type { ProjectAdoptionRow, RequestContext } from '../loaders.ts';
import { ProjectAdoption } from '../major-projects/entities.ts';
import { onMajor, requireGoingOn } from '../major-projects/major-projects.ts';
import type { ProjectStep } from '../major-projects/major-projects.ts';
import { adoptionStages, officialOf } from '../major-projects/rules.ts';
import { referenceOf } from '#shared/zones/index.ts';
import { plainText } from '#shared/input.ts';

export type AdoptionOrRefusal = (ProjectAdoptionRow & { __typename: 'ProjectAdoption' }) | Refusal;

const adopterOf = ({ write, ofProject: { projectCode } }: ProjectStep): Promise<ProjectAdoption | null> =>
  write.em.findOne(ProjectAdoption, { projectCode, until: null });

export const claimProject = (
  context: RequestContext,
  input: ClaimProjectInput,
  info: GraphQLResolveInfo,
): Promise<AdoptionOrRefusal> =>
  onMajor(context, input, info, async step => {
    requireOfficer(context.principal, context.department);
    requireGoingOn(step);
    const rule = referenceOf(adoptionStages(step.zone, step.today));
    if (!input.unconditional)
      throw refuse(
        'CLAIM_CONDITIONAL',
        'a project is adopted without conditions (无条件认领), but got: unconditional false',
        rule ? { rule } : {},
      );
    const now = await adopterOf(step);
    if (now)
      throw refuse(
        'ALREADY_ADOPTED',
        `a project has one adopter at a time, but ${now.projectCode} is adopted by: ${now.agency}`,
        { ...(rule && { rule }), remedy: 'handOverProject' },
      );
    return adopt(step, input, 'ProjectAdopted');
  });

export const handOverProject = (
  context: RequestContext,
  input: HandOverProjectInput,
  info: GraphQLResolveInfo,
): Promise<AdoptionOrRefusal> =>
  onMajor(context, input, info, async step => {
    requireOfficer(context.principal, context.department);
    requireGoingOn(step);
    const reason = plainText('reason', input.reason, 200);
    const before = await adopterOf(step);
    if (!before)
      throw refuse(
        'NOT_ADOPTED',
        `a project is handed over by its adopter, but ${step.ofProject.projectCode} has none`,
        { remedy: 'claimProject' },
      );
    before.until = step.write.now;
    // The index of one adopter at a time looks at each statement: who goes leaves first.
    await step.write.em.flush();
    return adopt(step, input, 'ProjectHandedOver', { reason, from: before.agency });
  });

async function adopt(
  step: ProjectStep,
  input: Pick<ClaimProjectInput, 'agency' | 'leader' | 'specialist'>,
  type: string,
  more: Record<string, unknown> = {},
): Promise<AdoptionOrRefusal> {
  const { write, zone, today, ofProject, subject, tell } = step;
  const agency = plainText('agency', input.agency, 60);
  const [leader, specialist] = [officialOf('leader', input.leader), officialOf('specialist', input.specialist)];
  if (leader.reference === specialist.reference)
    throw refuse(
      'INVALID_INPUT',
      `the dedicated person must be another than the leader (主要领导牵头、派专人负责), but got twice: ${leader.reference}`,
    );
  const stages = adoptionStages(zone, today);
  const rule = referenceOf(stages);
  const given = { id: randomUUID(), ...ofProject, agency, leader, specialist, rule };
  write.em.persist(write.em.create(ProjectAdoption, { ...given, since: write.now, until: null }));
  const facts = { agency, leader: leader.reference, specialist: specialist.reference, ...more };
  if (stages && rule) {
    write.decide({
      creditCode: ofProject.creditCode,
      subject,
      outcome: 'ADOPTED',
      rule,
      facts,
      reasons: [
        `the leader answers for ${stages.parameters.items.map(({ zh }) => zh).join('、')}`,
        'without conditions',
      ],
    });
  }
  tell(type, facts, { changedFields: ['adopter'] });
  return { __typename: 'ProjectAdoption', ...given, since: write.now.toISOString(), until: null };
}
