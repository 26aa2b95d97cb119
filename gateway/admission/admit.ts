/**
 * Admission: every check of a request before its operation is planned. Who sends it, how often, which operation it
 * runs, and whether that is within the limits.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cancellation } from '#shared/process/cancellation.ts';
import type { Config } from '#shared/process/config.ts';
import { timeLeft, untilGone } from '#shared/server/deadline.ts';
import { languageOf } from '#shared/server/language.ts';
import type { Admit, AdmittedContext } from '../context.ts';
import { createLimits } from '../limits/document.ts';
import { readParameters, replaceIdByText } from '../pipeline/request.ts';
import type { Identity } from './identity.ts';
import type { RateLimits } from './rate-limit.ts';
import type { Operations } from './registered-operations.ts';
import { createSchemaVisibility } from './schema-visibility.ts';
import { statedIn } from './stated.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request's admission, once it has begun. */
    admission: Promise<AdmittedContext> | undefined;
  }
}

/** Headers that hold the client application's name: ours, and that of Apollo's clients. */
const CLIENT_HEADERS = ['x-client-name', 'apollographql-client-name'];
/** Header by which an insider requests explanations in the response's extensions: `x-explain: cost, plan`. */
const EXPLAIN_HEADER = 'x-explain';
const NO_EXPLANATIONS: ReadonlySet<string> = new Set();

export interface AdmissionOptions {
  config: Config;
  identity: Identity;
  operations: Operations;
  rates: RateLimits;
  /** Called with the code of each request's error that is refused. */
  onRefused(code: unknown): void;
}

/**
 * Makes the admission of a server's requests. It rejects with UNAUTHENTICATED, ISSUER_UNAVAILABLE, RATE_LIMITED,
 * LIMIT_EXCEEDED, or what {@link Operations.resolve} throws. A request is admitted once, whichever way its operation is
 * then executed.
 */
export function createAdmission(app: FastifyInstance, options: AdmissionOptions): Admission {
  app.decorateRequest('admission');
  const admit = createAdmit(options);
  const admitOrCount: Admission['message'] = async (caller, httpRequest) => {
    try {
      return await admit(caller, httpRequest);
    } catch (error) {
      options.onRefused((error as { extensions?: { code?: unknown } }).extensions?.code);
      throw error;
    }
  };
  return {
    request: (request, reply, httpRequest) => {
      request.admission ??= admitOrCount(callerOf(request, reply), httpRequest);
      return request.admission;
    },
    message: admitOrCount,
  };
}

const callerOf = (request: FastifyRequest, reply: FastifyReply): Caller => ({
  headers: request.headers,
  id: request.id,
  address: request.ip,
  cancellation: untilGone(reply, undefined),
  setHeader: (name, value) => void reply.header(name, value),
});

/** Who sends an operation: by a request, or by a message of a connection. */
export interface Caller {
  headers: IncomingHttpHeaders;
  /** The id of the operation. */
  id: string;
  address: string;
  /** Cancelled when the caller no longer waits. */
  cancellation: Cancellation;
  /** Tells the caller something beside the response. */
  setHeader(name: string, value: string | undefined): void;
}

export interface Admission {
  /** Admits a request, once. */
  request: Admit;
  /** Admits an operation that came in another way. */
  message(caller: Caller, httpRequest: HTTPGraphQLRequest): Promise<AdmittedContext>;
}

function createAdmit({ config, identity, operations, rates }: AdmissionOptions): Admission['message'] {
  const limits = createLimits(config);
  const seesSchema = createSchemaVisibility(config);
  return async ({ headers, id, address, cancellation, setHeader }, httpRequest) => {
    const startedAt = performance.now();
    const principal = await identity.identify(headers);
    const client = clientOf(headers);
    const rateHeaders = await rates.take(principal, client, address);
    for (const name in rateHeaders) setHeader(name, rateHeaders[name]);
    const parameters = readParameters(httpRequest);
    const text = operations.resolve(parameters, client);
    if (text !== undefined) replaceIdByText(httpRequest, text);
    limits.check(text ?? parameters.query, parameters.variables);
    const insider = seesSchema(principal);
    const limitMs = Math.min(config.OPERATION_TIMEOUT_MS, timeLeft(headers) ?? Infinity);
    return {
      principal,
      requestId: id,
      language: languageOf(headers),
      deadline: Date.now() + limitMs,
      cancellation,
      client,
      insider,
      startedAt,
      explain: insider ? explanationsOf(headers) : NO_EXPLANATIONS,
      stated: statedIn(headers),
    };
  };
}

/** The client application's name as it states it; empty where it states none, or none that may be logged. */
export function clientOf(headers: FastifyRequest['headers']): string {
  for (const header of CLIENT_HEADERS) {
    const name = headers[header];
    if (typeof name === 'string' && /^[\w .@/-]{1,100}$/.test(name)) return name;
  }
  return '';
}

function explanationsOf(headers: FastifyRequest['headers']): ReadonlySet<string> {
  const requested = headers[EXPLAIN_HEADER];
  return requested ? new Set(String(requested).split(/[\s,]+/)) : NO_EXPLANATIONS;
}
