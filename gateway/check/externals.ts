/**
 * The contracts of departments that are no folder here: each as its subgraph reports it, asked as the gateway asks, or
 * from a file. What joins next must compose with them too.
 */
import { readFileSync } from 'node:fs';
import { PRINCIPAL_HEADER, PUBLIC, createSigner } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { Misuse } from '#shared/process/misuse.ts';
import { findDepartments } from '../supergraph/departments.ts';
import type { Contract } from '../supergraph/contracts.ts';

/** How long a subgraph may take to report its contract. */
const LIMIT_MS = 5_000;

export interface ExternalContracts {
  contracts: Contract[];
  /** Departments whose contract is not known, each with its reason. */
  unknown: string[];
}

export interface ExternalOptions {
  config: Config;
  root: string;
  /** Contract files, by department; such a department is not asked. */
  files: Readonly<Record<string, string>>;
}

/** Reads `<name>=<file>`. @throws Misuse that says what was got */
export function readContractFiles(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(text => {
      const [, name, file] = /^([a-z][a-z0-9-]*)=(.+)$/.exec(text) ?? [];
      if (name === undefined || file === undefined)
        throw new Misuse(`--with must be <department>=<file>, but got: ${text}`);
      return [name, file];
    }),
  );
}

/** The contracts of all departments that have an address and no folder, or a file among `files`. */
export async function externalContracts({ config, root, files }: ExternalOptions): Promise<ExternalContracts> {
  const found: ExternalContracts = { contracts: [], unknown: [] };
  for (const [name, file] of Object.entries(files))
    found.contracts.push({ name, url: `http://${name}/`, sdl: readFileSync(file, 'utf8') });
  const asked = findDepartments(config, root).filter(({ name, contract }) => contract === undefined && !files[name]);
  const sign = config.PRINCIPAL_PRIVATE_KEY && (await createSigner(config.PRINCIPAL_PRIVATE_KEY));
  await Promise.all(
    asked.map(async ({ name, url }) => {
      try {
        const headers = sign ? { [PRINCIPAL_HEADER]: await sign(PUBLIC, name) } : undefined;
        found.contracts.push({ name, url, sdl: await fetchContract(url, headers) });
      } catch (error) {
        found.unknown.push(
          `${name}: ${(error as Error).message}; --with ${name}=<file> takes its contract from a file`,
        );
      }
    }),
  );
  return found;
}

async function fetchContract(url: string, headers: Record<string, string> | undefined): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
    signal: AbortSignal.timeout(LIMIT_MS),
  }).catch((error: Error) => {
    throw new Error(`${url} does not answer (${(error.cause as Error | undefined)?.message ?? error.message})`);
  });
  const body = (await response.json().catch(() => ({}))) as { data?: { _service?: { sdl?: unknown } } };
  const sdl = body.data?._service?.sdl;
  if (typeof sdl === 'string') return sdl;
  throw new Error(`${url} does not report its schema ({ _service { sdl } }), status ${response.status}`);
}
