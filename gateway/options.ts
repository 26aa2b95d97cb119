/** The gateway's command line. Everything else is configured through the environment (shared/process/config.ts). */
import { Misuse } from '#shared/process/misuse.ts';
import { readOptions } from '#shared/process/options.ts';

export interface CommandLineOptions {
  /** Run on this supergraph file alone, instead of the departments. Default: none. */
  supergraph: string | undefined;
  /** Port to listen on, 0 for any free one. Default: `GATEWAY_PORT`. */
  port: number | undefined;
}

export const USAGE = `usage: node gateway/index.ts [--supergraph <file>] [--port <n>]
  --supergraph <file>  run on this Federation 2 supergraph alone (default: compose the departments)
  --port <n>           port to listen on, 0 for any free one (default: GATEWAY_PORT, else 4000)`;

/**
 * Reads the command line. `--help` prints {@link USAGE} and ends the process.
 * @throws Misuse that says what is wrong and what is allowed
 */
export function readGatewayOptions(args: readonly string[]): CommandLineOptions {
  const { supergraph, port } = readOptions(USAGE, { supergraph: { type: 'string' }, port: { type: 'string' } }, args);
  return { supergraph, port: port === undefined ? undefined : readPort(port) };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Misuse(`--port must be a port from 0 to 65535, but got: ${text}`);
  return port;
}
