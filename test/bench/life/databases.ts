/** A department that tells changes and lifecycle, in this process, on a PostgreSQL server of the benchmark's own. */
import { loadDepartment } from '../../../shared/departments.ts';
import { openCluster } from '../../../shared/launch/postgres/cluster.ts';
import { PUBLIC, createSigner, makeKeys } from '../../../shared/identity/principal.ts';
import type { Principal, Signer } from '../../../shared/identity/principal.ts';
import { readConfig } from '../../../shared/process/config.ts';
import { createLog } from '../../../shared/process/log.ts';
import type { ChangeCatalogue } from '../../../shared/server/change-types.ts';
import { linesIn } from '../../../shared/server/feeds.ts';
import type { FeedClient, FeedRead } from '../../../shared/server/feeds.ts';
import { openSubgraph } from '../../../shared/subgraph.ts';
import type { Subgraph } from '../../../shared/subgraph.ts';

/** Both departments; neither does anything by itself. */
export interface Databases {
  credit: Subgraph;
  lifecycle: Subgraph;
  /** Asks lifecycle over HTTP as a principal; the body of the answer. Throws where its status is not 200. */
  ask(question: Question, as: Partial<Principal>): Promise<string>;
  /** Reads a path of lifecycle over HTTP as a service. */
  read(path: string): Promise<string>;
  close(): Promise<void>;
}

export interface Question {
  query: string;
  variables?: object;
}

/** How long a token of the benchmark is good, in seconds. */
const TOKEN_SECONDS = 36_000;

export async function openDatabases(dataDir: string): Promise<Databases> {
  const cluster = await openCluster({ dataDir });
  const keys = makeKeys();
  const sign = await createSigner(keys.privateKey);
  const config = {
    ...readConfig({}),
    PORT: 0,
    BACKGROUND: false,
    PRINCIPAL_PUBLIC_KEY: keys.publicKey,
    // Tables are filled and copied by statements that are longer than those of a service may be.
    STATEMENT_TIMEOUT_MS: 600_000,
  };
  const log = createLog('bench', 'error');
  const [credit, lifecycle] = await Promise.all([loadDepartment('credit'), loadDepartment('lifecycle')]);
  const told = await openSubgraph(credit, { config, log, databaseUrl: await cluster.provision('credit') });
  const feeds = feedsOf(await told.app.listen({ host: '127.0.0.1', port: 0 }), await tokenFor(sign, 'credit'));
  const databaseUrl = await cluster.provision('lifecycle');
  const kept = await openSubgraph(lifecycle, { config, log, databaseUrl, feeds });
  const url = await kept.app.listen({ host: '127.0.0.1', port: 0 });
  const tokens = new Map<string, Promise<string>>();
  const get = async (path: string, as: Partial<Principal>, body?: string): Promise<string> => {
    const name = JSON.stringify(as);
    const token = tokens.get(name) ?? tokenFor(sign, 'lifecycle', as);
    tokens.set(name, token);
    const headers = { authorization: `Bearer ${await token}`, 'content-type': 'application/json' };
    const response = await fetch(new URL(path, url), { headers, ...(body !== undefined && { method: 'POST', body }) });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${path} answered ${text.slice(0, 500)}`);
    return text;
  };
  return {
    credit: told,
    lifecycle: kept,
    ask: (question, as) => get('/graphql', as, JSON.stringify(question)),
    read: path => get(path, { role: 'service' }),
    close: async () => {
      await kept.close();
      await told.close();
      await cluster.stop();
    },
  };
}

const tokenFor = (sign: Signer, audience: string, as: Partial<Principal> = { role: 'service' }): Promise<string> =>
  sign({ ...PUBLIC, subject: 'bench', ...as }, audience, TOKEN_SECONDS);

/** The feed of a department at its own address. */
function feedsOf(url: string, token: string): FeedClient {
  const get = (path: string): Promise<Response> =>
    fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
  const page = (path: string, { after, limit }: FeedRead): Promise<Response> =>
    get(`${path}?${new URLSearchParams({ limit: String(limit), ...(after !== undefined && { after }) })}`);
  return {
    departments: async () => ['credit', 'lifecycle'],
    changes: async (_name, read) => linesIn(await (await page('/changes', read)).text()),
    snapshot: async (_name, read) => {
      const response = await page('/changes/snapshot', read);
      return { changes: linesIn(await response.text()), resumeAfter: response.headers.get('feed-resume-after') };
    },
    types: async () => (await (await get('/changes/types')).json()) as ChangeCatalogue,
    schema: async () => '',
  };
}
