/**
 * `GET /changes?after=<cursor>&limit=<1..1000>&wait=<seconds, at most 30>`: the change feed over HTTP, as NDJSON, one
 * change a line. With `wait` an empty response is held back until there is a change or the time is over. Services,
 * partners and auditors see all; every other caller only what is public, without payload.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorBody, graphError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { Principal } from '../identity/principal.ts';
import type { Database } from './database.ts';
import { readChanges } from './feed.ts';
import type { Change, ReadChanges } from './feed.ts';

export interface FeedRouteOptions {
  database: Database;
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
  /** How often a waiting reader looks again. Default 250 ms. */
  pollMs?: number;
}

interface FeedQuery {
  after?: string;
  limit?: string;
  wait?: string;
}

const WAIT_LIMIT_SECONDS = 30;
const TRUSTED: ReadonlySet<string> = new Set(['service', 'partner', 'auditor']);

/** Adds the route. Readers that wait get their response at once when the server stops. */
export function feedRoute(app: FastifyInstance, { database, authenticate, pollMs = 250 }: FeedRouteOptions): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  const serve = async (request: FastifyRequest<{ Querystring: FeedQuery }>, reply: FastifyReply): Promise<unknown> => {
    const principal = await authenticate(request.headers);
    const trusted = TRUSTED.has(principal.role);
    const { after, limit = 100 } = request.query;
    const changes = await waitForChanges(database, {
      read: { after, limit: Number(limit), publicOnly: !trusted },
      waitMs: waitOf(request.query),
      pollMs,
      gone: () => stopping || request.raw.destroyed,
    });
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(changes.map(change => `${JSON.stringify(trusted ? change : withoutPayload(change))}\n`).join(''));
  };
  app.get<{ Querystring: FeedQuery }>('/changes', async (request, reply) => {
    try {
      return await serve(request, reply);
    } catch (error) {
      return sendError(reply, error);
    }
  });
}

const withoutPayload = ({ payload: _payload, ...change }: Change): Omit<Change, 'payload'> => change;

/** How long the reader waits, in ms. */
function waitOf({ wait = '0' }: FeedQuery): number {
  const seconds = Number(wait);
  if (seconds >= 0 && seconds <= WAIT_LIMIT_SECONDS) return seconds * 1_000;
  throw graphError('BAD_USER_INPUT', `wait must be seconds from 0 to ${WAIT_LIMIT_SECONDS}, but got: ${wait}`);
}

interface Waiting {
  read: ReadChanges;
  waitMs: number;
  pollMs: number;
  /** Whether the reader has gone, or the server stops. */
  gone(): boolean;
}

async function waitForChanges(database: Database, { read, waitMs, pollMs, gone }: Waiting): Promise<Change[]> {
  const deadline = Date.now() + waitMs;
  let changes = await readChanges(database, read);
  while (changes.length === 0 && Date.now() < deadline && !gone()) {
    await new Promise(resolve => setTimeout(resolve, Math.min(pollMs, deadline - Date.now())));
    changes = await readChanges(database, read);
  }
  return changes;
}

/** An error with a code becomes the body of the response; the server reports every other. */
function sendError(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof GraphQLError) || typeof error.extensions.code !== 'string') throw error;
  const { http, code, ...more } = error.extensions as { http?: { status: number }; code: ErrorCode };
  const status = http?.status ?? (code === 'CURSOR_EXPIRED' ? 410 : 400);
  return reply.code(status).send(errorBody(code, error.message, more));
}
