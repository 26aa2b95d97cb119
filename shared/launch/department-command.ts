/**
 * A command of a department's own, with or without a running `npm start`: `node department-command.ts <department>
 * <command> [<argument>…]`. Departments name theirs in `commands` (department.ts).
 */
import { caseEntities } from '../case/entities.ts';
import { openDatabase } from '../database/database.ts';
import { listDepartments, loadDepartment } from '../departments.ts';
import { readConfig } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';
import { oneOf, runCommand } from './command.ts';
import { withDatabases } from './databases.ts';

/** A command may run longer than a request. */
const STATEMENT_TIMEOUT_MS = 600_000;

async function main(): Promise<void> {
  const [named = '', commandName = '', ...args] = process.argv.slice(2);
  const name = oneOf('department', named, listDepartments());
  const department = await loadDepartment(name);
  const { commands = {} } = department;
  const command = commands[oneOf('command', commandName, Object.keys(commands))];
  if (!command) throw new Misuse(`${name} has no command ${commandName}`);
  await withDatabases(readConfig(), [name], async urls => {
    const database = await openDatabase({
      url: urls[name] ?? '',
      entities: [...caseEntities, ...(await department.entities())],
      migrations: await department.migrations(),
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    });
    try {
      const isWell = await command({ database, args, say: line => console.log(line) });
      if (!isWell) process.exitCode = 1;
    } finally {
      await database.close();
    }
  });
}

await runCommand(main);
