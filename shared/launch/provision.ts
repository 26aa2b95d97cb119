/**
 * Makes each department's database and login role on the operator's own server (`DATABASE_ADMIN_URL`), as its
 * `DATABASE_URL_<DEPARTMENT>` says. Of a role that exists only the password is set; run it again to add a later
 * department.
 */
import pg from 'pg';
import { readConfig, variablePart } from '../process/config.ts';
import { provisionOn } from '../database/provision.ts';
import { listDepartments } from '../departments.ts';
import { Misuse } from '../process/misuse.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const config = readConfig();
  if (!config.DATABASE_ADMIN_URL)
    throw new Misuse('set DATABASE_ADMIN_URL to the URL of an administrator of the PostgreSQL server');
  const logins = listDepartments().map(department => readLogin(department, config.databaseUrlOf(department)));
  const admin = new pg.Client({ connectionString: config.DATABASE_ADMIN_URL });
  await admin.connect();
  try {
    for (const { name, password } of logins) {
      await provisionOn(admin, name, password);
      console.log(`database and login ${name} are there`);
    }
  } finally {
    await admin.end();
  }
});

/** The login role of a department, which its database is named after. */
function readLogin(department: string, url: string | undefined): { name: string; password: string } {
  const variable = `DATABASE_URL_${variablePart(department)}`;
  if (!url) throw new Misuse(`${variable} is missing: it names the database and the login of ${department}`);
  const { username, password, pathname } = new URL(url);
  if (username === '' || password === '' || pathname !== `/${username}`)
    throw new Misuse(`${variable} must hold a password, and its login and its database must have one name`);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}
