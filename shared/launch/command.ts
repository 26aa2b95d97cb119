/**
 * What every command line of the repository does alike: options with a usage text, and errors told so that they help.
 */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { ConfigError } from '../process/config.ts';

/** Something the person at the command line can put right: told in its message alone, without a stack. */
export class Misuse extends Error {
  override name = 'Misuse';
}

/**
 * Runs a command. A {@link Misuse} or a wrong configuration is told in one message, any other error whole; both exit
 * with code 1.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  // A reader of our output that went away (`| head`) is no reason to die half-way.
  process.stdout.on('error', () => {});
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Misuse || error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; strict: true; allowPositionals: false }>
>['values'];

/**
 * Reads the options of a command. `--help` prints the usage and ends; anything unknown throws a {@link Misuse} that
 * shows it.
 */
export function readOptions<const Given extends Options>(
  usage: string,
  options: Given,
  argv: readonly string[] = process.argv.slice(2),
): Values<Given> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Misuse(`${(error as Error).message.split('. ')[0]}\n\n${usage}`);
  }
}

/** The known name, or a {@link Misuse} that lists the known ones. */
export function known(kind: string, name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  throw new Misuse(`there is no ${kind} ${JSON.stringify(name)}: it must be one of ${names.join(', ')}`);
}
