/** What is known of departments' feeds. A reader holds a lease, in the database and for a time, as poolers allow. */
import type { Database } from '#shared/database/database.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { consolidating } from './store.ts';
import { Source } from './entities.ts';
import type { SourceRow } from './rows.ts';

/** The department that registers enterprises: what it tells says where one is, and when a life has ended. */
export const REGISTER = 'market-access';

interface Scope {
  database: Database;
  now(): Date;
}

/** How long a reader holds a department without a sign of life: longer than an answer is held back. */
const LEASE = `interval '60 seconds'`;

// The lease goes by the database's clock, which all replicas share.
const TAKE = `
  insert into source (department, status, followed_since, leased_by, leased_until)
  values ($1, 'REBUILDING', $3, $2, clock_timestamp() + ${LEASE})
  on conflict (department) do update set leased_by = $2, leased_until = clock_timestamp() + ${LEASE}
  where source.leased_by is null or source.leased_by = $2 or source.leased_until < clock_timestamp()
  returning ${columnsOf(Source)}`;

/** Takes or renews the lease of a department; null where another reader holds it. */
export const lease = ({ database, now }: Scope, department: string, reader: string): Promise<SourceRow | null> =>
  consolidating(database, async query => {
    const [source] = await query<SourceRow>(TAKE, [department, reader, now()]);
    return source ?? null;
  });

/** A department does not answer; its lease is given up, so that a replica that reaches it may read it. */
export const markDown = ({ database }: Scope, department: string, reader: string): Promise<unknown> =>
  consolidating(database, query =>
    query(
      `update source set status = 'DOWN', leased_by = null, leased_until = null where department = $1 and leased_by = $2`,
      [department, reader],
    ),
  );

/** A department has no feed: it is no source of lives, unless it had told something before. */
export const leaveOut = ({ database }: Scope, department: string, reader: string): Promise<unknown> =>
  consolidating(database, query =>
    query('delete from source where department = $1 and leased_by = $2 and told = 0', [department, reader]),
  );

/** Has a department read from its beginning: what is kept of it stands until that is done. */
export const beginRebuild = ({ database }: Pick<Scope, 'database'>, department: string): Promise<unknown> =>
  consolidating(database, query =>
    query(`update source set phase = 'BEGINNING', phase_cursor = null, status = 'REBUILDING' where department = $1`, [
      department,
    ]),
  );
