/**
 * Which errors of the database say that it does not answer, and what callers are told then. A statement that is wrong
 * is a fault of ours; a database that restarts, is full or cannot be reached is not, and the same request may succeed a
 * moment later. The driver's own text never leaves: it may name addresses and tables.
 */
import type { GraphQLError } from 'graphql';
import { OUTCOME_UNKNOWN, graphError } from '../errors.ts';

/**
 * PostgreSQL's classes and codes (SQLSTATE, appendix A of its manual) for a database that does not serve: connection
 * exceptions (08), insufficient resources (53), a shutdown, a crash or a start that is not over (57P), a lock that was
 * not had in time (55P03), a statement that was cancelled or took too long (57014), a transaction that waited too long
 * for its next statement (25P03).
 */
const SERVER_STATES = /^(?:08|53|57P)[0-9A-Z]+$|^(?:55P03|57014|25P03)$/;

/** Codes of the operating system for a connection that cannot be made, or breaks. */
const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** How the messages of pg and its pool begin for a connection that is not had in time, or ends: they have no code. */
const DRIVER_MESSAGES = [
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error',
  'Client was closed',
  'Cannot use a pool after calling end',
];

/** An error as drivers and wrappers make it: each may hold the one that caused it. */
interface Failure {
  code?: unknown;
  message?: unknown;
  cause?: unknown;
  originalError?: unknown;
  /** What graphql-js wraps, where it was thrown and is no Error of this realm. */
  thrownValue?: unknown;
  errors?: unknown;
}

/** Whether an error, or one that caused it, says that the database does not answer. */
export function isDatabaseUnavailable(error: unknown): boolean {
  // An error may name itself as its cause.
  const seen = new Set<unknown>();
  const says = (failure: unknown): boolean => {
    if (typeof failure !== 'object' || failure === null || seen.has(failure)) return false;
    seen.add(failure);
    const { code, message, cause, originalError, thrownValue, errors } = failure as Failure;
    if (typeof code === 'string' && (SERVER_STATES.test(code) || NETWORK_CODES.has(code))) return true;
    if (typeof message === 'string' && DRIVER_MESSAGES.some(text => message.startsWith(text))) return true;
    return [cause, originalError, thrownValue, ...(Array.isArray(errors) ? errors : [])].some(says);
  };
  return says(error);
}

export interface UnavailableOptions {
  /** The department whose database it is. */
  department: string;
  /** Whether the request was a mutation, of which nobody knows whether it was committed. Default false. */
  isWrite?: boolean;
}

/**
 * The error SUBGRAPH_UNAVAILABLE of a request that failed because the database does not answer; undefined for every
 * other error. The caller logs the error itself.
 */
export function unavailable(
  error: unknown,
  { department, isWrite = false }: UnavailableOptions,
): GraphQLError | undefined {
  if (!isDatabaseUnavailable(error)) return undefined;
  const reason = `${department} cannot reach its database`;
  if (!isWrite) return graphError('SUBGRAPH_UNAVAILABLE', `${reason}: try again later`, { service: department });
  return graphError('SUBGRAPH_UNAVAILABLE', `${reason}: ${OUTCOME_UNKNOWN}`, {
    service: department,
    outcome: 'unknown',
  });
}
