/** Settings of the gateway. The addresses of the departments are variables of their names (../config.ts). */
import { resolve } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../root.ts';
import {
  commaSeparated,
  count,
  decidedLabels,
  flag,
  jsonOf,
  jsonWebKey,
  limit,
  milliseconds,
  origins,
  port,
  redisUrl,
} from './shapes.ts';

/** An issuer of callers' tokens in addition to the platform's own key. */
const issuer = z.strictObject({
  /** The `iss` of its tokens, exactly. */
  issuer: z.string().min(1),
  /** Address of its keys (JSON Web Key Set). */
  jwks: z.url(),
  /** The `aud` that its tokens must hold. */
  audience: z.string().min(1).default('gateway'),
  /** Signature algorithms that are accepted; symmetric ones never. */
  algorithms: z
    .array(
      z.enum(['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512']),
    )
    .min(1)
    .default(['EdDSA', 'ES256', 'PS256', 'RS256']),
  /** The roles that it may vouch for. */
  roles: z.array(z.enum(['enterprise', 'officer', 'bank', 'partner', 'service', 'auditor'])).min(1),
  /** For how long its keys are kept before they are fetched again. */
  cacheSeconds: z.number().positive().default(600),
  /** A token of an age beyond this is refused, whatever its `exp`; its age begins at its `iat`. */
  longestSeconds: z.number().positive().default(86_400),
  /** An unknown key id causes a fetch of the keys, but not more often than this. */
  cooldownSeconds: z.number().min(0).default(30),
});
export type IssuerConfig = z.output<typeof issuer>;

const EACH_ONCE = 'each issuer must stand there once';
const areDistinct = (issuers: readonly IssuerConfig[]): boolean =>
  new Set(issuers.map(({ issuer: name }) => name)).size === issuers.length;

/** A client application: what it may request and how often. Its name comes in the header `x-client-name`. */
const client = z.strictObject({
  name: z.string().min(1).max(100),
  /**
   * Whether it must use registered operations (gateway/admission/registered-operations.ts). Default: `OPERATIONS_MODE`.
   */
  operations: z.enum(['off', 'report', 'enforce']).optional(),
  /** Requests a minute of all its callers together. Default: no limit but each caller's own. */
  ratePerMinute: limit.optional(),
});

/** How the gateway calls the departments. */
const transport = {
  /** Limit over a department's whole response. */
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(5_000),
  /** Limit until the first byte of a department's response, from the request on. */
  SUBGRAPH_FIRST_BYTE_MS: milliseconds.default(4_000),
  /** Limit over connecting to a department. */
  SUBGRAPH_CONNECT_MS: milliseconds.default(1_000),
  /**
   * Client for `http:` addresses of departments: our own, or undici as the way back. Other schemes always use undici.
   */
  HTTP_CLIENT: z.enum(['own', 'undici']).default('own'),
  /** Limit over an operation, whatever departments it needs; each request says what is left of it. */
  OPERATION_TIMEOUT_MS: milliseconds.default(15_000),
  /** How often a query that did not reach a department is sent again, after 20 to 200 ms. Mutations never are. */
  SUBGRAPH_RETRIES: count.max(5).default(1),
  /** Equal queries of one caller that are on their way to a department at the same time are one. */
  SHARE_IN_FLIGHT: flag.default(false),
  /** Requests to one department at a time. */
  SUBGRAPH_CONCURRENCY: limit.default(256),
  /** How many more requests to it may wait. */
  SUBGRAPH_QUEUE: count.default(2_000),
  /** After so many failures in a row a department's circuit opens: no request is sent to it … */
  BREAKER_FAILURES: limit.default(10),
  /** … for so long, before one request tries it again. */
  BREAKER_OPEN_MS: milliseconds.default(1_000),
  /** How often the gateway looks whether a department's schema has changed or a missing one has come. */
  SUBGRAPH_POLL_MS: milliseconds.default(1_000),
};

/** Who may send requests. */
const admission = {
  /** Private key (JWK) with which the gateway signs principals. */
  PRINCIPAL_PRIVATE_KEY: jsonWebKey.optional(),
  /**
   * Further issuers of callers' tokens, as JSON: `[{"issuer", "jwks", "roles", "audience"?, "algorithms"?,
   * "cacheSeconds"?, "longestSeconds"?, "cooldownSeconds"?}]`. Default: none.
   */
  JWT_ISSUERS: jsonOf(
    z.array(issuer).refine(areDistinct, EACH_ONCE),
    'a list of {"issuer", "jwks", "roles", …}',
  ).default([]),
  /** By how many seconds an issuer's clock may differ from ours. */
  CLOCK_SKEW_SECONDS: z.coerce.number({ error: 'must be a number of seconds' }).min(0).max(300).default(2),
  /** File of API keys, each as its hash (shared/identity/api-keys.ts); read again when it changes. Default: none. */
  API_KEYS_FILE: z
    .string()
    .min(1)
    .transform(path => resolve(ROOT, path))
    .optional(),
  /**
   * Origins whose pages may send requests, comma-separated: `https://portal.example.cn`. Default: none; a page that the
   * gateway itself serves always may.
   */
  CORS_ORIGINS: origins.default([]),
  /** Responses from so many bytes on are compressed, where the caller takes gzip, br or zstd. 0: none. */
  COMPRESS_BYTES: count.default(4_096),
  /** Take the caller's address from `x-forwarded-for`: only behind a proxy that sets it. */
  TRUST_PROXY: flag.default(false),
  /** Client applications, as JSON: `[{"name", "operations"?, "ratePerMinute"?}]`. Default: none. */
  CLIENTS: jsonOf(z.array(client), 'a list of {"name", …}').default([]),
  /**
   * What a client may request that CLIENTS does not name: anything (`off`), anything with a line in the log for what is
   * not registered (`report`), registered operations only (`enforce`).
   */
  OPERATIONS_MODE: z.enum(['off', 'report', 'enforce']).default('off'),
  /**
   * Manifests of Apollo or Relay with further registered operations: paths, comma-separated; `<client>=<path>` for one
   * client alone. Default: none.
   */
  OPERATION_MANIFESTS: commaSeparated.default([]),
  /**
   * Who may request the schema and gets suggestions for misspelt names: every caller, identified callers, or no caller.
   * `auto`: every caller where HOST is loopback, otherwise identified callers.
   */
  INTROSPECTION: z.enum(['auto', 'everybody', 'identified', 'nobody']).default('auto'),
  /** Requests a minute of one caller; of the public, of one address. 0: no limit. Departments' services have none. */
  RATE_PER_MINUTE: count.default(60_000),
  /**
   * A Redis (or Valkey) in which replicas of the gateway count requests together: `redis://` or, with TLS, `rediss://`.
   * Default: each counts for itself.
   */
  REDIS_URL: redisUrl.optional(),
  /** How long a request waits for Redis before it is counted without. */
  REDIS_TIMEOUT_MS: milliseconds.default(200),
};

/** Subscriptions, over server-sent events and WebSockets. */
const subscriptions = {
  /** Subscriptions at a time, of all callers together. */
  SUBSCRIPTIONS: limit.default(10_000),
  /** Subscriptions at a time of one caller; of the public, of one address. */
  SUBSCRIPTIONS_PER_CALLER: limit.default(50),
  /** Events that may wait for a slow reader; then it is ended, and told so. */
  SUBSCRIPTION_QUEUE: limit.default(200),
  /** A department that sends nothing for so long, not even a heartbeat, is down: its subscriptions end. */
  SUBSCRIPTION_SILENCE_MS: milliseconds.default(30_000),
  /** How often something is sent to a subscriber in any case. */
  SUBSCRIPTION_HEARTBEAT_MS: milliseconds.default(10_000),
};

/** The departments' change feeds, through the gateway. */
const feeds = {
  /** Requests for feeds that are answered at a time, of all callers together; one that waits for a change counts. */
  FEED_READERS: limit.default(200),
  /** Requests for feeds that are answered at a time, of one caller; of the public, of one address. */
  FEED_READERS_PER_CALLER: limit.default(20),
};

/** Receipts of what officers, banks and services read (gateway/receipts). */
const receipts = {
  /** How long a receipt waits for others before they are handed in together. */
  RECEIPT_WAIT_MS: milliseconds.default(2_000),
  /** Receipts that may wait while they are not taken: beyond, what would leave one is not read. */
  RECEIPTS_WAITING: limit.default(50_000),
};

/** How much one request may cost. */
const limits = {
  /** Bytes of a request's body. */
  LIMIT_BODY_BYTES: limit.default(1_000_000),
  /** Characters of a GraphQL document. */
  LIMIT_CHARACTERS: limit.default(100_000),
  /** Lines of a GraphQL document. */
  LIMIT_LINES: limit.default(5_000),
  /** Tokens of a GraphQL document. */
  LIMIT_TOKENS: limit.default(2_000),
  /** Selections below one another, fragments spread. */
  LIMIT_DEPTH: limit.default(16),
  /** Selections of a document, fragments spread. */
  LIMIT_SELECTIONS: limit.default(2_000),
  /** Fields under another name. */
  LIMIT_ALIASES: limit.default(50),
  /** Fields of Query or Mutation. */
  LIMIT_ROOT_FIELDS: limit.default(20),
  /** Directives in a document. */
  LIMIT_DIRECTIVES: limit.default(50),
  /** Selections of one field in one place, which must all be compared with one another. */
  LIMIT_REPEATS: limit.default(100),
  /** Different fragments spread in one place, which must all be compared with one another. */
  LIMIT_FRAGMENTS: limit.default(100),
  /** Values in a request's JSON: members of objects, items of lists. */
  LIMIT_VALUES: limit.default(20_000),
  /** Items of a list in variables or arguments, and items requested by `first` and `last`. */
  LIMIT_LIST: limit.default(1_000),
  /** Objects that an operation may make by estimate (gateway/limits/estimated-cost.ts). */
  LIMIT_COST: limit.default(100_000),
  /** CPU time in which it must be found how an operation is split among the departments. */
  PLAN_TIMEOUT_MS: milliseconds.default(5_000),
  /**
   * Whether fields are asked of the department that takes them over by `@override(from:, label:)`, by the label:
   * `taxes-2027=on,register-2=off`. A contract with a label that is not decided is refused. Default: none is.
   */
  OVERRIDE_LABELS: decidedLabels.default(new Map()),
  /** Which planner finds that first; the other plans what this one cannot (docs/decisions/0033). */
  QUERY_PLANNER: z.enum(['apollo', 'hive']).default('apollo'),
  /** Items that a list is estimated to have where its contract does not say (`@listSize`). */
  COST_LIST_SIZE: limit.default(10),
};

export const gatewayVariables = {
  GATEWAY_PORT: port.default(4000),
  /** Count for Prometheus, at `/metrics`. */
  METRICS: flag.default(true),
  /**
   * Memory that operations may take which are kept planned and compiled, in bytes, by estimate: 10 kB each, and 150
   * bytes for each character. There are at most a thousand.
   */
  OPERATION_CACHE_BYTES: limit.default(100_000_000),
  /**
   * Memory for what departments answered about enterprises and nobody has changed since, in bytes. 0: nothing is kept.
   */
  ENTITY_CACHE_BYTES: count.default(64_000_000),
  ...transport,
  ...admission,
  ...subscriptions,
  ...feeds,
  ...receipts,
  ...limits,
};
