/** The environment of each part of the platform: its own database, its own identity, the others' addresses. */
import { join } from 'node:path';
import { createSigner, GATEWAY_AUDIENCE, LONGEST_TOKEN_SECONDS } from '../identity/principal.ts';
import type { KeyPair } from '../identity/principal.ts';
import { childEnvironment, variablePart } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import type { Ports } from './ports.ts';

const LOOPBACK: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

export interface Platform {
  config: Config;
  keys: KeyPair;
  ports: Ports;
  /** Ports at which the gateway reaches departments through a proxy. Default: their own. */
  fronts?: Ports['departments'];
  /** The addresses of departments that run elsewhere, by name. Default: none. */
  elsewhere?: Readonly<Record<string, string>>;
  /** Lives that each department loads at its start. */
  enterprises: number;
  today: string;
  /** A department that runs alone, without a gateway, answers unsigned requests as the public's. */
  alone: boolean;
}

/** Where a part that listens on `port` is reached from this machine. */
const addressOf = (config: Config, port: number): string => `http://${LOOPBACK[config.HOST] ?? config.HOST}:${port}`;

/** A service token of a department, with which it queries the joined graph. */
export async function serviceToken(keys: KeyPair, department: string): Promise<string> {
  const sign = await createSigner(keys.privateKey);
  return sign(
    { role: 'service', subject: `service-${department}`, creditCodes: [], department },
    GATEWAY_AUDIENCE,
    // It outlives any run of the launcher, which makes new ones at each start.
    LONGEST_TOKEN_SECONDS,
  );
}

const common = ({ config, keys }: Platform): Record<string, string> => ({
  PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
  // Compiled modules are kept: the second start reads them.
  NODE_COMPILE_CACHE: join(config.DATA_DIR, 'compile-cache'),
});

/** The environment of the gateway: both keys, and every department's address. */
export function gatewayEnvironment(platform: Platform): Record<string, string> {
  const { config, keys, ports, fronts, elsewhere = {} } = platform;
  const addresses = [
    ...Object.entries({ ...ports.departments, ...fronts }).map(
      ([name, port]) => [name, addressOf(config, port)] as const,
    ),
    ...Object.entries(elsewhere),
  ].map(([name, address]) => [`SUBGRAPH_URL_${variablePart(name)}`, address]);
  return childEnvironment({
    ...common(platform),
    ...Object.fromEntries(addresses),
    GATEWAY_PORT: String(ports.gateway),
    PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
  });
}

/** The environment of a department: the public key, its own database and no other's. */
export async function departmentEnvironment(
  platform: Platform,
  name: string,
  databaseUrl: string,
): Promise<Record<string, string>> {
  const { config, keys, ports, enterprises, today, alone } = platform;
  return childEnvironment({
    ...common(platform),
    [`DATABASE_URL_${variablePart(name)}`]: databaseUrl,
    [`PORT_${variablePart(name)}`]: String(ports.departments[name]),
    SERVICE_TOKEN: await serviceToken(keys, name),
    SAMPLE_ENTERPRISES: String(enterprises),
    SAMPLE_TODAY: today,
    ...(alone ? { ACCEPT_UNSIGNED: 'true' } : { GATEWAY_URL: addressOf(config, ports.gateway) }),
  });
}
