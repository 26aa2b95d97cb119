/** Settings that every process reads. */
import { z } from 'zod';
import { jsonWebKey, milliseconds } from './shapes.ts';

export const commonVariables = {
  /** Address that servers listen on; loopback unless a container must be reached from outside. */
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  /** Where OpenTelemetry traces go (OTLP over HTTP), such as http://127.0.0.1:4318. Default: none are made. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** How long a request may take to arrive at a server, head and body. */
  REQUEST_TIMEOUT_MS: milliseconds.default(30_000),
  /** How long a stopping server waits for running requests. */
  DRAIN_MS: milliseconds.default(5_000),
  /**
   * Public key (JWK) with which principals and callers' tokens are verified; or a set of them (`{"keys": […]}`) while
   * one takes the place of another.
   */
  PRINCIPAL_PUBLIC_KEY: jsonWebKey.optional(),
};
