/** Tables whose indexes are made after they are filled: row by row takes twice as long. */
import type { PoolClient } from 'pg';
import type { Database } from '../../../shared/database/database.ts';
import { tableOf } from '../../../shared/database/rows.ts';
import type { EntityClass } from '../../../shared/database/rows.ts';

/** Fills tables while they have no index but that of their key. */
export async function withoutIndexes(
  database: Database,
  tables: readonly EntityClass[],
  fill: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const indexes = (await Promise.all(tables.map(table => indexesOf(database, table)))).flat();
  const client = await database.pool.connect();
  try {
    await client.query(`set statement_timeout = 0; set maintenance_work_mem = '512MB'`);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    await fill(client);
    for (const { definition } of indexes) await client.query(definition);
    await client.query('vacuum (analyze)');
  } finally {
    client.release(true);
  }
}

const indexesOf = (database: Database, entity: EntityClass): Promise<{ name: string; definition: string }[]> =>
  database.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = $1::text::regclass and not indisprimary`,
    [tableOf(entity).table],
  );
