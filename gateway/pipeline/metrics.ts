/**
 * Prometheus metrics at `/metrics`. No label can grow without bound: clients are those that CLIENTS names, codes those
 * of shared/errors.ts, departments those of the platform; everything else is "other".
 */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Config } from '#shared/process/config.ts';
import { ERROR_CODES } from '#shared/errors.ts';
import type { Guards, Outcome } from '../transport/guard.ts';
import type { Hooks } from './hooks.ts';
import type { SupergraphSource } from '../supergraph/source.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  hooks: Hooks;
  /** A request to a department has ended (guard.ts). */
  observe(department: string, outcome: Outcome, seconds: number): void;
  /** An operation that is not registered was let through (operations.ts). */
  unregistered(client: string): void;
  /** A call was refused before it was an operation: its code. */
  refused(code: unknown): void;
  /** A request was counted by this replica alone, because Redis did not answer (rate-store-redis.ts). */
  countedAlone(): void;
  /** What is looked up when it is asked for: the state of the departments and of Redis. */
  watch(source: SupergraphSource, guards: Guards, redis?: { state(): { status: string } }): void;
  /** All of it, as Prometheus reads it. */
  text(): Promise<string>;
  contentType: string;
}

export function createMetrics({ CLIENTS, METRICS }: Config): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  if (METRICS) collectDefaultMetrics({ register: registry });
  const operations = new Counter({
    name: 'gateway_operations_total',
    help: 'Operations by client, type and how they ended: ok, partial (data and errors), failed (no data).',
    labelNames: ['client', 'type', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'gateway_operation_seconds',
    help: 'Time from admission to the answer.',
    labelNames: ['type'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'gateway_errors_total',
    help: 'Errors in answers by code and, where one is to blame, department.',
    labelNames: ['code', 'service'],
    registers,
  });
  const requests = new Histogram({
    name: 'gateway_department_seconds',
    help: 'Requests to departments by how they ended: ok, failed, refused (left alone or overloaded), cancelled.',
    labelNames: ['service', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const unregistered = new Counter({
    name: 'gateway_unregistered_operations_total',
    help: 'Operations that are not registered, of clients in the mode report.',
    labelNames: ['client'],
    registers,
  });
  const alone = new Counter({
    name: 'gateway_rates_counted_alone_total',
    help: 'Requests counted by this replica alone, because Redis did not answer.',
    registers,
  });

  const named = new Set(CLIENTS.map(({ name }) => name));
  const clientOf = (client: string): string => (named.has(client) ? client : client === '' ? 'unnamed' : 'other');
  const codeOf = (code: unknown): string => (typeof code === 'string' && code in ERROR_CODES ? code : 'other');
  let departments: ReadonlySet<string> = new Set();
  const countError = (extensions: Readonly<Record<string, unknown>> | undefined): void => {
    const service = String(extensions?.service ?? '');
    errors.inc({
      code: codeOf(extensions?.code),
      service: departments.has(service) ? service : service ? 'other' : '',
    });
  };
  if (!METRICS) {
    const nothing = (): void => {};
    return {
      hooks: {},
      observe: nothing,
      unregistered: nothing,
      refused: nothing,
      countedAlone: nothing,
      watch: nothing,
      text: async () => '# METRICS=false\n',
      contentType: registry.contentType,
    };
  }
  return {
    hooks: {
      willSendResponse: ({ operation, response: { body }, contextValue: { client, begun } }) => {
        const type = operation?.operation ?? 'none';
        const result = body.kind === 'single' ? body.singleResult : undefined;
        const outcome = !result?.errors?.length ? 'ok' : result.data ? 'partial' : 'failed';
        operations.inc({ client: clientOf(client), type, outcome });
        duration.observe({ type }, (performance.now() - begun) / 1_000);
        for (const { extensions } of result?.errors ?? []) countError(extensions);
      },
    },
    observe: (service, outcome, seconds) => requests.observe({ service, outcome }, seconds),
    unregistered: client => unregistered.inc({ client: clientOf(client) }),
    refused: code => countError({ code }),
    countedAlone: () => alone.inc(),
    watch: (source, guards, redis) => {
      departments = new Set(source.departments().map(({ name }) => name));
      const gauge = (name: string, help: string, value: (department: string) => number): void =>
        void new Gauge({
          name,
          help,
          labelNames: ['service'],
          registers,
          collect() {
            departments = new Set(source.departments().map(one => one.name));
            for (const service of departments) this.set({ service }, value(service));
          },
        });
      gauge(
        'gateway_department_up',
        '1 while a department answers, 0 while it does not or was not asked yet.',
        department => Number(source.departments().find(({ name }) => name === department)?.status === 'up'),
      );
      gauge(
        'gateway_department_left_alone',
        '1 while a department is left alone because it failed again and again.',
        department => Number(guards.open().includes(department)),
      );
      gauge(
        'gateway_department_contract_refused',
        "1 while a department's newest contract is out of force because it does not compose.",
        department => Number(source.problems().some(problem => problem.department === department)),
      );
      if (redis) {
        void new Gauge({
          name: 'gateway_redis_up',
          help: '1 while Redis answers, 0 while this replica counts alone.',
          registers,
          collect() {
            this.set(Number(redis.state().status === 'up'));
          },
        });
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
