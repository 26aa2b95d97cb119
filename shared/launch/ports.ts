/** Which process listens where: decided before anything is started, and kept while processes come and go. */
import { variablePart } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { freePort, isFree } from '../process/free-port.ts';
import { Misuse } from './command.ts';

export interface Ports {
  gateway: number;
  /** By department. */
  departments: Record<string, number>;
}

/**
 * Chooses the ports of the gateway (left out with `gateway: false`) and of the departments to start. A department whose
 * `PORT_<DEPARTMENT>` is not set gets the one after the gateway's that its place among `all` departments gives it, so
 * that it is the same at every start, or else the next free one. Throws a {@link Misuse} that names the variable of a
 * set port that is taken.
 */
export async function choosePorts(
  config: Config,
  departments: readonly string[],
  all: readonly string[],
  gateway = true,
): Promise<Ports> {
  const chosen: Ports = { gateway: config.GATEWAY_PORT, departments: {} };
  const used = new Map<number, string>();
  const claim = async (port: number, variable: string): Promise<void> => {
    const other = used.get(port);
    if (other) throw new Misuse(`${other} and ${variable} are both ${port}: set ${variable} to another port`);
    const free = await isFree(port, config.HOST).catch((error: Error) => {
      throw new Misuse(
        `${variable} ${port} cannot be listened on (${error.message}): set ${variable} to another port, or HOST to an address of this machine`,
      );
    });
    if (!free) throw new Misuse(`${variable} ${port} is taken by another program: set ${variable} to a free port`);
    used.set(port, variable);
  };
  if (gateway && config.GATEWAY_PORT === 0) chosen.gateway = await freePort();
  else if (gateway) await claim(config.GATEWAY_PORT, 'GATEWAY_PORT');
  for (const name of departments) {
    const port = config.portOf(name);
    if (port === 0) continue;
    await claim(port, `PORT_${variablePart(name)}`);
    chosen.departments[name] = port;
  }
  for (const name of departments) {
    if (chosen.departments[name] !== undefined) continue;
    let port = config.GATEWAY_PORT === 0 ? await freePort() : config.GATEWAY_PORT + 1 + all.indexOf(name);
    while (used.has(port) || !(await isFree(port, config.HOST))) port = port < 65_535 ? port + 1 : await freePort();
    used.set(port, name);
    chosen.departments[name] = port;
  }
  return chosen;
}
