import type { Context } from '#shared/subgraph.ts';
import { graphError } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { columns, page, pageLoader, rowLoader } from '#shared/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/paging.ts';
import type { Database } from '#shared/database/database.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectFilter, ProjectState } from './generated.ts';
import type { ProjectClock, StageDates, Terms } from './rules.ts';

export interface ProjectRow {
  projectCode: string;
  creditCode: string;
  zone: string;
  name: string;
  category: ProjectCategory;
  investment: string;
  floorArea: number;
  appliedAt: string;
  state: ProjectState;
  rule: RuleReference;
  terms: Terms;
  clock: ProjectClock;
  stages: readonly StageDates[];
  reasons: string[] | null;
}

const PROJECTS = {
  from: 'project',
  columns: columns(
    'projectCode', 'creditCode', 'zone', 'name', 'category', 'investment', 'floorArea', 'appliedAt', 'state', 'rule', 'terms', 'clock', 'stages', 'reasons',
  ),
  order: [['applied_at', 'timestamptz'], ['project_code', 'text']],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** The loaders of one request: each batches what one tick asks for into one statement. */
export function createLoaders(database: Database) {
  return {
    project: rowLoader<ProjectRow>(database, `select ${PROJECTS.columns} from project where project_code = any($1)`, 'projectCode'),
    projectsOf: pageLoader<ProjectRow>(database, PROJECTS),
    allProjects: (args: PageArguments, filter: ProjectFilter | null | undefined): Promise<Connection<ProjectRow>> =>
      page<ProjectRow>(database, PROJECTS, args, filter ? conditions(filter) : []),
  };
}

function conditions({ zone, category, state }: ProjectFilter): Condition[] {
  if (zone && !zoneCodes.includes(zone)) throw graphError('BAD_USER_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${JSON.stringify(zone.slice(0, 40))}`);
  const given = Object.entries({ zone, category, state }).filter(([, value]) => value !== null && value !== undefined);
  return given.map(([column, value]) => ({ sql: `${column} = ?`, values: [value] }));
}

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
