/**
 * Days until which something holds, planted: in all rows of the sample the day is set to one and to its neighbours, and
 * what is shown is compared. On the last moment of a day nothing may differ between that day and the next, for neither
 * has ended; on the first moment after it nothing may differ between that day and the one before, for both have. A
 * comparison that turns a day early or late differs, whatever it decides.
 */
import { addDays } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import type { Database } from '../database/database.ts';
import { TEST_TODAY } from './today.ts';

/** Columns that hold the last day of something. */
const LAST_DAYS = '(^|_)(until|valid_to|due_on|ends_on|expires_on|last_day)$';
/** The day that is planted: ahead of every day of the sample that is over. */
const DAY = addDays(TEST_TODAY as LocalDate, 9);
const FAR = addDays(DAY, 300);

/** A column that holds the last day of something. */
export interface DayColumn {
  table: string;
  column: string;
}

/** What is shown of enterprises at a moment, as a text that is the same where nothing that matters differs. */
export type Shapes = (at: Date, creditCodes: readonly string[]) => Promise<string>;

/** Of how many enterprises is read what a column says. */
const ENTERPRISES = 6;

const lastMoment = (day: LocalDate): Date => new Date(`${day}T23:59:59.999+08:00`);

/** The columns of a department that hold the last day of something. */
export const dayColumns = (database: Database): Promise<DayColumn[]> =>
  database.query<DayColumn>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'date' and column_name ~ $1
     order by 1, 2`,
    [LAST_DAYS],
  );

/** Columns whose day matters otherwise than by whether it has ended, each in a sentence. */
export async function wrongColumns(database: Database, shapes: Shapes): Promise<string[]> {
  const wrong: string[] = [];
  for (const column of await dayColumns(database)) wrong.push(...(await wrongTurnsOf(database, column, shapes)));
  return wrong;
}

async function wrongTurnsOf(database: Database, of: DayColumn, shapes: Shapes): Promise<string[]> {
  const { table, column } = of;
  const creditCodes = await holdersOf(database, of);
  if (creditCodes === null) return [];
  const shown = async (day: LocalDate, at: Date): Promise<string> => {
    await plant(database, of, day);
    return shapes(at, creditCodes);
  };
  const [last, first] = [lastMoment(DAY), new Date(lastMoment(DAY).getTime() + 1)];
  const onItsLast = await shown(DAY, last);
  const stillAhead = await shown(addDays(DAY, 1), last);
  const justEnded = await shown(DAY, first);
  const longEnded = await shown(addDays(DAY, -1), first);
  // What the next column is tried beside: nothing here has ended.
  await plant(database, of, FAR);
  return [
    ...differing(onItsLast, stillAhead, `${table}.${column} has ended before its last moment`),
    ...differing(justEnded, longEnded, `${table}.${column} has not ended with its day`),
  ];
}

/** Enterprises that have such a day; null where the sample has none at all. */
async function holdersOf(database: Database, { table, column }: DayColumn): Promise<string[] | null> {
  const rows = await database.query<{ creditCode: string | null }>(
    `select distinct to_jsonb(t)->>'credit_code' as "creditCode" from ${table} t where ${column} is not null
     order by 1 limit $1`,
    [ENTERPRISES],
  );
  return rows.length > 0 ? rows.flatMap(({ creditCode }) => creditCode ?? []) : null;
}

async function plant(database: Database, { table, column }: DayColumn, day: LocalDate): Promise<void> {
  await database.query(`update ${table} set ${column} = $1 where ${column} is not null`, [day]);
}

/** Whether two shapes differ, and where first. */
function differing(one: string, other: string, what: string): string[] {
  if (one === other) return [];
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return [`${what}: ${one.slice(Math.max(0, at - 160), at + 60)} | ${other.slice(at - 20, at + 60)}`];
}

/** Fields that count things; other numbers may tell how many days are left. */
const COUNTS = /^(?:totalCount|count)$/;

/** What of an answer does not depend on how far a day is away: which things there are, and their states. */
export function shapeOf(value: unknown, name = ''): unknown {
  if (typeof value === 'number') return COUNTS.test(name) ? value : 0;
  if (typeof value === 'string') return /^[A-Z][A-Z_]*$/.test(value) ? value : '';
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(entry => shapeOf(entry));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one, key)]));
}
