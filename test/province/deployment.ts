/** A platform of its own for tests: a gateway, exchange and market access, on databases and keys that no other has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestGateway } from '../../gateway/testing/gateway.ts';
import type { TestGateway } from '../../gateway/testing/gateway.ts';
import type { GraphClient } from '../../shared/context.ts';
import type { DepartmentCommand } from '../../shared/department.ts';
import { readSchema } from '../../shared/departments.ts';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, makeKeys } from '../../shared/identity/principal.ts';
import type { Database } from '../../shared/database/database.ts';
import type { Principal } from '../../shared/identity/principal.ts';
import { ROOT } from '../../shared/process/config.ts';
import { openTestSubgraph } from '../../shared/testing/department.ts';
import type { TestSubgraph } from '../../shared/testing/department.ts';
import { department as exchange } from '../../subgraphs/exchange/index.ts';
import { department as access } from '../../subgraphs/market-access/index.ts';
import { CREDIT_HAS_NOTHING } from '../../subgraphs/market-access/testing.ts';

export interface Deployment {
  gateway: TestGateway;
  exchange: TestSubgraph;
  access: TestSubgraph;
  ask<Data>(query: string, variables: object, as: Partial<Principal>): Promise<Data>;
  close(): Promise<void>;
}

/** What market access asks of departments that are not here. */
const [HEADER = ''] = readSchema('market-access').split('# --- Common types');
const ABSENT = `${HEADER}
  ${readFileSync(join(ROOT, 'shared/common.graphql'), 'utf8')}
  type Query { absent: Int }
  type Enterprise @key(fields: "creditCode") {
    creditCode: CreditCode!
    creditBlockers: [Blocker!] projectBlockers: [Blocker!] financingBlockers: [Blocker!] inspectionBlockers: [Blocker!]
  }`;

/** A platform of its own: a gateway, exchange and market access, on databases and keys that no other has. */
export async function deploy(now: () => Date): Promise<Deployment> {
  const keys = makeKeys();
  const sign = await createSigner(keys.privateKey);
  const config = { PRINCIPAL_PUBLIC_KEY: keys.publicKey };
  const graph: GraphClient = async () => CREDIT_HAS_NOTHING as never;
  const subgraphs = {
    exchange: await openTestSubgraph(exchange, { now, config }),
    'market-access': await openTestSubgraph(access, { now, config, graph }),
  };
  const departments: Record<string, { contract: string; url?: string }> = { absent: { contract: ABSENT } };
  for (const [name, { app }] of Object.entries(subgraphs)) {
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    departments[name] = { contract: readSchema(name), url: `${address}/graphql` };
  }
  const gateway = await openTestGateway(departments, {
    PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
    PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
    ENTITY_CACHE_BYTES: '0',
  });
  await gateway.loaded;
  return {
    gateway,
    exchange: subgraphs.exchange,
    access: subgraphs['market-access'],
    ask: async <Data>(query: string, variables: object, as: Partial<Principal>): Promise<Data> => {
      const token = await sign({ ...PUBLIC, subject: as.role ?? 'public', ...as }, GATEWAY_AUDIENCE, 60);
      const { data, errors } = await gateway.execute(query, {
        variables,
        headers: { authorization: `Bearer ${token}` },
      });
      if (!data) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    close: async () => {
      await gateway.close();
      for (const subgraph of Object.values(subgraphs)) await subgraph.close();
    },
  };
}

/** Runs a command of exchange at a platform; its output, or what it refuses. */
export async function command(
  at: { exchange: { database: Database } },
  name: string,
  ...args: string[]
): Promise<string> {
  const { commands = {} } = exchange;
  const lines: string[] = [];
  const run = commands[name] as DepartmentCommand;
  await run({ database: at.exchange.database, args, say: line => lines.push(line) });
  return lines.join('\n');
}
