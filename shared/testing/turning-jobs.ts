/**
 * Jobs act on a day when it has ended: what holds or is due until a day is left alone to its last moment, and is not
 * forgotten on the first moment after it. The last day of something is planted in rows of the sample, one column after
 * the other, and the jobs are run around that day.
 */
import { runJobs } from '../case/jobs.ts';
import { addDays } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import type { Database } from '../database/database.ts';
import type { Department } from '../department.ts';
import { createLog } from '../process/log.ts';
import { createFeedClient } from '../server/feeds.ts';
import { anyGraph } from './any-graph.ts';
import { FORGET_NOTED } from './audit.ts';
import { dayColumns } from './planted-days.ts';
import type { DayColumn } from './planted-days.ts';
import { TEST_TODAY } from './today.ts';

/** The day that is planted, and one on which nothing ends. */
const DAY = addDays(TEST_TODAY as LocalDate, 9);
const FAR = addDays(DAY, 300);

const firstMoment = (day: LocalDate): Date => new Date(`${day}T00:00:00+08:00`);
const momentBefore = (moment: Date): Date => new Date(moment.getTime() - 1);

/** Turns after which jobs have done all that there is to do: what one of them does another may follow. */
const TURNS = 4;

/** What is needed to run jobs around a day. */
export interface JobTrial {
  /** Names of what has a last day. */
  columns: readonly string[];
  /** Sets the last day of one of them; false where it cannot be. */
  plant(column: string, day: LocalDate): Promise<boolean>;
  /** Runs all jobs at a moment; gives what they have done, each in words. */
  run(at: Date): Promise<string[]>;
}

/** What jobs do before a day has ended, or forget until the next has; each in a sentence. */
export async function wrongJobDays({ columns, plant, run }: JobTrial): Promise<string[]> {
  const settle = async (at: Date): Promise<void> => {
    for (let turn = 0; turn < TURNS && (await run(at)).length > 0; turn += 1);
  };
  const [ended, nextEnded] = [firstMoment(addDays(DAY, 1)), firstMoment(addDays(DAY, 2))];
  const last = momentBefore(ended);
  // What goes by other days and by clocks is done before, and is not mistaken for what the planted day does.
  await settle(nextEnded);
  const wrong: string[] = [];
  for (const column of columns) {
    if (!(await plant(column, addDays(DAY, 1)))) continue;
    await settle(last);
    await plant(column, DAY);
    const early = await run(last);
    await settle(ended);
    const late = await run(nextEnded);
    await plant(column, FAR);
    if (early.length > 0) wrong.push(`of ${column} jobs do before the day has ended: ${early[0]}`);
    if (late.length > 0) wrong.push(`of ${column} jobs do a day late: ${late[0]}`);
  }
  return wrong;
}

/** The jobs of a department, to be tried on its sample. */
export async function jobTrial(department: Department, database: Database): Promise<JobTrial> {
  const columns = new Map((await dayColumns(database)).map(one => [`${one.table}.${one.column}`, one]));
  const feeds = createFeedClient({ url: undefined, token: undefined });
  const log = createLog(department.name, 'error');
  const of = { department: department.name, database, graph: () => anyGraph, feeds, log, cases: department.cases };
  return {
    columns: [...columns.keys()],
    plant: async (name, day) => {
      const column = columns.get(name);
      return column !== undefined && plantShare(database, [...columns.values()], column, day);
    },
    run: async at => {
      const before = await lastChange(database);
      await runJobs(department.jobs ?? [], { ...of, now: () => at });
      await database.pool.query(FORGET_NOTED);
      const told = await database.query<{ what: string }>(
        `select type || ' of ' || subject_type || ' ' || subject_id as what from change where seq > $1::bigint order by seq`,
        [before],
      );
      return told.map(({ what }) => what);
    },
  };
}

async function lastChange(database: Database): Promise<string> {
  const [{ seq } = { seq: '0' }] = await database.query<{ seq: string }>(
    'select coalesce(max(seq), 0)::text as seq from change',
  );
  return seq;
}

/**
 * Plants a day in rows of a table that are this column's alone: what a job has ended because of one day is of no use
 * for the next.
 */
async function plantShare(
  database: Database,
  columns: readonly DayColumn[],
  { table, column }: DayColumn,
  day: LocalDate,
): Promise<boolean> {
  const ofTable = columns.filter(one => one.table === table).map(one => one.column);
  const key = `coalesce(to_jsonb(one)->>'id', to_jsonb(one)->>'credit_code', to_jsonb(one)->>'project_code', '')`;
  const share = `abs(hashtext(${key})::bigint) % ${ofTable.length} = ${ofTable.indexOf(column)}`;
  try {
    const sql = `update ${table} one set ${column} = $1 where ${column} is not null and ${share} returning 1`;
    return (await database.query(sql, [day])).length > 0;
  } catch {
    // The table's own rules do not let it.
    return false;
  }
}
