/**
 * Years, planted: in all rows of the sample one moment is set to the first of a year and to its neighbours, and what is
 * counted by years is compared. From the first moment of a year to the next nothing may differ, for both are of the new
 * year; nor from the last moment of the old year to the one before. A comparison that begins a year late or ends it
 * early, or goes by another time than China's, differs. What bears its year as a number counts for no other: where all
 * such rows are of a year long ago, the counts are those of none.
 */
import { getNamedType, getNullableType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import { zoneCodes } from '../zones/index.ts';
import { TEST_TODAY } from './today.ts';

type Field = GraphQLField<unknown, unknown>;

/** The year that begins; the one before is over. */
const YEAR = Number(TEST_TODAY.slice(0, 4));
const BEGIN = new Date(`${YEAR}-01-01T00:00:00+08:00`).getTime();

/** Two moments each between which nothing may differ, by their distance from the begin in ms. */
const PAIRS = [
  [0, 1],
  [-1, -2],
] as const;

/** A moment of no year that is asked for. */
const LONG_AGO = new Date('2001-06-01T00:00:00+08:00');

/** Books of the kit, which are not counted by years. */
const BOOKS = "'^(audited_|change|decision$|feed_era|idempotency|mikro_orm|signing_key)'";

/** Sends a document that reads, and gives its answer as a text. */
export type Ask = (document: string) => Promise<string>;

interface Column {
  table: string;
  column: string;
}

/** Columns whose moment counts for another year than its own, each in a sentence. */
export async function wrongYears(database: Database, schema: GraphQLSchema, ask: Ask): Promise<string[]> {
  const document = countsOfYears(schema);
  if (document === null) return [];
  const columns = await database.query<Column>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'timestamp with time zone'
       and is_generated = 'NEVER' and table_name !~ ${BOOKS}
     order by 1, 2`,
  );
  const wrong: string[] = [];
  const turnsOf = (column: Column): Promise<string[]> => wrongTurnOf(database, column, () => ask(document));
  for (const column of columns) wrong.push(...(await turnsOf(column)));
  // Once more with each moment by itself: what is counted for another's sake hides it.
  for (const column of columns) await plant(database, column, LONG_AGO);
  for (const column of columns) {
    wrong.push(...(await turnsOf(column)));
    await plant(database, column, LONG_AGO);
  }
  return [...wrong, ...(await wrongNumberedYears(database, () => ask(document)))];
}

/** Tables whose rows bear a year and count for another, each in a sentence. Their rows are gone afterwards. */
async function wrongNumberedYears(database: Database, ask: () => Promise<string>): Promise<string[]> {
  const tables = await database.query<{ table: string }>(
    `select table_name as "table" from information_schema.columns
     where table_schema = 'public' and column_name = 'year' and data_type = 'integer' order by 1`,
  );
  const wrong: string[] = [];
  for (const { table } of tables) {
    await database.query(`update ${table} set year = year - 25`);
    const longAgo = await ask();
    await database.query(`delete from ${table}`);
    const none = await ask();
    if (longAgo !== none) wrong.push(`rows of ${table} of long ago are counted as ${longAgo}, without them: ${none}`);
  }
  return wrong;
}

async function wrongTurnOf(database: Database, of: Column, ask: () => Promise<string>): Promise<string[]> {
  const { table, column } = of;
  const wrong: string[] = [];
  for (const [one, other] of PAIRS) {
    const answers: string[] = [];
    for (const ms of [one, other]) {
      if (!(await plant(database, of, new Date(BEGIN + ms)))) return [];
      answers.push(await ask());
    }
    const [first = '', second = ''] = answers;
    if (first !== second) {
      wrong.push(`${table}.${column} of ${BEGIN + one} is counted as ${first}, of ${BEGIN + other} as ${second}`);
    }
  }
  return wrong;
}

/** Sets a moment in all rows that have it; false where there is none, or the table's own rules do not let it. */
async function plant(database: Database, { table, column }: Column, moment: Date): Promise<boolean> {
  try {
    const sql = `update ${table} set ${column} = $1 where ${column} is not null returning 1`;
    return (await database.query(sql, [moment])).length > 0;
  } catch {
    return false;
  }
}

/** What is asked of fields that count. */
interface Asked {
  zones: readonly string[];
  years: readonly number[];
  /** Which fields are asked. */
  isWanted: (field: Field) => boolean;
}

/** A document that asks each field which counts by years for both years, in every zone; null where there is none. */
const countsOfYears = (schema: GraphQLSchema): string | null =>
  documentOf(schema, { zones: zoneCodes, years: [YEAR - 1, YEAR], isWanted: isOfYear });

/** The same of each field which counts for a zone, in these zones and in all years of the sample. */
export const countsOfZones = (schema: GraphQLSchema, zones: readonly string[]): string | null =>
  documentOf(schema, { zones, years: [YEAR - 2, YEAR - 1, YEAR], isWanted: isOfZone });

function documentOf(schema: GraphQLSchema, { zones, years, isWanted }: Asked): string | null {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isWanted);
  const asked = fields.flatMap(field =>
    years.flatMap(year =>
      (field.args.some(({ name }) => name === 'zone') ? zones : ['']).map((zone, index) => {
        const values = field.args.filter(isNeeded).map(({ name }) => `${name}: ${argumentOf(name, year, zone)}`);
        return `${field.name}_${year}_${index}: ${field.name}(${values.join(', ')})${countsOf(field)}`;
      }),
    ),
  );
  return asked.length > 0 ? `{ ${asked.join('\n')} }` : null;
}

const isNeeded = ({ type, defaultValue }: GraphQLArgument): boolean =>
  String(type).endsWith('!') && defaultValue === undefined;

/** Whether a field counts by years. */
const isOfYear = (field: Field): boolean => field.args.some(({ name }) => name === 'year') && isCounted(field);

/** Whether a field counts for a zone. */
const isOfZone = (field: Field): boolean => field.args.some(({ name }) => name === 'zone') && isCounted(field);

/** Whether a field counts, and asks for a year, a zone and a quarter at most. */
const isCounted = (field: Field): boolean =>
  field.args.filter(isNeeded).every(({ name }) => ['year', 'zone', 'quarter'].includes(name)) && countsOf(field) !== '';

function argumentOf(name: string, year: number, zone: string): string {
  if (name === 'zone') return JSON.stringify(zone);
  if (name === 'year') return String(year);
  return year === YEAR ? '1' : '4';
}

/** The whole numbers of a field's answer, as a selection; the version of a rule is none. */
function countsOf({ type }: Field): string {
  const named = getNamedType(type);
  const below = isObjectType(named) ? countsIn(named, []) : '';
  return below && ` { ${below} }`;
}

const countsIn = (type: GraphQLObjectType, above: readonly string[]): string =>
  Object.values(type.getFields())
    .flatMap(({ name, type: of, args }) => {
      const plain = getNullableType(of);
      const named = getNamedType(of);
      if (args.some(isNeeded)) return [];
      if (isLeafType(named)) return String(plain) === 'Int' && name !== 'year' ? [name] : [];
      const isBelow = isObjectType(named) && named.name !== 'RuleReference' && !above.includes(named.name);
      const below = isBelow ? countsIn(named, [...above, type.name]) : '';
      return below ? [`${name} { ${below} }`] : [];
    })
    .join(' ');
