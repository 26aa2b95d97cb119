/** The board of major projects of a zone (Q08 四清): which projects it lists, and what it counts. */
import type { Database } from '#shared/database/database.ts';
import type { Condition } from '#shared/database/paging.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { MajorProjectKind, ProjectBoardFilter } from '../generated.ts';
import type { BoardCounts, RunningMilestones } from './rows.ts';

const LATE_MILESTONES = `select 1 from project_milestone m
  where m.project_code = major_project.project_code and m.actual_on is null and m.planned_on < ?`;
const OPEN_ISSUES = `select 1 from project_issue i
  where i.project_code = major_project.project_code and i.resolved_at is null`;

/** The conditions of a board's list. */
export const boardConditions = (zone: string, filter: ProjectBoardFilter, today: LocalDate): Condition[] => [
  { sql: 'zone = ?', values: [zone] },
  ...(filter.kind ? [{ sql: 'kind = ?', values: [filter.kind] }] : []),
  ...whether(filter.late, LATE_MILESTONES, [today]),
  ...whether(filter.openIssues, OPEN_ISSUES, []),
];

/** Whether there are such rows; no condition where the filter does not say. */
const whether = (wanted: boolean | null | undefined, sql: string, values: readonly unknown[]): Condition[] =>
  typeof wanted === 'boolean' ? [{ sql: `${wanted ? '' : 'not '}exists (${sql})`, values }] : [];

/** Which projects a board counts: those of a zone, and of one kind (null: of all). */
export interface BoardScope {
  zone: string;
  kind: MajorProjectKind | null;
  today: LocalDate;
}

const MAJORS = 'select project_code from major_project where zone = $1 and ($2::text is null or kind = $2)';

const INVENTORY = `select count(*)::int as projects,
    coalesce(sum(investment), 0)::numeric(20, 2)::text as investment,
    (count(*) filter (where exists (
      select 1 from project_adoption a where a.project_code = project.project_code and a.until is null
    )))::int as adopted
  from project where project_code in (${MAJORS})`;

const RUNNING = `select set_on as "setOn", planned_on as "plannedOn", count(*)::int as n from project_milestone
  where zone = $1 and actual_on is null and project_code in (${MAJORS}) group by set_on, planned_on`;

const REACHED = `select (count(*) filter (where actual_on <= planned_on))::int as "inTime",
    (count(*) filter (where actual_on > planned_on))::int as late
  from project_milestone where zone = $1 and actual_on is not null and project_code in (${MAJORS})`;

const PROBLEMS = `select count(*)::int as open, (count(*) filter (where due_on < $3))::int as overdue
  from project_issue where zone = $1 and resolved_at is null and project_code in (${MAJORS})`;

const LEDGER = `select count(*)::int as entries, max(at) as "latestAt" from project_ledger_entry
  where zone = $1 and project_code in (${MAJORS})`;

/** Counts of a board: five statements side by side. */
export async function readBoard(database: Database, { zone, kind, today }: BoardScope): Promise<BoardCounts> {
  const scope = [zone, kind];
  const [[inventory], running, [reached], [problems], [ledger]] = await Promise.all([
    database.query<BoardCounts['inventory']>(INVENTORY, scope),
    database.query<RunningMilestones>(RUNNING, scope),
    database.query<BoardCounts['reached']>(REACHED, scope),
    database.query<BoardCounts['problems']>(PROBLEMS, [...scope, today]),
    database.query<BoardCounts['ledger']>(LEDGER, scope),
  ]);
  if (!inventory || !reached || !problems || !ledger) throw new Error('a statement that only counts returns one row');
  return { inventory, running, reached, problems, ledger };
}
