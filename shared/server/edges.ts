/**
 * The edges of a server, the gateway's and each department's: what a request may be before it is GraphQL, and the one
 * form in which every refusal leaves ({@link errorBody}), whoever refuses: the routes, Fastify, or Node's own parser of
 * HTTP.
 */
import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { Socket } from 'node:net';
import { LogController } from 'fastify';
import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyHttpOptions,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { GraphQLError } from 'graphql';
import { unavailable } from '../database/failures.ts';
import { errorBody, graphError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { requestLog } from '../process/log.ts';
import type { Logger } from '../process/log.ts';

const REQUEST_ID_HEADER = 'x-request-id';
/** How often Node looks for requests that take too long; its default, 30 s, would double a limit of 30 s. */
const CHECK_MS = 2_000;

export interface EdgeOptions {
  log: Logger;
  /** Bytes of a request's body at most. */
  bodyLimit: number;
  /** How long a request may take to arrive, head and body. */
  requestTimeoutMs: number;
}

/** Fastify's options for a server with these edges. */
export function edgeOptions({ log, bodyLimit, requestTimeoutMs }: EdgeOptions) {
  return {
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: requestLog,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => requestIdOf(headers),
    // Node refuses a limit over the head that is longer than that over the whole request.
    http: { requestTimeout: requestTimeoutMs, connectionsCheckingInterval: Math.min(CHECK_MS, requestTimeoutMs) },
    requestTimeout: requestTimeoutMs,
    clientErrorHandler: (error, socket) => answerClientError(error, socket as Socket, requestTimeoutMs),
    frameworkErrors: ({ message }, { id: requestId }, reply) => {
      void (reply as FastifyReply).code(400).send(errorBody('BAD_REQUEST', message, { requestId }));
    },
    // Fastify's own answer while it closes has another form; addEdges answers instead.
    return503OnClosing: false,
  } satisfies FastifyHttpOptions<Server>;
}

/** The id that the caller sent, where it may be logged; else a new one. */
function requestIdOf(headers: IncomingHttpHeaders): string {
  const sent = String(headers[REQUEST_ID_HEADER] ?? '');
  return /^[\w.:-]{1,100}$/.test(sent) ? sent : randomUUID();
}

/** Answers what is no HTTP, or does not arrive in time. There is no request yet, so the text is written by hand. */
function answerClientError({ code }: Error & { code?: string }, socket: Socket, requestTimeoutMs: number): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = clientRefusal(code, requestTimeoutMs);
  const body = JSON.stringify(errorBody('BAD_REQUEST', message));
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  socket.destroySoon();
}

function clientRefusal(code: string | undefined, requestTimeoutMs: number): [status: number, message: string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, `a request must arrive within ${requestTimeoutMs} ms, but got: a part of it`];
    case 'HPE_HEADER_OVERFLOW':
      return [431, "a request's head may have at most 16384 bytes, but got: more"];
    default:
      return [400, `a request must be HTTP/1.1, but got: text that is not (${code ?? 'no code'})`];
  }
}

export interface AnswerOptions {
  log: Logger;
  bodyLimit: number;
  /** The department whose server it is: where its database does not answer, the error names it. Default: none. */
  department?: string;
}

/**
 * Adds the request's id to each response, and answers in the platform's own form: what fails, a path or a method that
 * there is not, and what comes while the server stops. To be called before the routes are added.
 */
export function addEdges(app: FastifyInstance, options: AnswerOptions): void {
  const methods = new Map<string, Set<string>>();
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const each of [method].flat()) known.add(each);
    methods.set(url, known);
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    if (stopping)
      void reply.code(503).send(errorBody('SUBGRAPH_UNAVAILABLE', 'the server stops: send the request again'));
    else done();
  });
  app.setNotFoundHandler((request, reply) => answerUnknown(request, reply, methods));
  app.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    const { status, body } = answerOf(error, request.id, options);
    return reply.code(status).send(body);
  });
}

/**
 * 405 with `allow` where the path has other methods, else 404: also where a route itself says that there is nothing.
 */
function answerUnknown(
  { method, url, id: requestId }: FastifyRequest,
  reply: FastifyReply,
  methods: ReadonlyMap<string, ReadonlySet<string>>,
): FastifyReply {
  const path = url.split('?', 1)[0] ?? '';
  const allowed = methods.get(path);
  if (!allowed || allowed.has(method))
    return reply.code(404).send(errorBody('BAD_REQUEST', `there is nothing at ${path.slice(0, 200)}`, { requestId }));
  const list = [...allowed].sort().join(', ');
  return reply
    .code(405)
    .header('allow', list)
    .send(errorBody('BAD_REQUEST', `${path} takes ${list}, but got: ${method}`, { requestId }));
}

type Body = ReturnType<typeof errorBody>;

/** The response to a request that has failed before or outside GraphQL. An unexpected failure is logged. */
function answerOf(
  error: FastifyError | GraphQLError,
  requestId: string,
  { log, bodyLimit, department }: AnswerOptions,
): { status: number; body: Body } {
  const known = failureOf(error, department) ?? error;
  const status = statusOf(known);
  if (known !== error)
    log.warn({ reason: 'code' in error ? error.code : error.name, requestId }, 'the database does not answer');
  else if (status >= 500 && !(error instanceof GraphQLError)) log.error({ err: error, requestId }, 'unexpected error');
  if (status === 413)
    return {
      status,
      body: errorBody('LIMIT_EXCEEDED', `a request's body may have at most ${bodyLimit} bytes, but got: more`, {
        limit: 'body',
        maximum: bodyLimit,
      }),
    };
  if (known instanceof GraphQLError) {
    // The errors of the platform's own checks: each has a code of the list.
    const { http: _http, code, ...extensions } = known.extensions;
    return { status, body: errorBody(code as ErrorCode, known.message, extensions) };
  }
  if (status >= 500) {
    const message = `internal error; the log has it under request ${requestId}`;
    return { status, body: errorBody('INTERNAL_SERVER_ERROR', message, { requestId }) };
  }
  return { status, body: errorBody('BAD_REQUEST', messageOf(known), { requestId }) };
}

/** SUBGRAPH_UNAVAILABLE where the department's database does not answer; undefined for every other error. */
function failureOf(error: FastifyError | GraphQLError, department: string | undefined): GraphQLError | undefined {
  // A caller who closes the connection causes the same codes while its body is read; Fastify gives those a status.
  const isCallers = 'statusCode' in error && error.statusCode !== undefined && error.statusCode < 500;
  return department === undefined || isCallers ? undefined : unavailable(error, { department });
}

function statusOf(error: FastifyError | GraphQLError): number {
  if (!(error instanceof GraphQLError)) return error.statusCode ?? 500;
  const { http, code } = error.extensions as { http?: { status?: number }; code?: unknown };
  return http?.status ?? (code === 'SUBGRAPH_UNAVAILABLE' ? 503 : 500);
}

const messageOf = ({ code, message }: FastifyError): string =>
  code === 'FST_ERR_CTP_INVALID_JSON_BODY'
    ? 'Invalid JSON: the body does not parse, but its content-type is application/json'
    : message;

/**
 * Reads JSON bodies as UTF-8 and nothing else (RFC 8259, section 8.1): bytes that are not would be stored as U+FFFD,
 * and what was sent would be lost. Another charset is refused with 415, other bytes with 400.
 * @param check may refuse the bytes before they are parsed, by throwing
 */
export function readUtf8Json(app: FastifyInstance, check?: (body: Uint8Array) => void): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      checkCharset(request.headers['content-type']);
      check?.(body);
      if (!isUtf8(body)) throw refusal(400, 'a request must be UTF-8, but got: bytes that are not');
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body.toString(), done);
  });
}

function checkCharset(contentType = ''): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw refusal(415, `the charset of a request must be utf-8, but got: ${charset.slice(0, 50)}`);
}

const refusal = (status: number, message: string): GraphQLError =>
  graphError('BAD_REQUEST', message, { http: { status } });
