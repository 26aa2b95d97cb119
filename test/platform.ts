/**
 * For tests of the whole: every department and the gateway in one process, on the test server, listening on free ports.
 */
import { openGateway } from '../gateway/gateway.ts';
import type { Server } from '../gateway/server/server.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../shared/identity/principal.ts';
import type { Principal } from '../shared/identity/principal.ts';
import { readConfig, variablePart } from '../shared/process/config.ts';
import type { Config } from '../shared/process/config.ts';
import { listDepartments, loadDepartment } from '../shared/departments.ts';
import { createFeedClient } from '../shared/server/feeds.ts';
import { createGraphClient } from '../shared/server/joined-graph.ts';
import { createLog } from '../shared/process/log.ts';
import { openSubgraph } from '../shared/subgraph.ts';
import type { Subgraph } from '../shared/subgraph.ts';
import { wronglyTyped } from '../shared/testing/typed-changes.ts';
import { TEST_NOW, isRefused, untilReadable } from '../shared/testing/department.ts';
import { makeDepartmentDatabase } from '../shared/testing/department-database.ts';
import type { TestResponse } from '../shared/testing/department.ts';
import { freePort } from '../shared/process/free-port.ts';
import { rememberingComposer } from './composer.ts';
import { nothingWhileDown, watchWrites } from './watched.ts';

/** Executes an operation through a gateway, over HTTP, as a principal, the public by default, in English. */
export type Execute = <Data = Record<string, never>>(
  query: string,
  variables?: Record<string, unknown>,
  as?: Partial<Principal>,
) => Promise<TestResponse<Data>>;

export interface Platform {
  url: string;
  subgraphs: Record<string, Subgraph>;
  execute: Execute;
  /** Opens another gateway over the same departments, with the same settings. It closes with the platform. */
  openReplica(): Promise<Execute>;
  /** The variables by which the repository's commands reach it: its databases and its keys. */
  environment: Readonly<Record<string, string>>;
  /** A token of a principal, as {@link execute} sends it. */
  tokenOf(as: Partial<Principal>): Promise<string>;
  /** HTTP requests that departments have received for /graphql, and SQL statements that they have sent. */
  counts(): { requests: Record<string, number>; statements: Record<string, number> };
  /** Waits until all that departments have told may be read from their feeds. */
  untilReadable(): Promise<void>;
  /** Lets lifecycle read all that departments have told. */
  consolidate(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the platform with `sample` lives and a time of its own, {@link TEST_NOW} by default. `settings` are the
 * gateway's beside those of every test; default: none.
 */
export async function openPlatform({
  sample = 0,
  now = () => TEST_NOW,
  settings = {},
}: {
  sample?: number;
  now?: () => Date;
  settings?: Readonly<Record<string, string>>;
} = {}): Promise<Platform> {
  const keys = makeKeys();
  const sign = await createSigner(keys.privateKey);
  const port = await freePort();
  const publicKey = JSON.stringify(keys.publicKey);
  const subgraphs: Record<string, Subgraph> = {};
  const requests: Record<string, number> = {};
  const judges: (() => Promise<string[]>)[] = [];
  const watches: (() => Promise<string[]>)[] = [];
  const addresses: Record<string, string> = {};
  const environment: Record<string, string> = {
    PRINCIPAL_PUBLIC_KEY: publicKey,
    PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
  };
  for (const name of listDepartments()) {
    const department = await loadDepartment(name);
    const log = createLog(name, 'error');
    const token = await sign(
      { role: 'service', subject: name, creditCodes: [], department: name },
      GATEWAY_AUDIENCE,
      3_600,
    );
    const databaseUrl = await makeDepartmentDatabase(department, sample);
    environment[`DATABASE_URL_${variablePart(name)}`] = databaseUrl;
    const subgraph = await openSubgraph(department, {
      config: readConfig({
        PRINCIPAL_PUBLIC_KEY: publicKey,
        DATABASE_POOL: '4',
        DRAIN_MS: '500',
        // Tests run the jobs themselves; their statements would count among those of a query.
        JOBS_MS: '3600000',
        BACKGROUND: 'false',
      }),
      databaseUrl,
      now,
      log,
      graph: createGraphClient({ url: `http://127.0.0.1:${port}`, token, log }),
      feeds: createFeedClient({ url: `http://127.0.0.1:${port}`, token }),
    });
    addresses[`SUBGRAPH_URL_${variablePart(name)}`] = await subgraph.listen();
    requests[name] = 0;
    subgraph.app.server.on(
      'request',
      ({ method }: { method: string }) => (requests[name]! += Number(method === 'POST')),
    );
    subgraphs[name] = subgraph;
    judges.push(() => wronglyTyped(department, subgraph.database));
    watches.push(await watchWrites(department, subgraph, sign));
  }
  const gateways: Server[] = [];
  const open = async (gatewayPort: number): Promise<string> => {
    const gateway = await openGateway({
      config: configOf(gatewayPort),
      log: createLog('gateway', 'error'),
      composer: rememberingComposer(),
    });
    gateways.push(gateway);
    const address = await gateway.listen(gatewayPort);
    await gateway.loaded;
    await untilLooked(address);
    return address;
  };
  const configOf = (gatewayPort: number): Config =>
    readConfig({
      ...addresses,
      ...environment,
      GATEWAY_PORT: String(gatewayPort),
      // Tests that count select every field of many enterprises at once.
      LIMIT_COST: '100000000',
      // Receipts that are handed in would count among the requests.
      RECEIPT_WAIT_MS: '3600000',
      // Polling for schemas would count among the requests.
      SUBGRAPH_POLL_MS: '3600000',
      // Departments have a time of their own here; how long something is kept goes by the gateway's.
      ENTITY_CACHE_BYTES: '0',
      ...settings,
    });
  const url = await open(port);
  const tokenOf = (as: Partial<Principal>): Promise<string> =>
    sign({ ...PUBLIC, subject: as.role ?? 'public', ...as }, GATEWAY_AUDIENCE, 60);
  const executeAt =
    (address: string): Execute =>
    async <Data>(query: string, variables: Record<string, unknown> = {}, as?: Partial<Principal>) => {
      const token = as && (await tokenOf(as));
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as TestResponse<Data>;
      if (/^\s*mutation\b/.test(query) && !isRefused(answer)) await refuseFaults();
      return answer;
    };
  const refuseFaults = async (): Promise<void> => {
    const faults = (await Promise.all(watches.map(faultsSince => faultsSince()))).flat();
    if (faults.length > 0) throw new Error(`writes must tell what they do:\n${faults.join('\n')}`);
  };
  const allReadable = async (): Promise<void> => {
    for (const { database } of Object.values(subgraphs)) await untilReadable(database);
  };
  return {
    url,
    subgraphs,
    environment,
    tokenOf,
    execute: executeAt(url),
    openReplica: async () => executeAt(await open(await freePort())),
    counts: () => ({
      requests: { ...requests },
      statements: Object.fromEntries(
        Object.entries(subgraphs).map(([name, { database }]) => [name, database.statements()]),
      ),
    }),
    untilReadable: allReadable,
    consolidate: async () => {
      await allReadable();
      await subgraphs.lifecycle?.runBackground();
    },
    close: async () => {
      const wrong = (await Promise.all(judges.map(judge => judge().catch(nothingWhileDown)))).flat();
      const faults = await refuseFaults().catch((error: Error) => error);
      await Promise.all(gateways.map(gateway => gateway.close()));
      await Promise.all(Object.values(subgraphs).map(subgraph => subgraph.close()));
      if (faults) throw faults;
      if (wrong.length > 0) throw new Error(`changes must be as they are declared:\n${wrong.join('\n')}`);
    },
  };
}

/** A gateway looks at each department once, at its start; until then those looks would count among the requests. */
async function untilLooked(url: string): Promise<void> {
  for (let up = false; !up; ) {
    const { departments } = (await (await fetch(new URL('/health/ready', url))).json()) as {
      departments: { status: string }[];
    };
    up = departments.every(({ status }) => status === 'up');
    if (!up) await new Promise(resolve => setTimeout(resolve, 20));
  }
}
