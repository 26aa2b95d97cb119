/**
 * How the gateway sends requests to departments: one pool of kept connections, one time limit over the whole response,
 * the caller's signed principal and the request id on every request. Everything that goes wrong is one kind of error,
 * {@link Unavailable}. Errors inside a GraphQL response are not judged here.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { PRINCIPAL_HEADER } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { addTraceHeaders, traced } from '#shared/process/tracing.ts';
import { TIMEOUT_HEADER } from '#shared/server/deadline.ts';
import type { GatewayContext } from '../context.ts';
import type { Guards } from './guard.ts';
import type { HttpClient, HttpError, HttpRequest, HttpResponse } from './http-client.ts';
import { createHttp } from './http.ts';
import { failure } from './http1-response.ts';
import { isObject, readResponse } from './response.ts';
import { SharedRequests } from './sharing.ts';
import type { ExpectedResponse, LocalSubgraph, SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { Cancelled, Unavailable, unavailableError } from './unavailable.ts';

/** A response of more bytes is rejected. */
const RESPONSE_LIMIT = 32_000_000;
/** Connections to one department; further requests wait for one of them, within their time limit. */
const CONNECTIONS = 128;

/** How the text of a mutation's request begins. */
const MUTATION = '{"query":"mutation';

/** A department as the executor sees it. It never rejects because of the department: see SUBGRAPH_UNAVAILABLE. */
export interface DepartmentSource extends GraphQLDataSource {
  /** Sends a request's JSON text as it is. */
  send(body: string, expected: ExpectedResponse, context: GatewayContext): Promise<SubgraphResponse>;
}

/** The check that data has the shape of a document's selection set. */
type ShapeCheckOf = (query: string) => (data: object) => boolean;

export interface Transport {
  /**
   * Sends a request to a department, without guards. Rejects with {@link Unavailable} only; a GraphQL response with
   * errors is a response.
   */
  request(
    department: string,
    url: string,
    request: SubgraphRequest,
    context: GatewayContext,
  ): Promise<SubgraphResponse>;
  /** The department for the executor, behind its guard. Data that fails the shape check is no response. */
  dataSource(department: string, url: string, shapeCheckOf: ShapeCheckOf): DepartmentSource;
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

/** One request to one department. */
interface DepartmentRequest {
  department: string;
  /** Undefined where the department has no address. */
  url: URL | undefined;
  body: string;
  /** How many `_entities` are requested; undefined where none are. */
  entities: number | undefined;
  context: GatewayContext;
  /** A query may be shared with an equal request, sent again, and cancelled. */
  isQuery: boolean;
}

export function createTransport(options: TransportOptions): Transport {
  const transport = new HttpTransport(options);
  return {
    request: (department, url, request, context) =>
      transport.post({
        department,
        url: URL.parse(url) ?? undefined,
        body: JSON.stringify(request),
        entities: entitiesIn(request.variables),
        context,
        isQuery: false,
      }),
    dataSource: (department, url, shapeCheckOf) => dataSourceOf(transport, department, url, shapeCheckOf),
    close: () => transport.close(),
  };
}

function dataSourceOf(
  transport: HttpTransport,
  department: string,
  address: string,
  shapeCheckOf: ShapeCheckOf,
): DepartmentSource {
  const url = URL.parse(address) ?? undefined;
  const send: DepartmentSource['send'] = (body, { entities, hasShape }, context) => {
    const isQuery = !body.startsWith(MUTATION);
    return transport.send({ department, url, body, entities, context, isQuery }, hasShape);
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
}

class HttpTransport {
  readonly #options: TransportOptions;
  readonly #http: HttpClient;
  /** Undefined where equal requests are not shared. */
  readonly #shared: SharedRequests<HttpResponse> | undefined;

  constructor(options: TransportOptions) {
    const { config } = options;
    this.#options = options;
    this.#http = createHttp({
      limitMs: config.SUBGRAPH_TIMEOUT_MS,
      firstByteMs: config.SUBGRAPH_FIRST_BYTE_MS,
      connectMs: config.SUBGRAPH_CONNECT_MS,
      connections: CONNECTIONS,
      responseLimit: RESPONSE_LIMIT,
      client: config.HTTP_CLIENT,
    });
    this.#shared = config.SHARE_IN_FLIGHT
      ? new SharedRequests(() => failure('CANCELLED', 'no client waits for the response any more'))
      : undefined;
  }

  close(): Promise<void> {
    return this.#http.close();
  }

  /** Sends a request behind the department's guard. Where the department fails, the response says so. */
  async send(request: DepartmentRequest, hasShape: ExpectedResponse['hasShape']): Promise<SubgraphResponse> {
    const { department, isQuery } = request;
    try {
      const { data, errors } = await this.#options.guards.run(department, isQuery, () =>
        traced(
          `department ${department}`,
          () => ({ 'peer.service': department }),
          () => this.post(request),
        ),
      );
      if (data && !hasShape(data)) throw new Unavailable('its answer does not have the shape that it was asked for');
      return { data: data ?? null, ...(errors && { errors: errors.map(error => pass(error, department)) }) };
    } catch (error) {
      const isCancelled = error instanceof Cancelled;
      if (!isCancelled && !(error instanceof Unavailable)) throw error;
      const { message } = error;
      // No client reads the response to a cancelled request, so it is not logged.
      if (!isCancelled)
        this.#options.log.warn(
          { department, reason: message, requestId: request.context.requestId },
          'a department did not answer',
        );
      return { data: null, errors: [unavailableError(department, message)] };
    }
  }

  /** Sends a request. Rejects with {@link Unavailable}, or with {@link Cancelled}. */
  async post(request: DepartmentRequest): Promise<SubgraphResponse> {
    const { department, url, body, entities, context } = request;
    if (!url) throw new Unavailable('it has no address');
    const local = this.#options.local.get(url.href);
    if (local) return local(JSON.parse(body) as SubgraphRequest);
    const { config, headersFor } = this.#options;
    const limitMs = Math.min(config.SUBGRAPH_TIMEOUT_MS, (context.deadline ?? Infinity) - Date.now());
    if (limitMs <= 0) throw new Unavailable('no time is left for it');
    const signed = headersFor(context.principal, department);
    const identity = signed instanceof Promise ? await signed : signed;
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'x-request-id': context.requestId,
      [TIMEOUT_HEADER]: String(Math.ceil(limitMs)),
      ...identity,
    };
    addTraceHeaders(headers);
    try {
      const { status, text } = await this.#exchange({ url, headers, body, limitMs, cancellation: undefined }, request);
      return readResponse(text, status, entities);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      throw failureOf(error as HttpError, limitMs, config);
    }
  }

  /** @param http is used for one request only: its cancellation is set here */
  #exchange(http: HttpRequest & { limitMs: number }, { isQuery, context }: DepartmentRequest): Promise<HttpResponse> {
    // A mutation runs to its end, whether or not its client still waits.
    if (!isQuery) return this.#http.post(http);
    http.cancellation = context.cancellation;
    if (!this.#shared) return this.#http.post(http);
    // The text of a response is shared, since what is made of it belongs to one operation. The signed principal
    // distinguishes one caller from another.
    const key = `${http.url.href} ${http.headers[PRINCIPAL_HEADER] ?? ''} ${http.body}`;
    return this.#shared.request(key, http.limitMs, context.cancellation, cancellation => {
      http.cancellation = cancellation;
      return this.#http.post(http);
    });
  }
}

/** What a failure of HTTP means for the department. */
function failureOf({ code, name }: HttpError, limitMs: number, config: Config): Unavailable | Cancelled {
  switch (code) {
    case 'CANCELLED':
      return new Cancelled('the caller has gone');
    case 'TIMEOUT':
      return new Unavailable(`no answer within ${Math.ceil(limitMs)} ms`);
    case 'FIRST_BYTE':
      return new Unavailable(`nothing of an answer within ${config.SUBGRAPH_FIRST_BYTE_MS} ms`);
    case 'CONNECT_TIMEOUT':
      return new Unavailable(`no connection within ${config.SUBGRAPH_CONNECT_MS} ms`, { unreached: true });
    case 'TOO_LARGE':
      return new Unavailable(`its answer is larger than ${RESPONSE_LIMIT / 1e6} MB`);
    default:
      // A malformed response would be malformed again.
      return new Unavailable(`it cannot be reached (${code ?? name})`, { unreached: code !== 'BAD_ANSWER' });
  }
}

function entitiesIn(variables: SubgraphRequest['variables']): number | undefined {
  const representations = variables?.representations;
  return Array.isArray(representations) ? representations.length : undefined;
}

/**
 * A subgraph's own error: its message and code stay, the department's name is added, and what could steer the gateway's
 * own response is removed.
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
