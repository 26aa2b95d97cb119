/** Logs as JSON lines, without secrets and personal data. */
import { pino } from 'pino';
import type { Bindings, ChildLoggerOptions, DestinationStream, LogFn, Logger } from 'pino';
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
/** A key one level down, as a path of pino's `redact`. */
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

/** What a method of a logger is called with. */
type LogLine = Parameters<LogFn>;

/**
 * The logger of one request. Its pino child is made at the first line that is logged: to redact the bindings of a child
 * costs more than most requests, which log nothing. Fastify reads the methods of each request's logger, so reading one
 * must cost nothing: they are methods, not getters.
 */
class RequestLog implements FastifyBaseLogger {
  readonly #log: FastifyBaseLogger;
  readonly #bindings: Bindings;
  #child: FastifyBaseLogger | undefined;

  constructor(log: FastifyBaseLogger, bindings: Bindings) {
    this.#log = log;
    this.#bindings = bindings;
  }

  get level(): string {
    return this.#log.level;
  }

  trace(...line: unknown[]): void {
    this.#own().trace(...(line as LogLine));
  }

  debug(...line: unknown[]): void {
    this.#own().debug(...(line as LogLine));
  }

  info(...line: unknown[]): void {
    this.#own().info(...(line as LogLine));
  }

  warn(...line: unknown[]): void {
    this.#own().warn(...(line as LogLine));
  }

  error(...line: unknown[]): void {
    this.#own().error(...(line as LogLine));
  }

  fatal(...line: unknown[]): void {
    this.#own().fatal(...(line as LogLine));
  }

  silent(...line: unknown[]): void {
    this.#own().silent(...(line as LogLine));
  }

  child(bindings: Bindings, options?: ChildLoggerOptions): FastifyBaseLogger {
    return this.#own().child(bindings, options);
  }

  #own(): FastifyBaseLogger {
    this.#child ??= this.#log.child(this.#bindings);
    return this.#child;
  }
}

/** Fastify's `childLoggerFactory`: makes the logger of one request. */
export const requestLog = (log: FastifyBaseLogger, bindings: Bindings): FastifyBaseLogger =>
  new RequestLog(log, bindings);
