/**
 * How the gateway talks to departments: one pool of kept connections, one time limit over the whole answer, the caller's signed principal and
 * request id on every request. Whatever goes wrong is one kind of error, {@link Unavailable}; what a subgraph answers is not judged here.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { Principal } from '#shared/auth.ts';
import type { Config } from '#shared/config.ts';
import type { Logger } from '#shared/log.ts';
import { unavailable } from './errors.ts';
import { createHttp } from './http.ts';
import type { HttpError } from './http.ts';
import type { Identity } from './identity.ts';

/** An answer of more bytes is given up. */
const ANSWER_LIMIT = 32_000_000;
/** Connections to one department; further requests wait for one of them, within their time limit. */
const CONNECTIONS = 128;

/** What every operation carries through the gateway. */
export interface GatewayContext {
  principal: Principal;
  requestId: string;
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

/** What an answer must be, to be one. */
export interface Expected {
  /** How many entities were asked for; undefined where none were. */
  entities: number | undefined;
  /** Whether data has the shape that it was asked for. */
  fits(data: object): boolean;
}

/** A department did not answer, or not with GraphQL. The message says why, without addresses: it goes to callers. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}

/** A department as the executor sees it: never rejects because of it, but answers with SUBGRAPH_UNAVAILABLE. */
export interface DepartmentSource extends GraphQLDataSource {
  /** Sends a request's JSON text as it is. */
  send(body: string, expected: Expected, context: GatewayContext): Promise<SubgraphAnswer>;
}

export interface Transport {
  /** Asks a department. Rejects with {@link Unavailable} only; a GraphQL answer with errors is an answer. */
  ask(department: string, url: string, question: Question, context: GatewayContext): Promise<SubgraphAnswer>;
  /** @param fitsOf what the answer to a document must be like: data that does not fit what was asked for is no answer */
  dataSource(department: string, url: string, fitsOf: (query: string) => (data: object) => boolean): DepartmentSource;
  close(): Promise<void>;
}

export function createTransport({ config, identity, log }: { config: Config; identity: Identity; log: Logger }): Transport {
  const limitMs = config.SUBGRAPH_TIMEOUT_MS;
  const http = createHttp({ limitMs, connections: CONNECTIONS, answerLimit: ANSWER_LIMIT });

  const post = async (department: string, url: URL | undefined, body: string, entities: number | undefined, { principal, requestId }: GatewayContext): Promise<SubgraphAnswer> => {
    if (!url) throw new Unavailable('it has no address');
    const identified = await identity.headersFor(principal, department);
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', 'x-request-id': requestId, ...identified };
    try {
      const { status, text } = await http.post(url, headers, body);
      return readAnswer(text, status, entities);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const { code, name } = error as HttpError;
      if (code === 'TIMEOUT') throw new Unavailable(`no answer within ${limitMs} ms`);
      if (code === 'TOO_LARGE') throw new Unavailable(`its answer is larger than ${ANSWER_LIMIT / 1e6} MB`);
      throw new Unavailable(`it cannot be reached (${code ?? name})`);
    }
  };
  const entitiesIn = (variables: Question['variables']): number | undefined => {
    const asked = variables?.['representations'];
    return Array.isArray(asked) ? asked.length : undefined;
  };

  return {
    ask: (department, url, question, context) => post(department, URL.parse(url) ?? undefined, JSON.stringify(question), entitiesIn(question.variables), context),
    dataSource: (department, address, fitsOf) => {
      const url = URL.parse(address) ?? undefined;
      const send: DepartmentSource['send'] = async (body, { entities, fits }, context) => {
        try {
          const { data, errors } = await post(department, url, body, entities, context);
          if (data && !fits(data)) throw new Unavailable('its answer does not have the shape that it was asked for');
          return { data: data ?? null, ...(errors && { errors: errors.map(error => pass(error, department)) }) };
        } catch (error) {
          if (!(error instanceof Unavailable)) throw error;
          log.warn({ department, reason: error.message, requestId: context.requestId }, 'a department did not answer');
          return { data: null, errors: [unavailable(department, error.message)] };
        }
      };
      return {
        send,
        process: ({ request, context }) => {
          const { query, variables, operationName } = request as Question;
          return send(JSON.stringify({ query, variables, operationName }), { entities: entitiesIn(variables), fits: fitsOf(query) }, context as GatewayContext);
        },
      };
    },
    close: () => http.close(),
  };
}

/** Takes an answer only where the rest of the gateway can rely on its shape. */
function readAnswer(text: string, status: number, asked: number | undefined): SubgraphAnswer {
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
  const entities = data['_entities'];
  const fits = Array.isArray(entities) && entities.every(entity => entity === null || isObject(entity));
  if (asked === undefined || (fits && entities.length === asked)) return { data, ...told };
  if (failed) return told;
  throw new Unavailable('its answer does not hold the entities that it was asked for');
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A subgraph's own error: its code and message stay, it learns where it is from, and what could steer our own answer goes. */
function pass({ message, path, extensions }: GraphQLFormattedError, service: string): GraphQLFormattedError {
  const { http: _http, stacktrace: _stacktrace, exception: _exception, ...rest } = (isObject(extensions) ? extensions : {}) as Record<string, unknown>;
  return { message: String(message), ...(Array.isArray(path) && { path }), extensions: { ...rest, service } };
}
