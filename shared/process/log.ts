import { pino } from 'pino';
import type { Bindings, DestinationStream, Logger } from 'pino';
import type { FastifyBaseLogger } from 'fastify';

export type { Logger };

/** Keys that could identify a person or open a door: their values never reach a log. */
const SECRET = [
  'authorization',
  '["x-api-key"]',
  '["x-principal"]',
  'cookie',
  'token',
  'apiKey',
  'password',
  'citizenId',
  'mobile',
  'phone',
  'bankAccount',
  'personName',
  'legalRepresentative',
  'variables',
  'representations',
];
const below = (name: string): string => (name.startsWith('[') ? name : `.${name}`);
const REDACTED = [...SECRET, ...SECRET.map(name => `*${below(name)}`), ...SECRET.map(name => `*.*${below(name)}`)];

/**
 * A JSON-lines logger to standard output, or to `destination`. `service` names the process (a department or the
 * gateway).
 */
export function createLog(service: string, level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { service },
      redact: { paths: REDACTED, censor: '(redacted)' },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );
}

const METHODS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent', 'child'] as const;
/**
 * A logger with bindings of its own, which is made once something is logged: to redact bindings costs more than most
 * requests, which log nothing.
 */
class LateLog {
  readonly #log: Logger;
  readonly #bindings: Bindings;
  #own: Logger | undefined;

  constructor(log: Logger, bindings: Bindings) {
    this.#log = log;
    this.#bindings = bindings;
  }

  get level(): string {
    return this.#log.level;
  }

  get own(): Logger {
    return (this.#own ??= this.#log.child(this.#bindings));
  }
}
for (const method of METHODS) {
  Object.defineProperty(LateLog.prototype, method, {
    value(this: LateLog, ...parameters: never[]) {
      return (this.own[method] as (...all: never[]) => unknown)(...parameters);
    },
  });
}

/** Fastify's `childLoggerFactory`: the logger of one request. */
export const requestLog = (log: unknown, bindings: Bindings): FastifyBaseLogger =>
  new LateLog(log as Logger, bindings) as unknown as FastifyBaseLogger;
