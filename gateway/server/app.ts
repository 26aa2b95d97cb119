/** Fastify as the gateway uses it: how large a request may be, what it is called, and how a fault is reported. */
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorBody } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { Config } from '#shared/process/config.ts';
import { requestLog } from '#shared/process/log.ts';
import type { Logger } from '#shared/process/log.ts';
import { traceRequests } from '#shared/process/tracing.ts';
import { readJsonBodies } from '../limits/json-body.ts';

const REQUEST_ID_HEADER = 'x-request-id';

export function createApp(config: Config, log: Logger): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: requestLog,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.LIMIT_BODY_BYTES,
    trustProxy: config.TRUST_PROXY,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => requestIdOf(headers),
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
    done();
  });
  readJsonBodies(app, config);
  traceRequests(app, 'gateway');
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'unexpected error');
    return reply.code(status).send(bodyOf(error, status, request.id, config));
  });
  return app;
}

/** The id that the caller sent, where it may be logged; else a new one. */
function requestIdOf(headers: IncomingHttpHeaders): string {
  const sent = String(headers[REQUEST_ID_HEADER] ?? '');
  return /^[\w.:-]{1,100}$/.test(sent) ? sent : randomUUID();
}

function statusOf(error: FastifyError | GraphQLError): number {
  if ('statusCode' in error && error.statusCode !== undefined) return error.statusCode;
  const { http } = (error instanceof GraphQLError ? error.extensions : {}) as { http?: { status?: number } };
  return http?.status ?? 500;
}

/** The body of a request that has failed before or outside GraphQL. */
function bodyOf(
  error: FastifyError | GraphQLError,
  status: number,
  requestId: string,
  { LIMIT_BODY_BYTES }: Config,
): ReturnType<typeof errorBody> {
  if (status === 413)
    return errorBody('LIMIT_EXCEEDED', `a request's body may have at most ${LIMIT_BODY_BYTES} bytes, but got: more`, {
      limit: 'body',
      maximum: LIMIT_BODY_BYTES,
    });
  if (error instanceof GraphQLError) {
    // The errors of the gateway's own checks: each has a code of the list.
    const { http: _http, code, ...extensions } = error.extensions;
    return errorBody(code as ErrorCode, error.message, extensions);
  }
  if (status >= 500)
    return errorBody('INTERNAL_SERVER_ERROR', `internal error; the log has it under request ${requestId}`, {
      requestId,
    });
  const message =
    error.code === 'FST_ERR_CTP_INVALID_JSON_BODY'
      ? 'Invalid JSON: the body does not parse, but its content-type is application/json'
      : error.message;
  return errorBody('BAD_REQUEST', message, { requestId });
}
