/**
 * The platform's side, as a process that can be killed: exchange, lifecycle, a small department that has the data, and
 * the gateway, on databases that outlive it. Batches are signed each second here, so that a short test has many.
 */
import { parse } from 'graphql';
import { LINK, openTestGateway } from '../../gateway/testing/gateway.ts';
import { inOneTransaction } from '../../shared/database/write.ts';
import type { Department } from '../../shared/department.ts';
import { readSchema } from '../../shared/departments.ts';
import { GATEWAY_AUDIENCE, createSigner } from '../../shared/identity/principal.ts';
import { readConfig } from '../../shared/process/config.ts';
import { createLog } from '../../shared/process/log.ts';
import { createFeedClient } from '../../shared/server/feeds.ts';
import { createGraphClient } from '../../shared/server/joined-graph.ts';
import { signingKey } from '../../shared/signing/index.ts';
import { openSubgraph } from '../../shared/subgraph.ts';
import type { Subgraph } from '../../shared/subgraph.ts';
import { department as exchange } from '../../subgraphs/exchange/index.ts';
import { batchMessages } from '../../subgraphs/exchange/messages/batches.ts';
import { department as lifecycle } from '../../subgraphs/lifecycle/index.ts';

/** What the test tells the process. */
export interface PlatformSettings {
  databases: Record<'records' | 'exchange' | 'lifecycle', string>;
  port: number;
  keys: { publicKey: string; privateKey: string };
  stamps: { url: string; key: string };
}

const RECORDS = `${LINK}
  type Query { record(id: ID!): Record }
  type Record @key(fields: "id") { id: ID! note: String secret: String }
`;
const records: Department = {
  name: 'records',
  folder: '',
  typeDefs: parse(RECORDS),
  entities: async () => [],
  migrations: async () => [],
  seed: { tables: [], rows: () => {} },
  loaders: {},
  rights: {},
  resolvers: [],
};
const SIGN_MS = 1_000;

async function main(): Promise<void> {
  const settings = JSON.parse(process.env.PLATFORM_SETTINGS ?? '') as PlatformSettings;
  const { databases, port, keys, stamps } = settings;
  const url = `http://127.0.0.1:${port}`;
  const sign = await createSigner(JSON.parse(keys.privateKey) as Parameters<typeof createSigner>[0]);
  const opened = async (department: Department): Promise<[Subgraph, string]> => {
    const { name } = department;
    const log = createLog(name, 'silent');
    const service = { role: 'service' as const, subject: name, creditCodes: [], department: name };
    const token = await sign(service, GATEWAY_AUDIENCE, 86_400);
    const subgraph = await openSubgraph(department, {
      config: readConfig({
        PRINCIPAL_PUBLIC_KEY: keys.publicKey,
        DATABASE_POOL: '4',
        JOBS_MS: '3600000',
        STAMP_URL: stamps.url,
        STAMP_KEYS: stamps.key,
      }),
      databaseUrl: databases[name as keyof typeof databases],
      log,
      graph: createGraphClient({ url, token, log }),
      feeds: createFeedClient({ url, token }),
    });
    return [subgraph, await subgraph.listen()];
  };
  const [, recordsUrl] = await opened(records);
  const [log, exchangeUrl] = await opened(exchange);
  const [, lifecycleUrl] = await opened(lifecycle);
  await inOneTransaction(log.database, query => signingKey({ query, now: new Date(), keys: log.database.keys }));
  const gateway = await openTestGateway(
    {
      records: { contract: RECORDS, url: `${recordsUrl}/graphql` },
      exchange: { contract: readSchema('exchange'), url: `${exchangeUrl}/graphql` },
      lifecycle: { contract: readSchema('lifecycle'), url: `${lifecycleUrl}/graphql` },
    },
    {
      GATEWAY_PORT: String(port),
      PRINCIPAL_PUBLIC_KEY: keys.publicKey,
      PRINCIPAL_PRIVATE_KEY: keys.privateKey,
    },
  );
  await gateway.loaded;
  const signAll = async (): Promise<void> => {
    await batchMessages(log.database, new Date(), 0).catch(() => {});
    setTimeout(() => void signAll(), SIGN_MS);
  };
  await signAll();
  process.stdout.write('ready\n');
}

await main();
