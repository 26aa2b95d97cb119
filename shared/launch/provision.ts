/**
 * Makes each department's database and login role on a server of one's own (`DATABASE_ADMIN_URL`), as its
 * `DATABASE_URL_<DEPARTMENT>` says. Does nothing to what is there but set the password; a later department is added by
 * running it again.
 */
import pg from 'pg';
import { readConfig, variablePart } from '../process/config.ts';
import { provisionOn } from '../database/provision.ts';
import { listDepartments } from '../department.ts';
import { Misuse, runCommand } from './command.ts';

await runCommand(async () => {
  const config = readConfig();
  if (!config.DATABASE_ADMIN_URL)
    throw new Misuse('set DATABASE_ADMIN_URL to the URL of an administrator of the PostgreSQL server');
  const wanted = listDepartments().map(department => {
    const variable = `DATABASE_URL_${variablePart(department)}`;
    const url = config.databaseUrlOf(department);
    if (!url) throw new Misuse(`${variable} is missing: it names the database and the login of ${department}`);
    const { username, password, pathname } = new URL(url);
    if (username === '' || password === '' || pathname !== `/${username}`)
      throw new Misuse(`${variable} must hold a password, and its login and its database must have one name`);
    return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  });
  const admin = new pg.Client({ connectionString: config.DATABASE_ADMIN_URL });
  await admin.connect();
  try {
    for (const { name, password } of wanted) {
      await provisionOn(admin, name, password);
      console.log(`database and login ${name} are there`);
    }
  } finally {
    await admin.end();
  }
});
