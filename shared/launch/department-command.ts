/**
 * A command of a department, with or without a running `npm start`: `node department-command.ts <department>
 * <command> [<argument>…]`. Departments name theirs in `commands` (department.ts); those for keys each has.
 */
import { caseEntities } from '../case/entities.ts';
import { openDatabase } from '../database/database.ts';
import { keyStoreOf } from '../database/key-store.ts';
import { listDepartments, loadDepartment } from '../departments.ts';
import { readConfig } from '../process/config.ts';
import { Misuse } from '../process/misuse.ts';
import { oneOf, runCommand } from './command.ts';
import { withDatabases } from './databases.ts';
import { keyCommands } from './key-commands.ts';

/** A command may run longer than a request. */
const STATEMENT_TIMEOUT_MS = 600_000;

async function main(): Promise<void> {
  const [named = '', commandName = '', ...args] = process.argv.slice(2);
  const name = oneOf('department', named, listDepartments());
  const department = await loadDepartment(name);
  const commands = { ...keyCommands, ...department.commands };
  const config = readConfig();
  const command = commands[oneOf('command', commandName, Object.keys(commands))];
  if (!command) throw new Misuse(`${name} has no command ${commandName}`);
  await withDatabases(config, [name], async urls => {
    const database = await openDatabase({
      url: urls[name] ?? '',
      entities: [...caseEntities, ...(await department.entities())],
      migrations: await department.migrations(),
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
      keys: keyStoreOf(config),
      keyTables: department.keyTables,
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
