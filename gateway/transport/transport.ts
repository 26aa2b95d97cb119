/**
 * How the gateway talks to departments: one pool of kept connections, one time limit over the whole answer, the
 * caller's signed principal and request id on every request. Whatever goes wrong is one kind of error, {@link
 * Unavailable}; what a subgraph answers is not judged here.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { PRINCIPAL_HEADER } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { TIMEOUT_HEADER } from '#shared/server/deadline.ts';
import type { Logger } from '#shared/process/log.ts';
import { addTraceHeaders, traced } from '#shared/process/tracing.ts';
import type { GatewayContext } from '../context.ts';
import type { Guards } from './guard.ts';
import { createHttp } from './http.ts';
import type { HttpError } from './http.ts';
import { failure } from './http1-answer.ts';
import type { Answer } from './http1.ts';
import { createSharing } from './sharing.ts';
import type { ExpectedResponse, LocalSubgraph, SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { Cancelled, Unavailable, unavailableError } from './unavailable.ts';

/** An answer of more bytes is given up. */
const ANSWER_LIMIT = 32_000_000;
/** Connections to one department; further requests wait for one of them, within their time limit. */
const CONNECTIONS = 128;

/** How the text of a mutation's request begins. */
const MUTATION = '{"query":"mutation';

/** A department as the executor sees it: never rejects because of it, but answers with SUBGRAPH_UNAVAILABLE. */
export interface DepartmentSource extends GraphQLDataSource {
  /** Sends a request's JSON text as it is. */
  send(body: string, expected: ExpectedResponse, context: GatewayContext): Promise<SubgraphResponse>;
}

export interface Transport {
  /** Asks a department. Rejects with {@link Unavailable} only; a GraphQL answer with errors is an answer. */
  ask(department: string, url: string, question: SubgraphRequest, context: GatewayContext): Promise<SubgraphResponse>;
  /**
   * @param shapeCheckOf what the answer to a document must be like: data that does not fit what was asked for is no answer
   */
  dataSource(
    department: string,
    url: string,
    shapeCheckOf: (query: string) => (data: object) => boolean,
  ): DepartmentSource;
  close(): Promise<void>;
}

export interface TransportOptions {
  config: Config;
  /** The headers by which a department recognises the caller. */
  headersFor(principal: Principal, department: string): Record<string, string> | Promise<Record<string, string>>;
  log: Logger;
  guards: Guards;
  /** Subgraphs of this process, by address. */
  local: ReadonlyMap<string, LocalSubgraph>;
}

export function createTransport({ config, headersFor, log, guards, local }: TransportOptions): Transport {
  const http = createHttp({
    limitMs: config.SUBGRAPH_TIMEOUT_MS,
    firstByteMs: config.SUBGRAPH_FIRST_BYTE_MS,
    connectMs: config.SUBGRAPH_CONNECT_MS,
    connections: CONNECTIONS,
    answerLimit: ANSWER_LIMIT,
  });

  const sharing = config.SHARE_IN_FLIGHT
    ? createSharing<Answer>(() => failure('CANCELLED', 'nobody waits any more'))
    : undefined;

  /** @param shared may be one with an equal request */
  const post = async (
    department: string,
    url: URL | undefined,
    body: string,
    entities: number | undefined,
    { principal, requestId, deadline = Infinity, cancellation }: GatewayContext,
    shared = false,
  ): Promise<SubgraphResponse> => {
    if (!url) throw new Unavailable('it has no address');
    const localSubgraph = local.get(url.href);
    if (localSubgraph) return localSubgraph(JSON.parse(body) as SubgraphRequest);
    const limitMs = Math.min(config.SUBGRAPH_TIMEOUT_MS, deadline - Date.now());
    if (limitMs <= 0) throw new Unavailable('no time is left for it');
    const told = headersFor(principal, department);
    const identified = told instanceof Promise ? await told : told;
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'x-request-id': requestId,
      [TIMEOUT_HEADER]: String(Math.ceil(limitMs)),
      ...identified,
    };
    addTraceHeaders(headers);
    try {
      const { status, text } = await (sharing && shared
        ? // An answer's text is shared, since what is made of it belongs to one operation. The caller is who its principal says.
          sharing.ask(`${url.href} ${identified[PRINCIPAL_HEADER] ?? ''} ${body}`, limitMs, cancellation, until =>
            http.post(url, headers, body, limitMs, until),
          )
        : http.post(url, headers, body, limitMs, cancellation));
      return readAnswer(text, status, entities);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      const { code, name } = error as HttpError;
      if (code === 'CANCELLED') throw new Cancelled('the caller has gone');
      if (code === 'TIMEOUT') throw new Unavailable(`no answer within ${Math.ceil(limitMs)} ms`);
      if (code === 'FIRST_BYTE')
        throw new Unavailable(`nothing of an answer within ${config.SUBGRAPH_FIRST_BYTE_MS} ms`);
      if (code === 'CONNECT_TIMEOUT')
        throw new Unavailable(`no connection within ${config.SUBGRAPH_CONNECT_MS} ms`, { unreached: true });
      if (code === 'TOO_LARGE') throw new Unavailable(`its answer is larger than ${ANSWER_LIMIT / 1e6} MB`);
      // What it answers wrongly it would answer so again.
      throw new Unavailable(`it cannot be reached (${code ?? name})`, { unreached: code !== 'BAD_ANSWER' });
    }
  };
  const entitiesIn = (variables: SubgraphRequest['variables']): number | undefined => {
    const asked = variables?.representations;
    return Array.isArray(asked) ? asked.length : undefined;
  };

  return {
    ask: (department, url, question, context) =>
      post(department, URL.parse(url) ?? undefined, JSON.stringify(question), entitiesIn(question.variables), context),
    dataSource: (department, address, shapeCheckOf) => {
      const url = URL.parse(address) ?? undefined;
      const send: DepartmentSource['send'] = async (body, { entities, hasShape }, context) => {
        try {
          const isQuery = !body.startsWith(MUTATION);
          // A mutation is done whole, whether or not somebody waits to hear of it.
          const { data, errors } = await guards.run(department, isQuery, () =>
            traced(
              `department ${department}`,
              () => ({ 'peer.service': department }),
              () =>
                post(
                  department,
                  url,
                  body,
                  entities,
                  isQuery ? context : { ...context, cancellation: undefined },
                  isQuery,
                ),
            ),
          );
          if (data && !hasShape(data))
            throw new Unavailable('its answer does not have the shape that it was asked for');
          return { data: data ?? null, ...(errors && { errors: errors.map(error => pass(error, department)) }) };
        } catch (error) {
          // Nobody will read it.
          if (error instanceof Cancelled) return { data: null, errors: [unavailableError(department, error.message)] };
          if (!(error instanceof Unavailable)) throw error;
          log.warn({ department, reason: error.message, requestId: context.requestId }, 'a department did not answer');
          return { data: null, errors: [unavailableError(department, error.message)] };
        }
      };
      return {
        send,
        process: ({ request, context }) => {
          const { query, variables, operationName } = request as SubgraphRequest;
          return send(
            JSON.stringify({ query, variables, operationName }),
            { entities: entitiesIn(variables), hasShape: shapeCheckOf(query) },
            context as GatewayContext,
          );
        },
      };
    },
    close: () => http.close(),
  };
}

/** Takes an answer only where the rest of the gateway can rely on its shape. */
function readAnswer(text: string, status: number, asked: number | undefined): SubgraphResponse {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Unavailable(`its answer is not JSON (HTTP ${status})`);
  }
  const { data, errors } = (isObject(answer) ? answer : {}) as SubgraphResponse;
  const failed = Array.isArray(errors) && errors.length > 0 && errors.every(isObject);
  const told = failed ? { errors: errors as GraphQLFormattedError[] } : {};
  if (!isObject(data)) {
    if (failed && (data === null || data === undefined)) return told;
    throw new Unavailable(`its answer is not GraphQL (HTTP ${status})`);
  }
  const entities = data._entities;
  const fits = Array.isArray(entities) && entities.every(entity => entity === null || isObject(entity));
  if (asked === undefined || (fits && entities.length === asked)) return { data, ...told };
  if (failed) return told;
  throw new Unavailable('its answer does not hold the entities that it was asked for');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A subgraph's own error: its code and message stay, it learns where it is from, and what could steer our own answer
 * goes.
 */
function pass({ message, path, extensions }: GraphQLFormattedError, service: string): GraphQLFormattedError {
  const {
    http: _http,
    stacktrace: _stacktrace,
    exception: _exception,
    ...rest
  } = (isObject(extensions) ? extensions : {}) as Record<string, unknown>;
  return { message: String(message), ...(Array.isArray(path) && { path }), extensions: { ...rest, service } };
}
