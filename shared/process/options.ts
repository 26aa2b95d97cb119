/** The one reader of command lines: options with a usage text; whatever is wrong is a {@link Misuse}. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { Misuse } from './misuse.ts';

type Declarations = NonNullable<ParseArgsConfig['options']>;

/** The values of declared options: undefined where an option was left out, a list where it is `multiple`. */
export type OptionValues<Declared extends Declarations> = ReturnType<
  typeof parseArgs<{ options: Declared; strict: true; allowPositionals: false }>
>['values'];

/**
 * Reads the options of a command. `--help` (or `-h`) prints the usage and exits with code 0.
 * @param usage shown with `--help` and below every error
 * @param options the options by name, as `parseArgs` of `node:util` declares them
 * @throws Misuse for an unknown option, an option without its value, and an argument that is no option
 */
export function readOptions<const Declared extends Declarations>(
  usage: string,
  options: Declared,
  argv: readonly string[] = process.argv.slice(2),
): OptionValues<Declared> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  const args = [...argv];
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    const problem = problemOf(token, options);
    if (problem) throw new Misuse(`${problem}\n${usage}`);
  }
  return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
}

/** A part of the command line, as `parseArgs` reports it. */
type Token =
  | { kind: 'option'; name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined }
  | { kind: 'positional'; value: string }
  | { kind: 'option-terminator' };

/** What is wrong with one part of the command line; undefined where nothing is. */
function problemOf(token: Token, options: Declarations): string | undefined {
  if (token.kind === 'positional') return `unexpected argument ${token.value}`;
  if (token.kind === 'option-terminator') return undefined;
  const { name, rawName, value, inlineValue } = token;
  const declared = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!declared) return `unknown option ${rawName}`;
  if (declared.type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value`;
  // A value that begins with a dash is most likely the next option; `--option=-value` says that it is a value.
  return !value || (value.startsWith('-') && !inlineValue) ? `${rawName} needs a value` : undefined;
}
