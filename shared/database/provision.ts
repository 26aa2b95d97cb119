/** Makes a department's own database and login on a PostgreSQL server. */
import pg from 'pg';

/**
 * Makes the login role `name` and the database `name` that it owns, over an administrator's connection. Idempotent:
 * what exists is kept, and only the password is set again. No other role may connect to the database.
 */
export async function provisionOn(admin: pg.Client, name: string, password: string): Promise<void> {
  const role = pg.escapeIdentifier(name);
  // One process at a time: CREATE ROLE and CREATE DATABASE have no IF NOT EXISTS that is safe while another session
  // does the same.
  await admin.query(`select pg_advisory_lock(hashtext('provision'))`);
  try {
    const roles = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
    if (roles.rowCount === 0) await admin.query(`create role ${role} login nosuperuser nocreatedb nocreaterole`);
    await admin.query(`alter role ${role} password ${pg.escapeLiteral(password)}`);
    const databases = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (databases.rowCount === 0)
      await admin.query(`create database ${role} owner ${role} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
    // PUBLIC may connect to any database unless this right is taken away. It is the wall between departments.
    await admin.query(`revoke all on database ${role} from public`);
    await admin.query(`revoke connect on database postgres from public`);
  } finally {
    await admin.query(`select pg_advisory_unlock(hashtext('provision'))`);
  }
}
