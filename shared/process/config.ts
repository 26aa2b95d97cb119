/**
 * The configuration: read and validated once, at start, from the environment. Nothing else in the repository reads
 * `process.env`. A bad value stops the start with an error that names the variable, the rule and what was got.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const port = z.coerce.number({ error: 'must be a port from 0 to 65535' }).int().min(0).max(65_535);
const milliseconds = z.coerce.number({ error: 'must be a number of milliseconds' }).int().min(1);
const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform(text => text === 'true');
const json = z.string().transform((text, context): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    context.addIssue('must be a JSON Web Key');
    return z.NEVER;
  }
});

const roles = z.enum(['enterprise', 'officer', 'bank', 'partner', 'service', 'auditor']);
/** An issuer of callers' tokens beside the platform's own key. */
const issuer = z.strictObject({
  /** The `iss` of its tokens, exactly. */
  issuer: z.string().min(1),
  /** Address of its keys (JSON Web Key Set). */
  jwks: z.url(),
  /** The `aud` that its tokens must hold. */
  audience: z.string().min(1).default('gateway'),
  /** Signatures that are accepted; symmetric ones never. */
  algorithms: z
    .array(
      z.enum(['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512']),
    )
    .min(1)
    .default(['EdDSA', 'ES256', 'PS256', 'RS256']),
  /** The roles that it may vouch for. */
  roles: z.array(roles).min(1),
  /** For how long its keys are kept before they are asked for again. */
  cacheSeconds: z.number().positive().default(600),
  /** An unknown key id asks for the keys anew, but not more often than this. */
  cooldownSeconds: z.number().min(0).default(30),
});
export type IssuerConfig = z.output<typeof issuer>;

/** JSON of a certain shape, in a variable. */
const jsonOf = <Schema extends z.ZodType>(schema: Schema, what: string) =>
  z.string().transform((text, context): z.output<Schema> => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      context.addIssue(`must be JSON: ${what}`);
      return z.NEVER;
    }
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    const [first] = read.error.issues;
    context.addIssue(`must be ${what} (${[...first!.path, first!.message].join(': ')})`);
    return z.NEVER;
  });

/** An address with a host, parts that can be read, and a database's number at most as its path. */
function isRedisUrl(text: string): boolean {
  try {
    const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
    decodeURIComponent(username + password);
    return /^rediss?:$/.test(protocol) && hostname !== '' && /^(\/\d*)?$/.test(pathname) && search + hash === '';
  } catch {
    return false;
  }
}

const limit = z.coerce.number({ error: 'must be a whole number above 0' }).int().min(1);
/** A client application: what it may ask and how often. Its name comes in the header `x-client-name`. */
const client = z.strictObject({
  name: z.string().min(1).max(100),
  /**
   * Whether it must ask registered operations (gateway/admission/registered-operations.ts). Default: `OPERATIONS_MODE`.
   */
  operations: z.enum(['off', 'report', 'enforce']).optional(),
  /** Requests a minute of all its callers together. Default: no limit beside each caller's. */
  ratePerMinute: limit.optional(),
});

const variables = z.object({
  /** Address that servers listen on; loopback unless a container must be reached from outside. */
  HOST: z.string().min(1).default('127.0.0.1'),
  GATEWAY_PORT: port.default(4000),
  /** Where the gateway is reached by a department's decisions. */
  GATEWAY_URL: z.url().optional(),
  /** Folder of the embedded PostgreSQL, keys and passwords. */
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform(path => resolve(ROOT, path)),
  /** Zone codes (comma-separated) whose sample enterprises are loaded; all when unset. */
  ZONE: z
    .string()
    .transform(text =>
      text
        .split(',')
        .map(code => code.trim())
        .filter(Boolean),
    )
    .optional(),
  /** Sample enterprises that a department loads at its start; none when unset. `npm start` sets 2,000. */
  SAMPLE_ENTERPRISES: z.coerce.number({ error: 'must be a number' }).int().min(0).max(5_000_000).optional(),
  /** The day that sample dates are relative to; the launcher keeps the day of the first load. */
  SAMPLE_TODAY: z.iso.date({ error: 'must be a date YYYY-MM-DD' }).optional(),
  /** Days for which a department keeps its changes; for ever when unset. A reader who is behind gets CURSOR_EXPIRED. */
  FEED_RETENTION_DAYS: z.coerce.number({ error: 'must be a number of days' }).int().min(1).optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  STATEMENT_TIMEOUT_MS: milliseconds.default(10_000),
  /** Limit over a department's whole answer. */
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(5_000),
  /** Limit until the first byte of a department's answer, from the request on. */
  SUBGRAPH_FIRST_BYTE_MS: milliseconds.default(4_000),
  /** Limit over connecting to a department. */
  SUBGRAPH_CONNECT_MS: milliseconds.default(1_000),
  /** Limit over an operation, whatever departments it asks; each is told what is left of it. */
  OPERATION_TIMEOUT_MS: milliseconds.default(15_000),
  /** How often a query that did not reach a department is asked again, after 20 to 200 ms. Mutations never are. */
  SUBGRAPH_RETRIES: z.coerce.number({ error: 'must be a number' }).int().min(0).max(5).default(1),
  /** Equal queries of one caller that are on their way to a department at the same time are one. */
  SHARE_IN_FLIGHT: flag.default(false),
  /** Requests to one department at a time, and how many more may wait. */
  SUBGRAPH_CONCURRENCY: limit.default(256),
  SUBGRAPH_QUEUE: z.coerce.number({ error: 'must be a number' }).int().min(0).default(2_000),
  /** After so many failures in a row a department is left alone … */
  BREAKER_FAILURES: limit.default(10),
  /** … for so long, before one request tries it again. */
  BREAKER_OPEN_MS: milliseconds.default(1_000),
  /** How often the gateway looks whether a department's schema has changed or a missing one has come. */
  SUBGRAPH_POLL_MS: milliseconds.default(1_000),
  /** How often a department does its own recurring work: approvals by silence, promises that were not kept. */
  JOBS_MS: milliseconds.default(60_000),
  /** Where OpenTelemetry traces go (OTLP over HTTP), such as http://127.0.0.1:4318. Default: none are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** How long a stopping server waits for running requests. */
  DRAIN_MS: milliseconds.default(5_000),
  /** Public key (JWK) with which principals and callers' tokens are verified. */
  PRINCIPAL_PUBLIC_KEY: json.optional(),
  /**
   * Further issuers of callers' tokens, as JSON: `[{"issuer", "jwks", "roles", "audience"?, "algorithms"?,
   * "cacheSeconds"?, "cooldownSeconds"?}]`. Default: none.
   */
  JWT_ISSUERS: jsonOf(z.array(issuer), 'a list of {"issuer", "jwks", "roles", …}').default([]),
  /** By how many seconds an issuer's clock may differ from ours. */
  CLOCK_SKEW_SECONDS: z.coerce.number({ error: 'must be a number of seconds' }).min(0).max(300).default(2),
  /** File of API keys, each as its hash (shared/identity/api-keys.ts); read again when it changes. Default: none. */
  API_KEYS_FILE: z
    .string()
    .min(1)
    .transform(path => resolve(ROOT, path))
    .optional(),
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
  LIMIT_REPEATS: limit.default(50),
  /** Different fragments spread in one place, which must all be compared with one another. */
  LIMIT_FRAGMENTS: limit.default(100),
  /** Values in a request's JSON: members of objects, items of lists. */
  LIMIT_VALUES: limit.default(20_000),
  /** Items of a list in variables or arguments, and items asked for by `first` and `last`. */
  LIMIT_LIST: limit.default(1_000),
  /** Objects that an operation may make by estimate (gateway/limits/cost.ts). */
  LIMIT_COST: limit.default(100_000),
  /** Items that a list is taken to have where its contract does not say (`@listSize`). */
  COST_LIST_SIZE: limit.default(10),
  /** Requests a minute of one caller; of the public, of one address. 0: no limit. Departments' services have none. */
  RATE_PER_MINUTE: z.coerce.number({ error: 'must be a number' }).int().min(0).default(60_000),
  /**
   * A Redis (or Valkey) in which replicas of the gateway count requests together: `redis://` or, with TLS, `rediss://`.
   * Default: each counts for itself.
   */
  REDIS_URL: z
    .string()
    .refine(isRedisUrl, { error: 'must be redis[s]://[[user]:password@]host[:port][/number]' })
    .optional(),
  /** How long a request waits for Redis before it is counted without. */
  REDIS_TIMEOUT_MS: milliseconds.default(200),
  /** Client applications, as JSON: `[{"name", "operations"?, "ratePerMinute"?}]`. Default: none. */
  CLIENTS: jsonOf(z.array(client), 'a list of {"name", …}').default([]),
  /**
   * What a client may ask that CLIENTS does not name: anything (`off`), anything with a line in the log for what is not
   * registered (`report`), registered operations only (`enforce`).
   */
  OPERATIONS_MODE: z.enum(['off', 'report', 'enforce']).default('off'),
  /**
   * Manifests of Apollo or Relay with further registered operations: paths, comma-separated; `<client>=<path>` for one
   * client alone. Default: none.
   */
  OPERATION_MANIFESTS: z
    .string()
    .default('')
    .transform(text =>
      text
        .split(',')
        .map(path => path.trim())
        .filter(Boolean),
    ),
  /** Count for Prometheus, at `/metrics`. */
  METRICS: flag.default(true),
  /** Take the caller's address from `x-forwarded-for`: only behind a proxy that sets it. */
  TRUST_PROXY: flag.default(false),
  /**
   * Who may ask for the schema, and is told names that it might have meant: everybody, whoever is identified, or
   * nobody. `auto`: everybody where HOST is loopback, otherwise whoever is identified.
   */
  INTROSPECTION: z.enum(['auto', 'everybody', 'identified', 'nobody']).default('auto'),
  /** The administrator's URL of a PostgreSQL server on which `shared/launch/provision.ts` makes databases and roles. */
  DATABASE_ADMIN_URL: z.url().optional(),
  /** Private key (JWK) with which the gateway signs principals. */
  PRINCIPAL_PRIVATE_KEY: json.optional(),
  /** The department's own identity towards the joined graph. */
  SERVICE_TOKEN: z.string().min(1).optional(),
  /** Treat a request without a principal as the public. For a department that runs alone, without a gateway. */
  ACCEPT_UNSIGNED: flag.default(false),
});

/** The validated configuration; see the comment beside each variable. */
export type Config = z.output<typeof variables> & {
  /** `PORT_<DEPARTMENT>`, else `PORT`, else 0: any free one. */
  portOf(department: string): number;
  /** `DATABASE_URL_<DEPARTMENT>`, or undefined where none is set. */
  databaseUrlOf(department: string): string | undefined;
  /** `SUBGRAPH_URL_<DEPARTMENT>`, or undefined where none is set. */
  subgraphUrlOf(department: string): string | undefined;
  /** Every department that has a `SUBGRAPH_URL_<DEPARTMENT>`, by name. */
  subgraphUrls(): Record<string, string>;
};

/** The part of an environment variable's name that stands for a department: `market-access` → `MARKET_ACCESS`. */
export const variablePart = (department: string): string => department.toUpperCase().replaceAll('-', '_');

/** Variables that belong to one process: its addresses, its database, its keys. */
const OWN =
  /^(PORT|DATABASE_URL|SUBGRAPH_URL)(_|$)|^DATABASE_ADMIN_URL$|^PRINCIPAL_|^SERVICE_TOKEN|^ACCEPT_UNSIGNED$|^npm_/;

/** The environment of a child process: this one's settings, nothing that belongs to one process alone, and `own`. */
export function childEnvironment(
  own: Record<string, string>,
  environment: Record<string, string | undefined> = process.env,
): Record<string, string> {
  const passed = Object.entries(environment).filter(([name, value]) => value !== undefined && !OWN.test(name));
  // Unless told otherwise as in production: graphql-js and Apollo Server check themselves at every step in development.
  return { NODE_ENV: 'production', ...(Object.fromEntries(passed) as Record<string, string>), ...own };
}

/** An environment variable that is missing or wrong. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the configuration. Throws {@link ConfigError} that lists every wrong variable with its rule and what was got.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = variables.safeParse(given);
  const problems = read.success
    ? []
    : read.error.issues.map(issue => {
        const name = String(issue.path[0]);
        return `${name}: ${issue.message}, but got: ${/KEY|TOKEN|ADMIN|REDIS_URL/.test(name) ? '(hidden)' : JSON.stringify(given[name])}`;
      });
  const ports = new Map<string, number>();
  for (const [name, value] of Object.entries(given)) {
    if (name !== 'PORT' && !name.startsWith('PORT_')) continue;
    const one = port.safeParse(value);
    if (one.success) ports.set(name, one.data);
    else problems.push(`${name}: must be a port from 0 to 65535, but got: ${JSON.stringify(value)}`);
  }
  for (const [name, value] of Object.entries(given)) {
    if (!/^(DATABASE|SUBGRAPH)_URL_/.test(name)) continue;
    const protocols = name.startsWith('DATABASE') ? ['postgres:', 'postgresql:'] : ['http:', 'https:'];
    if (!URL.canParse(value!) || !protocols.includes(new URL(value!).protocol)) {
      problems.push(`${name}: must be a URL that starts with ${protocols.join('// or ')}//, but got one that does not`);
    }
  }
  if (!read.success || problems.length > 0) throw new ConfigError(`wrong configuration:\n  ${problems.join('\n  ')}`);
  return {
    ...read.data,
    portOf: department => ports.get(`PORT_${variablePart(department)}`) ?? ports.get('PORT') ?? 0,
    databaseUrlOf: department => given[`DATABASE_URL_${variablePart(department)}`],
    subgraphUrlOf: department => given[`SUBGRAPH_URL_${variablePart(department)}`],
    subgraphUrls: () =>
      Object.fromEntries(
        Object.entries(given)
          .filter(([name]) => name.startsWith('SUBGRAPH_URL_'))
          .map(([name, value]) => [name.slice('SUBGRAPH_URL_'.length).toLowerCase().replaceAll('_', '-'), value!]),
      ),
  };
}
