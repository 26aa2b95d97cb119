/**
 * How the gateway sends requests to departments: one pool of kept connections, one time limit over the whole response,
 * the caller's signed principal and the request id on every request. Everything that goes wrong is one kind of error,
 * {@link Unavailable}. Errors inside a GraphQL response are not judged here.
 */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '#shared/process/log.ts';
import type { GatewayContext } from '../context.ts';
import { attemptOf } from './attempt.ts';
import { EventStreams } from './event-streams.ts';
import { Exchange } from './exchange.ts';
import type { DepartmentRequest, ExchangeOptions } from './exchange.ts';
import type { Guards } from './guard.ts';
import { isObject } from './response.ts';
import type { ExpectedResponse, SubgraphRequest, SubgraphResponse } from './subgraph-request.ts';
import { Cancelled, Unavailable, unavailableError } from './unavailable.ts';
import type { MutationOutcome } from './unavailable.ts';

/** How the text of a mutation's request begins. */
const MUTATION = '{"query":"mutation';

/** A department as the executor sees it. It never rejects because of the department: see SUBGRAPH_UNAVAILABLE. */
export interface DepartmentSource extends GraphQLDataSource {
  /** Sends a request's JSON text as it is. */
  send(body: string, expected: ExpectedResponse, context: GatewayContext): Promise<SubgraphResponse>;
  /** Subscribes by a request's JSON text. The events end when the client has gone. Absent where there are none. */
  subscribe?(
    body: string,
    expected: ExpectedResponse,
    context: GatewayContext,
  ): Promise<AsyncIterable<SubgraphResponse>>;
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

export interface TransportOptions extends ExchangeOptions {
  log: Logger;
  guards: Guards;
  /** Told what departments' writes have changed. Default: nobody is. */
  changes?: WriteListener | undefined;
}

/** Learns what the writes of departments have changed. */
export interface WriteListener {
  /** A write has changed these enterprises, and things of these types. */
  changed(department: string, what: { creditCodes: readonly string[]; types: readonly string[] }): void;
  /** The answer to a write was lost: nobody knows what it has changed. */
  unknown(department: string): void;
}

export function createTransport(options: TransportOptions): Transport {
  const transport = new GuardedTransport(options);
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
  transport: GuardedTransport,
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
    subscribe: (body, { entities, hasShape }, context) =>
      transport.subscribe({ department, url, body, entities, context, isQuery: true }, hasShape),
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

class GuardedTransport {
  readonly #guards: Guards;
  readonly #log: Logger;
  readonly #exchange: Exchange;
  readonly #changes: WriteListener | undefined;
  readonly #events: EventStreams;

  constructor(options: TransportOptions) {
    this.#guards = options.guards;
    this.#log = options.log;
    this.#exchange = new Exchange(options);
    this.#changes = options.changes;
    const headersOf = async (request: DepartmentRequest): Promise<Record<string, string>> =>
      this.#exchange.headersOf(request);
    this.#events = new EventStreams({ config: options.config, headersOf });
  }

  /** Sends a request without guards. */
  post(request: DepartmentRequest): Promise<SubgraphResponse> {
    return this.#exchange.post(request);
  }

  async close(): Promise<void> {
    await Promise.all([this.#exchange.close(), this.#events.close()]);
  }

  /** Subscribes behind the department's guard. Where the department fails, its one event says so. */
  async subscribe(
    request: DepartmentRequest,
    hasShape: ExpectedResponse['hasShape'],
  ): Promise<AsyncIterable<SubgraphResponse>> {
    const { department } = request;
    try {
      return await this.#guards.run(department, true, () =>
        this.#events.open(request, response => accept(response, department, hasShape)),
      );
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      this.#log.warn(
        { department, reason: error.message, requestId: request.context.requestId },
        'a department cannot be subscribed to',
      );
      return single({ data: null, errors: [unavailableError(department, error.message)] });
    }
  }

  /** Sends a request behind the department's guard. Where the department fails, the response says so. */
  async send(request: DepartmentRequest, hasShape: ExpectedResponse['hasShape']): Promise<SubgraphResponse> {
    const { department, isQuery } = request;
    try {
      const response = await this.#guards.run(department, isQuery, attemptOf(this.#exchange, request));
      const { changed: creditCodes, changedTypes: types = [] } = response;
      if (creditCodes) this.#changes?.changed(department, { creditCodes, types });
      return accept(response, department, hasShape);
    } catch (error) {
      const isCancelled = error instanceof Cancelled;
      if (!isCancelled && !(error instanceof Unavailable)) throw error;
      const { message } = error;
      // No client reads the response to a cancelled request, so it is not logged.
      if (!isCancelled)
        this.#log.warn(
          { department, reason: message, requestId: request.context.requestId },
          'a department did not answer',
        );
      return this.#failed(error, request, hasShape);
    }
  }

  /** What the executor gets of a department that failed: what it answered nevertheless, or one error. */
  #failed(
    error: Unavailable | Cancelled,
    { department, isQuery }: DepartmentRequest,
    hasShape: ExpectedResponse['hasShape'],
  ): SubgraphResponse {
    if (!isQuery) this.#changes?.unknown(department);
    const { response, sent } = error instanceof Unavailable ? error : { response: undefined, sent: true };
    if (response && (!response.data || hasShape(response.data))) return accept(response, department, hasShape);
    return { data: null, errors: [unavailableError(department, error.message, isQuery ? undefined : outcomeOf(sent))] };
  }
}

async function* single(response: SubgraphResponse): AsyncGenerator<SubgraphResponse> {
  yield response;
}

const outcomeOf = (sent: boolean): MutationOutcome => (sent ? 'unknown' : 'not_sent');

/** @throws Unavailable where the data does not have the shape of the request */
function accept(
  { data, errors, holdsUntil }: SubgraphResponse,
  department: string,
  hasShape: ExpectedResponse['hasShape'],
): SubgraphResponse {
  if (data && !hasShape(data)) throw new Unavailable('its answer does not have the shape that it was asked for');
  return {
    data: data ?? null,
    ...(errors && { errors: errors.map(error => pass(error, department)) }),
    ...(holdsUntil !== undefined && { holdsUntil }),
  };
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
