/**
 * Zones, planted: what is counted for a zone counts nothing of another. All rows of the sample are put into one zone,
 * and what the others count must be what they count once these rows are gone. A count that does not ask for the zone,
 * or for that of one of its tables, differs. Each zone is once among the others, for a zone counts what its plan asks.
 */
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import { zoneCodes } from '../zones/index.ts';
import { countsOfZones } from './planted-years.ts';
import type { Ask } from './planted-years.ts';

/** What zones count of the rows of another, in a sentence; nothing where they do not. The rows are gone afterwards. */
export async function wrongZones(database: Database, schema: GraphQLSchema, ask: Ask): Promise<string[]> {
  const [first = '', ...others] = zoneCodes;
  const [second = ''] = others;
  const documentOfFirst = countsOfZones(schema, [first]);
  const documentOfOthers = countsOfZones(schema, others);
  if (documentOfFirst === null || documentOfOthers === null) return [];
  const tables = await database.query<OfZones>(
    `select table_name as "table" from information_schema.columns join information_schema.tables
       using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = 'zone' order by 1`,
  );
  await moveAll(database, tables, first);
  const countedByOthers = await ask(documentOfOthers);
  const moved = await moveAll(database, tables, second);
  const countedByFirst = await ask(documentOfFirst);
  for (const { table } of moved) await database.query(`truncate "${table}" cascade`);
  return [
    ...differing(`other zones count of ${first}`, countedByOthers, await ask(documentOfOthers)),
    ...differing(`${first} counts of ${second}`, countedByFirst, await ask(documentOfFirst)),
  ];
}

const differing = (what: string, withRows: string, without: string): string[] =>
  withRows === without ? [] : [`${what} ${withRows}, and when its rows are gone ${without}`];

/** A table of the sample whose rows are of a zone. */
interface OfZones {
  table: string;
}

/**
 * Puts the rows of tables into a zone, and drops those that constraints keep from there. Gives the tables that have
 * rows of no other zone.
 */
async function moveAll(database: Database, tables: readonly OfZones[], zone: string): Promise<OfZones[]> {
  const moved: OfZones[] = [];
  for (const { table } of tables) {
    await database.query(`do $$ declare one record; begin
      for one in select ctid from "${table}" where zone <> '${zone}' loop
        begin
          update "${table}" set zone = '${zone}' where ctid = one.ctid;
        exception when integrity_constraint_violation or raise_exception then
          begin
            delete from "${table}" where ctid = one.ctid;
          exception when integrity_constraint_violation or raise_exception then null;
          end;
        end;
      end loop;
    end $$`);
    const stay = await database.query(`select from "${table}" where zone <> $1 limit 1`, [zone]);
    if (stay.length === 0) moved.push({ table });
  }
  return moved;
}
