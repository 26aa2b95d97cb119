/**
 * Pages of other origins: which may send requests (CORS), and which requests none of them can have sent (CSRF). A page
 * of an origin that is not listed can do nothing here.
 */
import type { IncomingHttpHeaders } from 'node:http';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '#shared/process/config.ts';

/** Headers of requests that pages may set. */
const ALLOWED = [
  'accept',
  'accept-language',
  'apollo-require-preflight',
  'apollographql-client-name',
  'authorization',
  'content-type',
  'graphql-require-preflight',
  'x-access-basis',
  'x-access-case',
  'x-access-purpose',
  'x-api-key',
  'x-client-name',
  'x-explain',
  'x-request-id',
  'x-timeout-ms',
];
/** Headers of responses that pages may read, besides those that every page may. */
const EXPOSED = [
  'etag',
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-request-id',
];
/** For so many seconds a browser need not ask again; the longest that Chromium keeps. */
const MAX_AGE_SECONDS = 7_200;

/**
 * Lets pages of the listed origins send requests and read responses. They come with a token in a header of their own:
 * cookies are never asked for. Without origins nothing is added.
 */
export async function allowOrigins(app: FastifyInstance, { CORS_ORIGINS }: Config): Promise<void> {
  if (CORS_ORIGINS.length === 0) return;
  await app.register(cors, {
    origin: CORS_ORIGINS,
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ALLOWED,
    exposedHeaders: EXPOSED,
    maxAge: MAX_AGE_SECONDS,
    strictPreflight: false,
  });
}

/**
 * The headers that a browser sends before it lets a page of another origin set them, and that every other caller may
 * set: `graphql-require-preflight` is the one that several servers of GraphQL over HTTP take.
 */
export const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'graphql-require-preflight', 'x-apollo-operation-name'];

/**
 * Whether the browser says that no page of a foreign origin sends this request: the page is of this origin, or of a
 * listed one (Fetch Metadata, `sec-fetch-site`, which a page cannot set). False where nothing is said.
 */
export function isFromKnownPage(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  return headers['sec-fetch-site'] !== undefined && origins.includes(headers.origin ?? '');
}
