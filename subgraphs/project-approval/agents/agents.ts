/**
 * Agents of projects (Q16 领办代办、“两个零接触”): who runs a project's errands, and every contact with an approving department.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireOfficer } from '#shared/identity/principal.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { AssignProjectAgentInput, RecordAgentContactInput } from '../generated.ts';
import type { AgentContactRow, ProjectAgentRow, RequestContext } from '../loaders.ts';
import { AgentContact, ProjectAgent } from '../major-projects/entities.ts';
import { onProjectStep, requireGoingOn } from '../major-projects/major-projects.ts';
import { officialOf } from '../major-projects/rules.ts';
import { plainText } from '#shared/input.ts';

export type AgentOrRefusal = (ProjectAgentRow & { __typename: 'ProjectAgent' }) | Refusal;
export type ContactOrRefusal = (AgentContactRow & { __typename: 'AgentContact' }) | Refusal;

export const assignProjectAgent = (
  context: RequestContext,
  input: AssignProjectAgentInput,
  info: GraphQLResolveInfo,
): Promise<AgentOrRefusal> =>
  onProjectStep(context, input, info, async step => {
    requireOfficer(context.principal, context.department);
    requireGoingOn(step);
    const { write, ofProject, tell } = step;
    const official = officialOf('agent', input.agent);
    const before = await write.em.findOne(ProjectAgent, { projectCode: ofProject.projectCode, until: null });
    if (before?.official.reference === official.reference)
      throw refuse('ALREADY_AGENT', `the agent must be another than the one there is, but got: ${official.reference}`);
    if (before) {
      before.until = write.now;
      await write.em.flush();
    }
    const given = { id: randomUUID(), ...ofProject, official };
    write.em.persist(write.em.create(ProjectAgent, { ...given, since: write.now, until: null }));
    tell(
      'ProjectAgentAssigned',
      { agent: official.reference, before: before?.official.reference ?? null },
      { changedFields: ['agent'] },
    );
    return { __typename: 'ProjectAgent', ...given, since: write.now.toISOString(), until: null };
  });

/** A contact of the agent needs one; a direct contact of the enterprise is recorded whether it has one or not. */
export const recordAgentContact = (
  context: RequestContext,
  input: RecordAgentContactInput,
  info: GraphQLResolveInfo,
): Promise<ContactOrRefusal> =>
  onProjectStep(context, input, info, async ({ write, ofProject, tell }) => {
    requireOfficer(context.principal, context.department);
    const { direct } = input;
    const agency = plainText('agency', input.agency, 60);
    const matter = plainText('matter', input.matter, 200);
    const agent = direct
      ? null
      : await write.em.findOne(ProjectAgent, { projectCode: ofProject.projectCode, until: null });
    if (!direct && !agent)
      throw refuse(
        'NO_AGENT',
        `an agent makes contacts on behalf of the enterprise, but ${ofProject.projectCode} has none`,
        { remedy: 'assignProjectAgent' },
      );
    const given = { id: randomUUID(), ...ofProject, agency, matter, direct };
    write.em.persist(write.em.create(AgentContact, { ...given, at: write.now, by: context.principal.subject }));
    tell(
      direct ? 'DirectContactRecorded' : 'AgentContactRecorded',
      { agency, agent: agent?.official.reference ?? null },
      { changedFields: ['agentContacts'], restricted: true },
    );
    return { __typename: 'AgentContact', ...given, at: write.now.toISOString() };
  });
