/**
 * Operations over a WebSocket at `/graphql`, by the protocol `graphql-transport-ws`: subscriptions, and queries and
 * mutations beside them. Each message takes the same way as a request: admission, limits, rights. A browser's page may
 * open one only where it could send requests; its token comes in `connection_init`, for it can set no header.
 */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import type { ExecutionArgs, FormattedExecutionResult } from 'graphql';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols, makeServer } from 'graphql-ws';
import type { Context, SubscribePayload } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { Principal } from '#shared/identity/principal.ts';
import { Cancellation } from '#shared/process/cancellation.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import type { Admission, Caller } from '../admission/admit.ts';
import type { AdmittedContext, LaterResult } from '../context.ts';
import type { FormatLater } from '../pipeline/later.ts';
import type { GraphQLOverHttp } from './graphql-http.ts';
import { converse } from './converse.ts';
import type { Extra } from './converse.ts';

export interface WebSocketOptions {
  config: Pick<Config, 'CORS_ORIGINS' | 'LIMIT_BODY_BYTES' | 'SUBSCRIPTION_HEARTBEAT_MS' | 'TRUST_PROXY'>;
  graphql: GraphQLOverHttp;
  admission: Admission;
  identify(headers: IncomingHttpHeaders): Promise<Principal>;
  isReady(): boolean;
  log: Logger;
  format: FormatLater;
}

/** How long a connection may be open before it says who it is. */
const INIT_MS = 5_000;
/** The code with which a stopping server closes a WebSocket (RFC 6455, 7.4.1). */
const GOING_AWAY = 1_001;
/** What a page may say in `connection_init` in the place of headers. */
const INIT_HEADERS = new Set([
  'accept-language',
  'apollographql-client-name',
  'authorization',
  'x-api-key',
  'x-client-name',
]);

type Connection = Context<Record<string, unknown> | undefined, Extra>;

/** Adds the server of WebSockets. It ends with the app. */
export function addWebSockets(app: FastifyInstance, options: WebSocketOptions): void {
  const { config, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: config.LIMIT_BODY_BYTES, handleProtocols });
  const operations = new Operations(options);
  const protocol = makeServer<Record<string, unknown> | undefined, Extra>({
    connectionInitWaitTimeout: INIT_MS,
    onConnect: async connection => operations.isKnown(connection),
    onSubscribe: (connection, id, payload) => operations.begin(connection, id, payload),
    execute: resultOf,
    subscribe: resultOf,
    onNext: (...[, , , , result]) => result as FormattedExecutionResult,
    onError: (_connection, _id, _payload, errors) => errors,
    onComplete: (connection, id) => operations.end(connection, id),
  });
  const heartbeatMs = config.SUBSCRIPTION_HEARTBEAT_MS;
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, options);
    if (refusal) refuse(socket, refusal);
    else
      sockets.handleUpgrade(request, socket, head, opened => {
        const extra = { socket: opened, request, address: addressOf(request, config.TRUST_PROXY) };
        converse(protocol, extra, { heartbeatMs, log });
      });
  });
  app.addHook('preClose', async () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away');
    sockets.close();
  });
}

/**
 * Whose connection it is: behind a proxy that is trusted, the address that it says came first, as Fastify has it for
 * requests.
 */
function addressOf({ headers, socket }: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = isProxyTrusted ? headers['x-forwarded-for'] : undefined;
  const [first = ''] = String(forwarded ?? '').split(',', 1);
  return first.trim() || (socket.remoteAddress ?? '');
}

/** The HTTP status with which a connection is refused; undefined where it may be opened. */
function refusalOf({ url = '', headers }: IncomingMessage, { config, isReady }: WebSocketOptions): number | undefined {
  if (url.split('?', 1)[0] !== '/graphql') return 404;
  if (!headers['sec-websocket-protocol']?.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL)) return 400;
  if (!isKnownOrigin(headers, config.CORS_ORIGINS)) return 403;
  return isReady() ? undefined : 503;
}

/** Whether no page of a foreign origin opens it: a browser says whose page it is, and others say nothing. */
function isKnownOrigin({ origin, host }: IncomingHttpHeaders, origins: readonly string[]): boolean {
  return origin === undefined || origins.includes(origin) || URL.parse(origin)?.host === host;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** What was made of a message is its result: nothing is executed a second time. */
const resultOf = ({ rootValue }: ExecutionArgs): never => rootValue as never;

/** The operations of all connections. */
class Operations {
  readonly #options: WebSocketOptions;
  readonly #running = new WeakMap<object, Map<string, Cancellation>>();

  constructor(options: WebSocketOptions) {
    this.#options = options;
  }

  /** Whether the token that a connection begins with holds, if there is one: else it is closed (4403). */
  async isKnown(connection: Connection): Promise<boolean> {
    try {
      await this.#options.identify(headersOf(connection));
      return true;
    } catch {
      return false;
    }
  }

  /** Runs an operation: the errors that refuse it, or its result as the root value of what graphql-ws executes. */
  async begin(
    connection: Connection,
    id: string,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const cancellation = this.#cancellationOf(connection, id);
    const caller = callerOf(connection, cancellation);
    const { graphql, admission } = this.#options;
    const { result, context } = await graphql.message({
      body: bodyOf(payload),
      admit: async httpRequest => this.#taking(await admission.message(caller, httpRequest), caller),
    });
    const following = context?.takes?.following;
    if (!context || (!following && isRefused(result))) return errorsOf(result);
    const rootValue = following?.kind === 'events' ? this.#events(following.events, context, cancellation) : result;
    return {
      schema: undefined as never,
      document: parse(payload.query),
      operationName: payload.operationName,
      rootValue,
    };
  }

  /** The client no longer waits for an operation, or has all of it. */
  end(connection: Connection, id: string): void {
    const running = this.#running.get(connection);
    running?.get(id)?.cancel();
    running?.delete(id);
  }

  #cancellationOf(connection: Connection, id: string): Cancellation {
    let running = this.#running.get(connection);
    if (!running) {
      running = new Map();
      this.#running.set(connection, running);
      const all = running;
      connection.extra.socket.once('close', () => {
        for (const cancellation of all.values()) cancellation.cancel();
      });
    }
    const cancellation = new Cancellation();
    running.set(id, cancellation);
    return cancellation;
  }

  #taking(context: AdmittedContext, { headers, address }: Caller): AdmittedContext {
    const identify = (): Promise<Principal> => this.#options.identify(headers);
    context.takes = { parts: false, events: true, by: 'websocket', address, identify };
    return context;
  }

  /** The events, formatted; ended at once when the client no longer waits, and not only after the next one. */
  #events(
    events: AsyncIterable<LaterResult>,
    context: AdmittedContext,
    cancellation: Cancellation,
  ): AsyncGenerator<object> {
    const iterator = events[Symbol.asyncIterator]();
    const end = async (): Promise<IteratorResult<object>> => {
      cancellation.cancel();
      return { done: true, value: undefined };
    };
    const generator: AsyncGenerator<object> = {
      next: async () => {
        const { done, value } = await iterator.next();
        return done ? { done, value: undefined } : { done: false, value: this.#options.format(value, context) };
      },
      return: end,
      throw: end,
      [Symbol.asyncIterator]: () => generator,
      [Symbol.asyncDispose]: async () => void (await end()),
    };
    return generator;
  }
}

/** The headers of a connection: those of its request, and what stands in for them in `connection_init`. */
function headersOf({ extra, connectionParams }: Connection): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {};
  for (const [name, value] of Object.entries(extra.request.headers)) if (INIT_HEADERS.has(name)) headers[name] = value;
  for (const [name, value] of Object.entries(connectionParams ?? {}))
    if (INIT_HEADERS.has(name.toLowerCase()) && typeof value === 'string') headers[name.toLowerCase()] = value;
  return headers;
}

const callerOf = (connection: Connection, cancellation: Cancellation): Caller => ({
  headers: headersOf(connection),
  id: randomUUID(),
  address: connection.extra.address,
  cancellation,
  // A connection has no headers of its own for each operation.
  setHeader: () => {},
});

function bodyOf({ query, operationName, variables, extensions }: SubscribePayload): Record<string, unknown> {
  return {
    query,
    ...(operationName && { operationName }),
    ...(variables && { variables }),
    ...(extensions && { extensions }),
  };
}

/** Whether an operation did not run at all. */
const isRefused = ({ data, errors }: FormattedExecutionResult): boolean =>
  data === undefined && Boolean(errors?.length);

const errorsOf = ({ errors = [] }: FormattedExecutionResult): GraphQLError[] =>
  errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions }));
