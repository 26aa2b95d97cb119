/** Child processes log JSON lines for machines; here they become short lines for people, with the process's name. */

const LEVELS: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' };
const LEFT_OUT = new Set(['level', 'time', 'pid', 'hostname', 'service', 'msg', 'err', 'reqId', 'v']);
const ERROR = 50;
const FIELDS = 8;
/** Longer values are cut, except in errors. */
const FIELD_LENGTH = 160;

/** Prints lines under padded names: `printer.line('credit', '{"level":30,…}')`. */
export interface Printer {
  /** A line of a child's output: pino JSON, or plain text, which is printed as it is. */
  line(name: string, line: string): void;
  /** The launcher's own message about a process. */
  say(name: string, message: string): void;
}

/** Makes a printer for these names. Default output: standard output. */
export function createPrinter(
  names: readonly string[],
  write: (text: string) => void = text => void process.stdout.write(text),
): Printer {
  const width = Math.max(0, ...names.map(name => name.length));
  const print = (name: string, text: string): void => {
    const prefix = `${name.padEnd(width)} | `;
    write(`${prefix}${text.replaceAll('\n', `\n${prefix}`)}\n`);
  };
  return {
    line: (name, line) => {
      if (line.trim() !== '') print(name, renderLine(line));
    },
    say: print,
  };
}

/** A pino line as `INFO message field=value …`, an error's stack whole below it; any other text unchanged. */
export function renderLine(line: string): string {
  if (!line.startsWith('{')) return line;
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return line;
  }
  const number = entry.level;
  if (typeof number !== 'number') return line;
  const level = LEVELS[number] ?? String(number);
  const fields = Object.entries(entry)
    .filter(([name]) => !LEFT_OUT.has(name))
    .slice(0, FIELDS)
    .map(([name, value]) => `${name}=${renderValue(value, number >= ERROR ? Infinity : FIELD_LENGTH)}`);
  const head = [level.padEnd(5), entry.msg, ...fields].filter(part => part !== undefined && part !== '').join(' ');
  return entry.err ? `${head}\n${renderError(entry.err)}` : head;
}

/** A value as text, cut at `length` characters. */
function renderValue(value: unknown, length: number): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function renderError(error: unknown): string {
  const { stack, message } = error as { stack?: string; message?: string };
  return stack ?? message ?? JSON.stringify(error);
}
