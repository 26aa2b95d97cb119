/** Reads of agents and their contacts: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { AgentContact, ProjectAgent } from './entities.ts';
import type { AgentContactRow, ContactCounts, ProjectAgentRow } from './rows.ts';

const AGENTS = columnsOf(ProjectAgent);

const CONTACTS = {
  from: 'agent_contact',
  columns: columnsOf(AgentContact),
  order: [
    ['at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'project_code',
} as const;

const CONTACT_COUNTS: KeyedSql = key => `select project_code as "projectCode",
    (count(*) filter (where direct))::int as direct, (count(*) filter (where not direct))::int as "byAgent"
  from agent_contact where ${key('project_code')} group by project_code`;

export const agentLoaders = {
  agents: ({ database }: LoaderScope) =>
    rowsLoader<ProjectAgentRow>(
      database,
      key => `select ${AGENTS} from project_agent where ${key('project_code')} order by since, id`,
      'projectCode',
    ),
  contactsOf: ({ database }: LoaderScope) => pageLoader<AgentContactRow>(database, CONTACTS),
  /** Counts of contacts; null where a project has none. */
  contactCounts: ({ database }: LoaderScope) => rowLoader<ContactCounts>(database, CONTACT_COUNTS, 'projectCode'),
};
