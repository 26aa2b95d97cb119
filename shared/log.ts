import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export type { Logger };

/** Keys that could identify a person or open a door: their values never reach a log. */
const SECRET = [
  'authorization', '["x-api-key"]', '["x-principal"]', 'cookie', 'token', 'apiKey', 'password', 'citizenId', 'mobile', 'phone', 'bankAccount',
  'personName', 'legalRepresentative', 'variables', 'representations',
];
const below = (name: string): string => (name.startsWith('[') ? name : `.${name}`);
const REDACTED = [...SECRET, ...SECRET.map(name => `*${below(name)}`), ...SECRET.map(name => `*.*${below(name)}`)];

/** A JSON-lines logger to standard output, or to `destination`. `service` names the process (a department or the gateway). */
export function createLog(service: string, level: string, destination?: DestinationStream): Logger {
  return pino({ level, base: { service }, redact: { paths: REDACTED, censor: '(redacted)' }, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
