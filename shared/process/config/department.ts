/** Settings of a department. Its port and database are variables of its own name (../config.ts). */
import { z } from 'zod';
import { commaSeparated, flag, milliseconds, natsUrl } from './shapes.ts';

export const departmentVariables = {
  /** Where a department reaches the gateway, for evidence that other departments own. Default: none. */
  GATEWAY_URL: z.url().optional(),
  /** The department's own identity towards the joined graph. */
  SERVICE_TOKEN: z.string().min(1).optional(),
  /** Treat a request without a principal as the public. For a department that runs alone, without a gateway. */
  ACCEPT_UNSIGNED: flag.default(false),
  /** Connections for reads, at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** Connections for writes, at most. */
  DATABASE_WRITE_POOL: z.coerce.number().int().min(1).max(200).default(5),
  /** Whether the database is reached through a pooler in transaction mode, such as PgBouncer. */
  DATABASE_POOLER: flag.default(false),
  /** No statement runs longer, but for those of migrations. */
  STATEMENT_TIMEOUT_MS: milliseconds.default(10_000),
  /**
   * Days for which a department keeps its changes; all when unset. Of each subject the last change of each type is
   * always kept, for snapshots. A reader who is behind gets CURSOR_EXPIRED.
   */
  FEED_RETENTION_DAYS: z.coerce.number({ error: 'must be a number of days' }).int().min(1).optional(),
  /** Days for which an idempotency key counts: a write that is repeated later is a new one. */
  IDEMPOTENCY_RETENTION_DAYS: z.coerce.number({ error: 'must be a number of days' }).int().min(1).default(30),
  /** How often a department does its own recurring work: approvals by silence, promises that were not kept. */
  JOBS_MS: milliseconds.default(60_000),
  /**
   * Whether a department does its background work, such as following other departments' feeds. Tests run it by hand.
   */
  BACKGROUND: flag.default(true),
  /**
   * A NATS server with JetStream to which lifecycle publishes the changes of all departments:
   * `nats://[user:password@]host[:port]` or, with TLS, `tls://`. Default: none, and nothing is published.
   */
  NATS_URL: natsUrl.optional(),
  /** A file of NATS credentials (a JWT with its key), in place of a user and a password. */
  NATS_CREDENTIALS: z.string().min(1).optional(),
  /** The stream; it is made where it is missing. */
  NATS_STREAM: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, { error: 'must be letters, digits, _ and -' })
    .default('ELG'),
  /** Which changes are published: those that are public, as a partner reads them, or all, as a service does. */
  NATS_AS: z.enum(['partner', 'service']).default('partner'),
  /**
   * Where exchange has the batches of its log stamped by a third (docs/province.md). Default: none; partners are then
   * served until the hours of rule STAMP_GRACE are over.
   */
  STAMP_URL: z.url().optional(),
  /** The public SM2 keys of the stamp service (comma-separated, each 04 and 128 hexadecimal digits). */
  STAMP_KEYS: commaSeparated
    .refine(keys => keys.every(key => /^04[0-9a-f]{128}$/.test(key)), {
      error: 'must be public keys, each 04 and 128 hexadecimal digits, separated by commas',
    })
    .default([]),
  /**
   * Where the private keys lie with which departments sign (docs/keys.md): in their databases as they are (`software`),
   * or there as ciphertexts that a token opens (`pkcs11`).
   */
  KEY_STORE: z.enum(['software', 'pkcs11']).default('software'),
  /** The module of the token's maker, a shared library. */
  PKCS11_MODULE: z.string().min(1).optional(),
  /** Label of the token. */
  PKCS11_TOKEN: z.string().min(1).optional(),
  /** Id of its key pair of RSA that seals private keys, in hexadecimal digits. */
  PKCS11_KEY: z
    .string()
    .regex(/^(?:[0-9a-fA-F]{2}){1,64}$/, { error: 'must be the id of a key in hexadecimal digits, such as 01' })
    .optional(),
  /** A file with the PIN, and nothing else. */
  PKCS11_PIN_FILE: z.string().min(1).optional(),
  /** By which mechanism a key signs in the token: the number that its maker gives for SM2, such as 0x80000301. */
  PKCS11_SIGN_MECHANISM: z
    .string()
    .regex(/^(?:0x[0-9a-fA-F]{1,16}|[A-Z0-9-]{1,40})$/, { error: 'must be a number such as 0x80000301, or a name' })
    .optional(),
  /** How long the token may take for an answer. */
  PKCS11_TIMEOUT_MS: milliseconds.default(10_000),
  /** The program that asks the token: `pkcs11-tool` of OpenSC. */
  PKCS11_TOOL: z.string().min(1).default('pkcs11-tool'),
  /** Zone codes (comma-separated) whose sample enterprises are loaded; all when unset. */
  ZONE: commaSeparated.optional(),
  /** Sample enterprises that a department loads at its start; none when unset. `npm start` sets 2,000. */
  SAMPLE_ENTERPRISES: z.coerce.number({ error: 'must be a number' }).int().min(0).max(5_000_000).optional(),
  /** The day that sample dates are relative to; the launcher keeps the day of the first load. */
  SAMPLE_TODAY: z.iso.date({ error: 'must be a date YYYY-MM-DD' }).optional(),
};
