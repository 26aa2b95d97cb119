/** Reads of major projects: rows and lists, each one statement a tick. */
import { graphError } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { localDate } from '#shared/clock/index.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type { MajorProjectKind, ProjectBoardFilter, SupervisionOrderState } from '../generated.ts';
import type { AspectSeen, Official } from './rules.ts';

interface OfProject {
  projectCode: string;
  creditCode: string;
  zone: string;
}
export interface MajorProjectRow extends OfProject {
  kind: MajorProjectKind;
  reason: string;
  inScope: boolean | null;
  rule: RuleReference | null;
  markedAt: string;
}
export interface ProjectAdoptionRow extends OfProject {
  id: string;
  agency: string;
  leader: Official;
  specialist: Official;
  rule: RuleReference | null;
  since: string;
  until: string | null;
}
export interface MilestoneRow extends OfProject {
  code: string;
  title: string;
  setOn: string;
  plannedOn: string;
  firstPlannedOn: string;
  actualOn: string | null;
}
export interface ProjectIssueRow extends OfProject {
  id: string;
  text: string;
  agency: string;
  dueOn: string;
  raisedAt: string;
  resolvedAt: string | null;
  resolution: string | null;
}
export interface ProjectLedgerEntryRow {
  id: string;
  action: string;
  at: string;
  by: string;
  detail: Record<string, unknown>;
}
export interface CoordinationMeetingRow {
  id: string;
  zone: string;
  organCode: string;
  heldOn: string;
  period: string;
  topic: string;
  rule: RuleReference;
  recordedAt: string;
}
export interface MeetingTaskRow {
  id: string;
  meetingId: string;
  zone: string;
  organCode: string;
  projectCode: string | null;
  decision: string;
  agency: string;
  dueOn: string;
  completedAt: string | null;
  outcome: string | null;
}
export interface EfficiencyInspectionRow extends OfProject {
  id: string;
  aspects: readonly AspectSeen[];
  rule: RuleReference;
  openedAt: string;
  closedAt: string | null;
}
export interface SupervisionOrderRow extends OfProject {
  id: string;
  inspectionId: string;
  aspect: string;
  finding: string;
  agency: string;
  dueOn: string;
  state: SupervisionOrderState;
  issuedAt: string;
  rectification: string | null;
  rectifiedAt: string | null;
  verification: string | null;
  verifiedAt: string | null;
}
export interface ProjectAgentRow extends OfProject {
  id: string;
  official: Official;
  since: string;
  until: string | null;
}
export interface AgentContactRow extends OfProject {
  id: string;
  agency: string;
  matter: string;
  direct: boolean;
  at: string;
}

const OF_PROJECT = ['projectCode', 'creditCode', 'zone'] as const;
const MAJORS = columns(...OF_PROJECT, 'kind', 'reason', 'inScope', 'rule', 'markedAt');
const ADOPTIONS = columns('id', ...OF_PROJECT, 'agency', 'leader', 'specialist', 'rule', 'since', 'until');
const MILESTONES = columns(...OF_PROJECT, 'code', 'title', 'setOn', 'plannedOn', 'firstPlannedOn', 'actualOn');
const ISSUES = {
  from: 'project_issue',
  columns: columns('id', ...OF_PROJECT, 'text', 'agency', 'dueOn', 'raisedAt', 'resolvedAt', 'resolution'),
  order: [
    ['raised_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'project_code',
} as const;
const LEDGER = {
  from: 'project_ledger_entry',
  columns: columns('id', 'action', 'at', 'by', 'detail'),
  order: [
    ['at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'project_code',
} as const;
const MEETINGS = {
  from: 'coordination_meeting',
  columns: columns('id', 'zone', 'organCode', 'heldOn', 'period', 'topic', 'rule', 'recordedAt'),
  order: [
    ['held_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;
const TASKS = {
  from: 'meeting_task',
  columns: columns(
    'id',
    'meetingId',
    'zone',
    'organCode',
    'projectCode',
    'decision',
    'agency',
    'dueOn',
    'completedAt',
    'outcome',
  ),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;
const INSPECTIONS = columns('id', ...OF_PROJECT, 'aspects', 'rule', 'openedAt', 'closedAt');
const ORDERS = {
  from: 'supervision_order',
  columns: columns(
    'id',
    'inspectionId',
    ...OF_PROJECT,
    'aspect',
    'finding',
    'agency',
    'dueOn',
    'state',
    'issuedAt',
    'rectification',
    'rectifiedAt',
    'verification',
    'verifiedAt',
  ),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;
const AGENTS = columns('id', ...OF_PROJECT, 'official', 'since', 'until');
const CONTACTS = {
  from: 'agent_contact',
  columns: columns('id', ...OF_PROJECT, 'agency', 'matter', 'direct', 'at'),
  order: [
    ['at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'project_code',
} as const;
const BOARD = {
  from: 'major_project',
  columns: MAJORS,
  order: [
    ['marked_at', 'timestamptz'],
    ['project_code', 'text'],
  ],
  direction: 'desc',
} as const;

export interface IssueArguments extends PageArguments {
  open?: boolean | null | undefined;
}
export interface LedgerArguments extends PageArguments {
  /** With what is for the office alone. */
  office: boolean;
}
export interface OverdueArguments extends PageArguments {
  overdue?: boolean | null | undefined;
}

/** What a project has of something, counted. */
interface Counted {
  projectCode: string;
  a: number;
  b: number;
}

export function majorLoaders(database: Database, now: Date) {
  const today = localDate(now);
  const count = (sql: string, parameters: readonly unknown[] = []) =>
    rowLoader<Counted>(database, sql, 'projectCode', parameters);
  const problems = count(
    `select project_code as "projectCode", count(*)::int as a, (count(*) filter (where due_on < $2))::int as b from project_issue
     where project_code = any($1) and resolved_at is null group by project_code`,
    [today],
  );
  const contacts = count(
    `select project_code as "projectCode", (count(*) filter (where direct))::int as a, (count(*) filter (where not direct))::int as b from agent_contact
     where project_code = any($1) group by project_code`,
  );
  return {
    major: rowLoader<MajorProjectRow>(
      database,
      `select ${MAJORS} from major_project where project_code = any($1)`,
      'projectCode',
    ),
    adoptions: rowsLoader<ProjectAdoptionRow>(
      database,
      `select ${ADOPTIONS} from project_adoption where project_code = any($1) order by since, id`,
      'projectCode',
    ),
    milestones: rowsLoader<MilestoneRow>(
      database,
      `select ${MILESTONES} from project_milestone where project_code = any($1) order by planned_on, code`,
      'projectCode',
    ),
    issue: rowLoader<ProjectIssueRow>(
      database,
      `select ${ISSUES.columns} from project_issue where id = any($1::uuid[])`,
      'id',
    ),
    issuesOf: pageLoader<ProjectIssueRow, IssueArguments>(database, ISSUES, ({ open }) =>
      typeof open === 'boolean' ? [{ sql: `resolved_at is ${open ? '' : 'not '}null`, values: [] }] : [],
    ),
    problemsOf: async (projectCode: string) => {
      const found = await problems.load(projectCode);
      return { open: found?.a ?? 0, overdue: found?.b ?? 0 };
    },
    ledgerOf: pageLoader<ProjectLedgerEntryRow, LedgerArguments>(database, LEDGER, ({ office }) =>
      office ? [] : [{ sql: 'not for_office', values: [] }],
    ),
    meetingsOf: (zone: string, args: PageArguments): Promise<Connection<CoordinationMeetingRow>> =>
      page(database, MEETINGS, args, [{ sql: 'zone = ?', values: [zone] }]),
    tasksOfMeeting: rowsLoader<MeetingTaskRow>(
      database,
      `select ${TASKS.columns} from meeting_task where meeting_id = any($1::uuid[]) order by due_on, id`,
      'meetingId',
    ),
    meetingTask: rowLoader<MeetingTaskRow>(
      database,
      `select ${TASKS.columns} from meeting_task where id = any($1::uuid[])`,
      'id',
    ),
    tasksOf: (zone: string, { overdue, ...args }: OverdueArguments): Promise<Connection<MeetingTaskRow>> =>
      page(database, TASKS, args, [
        { sql: 'zone = ?', values: [zone] },
        ...(overdue ? [{ sql: 'completed_at is null and due_on < ?', values: [today] }] : []),
      ]),
    inspections: rowsLoader<EfficiencyInspectionRow>(
      database,
      `select ${INSPECTIONS} from efficiency_inspection where project_code = any($1) order by opened_at desc`,
      'projectCode',
    ),
    inspection: rowLoader<EfficiencyInspectionRow>(
      database,
      `select ${INSPECTIONS} from efficiency_inspection where id = any($1::uuid[])`,
      'id',
    ),
    ordersOfInspection: rowsLoader<SupervisionOrderRow>(
      database,
      `select ${ORDERS.columns} from supervision_order where inspection_id = any($1::uuid[]) order by due_on, id`,
      'inspectionId',
    ),
    order: rowLoader<SupervisionOrderRow>(
      database,
      `select ${ORDERS.columns} from supervision_order where id = any($1::uuid[])`,
      'id',
    ),
    ordersOf: (zone: string, { overdue, ...args }: OverdueArguments): Promise<Connection<SupervisionOrderRow>> =>
      page(database, ORDERS, args, [
        { sql: `zone = ? and state <> 'VERIFIED'`, values: [zone] },
        ...(overdue ? [{ sql: `state = 'ISSUED' and due_on < ?`, values: [today] }] : []),
      ]),
    agents: rowsLoader<ProjectAgentRow>(
      database,
      `select ${AGENTS} from project_agent where project_code = any($1) order by since, id`,
      'projectCode',
    ),
    contactsOf: pageLoader<AgentContactRow>(database, CONTACTS),
    contactCounts: async (projectCode: string) => {
      const found = await contacts.load(projectCode);
      return { direct: found?.a ?? 0, byAgent: found?.b ?? 0 };
    },
    boardPage: (zone: string, filter: ProjectBoardFilter, args: PageArguments): Promise<Connection<MajorProjectRow>> =>
      page(database, BOARD, args, boardConditions(zone, filter, today)),
    /** Counts of the board, of a zone and kind (null: all). */
    boardCounts: (zone: string, kind: MajorProjectKind | null) => boardCounts(database, zone, kind, today),
    heldPeriods: async (zone: string, year: number): Promise<Map<string, number>> => {
      const rows = await database.query<{ period: string; n: number }>(
        'select period, count(*)::int as n from coordination_meeting where zone = $1 and held_on between $2 and $3 group by period',
        [zone, `${year - 1}-12-25`, `${year + 1}-01-07`],
      );
      return new Map(rows.map(({ period, n }) => [period, n]));
    },
  };
}

function boardConditions(zone: string, { kind, late, openIssues }: ProjectBoardFilter, today: string): Condition[] {
  const whether = (there: boolean | null | undefined, sql: string, values: readonly unknown[]): Condition[] =>
    typeof there === 'boolean' ? [{ sql: `${there ? '' : 'not '}exists (${sql})`, values }] : [];
  return [
    { sql: 'zone = ?', values: [zone] },
    ...(kind ? [{ sql: 'kind = ?', values: [kind] }] : []),
    ...whether(
      late,
      'select 1 from project_milestone m where m.project_code = major_project.project_code and m.actual_on is null and m.planned_on < ?',
      [today],
    ),
    ...whether(
      openIssues,
      'select 1 from project_issue i where i.project_code = major_project.project_code and i.resolved_at is null',
      [],
    ),
  ];
}

export interface BoardCounts {
  inventory: { projects: number; investment: string; adopted: number };
  /** Nodes not reached, by the days that decide on their light. */
  running: { setOn: string; plannedOn: string; n: number }[];
  reached: { inTime: number; late: number };
  problems: { open: number; overdue: number };
  ledger: { entries: number; latestAt: string | null };
}

async function boardCounts(
  database: Database,
  zone: string,
  kind: MajorProjectKind | null,
  today: string,
): Promise<BoardCounts> {
  const majors = 'select project_code from major_project where zone = $1 and ($2::text is null or kind = $2)';
  const [[inventory], running, [reached], [problems], [ledger]] = await Promise.all([
    database.query<BoardCounts['inventory']>(
      `select count(*)::int as projects, coalesce(sum(investment), 0)::numeric(20, 2)::text as investment,
         (count(*) filter (where exists (select 1 from project_adoption a where a.project_code = project.project_code and a.until is null)))::int as adopted
       from project where project_code in (${majors})`,
      [zone, kind],
    ),
    database.query<BoardCounts['running'][number]>(
      `select set_on as "setOn", planned_on as "plannedOn", count(*)::int as n from project_milestone where zone = $1 and actual_on is null and project_code in (${majors}) group by set_on, planned_on`,
      [zone, kind],
    ),
    database.query<BoardCounts['reached']>(
      `select (count(*) filter (where actual_on <= planned_on))::int as "inTime", (count(*) filter (where actual_on > planned_on))::int as late
       from project_milestone where zone = $1 and actual_on is not null and project_code in (${majors})`,
      [zone, kind],
    ),
    database.query<BoardCounts['problems']>(
      `select count(*)::int as open, (count(*) filter (where due_on < $3))::int as overdue from project_issue where zone = $1 and resolved_at is null and project_code in (${majors})`,
      [zone, kind, today],
    ),
    database.query<BoardCounts['ledger']>(
      `select count(*)::int as entries, max(at) as "latestAt" from project_ledger_entry where zone = $1 and project_code in (${majors})`,
      [zone, kind],
    ),
  ]);
  return { inventory: inventory!, running, reached: reached!, problems: problems!, ledger: ledger! };
}

/** A year that can be asked for. */
export function checkYear(year: number): number {
  if (year >= 2000 && year <= 2100) return year;
  throw graphError('BAD_USER_INPUT', `year must be 2000 to 2100, but got: ${year}`);
}
