/**
 * Other departments fall silent: each mutation that asks the joined graph is tried, when a test does it first, with
 * each of its questions unanswered. It is refused EVIDENCE_UNAVAILABLE and writes nothing, and the pools have all their
 * connections while it waits; then it is sent as the test wants, with the same key.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { GraphClient } from '../context.ts';
import type { Database } from '../database/database.ts';
import { listDepartments } from '../departments.ts';
import type { Refusal } from '../errors.ts';
import { textOf } from '../messages.ts';
import { createLog } from '../process/log.ts';
import { createGraphClient } from '../server/joined-graph.ts';
import { departmentName } from '../zones/index.ts';
import type { Sending, Trial, Tried } from './trials.ts';

/** How a question goes unanswered. */
type Fall = 'refused' | 'down' | 'late';

/** The first question of a mutation falls in every way, the next ones as if one department were down. */
const PLANS: readonly Pick<Plan, 'question' | 'fall'>[] = [
  { question: 1, fall: 'refused' },
  { question: 1, fall: 'late' },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(question => ({ question, fall: 'down' as const })),
];
/** How long the client waits for an answer that does not come. */
const LATE_MS = 30;
/** How long the connections of other work may take to come back, before they count as held. */
const HELD_MS = 5_000;
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:1';

const WRITTEN = `select (select count(*) from audited_row) + (select count(*) from audited_update)
  + (select count(*) from change) + (select count(*) from decision) + (select count(*) from idempotency) as n`;

/** One question of a mutation, and how it falls. */
interface Plan {
  question: number;
  fall: Fall;
  /** How many were asked so far. */
  asked: number;
  hasFallen: boolean;
  /** Rows that were written before. */
  before: number;
  /** Connections that were not given back while the question was open. */
  held: number;
}

export interface SilenceOptions {
  department: string;
  /** What answers while nothing falls. */
  graph: GraphClient;
  /** What the last mutation was refused. */
  refusal(): Refusal | null;
}

export class Silence implements Trial {
  readonly #department: string;
  readonly #graph: GraphClient;
  readonly #refusal: () => Refusal | null;
  /** A department that is silent beside the one that asks. */
  readonly #silent: string;
  readonly #tried = new Set<string>();
  #database: Database | undefined;
  #server: Server | undefined;
  #plan: Plan | undefined;

  constructor({ department, graph, refusal }: SilenceOptions) {
    this.#department = department;
    this.#graph = graph;
    this.#refusal = refusal;
    this.#silent = listDepartments().find(name => name !== department) ?? department;
  }

  /** The joined graph, whose answers fail when it is their turn. */
  readonly graph: GraphClient = async (document, variables, language) => {
    const plan = this.#plan;
    if (plan) plan.asked += 1;
    if (!plan || plan.asked !== plan.question) return this.#graph(document, variables, language);
    plan.hasFallen = true;
    // Facts come before all that is written.
    plan.before = await this.#written();
    const unanswered = await this.#client(plan.fall);
    try {
      return await unanswered(document, variables, language);
    } finally {
      plan.held = await this.#held();
    }
  };

  /** From now on mutations are tried; what they write is read from this database, which is audited (audit.ts). */
  watch(database: Database): void {
    this.#database = database;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise(resolve => (this.#server ? this.#server.close(resolve) : resolve(undefined)));
  }

  async sending<Answer>(
    { name, variables, send }: Sending<Answer>,
    next: () => Promise<Tried<Answer>>,
  ): Promise<Tried<Answer>> {
    if (this.#tried.has(name)) return next();
    const faults: string[] = [];
    for (const one of PLANS) {
      const { plan, answer, wrote } = await this.#fall(one, () => send(variables));
      if (!plan.hasFallen) return { answer, faults };
      this.#tried.add(name);
      const what = `${name}, whose question ${one.question} of the joined graph is ${one.fall},`;
      faults.push(...this.#faultsOf(plan, wrote).map(fault => `${what} ${fault}`));
      if (wrote > 0) return { answer, faults };
    }
    const done = await next();
    return { ...done, faults: [...faults, `${name} asks the joined graph more often than is tried`, ...done.faults] };
  }

  async #fall<Answer>({ question, fall }: (typeof PLANS)[number], send: () => Promise<Answer>) {
    const plan: Plan = { question, fall, asked: 0, hasFallen: false, before: 0, held: 0 };
    this.#plan = plan;
    try {
      const answer = await send();
      return { plan, answer, wrote: plan.hasFallen ? (await this.#written()) - plan.before : 0 };
    } finally {
      this.#plan = undefined;
    }
  }

  /** What is wrong with the answer to a mutation one of whose questions has fallen. */
  #faultsOf({ fall, held }: Plan, wrote: number): string[] {
    const refusal = this.#refusal();
    const faults = [
      ...(wrote === 0 ? [] : [`wrote ${wrote} rows`]),
      ...(held === 0 ? [] : [`held ${held} connections while it waited`]),
    ];
    if (refusal?.code !== 'EVIDENCE_UNAVAILABLE') {
      return [...faults, `must be refused EVIDENCE_UNAVAILABLE, but got: ${refusal?.code ?? 'no refusal'}`];
    }
    const { zh } = textOf(refusal.message);
    const who = departmentName(this.#silent).zh;
    if (fall === 'down' && !zh.includes(who)) faults.push(`must name “${who}”, but says: ${zh}`);
    if (refusal.remedy === null) faults.push('must say that it may be tried again');
    return faults;
  }

  async #written(): Promise<number> {
    const rows = (await this.#database?.query<{ n: string }>(WRITTEN).catch(() => [])) ?? [];
    return Number(rows[0]?.n ?? 0);
  }

  /** Connections that are not given back while nobody answers. */
  async #held(): Promise<number> {
    const { pool, writePool } = this.#database ?? {};
    const busy = (): number => busyOf(pool) + busyOf(writePool);
    for (const until = Date.now() + HELD_MS; busy() > 0 && Date.now() < until; ) await pause(5);
    return busy();
  }

  async #client(fall: Fall): Promise<GraphClient> {
    const log = createLog(this.#department, 'silent');
    // The token tells the server how to fall.
    const joined = createGraphClient({
      url: fall === 'refused' ? NOWHERE : await this.#address(),
      token: fall,
      timeoutMs: fall === 'late' ? LATE_MS : HELD_MS,
      log,
    });
    return joined({ purpose: '测试', legalBasis: '测试', caseNo: fall });
  }

  async #address(): Promise<string> {
    if (!this.#server) {
      const body = JSON.stringify(withoutDepartment(this.#silent));
      const server = createServer((request, response) => {
        request.resume();
        if (request.headers.authorization === 'Bearer late') return;
        response.setHeader('content-type', 'application/json').end(body);
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      this.#server = server;
    }
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }
}

const busyOf = (pool: pg.Pool | undefined): number => (pool ? pool.totalCount - pool.idleCount : 0);

/** What the gateway answers while a department is down. */
const withoutDepartment = (service: string) => ({
  data: { enterprise: null },
  errors: [
    {
      message: `${service} did not answer`,
      path: ['enterprise'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
    },
  ],
});
