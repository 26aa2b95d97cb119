/**
 * Adoption of major projects (Z18 领办制): a main leader and a dedicated person answer for the whole process, one adopter
 * at a time.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { rowOf } from '#shared/database/rows.ts';
import { touch } from '#shared/database/versions.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { plainText } from '#shared/input.ts';
import { referenceOf } from '#shared/zones/index.ts';
import type { ClaimProjectInput, HandOverProjectInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { officialOf } from '../major-projects/officials.ts';
import { requireGoingOn } from '../major-projects/rules.ts';
import { onMajorProject } from '../major-projects/steps.ts';
import type { ProjectStep } from '../major-projects/steps.ts';
import { ProjectAdoption } from './entities.ts';
import type { ProjectAdoptionRow } from './rows.ts';
import { adoptionStages } from './rules.ts';
import { MESSAGES } from './messages.ts';

export type AdoptionOrRefusal = (ProjectAdoptionRow & { __typename: 'ProjectAdoption' }) | Refusal;

/** Who adopts a project. */
type Adopter = Pick<ClaimProjectInput, 'agency' | 'leader' | 'specialist'>;

const findAdopter = ({ write, project: { projectCode } }: ProjectStep): Promise<ProjectAdoption | null> =>
  write.em.findOne(ProjectAdoption, { projectCode, until: null });

/**
 * Adopts a project that has no adopter, for the officer's own agency. Refuses NOT_ENTITLED, CLAIM_CONDITIONAL and
 * ALREADY_ADOPTED.
 */
export const claimProject = (
  context: RequestContext,
  input: ClaimProjectInput,
  info: GraphQLResolveInfo,
): Promise<AdoptionOrRefusal> =>
  onMajorProject(context, input, info, async step => {
    requireAgency(context.principal, input.agency);
    requireGoingOn(step.project);
    const rule = referenceOf(adoptionStages(step.zone, step.today));
    if (!input.unconditional) {
      throw refuse('CLAIM_CONDITIONAL', MESSAGES.UNCONDITIONAL(), rule ? { rule } : {});
    }
    const adopter = await findAdopter(step);
    if (adopter) {
      throw refuse(
        'ALREADY_ADOPTED',
        MESSAGES.ONE_ADOPTER({ projectCode: adopter.projectCode, agency: adopter.agency }),
        { ...(rule && { rule }), remedy: MESSAGES.HAND_OVER() },
      );
    }
    const adoption = adopt(step, input);
    touch(step.write, step.major);
    step.record('ProjectAdopted', factsOf(adoption), { changedFields: ['adopter', 'major'] });
    return { __typename: 'ProjectAdoption', ...rowOf(ProjectAdoption, adoption) };
  });

/**
 * Hands a project over to another adopter, by an officer of the agency that has it. Refuses NOT_ENTITLED and
 * NOT_ADOPTED.
 */
export const handOverProject = (
  context: RequestContext,
  input: HandOverProjectInput,
  info: GraphQLResolveInfo,
): Promise<AdoptionOrRefusal> =>
  onMajorProject(context, input, info, async step => {
    requireGoingOn(step.project);
    const reason = plainText('reason', input.reason, 200);
    const before = await findAdopter(step);
    if (!before) {
      throw refuse('NOT_ADOPTED', MESSAGES.NO_ADOPTER({ projectCode: step.ofProject.projectCode }), {
        remedy: MESSAGES.CLAIM(),
      });
    }
    requireAgency(context.principal, before.agency);
    before.until = step.write.now;
    // The index that allows one adopter at a time is checked at each statement: the one before must leave first.
    await step.write.em.flush();
    const handedOver = { reason, from: before.agency };
    const adoption = adopt(step, input, handedOver);
    const facts = { ...factsOf(adoption), ...handedOver };
    touch(step.write, step.major);
    step.record('ProjectHandedOver', facts, { changedFields: ['adopter', 'major'] });
    return { __typename: 'ProjectAdoption', ...rowOf(ProjectAdoption, adoption) };
  });

/** Stores an adoption and decides on it by the zone's rule. Refuses INVALID_INPUT. */
function adopt(step: ProjectStep, adopter: Adopter, moreFacts: Record<string, unknown> = {}): ProjectAdoption {
  const { write, zone, today, ofProject, subject } = step;
  const agency = plainText('agency', adopter.agency, 60);
  const leader = officialOf('leader', adopter.leader);
  const specialist = officialOf('specialist', adopter.specialist);
  if (leader.reference === specialist.reference) {
    throw refuse('INVALID_INPUT', MESSAGES.TWO_PERSONS({ reference: leader.reference }));
  }
  const stages = adoptionStages(zone, today);
  const rule = referenceOf(stages);
  const adoption = write.em.create(ProjectAdoption, {
    id: randomUUID(),
    ...ofProject,
    agency,
    leader,
    specialist,
    rule,
    since: write.now,
    until: null,
  });
  write.em.persist(adoption);
  if (stages && rule) {
    write.decide({
      creditCode: ofProject.creditCode,
      subject,
      outcome: 'ADOPTED',
      rule,
      facts: { ...factsOf(adoption), ...moreFacts },
      reasons: [
        MESSAGES.ANSWERS_FOR({ stages: stages.parameters.items.map(({ zh }) => zh).join('、') }),
        MESSAGES.NO_CONDITIONS(),
      ],
    });
  }
  return adoption;
}

const factsOf = ({ agency, leader, specialist }: ProjectAdoption) => ({
  agency,
  leader: leader.reference,
  specialist: specialist.reference,
});
