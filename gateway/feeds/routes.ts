/**
 * The departments' change feeds through the gateway's front door, so that a reader needs no principal of its own: a
 * token or an API key, as for the graph (docs/feed.md). `GET /departments` says which there are; below
 * `/departments/<name>/changes` stand the feed, its snapshot, its manifest and its types of change.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody, graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { LANGUAGE_HEADER } from '#shared/server/language.ts';
import { clientOf } from '../admission/admit.ts';
import type { Identity } from '../admission/identity.ts';
import type { RateLimits } from '../admission/rate-limit.ts';
import type { DepartmentState } from '../supergraph/source.ts';
import { DepartmentFeeds, FeedFailure } from './department-feeds.ts';
import type { FeedAnswer } from './department-feeds.ts';
import { feedReaders } from './readers.ts';

/** What is read of a department's feed, below its `/changes`. */
const PARTS = [
  '',
  '/snapshot',
  '/manifest',
  '/types',
  // The changes of all departments, of the department that gathers them.
  '/export',
  '/export/snapshot',
  '/export/manifest',
] as const;
/** Characters of a query at most: a cursor, a number of lines, a time to wait. */
const LONGEST_QUERY = 500;
/** Headers of an answer that are its reader's. */
const PASSED_ON = ['content-type', 'cache-control', 'etag', 'feed-resume-after'] as const;

export interface FeedRoutesOptions {
  config: Config;
  identity: Identity;
  rates: RateLimits;
  departments(): readonly DepartmentState[];
  /** The address of a department's subgraph, where it has one now. */
  urlOf(department: string): string | undefined;
  /** Called with the code of each request's error that is refused. */
  onRefused(code: unknown): void;
}

type FeedRequest = FastifyRequest<{ Params: { name: string } }>;

/** Adds the routes. */
export function addFeedRoutes(app: FastifyInstance, options: FeedRoutesOptions): void {
  const { config, departments } = options;
  const readers = feedReaders(config);
  const feeds = new DepartmentFeeds(config);
  app.addHook('onClose', () => feeds.close());
  const admit = admission(options);
  app.get('/departments', { exposeHeadRoute: false }, async (request, reply) => {
    await admit(request, reply);
    return { departments: departments().map(told) };
  });
  for (const part of PARTS) {
    app.get(`/departments/:name/changes${part}`, { exposeHeadRoute: false }, async (request: FeedRequest, reply) => {
      const principal = await admit(request, reply);
      const department = knownOf(request, departments());
      const release = readers.take(principal, request.ip);
      reply.raw.once('close', release);
      return pass(request, reply, { department, part, principal, feeds, options });
    });
  }
}

/** A department as readers of feeds are told of it. */
const told = ({ name, status, since, reason }: DepartmentState): object => ({
  name,
  status,
  since,
  ...(reason !== undefined && { reason }),
});

/** Who sends a request, and whether he may send one more: as for an operation. */
const admission =
  ({ identity, rates, onRefused }: FeedRoutesOptions) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Principal> => {
    try {
      const principal = await identity.identify(request.headers);
      void reply.headers(await rates.take(principal, clientOf(request.headers), request.ip));
      return principal;
    } catch (error) {
      onRefused((error as { extensions?: { code?: unknown } }).extensions?.code);
      throw error;
    }
  };

/** The department that a request names. Throws BAD_REQUEST (404) where there is none of that name. */
function knownOf({ params: { name } }: FeedRequest, departments: readonly DepartmentState[]): string {
  const known = departments.map(one => one.name);
  if (known.includes(name)) return name;
  const got = JSON.stringify(name.slice(0, 40));
  throw graphError('BAD_REQUEST', `the department must be one of ${known.join(', ')}, but got: ${got}`, {
    http: { status: 404 },
  });
}

interface Passing {
  department: string;
  part: (typeof PARTS)[number];
  principal: Principal;
  feeds: DepartmentFeeds;
  options: FeedRoutesOptions;
}

/** Passes a request on to its department, and the answer back as it comes. */
async function pass(request: FeedRequest, reply: FastifyReply, passing: Passing): Promise<FastifyReply> {
  const { department, part, principal, feeds, options } = passing;
  const query = queryOf(request);
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  try {
    const answer = await feeds.read({
      department,
      url: options.urlOf(department),
      path: `/changes${part}${query}`,
      waitSeconds: Number(new URLSearchParams(query).get('wait') ?? 0) || 0,
      headers: await headersOf(request, principal, passing),
      signal: gone.signal,
    });
    return send(reply, answer);
  } catch (error) {
    if (!(error instanceof FeedFailure)) throw error;
    // That a department is down is told once, where its status changes.
    request.log.debug({ department, reason: error.message }, 'a feed could not be read');
    const { status, message } = error;
    const code = status === 404 ? 'BAD_REQUEST' : 'SUBGRAPH_UNAVAILABLE';
    const said = `${department} does not answer: ${message}`;
    return reply.code(status).send(errorBody(code, said, { service: department }));
  }
}

/** The query of a request with its question mark; empty where it has none. */
function queryOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  const query = at < 0 ? '' : url.slice(at);
  if (query.length <= LONGEST_QUERY) return query;
  throw graphError('LIMIT_EXCEEDED', `a query must be at most ${LONGEST_QUERY} characters, but got: ${query.length}`, {
    http: { status: 400 },
    limit: 'queryCharacters',
    maximum: LONGEST_QUERY,
  });
}

async function headersOf(
  { headers, id }: FastifyRequest,
  principal: Principal,
  { department, options }: Passing,
): Promise<Record<string, string>> {
  const { [LANGUAGE_HEADER]: language, 'if-none-match': tag } = headers;
  return {
    'x-request-id': id,
    ...(language !== undefined && { [LANGUAGE_HEADER]: language }),
    ...(tag !== undefined && { 'if-none-match': tag }),
    ...(await options.identity.headersFor(principal, department)),
  };
}

function send(reply: FastifyReply, { status, headers, body }: FeedAnswer): FastifyReply {
  for (const name of PASSED_ON) {
    const value = headers[name];
    if (value !== undefined) void reply.header(name, value);
  }
  // What is another caller's must not be kept by anything on the way.
  void reply.header('vary', 'authorization, x-api-key');
  return reply.code(status).send(body);
}
