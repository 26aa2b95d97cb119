/** Which process listens where: decided before anything is started, and kept while processes come and go. */
import { variablePart } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import { freePort, isFree } from '../process/free-port.ts';
import { Misuse } from '../process/misuse.ts';

export interface Ports {
  gateway: number;
  /** By department. */
  departments: Record<string, number>;
}

const LAST_PORT = 65_535;

/**
 * Chooses the ports of the gateway (left out with `gateway: false`) and of the departments to start. A department whose
 * `PORT_<DEPARTMENT>` is not set gets the one after the gateway's that its place among `all` departments gives it, so
 * that it is the same at every start, or else the next free one.
 * @throws Misuse that names the variable of a set port which is taken
 */
export async function choosePorts(
  config: Config,
  departments: readonly string[],
  all: readonly string[],
  gateway = true,
): Promise<Ports> {
  const claims = new PortClaims(config.HOST);
  const chosen: Ports = { gateway: config.GATEWAY_PORT, departments: {} };
  if (gateway && config.GATEWAY_PORT === 0) chosen.gateway = await freePort();
  else if (gateway) await claims.claim(config.GATEWAY_PORT, 'GATEWAY_PORT');

  const unset = departments.filter(name => config.portOf(name) === 0);
  for (const name of departments.filter(department => !unset.includes(department))) {
    const port = config.portOf(name);
    await claims.claim(port, `PORT_${variablePart(name)}`);
    chosen.departments[name] = port;
  }
  for (const name of unset) {
    const wanted = config.GATEWAY_PORT === 0 ? await freePort() : config.GATEWAY_PORT + 1 + all.indexOf(name);
    chosen.departments[name] = await claims.claimNext(wanted, name);
  }
  return chosen;
}

/** The ports that are chosen, each with the variable or the department that it is for. */
class PortClaims {
  readonly #host: string;
  readonly #owners = new Map<number, string>();

  constructor(host: string) {
    this.#host = host;
  }

  /** Takes the port that a variable sets. @throws Misuse that names the variable, where the port cannot be used */
  async claim(port: number, variable: string): Promise<void> {
    const other = this.#owners.get(port);
    if (other) throw new Misuse(`${other} and ${variable} are both ${port}: set ${variable} to another port`);
    const free = await isFree(port, this.#host).catch((error: Error) => {
      throw new Misuse(
        `${variable} ${port} cannot be listened on (${error.message}): set ${variable} to another port, or HOST to an address of this machine`,
      );
    });
    if (!free) throw new Misuse(`${variable} ${port} is taken by another program: set ${variable} to a free port`);
    this.#owners.set(port, variable);
  }

  /** Takes the wanted port, or the next one that is free. */
  async claimNext(wanted: number, owner: string): Promise<number> {
    let port = wanted;
    while (this.#owners.has(port) || !(await isFree(port, this.#host))) {
      port = port < LAST_PORT ? port + 1 : await freePort();
    }
    this.#owners.set(port, owner);
    return port;
  }
}
