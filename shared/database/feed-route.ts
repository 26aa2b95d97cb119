/**
 * `GET /changes?after=<cursor>&limit=<1..1000>&wait=<seconds, at most 30>`: the change feed over HTTP, as NDJSON, one
 * change a line. With `wait` an empty response is held back until there is a change or the time is over.
 * `GET /changes/snapshot?after=<cursor>&limit=<1..1000>`: the last change of each type of each subject, likewise; its
 * header `feed-resume-after` holds the cursor from which the feed goes on. `GET /changes/manifest`: how many there must
 * be of each type, and a running hash over them (feed-manifest.ts). All take `until=<cursor>`.
 *
 * Restricted changes are for who may read the enterprise's own rows in the graph, by the same statement
 * ({@link readableEnterprises}). Payloads are for them, and of public changes for partners too. A change does not say
 * its zone: who works in some zones alone is told what is public. docs/feed.md tells readers all this.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorBody, graphError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { inAllZones, isOfficerOf, readableEnterprises } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import type { Database } from './database.ts';
import { readManifest } from './feed-manifest.ts';
import type { ReadManifest } from './feed-manifest.ts';
import { MANIFEST_PATH, SNAPSHOT_PATH, readChanges, readSnapshot } from './feed.ts';
import type { Change, FeedReader, ReadChanges } from './feed.ts';
import { openPart } from './open-part.ts';

export interface FeedRouteOptions {
  database: Database;
  /** Whose feed it is. */
  department: string;
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
  /** Types of change of which no enterprise is told. Default: none. */
  officeOnly?: readonly string[] | undefined;
  /** Types of change of which nobody is told but officers of the department. Default: none. */
  sealed?: readonly string[] | undefined;
  /** Types of change with which their subject is gone. Default: none. */
  ends?: readonly string[] | undefined;
  /** Members of the payloads of public changes that every reader gets, by type. Default: none. */
  open?: Readonly<Record<string, readonly string[]>> | undefined;
  /** After which time a waiting reader that was told of no change looks again. Default 250 ms. */
  pollMs?: number;
}

interface FeedQuery {
  after?: string;
  until?: string;
  limit?: string;
  wait?: string;
  of?: string;
  hash?: string;
}

const WAIT_LIMIT_SECONDS = 30;
/** How soon a reader looks again for a change that it was told of, in ms. */
const SOON_MS = 20;

/** A request's reader, and what of a change the reader is shown. */
interface Reading {
  reader: FeedReader;
  show(change: Change): object;
}

function readingOf(caller: Principal, options: FeedRouteOptions): Reading {
  const principal = inAllZones(caller);
  const { department, officeOnly = [], sealed = [], ends = [], open = {} } = options;
  const enterprises = readableEnterprises(principal, department);
  const seesPayload = ({ creditCode }: Change): boolean =>
    enterprises === 'all' || principal.role === 'partner' || enterprises.includes(creditCode);
  const payloadFor = (change: Change): object => {
    if (seesPayload(change)) return { payload: change.payload };
    const members = change.restricted ? undefined : open[change.type];
    return members ? { payload: openPart(change.payload, members) } : {};
  };
  return {
    reader: { enterprises, officeOnly, hidden: isOfficerOf(principal, department) ? [] : sealed },
    show: change => {
      const { cases, payload: _payload, ...shown } = change;
      const isOwn = enterprises === 'all' || enterprises.includes(change.creditCode);
      return {
        ...shown,
        ...(officeOnly.includes(change.type) && { officeOnly: true }),
        ...(ends.includes(change.type) && { ends: true }),
        ...payloadFor(change),
        // Who waits for what is no part of what the public may know of a matter.
        ...(isOwn && cases && { cases }),
      };
    },
  };
}

type FeedRequest = FastifyRequest<{ Querystring: FeedQuery }>;

/** Adds the routes. Readers that wait get their response at once when the server stops. */
export function feedRoute(app: FastifyInstance, options: FeedRouteOptions): void {
  const { database, authenticate, pollMs = 250 } = options;
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  const changes = async (request: FeedRequest, reply: FastifyReply): Promise<unknown> => {
    const { reader, show } = readingOf(await authenticate(request.headers), options);
    const changes = await waitForChanges(database, {
      read: { ...pageOf(request.query), reader },
      waitMs: waitOf(request.query),
      pollMs,
      gone: () => stopping || request.raw.destroyed,
    });
    return sendLines(reply, changes.map(show));
  };
  const snapshot = async (request: FeedRequest, reply: FastifyReply): Promise<unknown> => {
    const { reader, show } = readingOf(await authenticate(request.headers), options);
    const { changes, resumeAfter } = await readSnapshot(database, { ...pageOf(request.query), reader });
    return sendLines(reply.header('feed-resume-after', resumeAfter ?? ''), changes.map(show));
  };
  const manifest = async (request: FeedRequest, reply: FastifyReply): Promise<unknown> => {
    const { reader } = readingOf(await authenticate(request.headers), options);
    const found = await readManifest(database, { ...manifestOf(request.query), reader });
    return reply.header('cache-control', 'no-store').send(found);
  };
  app.get<{ Querystring: FeedQuery }>('/changes', orError(changes));
  app.get<{ Querystring: FeedQuery }>(MANIFEST_PATH, orError(manifest));
  app.get<{ Querystring: FeedQuery }>(SNAPSHOT_PATH, orError(snapshot));
}

/** A handler whose errors with a code become the body of the response. */
export const orError =
  <Request>(serve: (request: Request, reply: FastifyReply) => Promise<unknown>) =>
  async (request: Request, reply: FastifyReply): Promise<unknown> => {
    try {
      return await serve(request, reply);
    } catch (error) {
      return sendError(reply, error);
    }
  };

const pageOf = ({ after, until, limit = '100' }: FeedQuery): Pick<ReadChanges, 'after' | 'until' | 'limit'> => ({
  after,
  until,
  limit: Number(limit),
});

/** What a manifest is asked of. */
function manifestOf({ after, until, limit = '10000', of = 'changes', hash }: FeedQuery): ReadManifest {
  if (of !== 'changes' && of !== 'snapshot')
    throw graphError('BAD_USER_INPUT', `of must be changes or snapshot, but got: ${JSON.stringify(of.slice(0, 40))}`);
  return { of, after, until, hash, limit: Number(limit) };
}

const sendLines = (reply: FastifyReply, lines: readonly object[]): FastifyReply =>
  reply
    .type('application/x-ndjson; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(lines.map(line => `${JSON.stringify(line)}\n`).join(''));

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
  let wasTold = false;
  while (changes.length === 0 && Date.now() < deadline && !gone()) {
    // A change that was told may wait for an older transaction still.
    const waitLimitMs = wasTold ? SOON_MS : pollMs;
    wasTold = await database.signal.wait(Math.min(waitLimitMs, deadline - Date.now()));
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
