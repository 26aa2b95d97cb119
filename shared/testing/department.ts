/**
 * For tests: a department on a real, empty PostgreSQL database of its own, tested through its public API with signed
 * principals. The test run's one server is started by `test/setup.ts`.
 */
import { LRUCache } from 'lru-cache';
import { PRINCIPAL_HEADER, PUBLIC, agencyName, createSigner, makeKeys } from '../identity/principal.ts';
import type { GraphClient } from '../context.ts';
import type { Principal, Signer } from '../identity/principal.ts';
import { readConfig } from '../process/config.ts';
import type { Config } from '../process/config.ts';
import type { Database } from '../database/database.ts';
import { isDatabaseUnavailable } from '../database/failures.ts';
import type { Department } from '../department.ts';
import { createLog } from '../process/log.ts';
import { lifeOf } from '../sample/life.ts';
import type { Life } from '../sample/life.ts';
import { loadSample } from '../sample/load.ts';
import { LANGUAGE_HEADER } from '../server/language.ts';
import { openSubgraph } from '../subgraph.ts';
import { TEST_POOLER_PORT } from './database.ts';
import { makeDepartmentDatabase } from './department-database.ts';
import type { Sender } from './done-by.ts';
import { schemaOfDepartment } from './schema.ts';
import { innerWordsIn } from './plain-chinese.ts';
import { groundsOf } from './grounds.ts';
import { Silence } from './silence.ts';
import { Stale } from './stale.ts';
import { Trials } from './trials.ts';
import { listenTo } from './speech.ts';
import type { Speech } from './speech.ts';
import { ToldSteps } from './told-steps.ts';
import { TEST_NOW, TEST_TODAY } from './today.ts';
import { openWatch } from './watch.ts';
import type { Watch } from './watch.ts';
import type { Subgraph, SubgraphOptions } from '../subgraph.ts';

export { TEST_POOLER_PORT, TEST_SERVER, makeTestDatabase } from './database.ts';
export { TEST_NOW, TEST_TODAY } from './today.ts';

export interface TestResponse<Data> {
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } & Record<string, unknown> }[];
}

export interface TestSubgraph extends Subgraph {
  /** Executes an operation through HTTP (injected) as a principal; the public by default. */
  execute<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    as?: Partial<Principal>,
  ): Promise<TestResponse<Data>>;
  /**
   * Does a mutation with its one argument `input`; `selection` is what is read of its result. For a mutation whose
   * input type is not named after it, `name` is `name:InputType`. Throws where there are errors.
   */
  mutate<Result = Record<string, unknown>>(
    name: string,
    input: object,
    selection: string,
    as?: Partial<Principal>,
  ): Promise<Result & { __typename: string }>;
  /** Reads the feed as a service, once all that is committed can be read. */
  changes(query?: Record<string, string>): Promise<Record<string, unknown>[]>;
  /**
   * Signed headers of a principal who reads English, for requests of one's own. Default: for this department, with the
   * life that the gateway gives.
   */
  headers(as?: Partial<Principal>, audience?: string, lifeSeconds?: number): Promise<Record<string, string>>;
}

export interface TestOptions extends Omit<SubgraphOptions, 'config' | 'databaseUrl' | 'graph'> {
  /** What answers for all other departments, whatever it is asked for. Default: nobody does. */
  graph?: GraphClient;
  /** Sample lives to load. Default 0. */
  sample?: number;
  databaseUrl?: string;
  config?: Partial<Config>;
  /** Chinese sentences show no inner words (plain-chinese.ts). Default: they are not looked for. */
  plainChinese?: boolean;
  /** Mutations are held to the steps that their things tell (told-steps.ts). Default: they are not. */
  toldSteps?: boolean;
}

const keys = makeKeys();
let signer: Promise<Signer> | undefined;

/** A signed principal is sent again for so long: a third of its life. */
const SENT_AGAIN_MS = 20_000;
const signed = new LRUCache<string, Promise<string>>({ max: 1_000, ttl: SENT_AGAIN_MS });

/** A principal, signed for a department. As the gateway does, one of the usual life is sent several times. */
async function signedPrincipal(principal: Principal, audience: string, lifeSeconds?: number): Promise<string> {
  signer ??= createSigner(keys.privateKey);
  const sign = await signer;
  if (lifeSeconds !== undefined) return sign(principal, audience, lifeSeconds);
  const name = JSON.stringify([audience, principal]);
  const known = signed.get(name);
  if (known) return known;
  const token = sign(principal, audience);
  signed.set(name, token);
  return token;
}

/** Opens a department for a test. `now` is {@link TEST_NOW} by default. Close it in afterAll. */
export async function openTestSubgraph(department: Department, options: TestOptions = {}): Promise<TestSubgraph> {
  const { sample = 0, databaseUrl = await makeDepartmentDatabase(department, sample), config, ...given } = options;
  const { graph, plainChinese, toldSteps, ...rest } = given;
  const innerWords = plainChinese ? innerWordsIn(schemaOfDepartment(department)) : undefined;
  const speech = listenTo(department, innerWords);
  const silence = graph && new Silence({ department: department.name, graph, refusal: speech.lastRefusal });
  const schema = schemaOfDepartment(department);
  const grounds = silence && groundsOf(schema, silence.graph);
  const subgraph = await openSubgraph(speech.department, {
    now: () => TEST_NOW,
    log: createLog(department.name, 'error'),
    ...rest,
    ...(grounds && { graph: grounds.graph }),
    databaseUrl,
    config: {
      ...readConfig({}),
      DATABASE_POOL: 4,
      DATABASE_POOLER: process.env[TEST_POOLER_PORT] !== undefined,
      PRINCIPAL_PUBLIC_KEY: keys.publicKey,
      ...config,
    },
  });
  if (options.databaseUrl !== undefined && sample > 0)
    await loadSample(subgraph.database, department.seed, { enterprises: sample, today: TEST_TODAY });
  const headers: TestSubgraph['headers'] = async (as = {}, audience = department.name, lifeSeconds = undefined) => ({
    [LANGUAGE_HEADER]: 'en',
    [PRINCIPAL_HEADER]: await signedPrincipal(
      { ...PUBLIC, subject: as.role ?? 'public', ...as },
      audience,
      lifeSeconds,
    ),
  });
  const execute = async <Data>(
    query: string,
    variables: Record<string, unknown> = {},
    as: Partial<Principal> = {},
  ): Promise<TestResponse<Data>> => {
    const send = async (sent = variables) => {
      const request = { method: 'POST', url: '/graphql', payload: { query, variables: sent } } as const;
      const response = await subgraph.app.inject({ ...request, headers: await headers(as) });
      return response.json<TestResponse<Data>>();
    };
    if (!/^\s*mutation\b/.test(query)) return send();
    senders.push({ subject: as.subject ?? as.role ?? 'public', said: JSON.stringify(variables) });
    const { answer, faults } = await trials.sending(query, {
      variables,
      send: sent => watch.sending(() => send(sent)),
      read: async (document, values) => (await execute<Record<string, unknown>>(document, values, as)).data,
    });
    refuse([...faults, ...(grounds?.faults() ?? [])]);
    if (isRefused(answer)) refuse(speech.faults());
    else await refuseFaults(watch, speech, senders.splice(0));
    return answer;
  };
  const senders: Sender[] = [];
  const watch = await openWatch(department, subgraph.database, {
    execute,
    officer: officerOf(department.name),
    innerWords,
  });
  silence?.watch(subgraph.database);
  const stale = new Stale(schema, speech.lastRefusal);
  const told = toldSteps ? [new ToldSteps(schema, speech.lastRefusal)] : [];
  const trials = new Trials([...told, stale, ...(silence ? [silence] : [])]);
  return {
    ...subgraph,
    close: async () => {
      await silence?.close();
      await refuseFaults(watch, speech)
        .catch(unlessTakenAway)
        .finally(() => subgraph.close());
    },
    headers,
    execute,
    runJobs: async () => {
      const done = await subgraph.runJobs();
      senders.length = 0;
      await refuseFaults(watch, speech);
      return done;
    },
    mutate: async <Result>(name: string, input: object, selection: string, as?: Partial<Principal>) => {
      const keyed = watch.withKey(name, input);
      const { data, errors } = await execute<{ result: Result & { __typename: string } }>(
        mutationOf(name, selection),
        { input: keyed },
        as,
      );
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      if (!data) throw new Error(`${name} gave neither data nor errors`);
      if (keyed !== input) {
        refuse(await watch.wrongRepeats({ name, input: keyed, typename: data.result.__typename, as }));
      }
      return data.result;
    },
    changes: async (query = {}) => {
      await untilReadable(subgraph.database);
      const response = await subgraph.app.inject({
        method: 'GET',
        url: '/changes',
        query,
        headers: await headers({ role: 'service' }),
      });
      if (response.statusCode !== 200) throw new Error(response.body);
      return response.body
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as Record<string, unknown>);
    },
  };
}

/** What was refused has written nothing, as a rule: where it has, the next write's check finds it, or the last. */
export const isRefused = ({ data, errors }: TestResponse<unknown>): boolean =>
  errors !== undefined || Object.values(data ?? {}).some(result => result?.__typename === 'Refusal');

/** Throws where a write has told its changes otherwise than it made them, or said something in one language alone. */
async function refuseFaults(watch: Watch, speech: Speech, senders: readonly Sender[] = []): Promise<void> {
  const faults = await watch.faults(senders).catch((error: unknown) => {
    // Nothing is written to a database that does not answer.
    if (isDatabaseUnavailable(error)) return [];
    throw error;
  });
  refuse([...faults, ...speech.faults()]);
}

const NO_TABLE = '42P01';

/** A test may take away what watches a database's writes (audit.ts, `DROP_AUDIT`): then there is nothing to look for. */
function unlessTakenAway(error: unknown): void {
  if ((error as { code?: unknown }).code !== NO_TABLE) throw error;
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`writes must tell what they do:\n${faults.join('\n')}`);
}

/** The document of a mutation, as {@link TestSubgraph.mutate} says it; its result is called `result`. */
export function mutationOf(name: string, selection: string): string {
  const [field = '', type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`] = name.split(':');
  return `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ${selection} } }`;
}

/**
 * Waits until all that is committed may be read from the feed. Other tests' open transactions on the same server hold
 * it back for moments, as any open transaction does (feed.ts).
 */
export async function untilReadable(database: Database): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const held = await database.query(
      `select 1 from change where era >= (select feed_first_era())
         and xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`,
    );
    if (held.length === 0) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error('the feed was held back for 20 s: some transaction stays open');
}

/** The first lives of the sample, as a department opened with `sample` has them. */
export const sampleLives = (count: number, today = TEST_TODAY): Life[] =>
  Array.from({ length: count }, (_, index) => lifeOf(index, today));

/**
 * An officer of a department who accepts and approves, as a principal for {@link TestSubgraph.execute}. `agency` is the
 * one that the officer speaks for.
 */
export const officerOf = (
  department: string,
  subject = `officer-1-${department}`,
  agency?: string,
): Partial<Principal> => ({
  role: 'officer',
  department,
  subject,
  duties: ['acceptor', 'approver'],
  ...(agency !== undefined && { agency: agencyName(agency) }),
});
/** A caller of an enterprise. */
export const enterpriseOf = (...creditCodes: string[]): Partial<Principal> => ({
  role: 'enterprise',
  creditCodes,
  subject: `enterprise-${creditCodes[0]}`,
});
