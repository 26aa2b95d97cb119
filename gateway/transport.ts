/**
 * How the gateway talks to departments: one pool of kept connections, one time limit over the whole answer, the caller's signed principal and
 * request id on every request. Whatever goes wrong is one kind of error, {@link Unavailable}; what a subgraph answers is not judged here.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { Agent, request } from 'undici';
import type { Principal } from '#shared/auth.ts';
import type { Config } from '#shared/config.ts';
import { TIMEOUT_HEADER } from '#shared/deadline.ts';
import type { Logger } from '#shared/log.ts';
import { traceHeaders, traced } from '#shared/tracing.ts';
import { unavailable } from './errors.ts';
import type { Guards } from './guard.ts';
import type { Identity } from './identity.ts';
import { OWN_URL } from './sources.ts';
import { Cancelled, Unavailable } from './unavailable.ts';

/** An answer of more bytes is given up. */
const ANSWER_LIMIT = 32_000_000;
/** Connections to one department; further requests wait for one of them, within their time limit. */
const CONNECTIONS = 128;

/** What every operation carries through the gateway. */
export interface GatewayContext {
  principal: Principal;
  requestId: string;
  /** When the operation is given up, in ms since the epoch. Default: never. */
  deadline?: number;
  /** Aborted once nobody waits for a query's answer any more. */
  signal?: AbortSignal;
}

export interface Question {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

export interface Transport {
  /** Asks a department. Rejects with {@link Unavailable} only; a GraphQL answer with errors is an answer. */
  ask(department: string, url: string, question: Question, context: GatewayContext): Promise<SubgraphAnswer>;
  /**
   * A department as the query plan's executor sees it: never rejects because of it, but answers with SUBGRAPH_UNAVAILABLE. Data that does not
   * fit what was asked for is no answer.
   */
  dataSource(department: string, url: string, fits: (data: object, document: DocumentNode) => boolean): GraphQLDataSource;
  close(): Promise<void>;
}

export interface TransportOptions {
  config: Config;
  identity: Identity;
  log: Logger;
  guards: Guards;
  /** The gateway's own subgraph (sources.ts). */
  own(question: Question): Promise<SubgraphAnswer>;
}

export function createTransport({ config, identity, log, guards, own }: TransportOptions): Transport {
  // The one time limit is ours: it covers connecting, waiting and reading together.
  const agent = new Agent({ connections: CONNECTIONS, maxResponseSize: ANSWER_LIMIT, connect: { timeout: config.SUBGRAPH_CONNECT_MS }, headersTimeout: 0, bodyTimeout: 0 });

  const ask: Transport['ask'] = async (department, url, question, { principal, requestId, deadline = Infinity, signal }) => {
    if (url === OWN_URL) return own(question);
    if (!url) throw new Unavailable('it has no address');
    const limitMs = Math.min(config.SUBGRAPH_TIMEOUT_MS, deadline - Date.now());
    if (limitMs <= 0) throw new Unavailable('no time is left for it');
    const identified = await identity.headersFor(principal, department);
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), limitMs);
    const cancel = signal && (() => limit.abort());
    if (cancel) signal.addEventListener('abort', cancel);
    try {
      const { statusCode, body } = await request(url, {
        dispatcher: agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-request-id': requestId, [TIMEOUT_HEADER]: String(Math.ceil(limitMs)), ...traceHeaders(), ...identified },
        body: JSON.stringify(question),
        signal: limit.signal,
      });
      return readAnswer(await body.text(), statusCode, question);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
      if (signal?.aborted) throw new Cancelled('the caller has gone');
      if (limit.signal.aborted) throw new Unavailable(`no answer within ${Math.ceil(limitMs)} ms`);
      if (code === 'UND_ERR_CONNECT_TIMEOUT') throw new Unavailable(`no connection within ${config.SUBGRAPH_CONNECT_MS} ms`, { unreached: true });
      if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') throw new Unavailable(`its answer is larger than ${ANSWER_LIMIT / 1e6} MB`);
      throw new Unavailable(`it cannot be reached (${code})`, { unreached: true });
    } finally {
      clearTimeout(timer);
      if (cancel) signal.removeEventListener('abort', cancel);
    }
  };

  return {
    ask,
    dataSource: (department, url, fits) => ({
      process: async options => {
        const context = options.context as GatewayContext;
        try {
          const question = options.request as Question;
          const isQuery = !question.query.startsWith('mutation');
          // A mutation is done whole, whether or not somebody waits to hear of it.
          const { signal: _signal, ...whole } = context;
          const { data, errors } = await guards.run(department, isQuery, () =>
            traced(`department ${department}`, () => ({ 'peer.service': department }), () => ask(department, url, question, isQuery ? context : whole)));
          const { document } = options as { document?: DocumentNode };
          if (data && document && !fits(data, document)) throw new Unavailable('its answer does not have the shape that it was asked for');
          return { data: data ?? null, ...(errors && { errors: errors.map(error => pass(error, department)) }) };
        } catch (error) {
          // Nobody will read it.
          if (error instanceof Cancelled) return { data: null, errors: [unavailable(department, error.message)] };
          if (!(error instanceof Unavailable)) throw error;
          log.warn({ department, reason: error.message, requestId: context.requestId }, 'a department did not answer');
          return { data: null, errors: [unavailable(department, error.message)] };
        }
      },
    }),
    close: () => agent.destroy(),
  };
}

/** Takes an answer only where the rest of the gateway can rely on its shape. */
function readAnswer(text: string, status: number, { variables }: Question): SubgraphAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Unavailable(`its answer is not JSON (HTTP ${status})`);
  }
  const { data, errors } = (isObject(answer) ? answer : {}) as SubgraphAnswer;
  const failed = Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
  const told = failed ? { errors: errors as GraphQLFormattedError[] } : {};
  if (!isObject(data)) {
    if (failed && (data === null || data === undefined)) return told;
    throw new Unavailable(`its answer is not GraphQL (HTTP ${status})`);
  }
  const asked = variables?.['representations'];
  const entities = data['_entities'];
  const fits = Array.isArray(entities) && entities.every(entity => entity === null || isObject(entity));
  if (!Array.isArray(asked) || (fits && entities.length === asked.length)) return { data, ...told };
  if (failed) return told;
  throw new Unavailable('its answer does not hold the entities that it was asked for');
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A subgraph's own error: its code and message stay, it learns where it is from, and what could steer our own answer goes. */
function pass({ message, path, extensions }: GraphQLFormattedError, service: string): GraphQLFormattedError {
  const { http: _http, stacktrace: _stacktrace, exception: _exception, ...rest } = (isObject(extensions) ? extensions : {}) as Record<string, unknown>;
  return { message: String(message), ...(Array.isArray(path) && { path }), extensions: { ...rest, service } };
}
