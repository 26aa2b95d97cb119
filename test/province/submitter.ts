/** What of exchange submits records, as a process that can be killed: it takes turns without a rest. */
import { runJobs } from '../../shared/case/jobs.ts';
import { readConfig } from '../../shared/process/config.ts';
import { createLog } from '../../shared/process/log.ts';
import { createFeedClient } from '../../shared/server/feeds.ts';
import { createGraphClient } from '../../shared/server/joined-graph.ts';
import { openSubgraph } from '../../shared/subgraph.ts';
import { department as exchange } from '../../subgraphs/exchange/index.ts';
import { submitting } from '../../subgraphs/exchange/submissions/jobs.ts';

/** What the test tells the process. */
export interface SubmitterSettings {
  databaseUrl: string;
  publicKey: string;
  /** The own gateway, and a token of exchange. */
  gateway: { url: string; token: string };
  /** The time that it has. */
  now: string;
}

async function main(): Promise<void> {
  const { databaseUrl, publicKey, gateway, now } = JSON.parse(
    process.env.SUBMITTER_SETTINGS ?? '',
  ) as SubmitterSettings;
  const log = createLog('exchange', 'silent');
  const [graph, feeds] = [createGraphClient({ ...gateway, log }), createFeedClient(gateway)];
  const { database } = await openSubgraph(exchange, {
    config: readConfig({ PRINCIPAL_PUBLIC_KEY: publicKey, DATABASE_POOL: '4' }),
    ...{ databaseUrl, log, graph, feeds },
  });
  process.stdout.write('ready\n');
  const turn = {
    ...{ department: 'exchange', database, graph, feeds, log },
    now: () => new Date(now),
    cases: exchange.cases,
  };
  for (;;) await runJobs(submitting({ returnsEveryMs: 0 }), turn);
}

await main();
