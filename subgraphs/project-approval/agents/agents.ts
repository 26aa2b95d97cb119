/**
 * Agents of projects (Q16 领办代办、“两个零接触”): who runs a project's errands, and every contact with an approving department.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { rowOf } from '#shared/database/rows.ts';
import { touch } from '#shared/database/versions.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import type { AssignProjectAgentInput, RecordAgentContactInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { officialOf } from '../major-projects/officials.ts';
import { requireGoingOn } from '../major-projects/rules.ts';
import { Project } from '../projects/entities.ts';
import { onProjectStep } from '../major-projects/steps.ts';
import type { ProjectStep } from '../major-projects/steps.ts';
import { AgentContact, ProjectAgent } from './entities.ts';
import type { AgentContactRow, ProjectAgentRow } from './rows.ts';
import { MESSAGES } from './messages.ts';

export type AgentOrRefusal = (ProjectAgentRow & { __typename: 'ProjectAgent' }) | Refusal;
export type ContactOrRefusal = (AgentContactRow & { __typename: 'AgentContact' }) | Refusal;

const findAgent = ({ write, project: { projectCode } }: ProjectStep): Promise<ProjectAgent | null> =>
  write.em.findOne(ProjectAgent, { projectCode, until: null });

/** Assigns an agent in place of the one before. Refuses ALREADY_AGENT. */
export const assignProjectAgent = (
  context: RequestContext,
  input: AssignProjectAgentInput,
  info: GraphQLResolveInfo,
): Promise<AgentOrRefusal> =>
  onProjectStep(context, input, info, async step => {
    requireGoingOn(step.project);
    const { write, ofProject, record } = step;
    const official = officialOf('agent', input.agent);
    touch(write, await write.em.findOneOrFail(Project, { projectCode: ofProject.projectCode }));
    const before = await findAgent(step);
    if (before?.official.reference === official.reference) {
      throw refuse('ALREADY_AGENT', MESSAGES.ANOTHER({ reference: official.reference }));
    }
    if (before) {
      before.until = write.now;
      // The index that allows one agent at a time is checked at each statement: the one before must leave first.
      await write.em.flush();
    }
    const agent = write.em.create(ProjectAgent, {
      id: randomUUID(),
      ...ofProject,
      official,
      since: write.now,
      until: null,
    });
    write.em.persist(agent);
    record(
      'ProjectAgentAssigned',
      { agent: official.reference, before: before?.official.reference ?? null },
      { changedFields: ['agent'] },
    );
    return { __typename: 'ProjectAgent', ...rowOf(ProjectAgent, agent) };
  });

/**
 * Records a contact. A contact of the agent needs an agent (refuses NO_AGENT); a direct contact of the enterprise is
 * recorded whether it has one or not.
 */
export const recordAgentContact = (
  context: RequestContext,
  input: RecordAgentContactInput,
  info: GraphQLResolveInfo,
): Promise<ContactOrRefusal> =>
  onProjectStep(context, input, info, async step => {
    const { write, ofProject, record } = step;
    const { direct } = input;
    const agency = plainText('agency', input.agency, 60);
    const matter = plainText('matter', input.matter, 200);
    const agent = direct ? null : await findAgent(step);
    if (!direct && !agent) {
      throw refuse('NO_AGENT', MESSAGES.NO_AGENT({ projectCode: ofProject.projectCode }), {
        remedy: MESSAGES.ASSIGN(),
      });
    }
    const contact = write.em.create(AgentContact, {
      id: randomUUID(),
      ...ofProject,
      agency,
      matter,
      direct,
      at: write.now,
      by: context.principal.subject,
    });
    write.em.persist(contact);
    record(
      direct ? 'DirectContactRecorded' : 'AgentContactRecorded',
      { agency, agent: agent?.official.reference ?? null },
      { changedFields: ['agentContacts'], restricted: true },
    );
    return { __typename: 'AgentContact', ...rowOf(AgentContact, contact) };
  });
