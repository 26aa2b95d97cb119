/** The departments that list enterprises, with so many of them, in this process. */
import { openCluster } from '../../../shared/launch/postgres/cluster.ts';
import type { Department } from '../../../shared/department.ts';
import { PRINCIPAL_HEADER, PUBLIC, createSigner, makeKeys } from '../../../shared/identity/principal.ts';
import { readConfig } from '../../../shared/process/config.ts';
import { createLog } from '../../../shared/process/log.ts';
import { openSubgraph } from '../../../shared/subgraph.ts';
import type { Subgraph } from '../../../shared/subgraph.ts';
import { costOf, watchStatements } from '../../../shared/testing/blocks.ts';
import type { Cost } from '../../../shared/testing/blocks.ts';
import { progress } from '../progress.ts';
import { fillDesk } from './cases.ts';
import { fillProfiles, fillRegister, openProfiles } from './profiles.ts';
import type { Question } from './questions.ts';

/** What a question costs. */
export interface Asked extends Cost {
  /** From the request to its answer, without what PostgreSQL explains. */
  answeredMs: number;
}

/** Both departments with so many enterprises, and as many cases. */
export interface Lists {
  enterprises: number;
  ask(question: Question): Promise<Asked>;
  /** Rows of a statement on one of the departments. */
  select<Row extends object>(department: Question['department'], sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

interface Opening {
  sizes: readonly number[];
  today: string;
  /** All departments, whose seeds say what lifecycle would hear of. */
  departments: readonly Department[];
}

/** How long the token of a question is good, in seconds. */
const TOKEN_SECONDS = 60;

/** Opens databases of each size on one server, and fills them where they are not filled yet. */
export async function openLists(
  dataDir: string,
  { sizes, today, departments }: Opening,
): Promise<{ lists: Lists[]; close(): Promise<void> }> {
  const cluster = await openCluster({ dataDir, throwaway: true });
  const lists: Lists[] = [];
  const close = async (): Promise<void> => {
    for (const one of lists) await one.close();
    await cluster.stop();
  };
  try {
    const profileOf = openProfiles(departments, today);
    for (const enterprises of sizes) {
      progress(`${enterprises.toLocaleString('en')} enterprises`);
      const urlOf = (name: string): Promise<string> => cluster.provision(`${name}-${enterprises}`);
      const opened = new Map<string, Opened>();
      for (const name of ['lifecycle', 'market-access']) {
        const department = departments.find(one => one.name === name)!;
        opened.set(name, await openOne(department, await urlOf(name)));
      }
      const of = (name: Question['department']): Opened => opened.get(name)!;
      lists.push({
        enterprises,
        ask: question => of(question.department).ask(question),
        select: (name, sql, values) => of(name).subgraph.database.query(sql, values),
        close: async () => {
          for (const { subgraph } of opened.values()) await subgraph.close();
        },
      });
      const { database } = of('lifecycle').subgraph;
      await fillProfiles(database, profileOf, { enterprises, today });
      await fillDesk(database, { departments, cases: enterprises, today });
      await fillRegister(of('market-access').subgraph.database, profileOf, { enterprises, today });
      // A migration may have written a table anew, of which no index is read alone before that.
      for (const { subgraph } of opened.values()) await subgraph.database.pool.query('vacuum (analyze)');
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { lists, close };
}

interface Opened {
  subgraph: Subgraph;
  ask(question: Question): Promise<Asked>;
}

async function openOne(department: Department, databaseUrl: string): Promise<Opened> {
  const keys = makeKeys();
  const sign = await createSigner(keys.privateKey);
  // A list that takes longer than a service lets it is to be measured too.
  const config = { ...readConfig({}), PRINCIPAL_PUBLIC_KEY: keys.publicKey, STATEMENT_TIMEOUT_MS: 600_000 };
  const subgraph = await openSubgraph(department, { config, log: createLog('bench', 'error'), databaseUrl });
  const sent = watchStatements(subgraph.database.pool);
  const ask = async ({ name, query, variables, as }: Question): Promise<Asked> => {
    const principal = { ...PUBLIC, subject: 'bench', ...as };
    const headers = { [PRINCIPAL_HEADER]: await sign(principal, department.name, TOKEN_SECONDS) };
    sent.length = 0;
    const began = performance.now();
    const payload = { query, variables };
    const { body } = await subgraph.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const answeredMs = performance.now() - began;
    if (body.includes('"errors"')) throw new Error(`${name}: ${body.slice(0, 500)}`);
    return { ...(await costOf(subgraph.database.pool, [...sent])), answeredMs };
  };
  return { subgraph, ask };
}
