import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger };

/** Keys that could identify a person or open a door: their values never reach a log. */
const REDACTED = [
  'authorization', 'headers.authorization', 'headers["x-principal"]', 'token', 'password', 'citizenId', 'mobile',
  'personName', 'legalRepresentative', 'variables', '*.citizenId', '*.mobile', '*.token', '*.password', '*.variables',
];

/** A JSON-lines logger to standard output. `service` names the process (a department or the gateway). */
export function createLog(service: string, level: string): Logger {
  return pino({ level, base: { service }, redact: { paths: REDACTED, censor: '(redacted)' }, timestamp: pino.stdTimeFunctions.isoTime });
}
