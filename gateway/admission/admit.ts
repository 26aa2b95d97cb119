/**
 * A call's way in: who asks, how often, which operation, and whether it is within bounds, before anything of it is
 * planned.
 */
import type { FastifyRequest } from 'fastify';
import type { Config } from '#shared/process/config.ts';
import { timeLeft, untilGone } from '#shared/server/deadline.ts';
import type { Admit } from '../context.ts';
import { readParameters, replaceIdByText } from '../pipeline/request.ts';
import type { Identity } from './identity.ts';
import { createInsiders } from './schema-visibility.ts';
import { createLimits } from '../limits/document.ts';
import type { Limits } from '../limits/document.ts';
import type { Metrics } from '../pipeline/metrics.ts';
import type { Operations } from './registered-operations.ts';
import type { RateLimits } from './rate-limit.ts';

/** Header of the client application's name; Apollo's clients call it otherwise. */
const CLIENT_HEADERS = ['x-client-name', 'apollographql-client-name'];
/** Header by which an insider asks for more than the answer: `x-explain: cost, plan`. */
const EXPLAIN_HEADER = 'x-explain';

export interface Calls {
  /**
   * What the call carries from here on; an operation's id in `sent` is replaced by its text. Rejects with
   * UNAUTHENTICATED, RATE_LIMITED, LIMIT_EXCEEDED, or what {@link Operations.resolve} throws.
   */
  admit: Admit;
  limits: Limits;
}

const NOTHING: ReadonlySet<string> = new Set();

export function createCalls({
  config,
  identity,
  operations,
  rates,
  metrics,
}: {
  config: Config;
  identity: Identity;
  operations: Operations;
  rates: RateLimits;
  metrics: Metrics;
}): Calls {
  const limits = createLimits(config);
  const isInsider = createInsiders(config);
  const admit: Calls['admit'] = async (request, reply, sent) => {
    const { headers, id } = request;
    const begun = performance.now();
    const principal = await identity.identify(headers);
    const client = nameOf(headers);
    const told = await rates.take(principal, client, request.ip);
    for (const name in told) void reply.header(name, told[name]);
    const asked = readParameters(sent);
    const text = operations.resolve(asked, client);
    if (text !== undefined) replaceIdByText(sent, text);
    limits.check(text ?? asked.query, asked.variables);
    const insider = isInsider(principal);
    const explain = headers[EXPLAIN_HEADER];
    const limitMs = Math.min(config.OPERATION_TIMEOUT_MS, timeLeft(headers) ?? Infinity);
    return {
      principal,
      requestId: id,
      deadline: Date.now() + limitMs,
      cancellation: untilGone(reply, undefined),
      client,
      insider,
      begun,
      explain: insider && explain ? new Set(String(explain).split(/[\s,]+/)) : NOTHING,
    };
  };
  return {
    limits,
    admit: async (request, reply, sent) => {
      try {
        return await admit(request, reply, sent);
      } catch (error) {
        metrics.refused((error as { extensions?: { code?: unknown } }).extensions?.code);
        throw error;
      }
    },
  };
}

function nameOf(headers: FastifyRequest['headers']): string {
  for (const header of CLIENT_HEADERS) {
    const name = headers[header];
    if (typeof name === 'string' && /^[\w .@/-]{1,100}$/.test(name)) return name;
  }
  return '';
}
