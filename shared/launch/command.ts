/** How every command of the repository ends, and the check of names that their options share. */
import { Misuse } from '../process/misuse.ts';

/**
 * Runs a command. Of a {@link Misuse} the message alone is printed, every other error whole; both exit with code 1.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  // The reader of our output may end early (`| head`): that must not end the command half-way.
  process.stdout.on('error', () => {});
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Misuse ? error.message : error);
    process.exit(1);
  }
}

/**
 * The name, if it is one of `names`.
 * @param kind what is named, for the message
 * @throws Misuse that lists the names
 */
export function oneOf<const Name extends string>(kind: string, name: string, names: readonly Name[]): Name {
  const found = names.find(other => other === name);
  if (found !== undefined) return found;
  throw new Misuse(`there is no ${kind} ${JSON.stringify(name)}: it must be one of ${names.join(', ')}`);
}
