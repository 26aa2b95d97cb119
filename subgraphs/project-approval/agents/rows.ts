/** Rows of agents and their contacts. */
import type { RowOf } from '#shared/database/rows.ts';
import type { AgentContact, ProjectAgent } from './entities.ts';

export type ProjectAgentRow = RowOf<ProjectAgent>;
export type AgentContactRow = RowOf<AgentContact>;

/** Contacts with approving departments about one project. */
export interface ContactCounts {
  projectCode: string;
  direct: number;
  byAgent: number;
}
