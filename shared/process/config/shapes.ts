/** The shapes that settings share: how the text of an environment variable is read and checked. */
import { z } from 'zod';

export const PORT_RULE = 'must be a port from 0 to 65535';

export const port = z.coerce.number({ error: PORT_RULE }).int().min(0).max(65_535);
export const milliseconds = z.coerce.number({ error: 'must be a number of milliseconds' }).int().min(1);
/** A limit: a whole number above 0. */
export const limit = z.coerce.number({ error: 'must be a whole number above 0' }).int().min(1);
/** A whole number, 0 included. */
export const count = z.coerce.number({ error: 'must be a number' }).int().min(0);
export const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform(text => text === 'true');

/** Values separated by commas. */
export const commaSeparated = z.string().transform(text =>
  text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean),
);

/** Labels, each with whether it holds. */
export const decidedLabels = commaSeparated
  .refine(parts => parts.every(part => /^[A-Za-z][\w./:-]*=(on|off)$/.test(part)), {
    error: 'must be labels, each with =on or =off, separated by commas',
  })
  .transform(parts => new Map(parts.map(part => [part.replace(/=.*/, ''), part.endsWith('=on')])));

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** Origins of pages, separated by commas. */
export const origins = commaSeparated.refine(list => list.every(isOrigin), {
  error: 'must be origins such as https://portal.example.cn, without a path, separated by commas',
});

/** A JSON Web Key or a set of them, as JSON. */
export const jsonWebKey = z.string().transform((text, context): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  context.addIssue('must be a JSON Web Key');
  return z.NEVER;
});

/** JSON of the shape `schema`; `what` names the shape in messages. */
export const jsonOf = <Schema extends z.ZodType>(schema: Schema, what: string) =>
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
    for (const { path, message } of read.error.issues.slice(0, 1)) {
      context.addIssue(`must be ${what} (${[...path, message].join(': ')})`);
    }
    return z.NEVER;
  });

/** `redis[s]://[[user]:password@]host[:port][/number]`. */
export const redisUrl = z
  .string()
  .refine(isRedisUrl, { error: 'must be redis[s]://[[user]:password@]host[:port][/number]' });

/** An address with a host, parts that can be decoded, and at most a database's number as its path. */
function isRedisUrl(text: string): boolean {
  try {
    const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
    decodeURIComponent(username + password);
    return /^rediss?:$/.test(protocol) && hostname !== '' && /^(\/\d*)?$/.test(pathname) && search + hash === '';
  } catch {
    return false;
  }
}

/** `nats://` or `tls://` with a host, and a user and a password where the server asks for them. */
export const natsUrl = z
  .string()
  .refine(isNatsUrl, { error: 'must be nats://[user:password@]host[:port], or tls:// likewise' });

function isNatsUrl(text: string): boolean {
  try {
    const { protocol, hostname, username, password, pathname, search, hash } = new URL(text);
    decodeURIComponent(username + password);
    return /^(?:nats|tls):$/.test(protocol) && hostname !== '' && pathname + search + hash === '';
  } catch {
    return false;
  }
}
