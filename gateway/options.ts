/** The gateway's command line. Everything else is configured through the environment (shared/process/config.ts). */
import { parseArgs } from 'node:util';

/** Why the gateway does not start: told to whoever started it in one line, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

export interface Options {
  /** Run on this supergraph file alone, instead of the departments. Default: none. */
  supergraph?: string;
  /** Port to listen on, 0 for any free one. Default: `GATEWAY_PORT`. */
  port?: number;
  /** Only print {@link USAGE}. */
  help?: true;
}

export const USAGE = `usage: node gateway/index.ts [--supergraph <file>] [--port <n>]
  --supergraph <file>  run on this Federation 2 supergraph alone (default: compose the departments)
  --port <n>           port to listen on, 0 for any free one (default: GATEWAY_PORT, else 4000)`;

const OPTIONS = { supergraph: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean' } } as const;

/** Reads the command line. Throws {@link StartError} that says what is wrong and what is allowed. */
export function readOptions(args: readonly string[]): Options {
  const options: Options = {};
  for (const token of parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true }).tokens) {
    if (token.kind === 'positional') throw new StartError(`unexpected argument ${token.value}\n${USAGE}`);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) throw new StartError(`unknown option ${token.rawName}\n${USAGE}`);
    if (token.name === 'help') {
      options.help = true;
      continue;
    }
    if (!token.value || token.value.startsWith('--')) throw new StartError(`${token.rawName} needs a value\n${USAGE}`);
    if (token.name === 'supergraph') options.supergraph = token.value;
    if (token.name === 'port') options.port = readPort(token.value);
  }
  return options;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new StartError(`--port must be a port from 0 to 65535, but got: ${text}`);
  return port;
}
