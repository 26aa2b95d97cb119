/**
 * Prometheus metrics at `/metrics`. No label can grow without bound: clients are those that CLIENTS names, codes those
 * of shared/errors.ts, departments those of the platform; everything else is "other".
 */
import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { ERROR_CODES } from '#shared/errors.ts';
import type { Config } from '#shared/process/config.ts';
import type { AdmittedContext } from '../context.ts';
import type { SupergraphSource } from '../supergraph/source.ts';
import type { Guards, Outcome } from '../transport/guard.ts';
import type { Hooks } from './hooks.ts';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is read when the metrics are requested: the state of the departments and of Redis. */
export interface Watched {
  source: SupergraphSource;
  guards: Guards;
  redis?: { state(): { status: string } } | undefined;
  cache?: { bytes: number } | undefined;
  /** Operations that wait for each planner. */
  waitingPlans?: (() => [planner: string, waiting: number][]) | undefined;
}

/** How a subscriber is connected. */
export type SubscribedBy = 'sse' | 'websocket';

/**
 * How a subscription ended: its department told no more; it was broken off by the caller; the gateway stopped; or it
 * failed, by a department, an identity that no longer holds, or a reader that was too slow.
 */
export type SubscriptionEnd = 'complete' | 'left' | 'stopped' | 'failed';

export interface Metrics {
  hooks: Hooks;
  /** Counts a request to a department that has ended (transport/guard.ts). */
  observe(department: string, outcome: Outcome, seconds: number): void;
  /** Counts an operation that is not registered and was let through (admission/registered-operations.ts). */
  unregistered(client: string): void;
  /** Counts a request that admission has refused, by the code of its error. */
  refused(code: unknown): void;
  /** Counts a request that this replica counted alone, because Redis did not answer (admission/rate-store-redis.ts). */
  countedAlone(): void;
  /** Counts a try to plan an operation (execute/planner.ts). */
  planned(planner: string, outcome: string, seconds: number): void;
  /** Counts a subscription that begins; the function counts its end. */
  subscribed(by: SubscribedBy): (how: SubscriptionEnd) => void;
  /** Counts an event that goes to a subscriber. */
  event(): void;
  /** Counts entities of a department that were kept, and such as were requested though they might have been kept. */
  looked(department: string, hits: number, misses: number): void;
  watch(watched: Watched): void;
  /** All metrics in Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
}

export function createMetrics({ CLIENTS, METRICS }: Config): Metrics {
  return METRICS ? new PrometheusMetrics(new Set(CLIENTS.map(({ name }) => name))) : NO_METRICS;
}

const NO_METRICS: Metrics = {
  hooks: {},
  observe: () => {},
  unregistered: () => {},
  refused: () => {},
  countedAlone: () => {},
  planned: () => {},
  subscribed: () => () => {},
  event: () => {},
  looked: () => {},
  watch: () => {},
  text: async () => '# METRICS=false\n',
  contentType: Registry.PROMETHEUS_CONTENT_TYPE,
};

class PrometheusMetrics implements Metrics {
  readonly hooks: Hooks = {
    willSendResponse: context => this.#countOperation(context),
    willSendLater: ({ errors }) => this.#countErrors(errors),
  };
  readonly contentType: string;
  readonly #clients: ReadonlySet<string>;
  readonly #registry = new Registry();
  readonly #operations: Counter<'client' | 'type' | 'outcome'>;
  readonly #seconds: Histogram<'type'>;
  readonly #errors: Counter<'code' | 'service'>;
  readonly #departmentSeconds: Histogram<'service' | 'outcome'>;
  readonly #unregistered: Counter<'client'>;
  readonly #countedAlone: Counter;
  readonly #looked: Counter<'service' | 'outcome'>;
  readonly #planSeconds: Histogram<'planner' | 'outcome'>;
  readonly #subscriptions: Gauge<'by'>;
  readonly #subscriptionEnds: Counter<'by' | 'how'>;
  readonly #events: Counter;
  #departments: ReadonlySet<string> = new Set();

  /** @param clients the client applications that have a label of their own */
  constructor(clients: ReadonlySet<string>) {
    this.#clients = clients;
    this.contentType = this.#registry.contentType;
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#operations = new Counter({
      name: 'gateway_operations_total',
      help: 'Operations by client, type and how they ended: ok, partial (data and errors), failed (no data).',
      labelNames: ['client', 'type', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'gateway_operation_seconds',
      help: 'Time from admission to the response.',
      labelNames: ['type'],
      buckets: SECONDS,
      registers,
    });
    this.#errors = new Counter({
      name: 'gateway_errors_total',
      help: 'Errors in responses by code and, where a department caused them, department.',
      labelNames: ['code', 'service'],
      registers,
    });
    this.#departmentSeconds = new Histogram({
      name: 'gateway_department_seconds',
      help: 'Requests to departments by how they ended: ok, failed, refused (circuit open, or overloaded), cancelled.',
      labelNames: ['service', 'outcome'],
      buckets: SECONDS,
      registers,
    });
    this.#unregistered = new Counter({
      name: 'gateway_unregistered_operations_total',
      help: 'Operations that are not registered, of clients in the mode report.',
      labelNames: ['client'],
      registers,
    });
    this.#countedAlone = new Counter({
      name: 'gateway_rates_counted_alone_total',
      help: 'Requests counted by this replica alone, because Redis did not answer.',
      registers,
    });
    this.#looked = new Counter({
      name: 'gateway_entities_total',
      help: 'Entities that may be kept, by whether they were: hit or miss.',
      labelNames: ['service', 'outcome'],
      registers,
    });
    this.#planSeconds = new Histogram({
      name: 'gateway_plan_seconds',
      help: 'Operations given to a planner, waiting included: planned, refused (not valid, or too much), cannot, gone.',
      labelNames: ['planner', 'outcome'],
      buckets: SECONDS,
      registers,
    });
    this.#subscriptions = new Gauge({
      name: 'gateway_subscriptions',
      help: 'Subscriptions that are open, by how their callers are connected.',
      labelNames: ['by'],
      registers,
    });
    this.#subscriptionEnds = new Counter({
      name: 'gateway_subscription_ends_total',
      help: 'Subscriptions that ended: complete, left (by the caller), stopped (with the gateway), failed.',
      labelNames: ['by', 'how'],
      registers,
    });
    this.#events = new Counter({
      name: 'gateway_subscription_events_total',
      help: 'Events that went to subscribers.',
      registers,
    });
  }

  subscribed(by: SubscribedBy): (how: SubscriptionEnd) => void {
    this.#subscriptions.inc({ by });
    return how => {
      this.#subscriptions.dec({ by });
      this.#subscriptionEnds.inc({ by, how });
    };
  }

  planned(planner: string, outcome: string, seconds: number): void {
    this.#planSeconds.observe({ planner, outcome }, seconds);
  }

  event(): void {
    this.#events.inc();
  }

  observe(service: string, outcome: Outcome, seconds: number): void {
    this.#departmentSeconds.observe({ service, outcome }, seconds);
  }

  unregistered(client: string): void {
    this.#unregistered.inc({ client: this.#clientLabel(client) });
  }

  refused(code: unknown): void {
    this.#countError({ code });
  }

  countedAlone(): void {
    this.#countedAlone.inc();
  }

  looked(service: string, hits: number, misses: number): void {
    this.#looked.inc({ service, outcome: 'hit' }, hits);
    this.#looked.inc({ service, outcome: 'miss' }, misses);
  }

  watch({ source, guards, cache, redis, waitingPlans }: Watched): void {
    this.#departments = namesOf(source);
    this.#departmentGauge(
      'gateway_department_up',
      '1 while a department answers, 0 while it does not or was not polled yet.',
      source,
      department => source.departments().some(({ name, status }) => name === department && status === 'up'),
    );
    this.#departmentGauge(
      'gateway_department_left_alone',
      "1 while a department's circuit is open, because it failed again and again.",
      source,
      department => guards.open().includes(department),
    );
    this.#departmentGauge(
      'gateway_department_contract_refused',
      "1 while a department's newest contract is out of force because it does not compose.",
      source,
      department => source.problems().some(problem => problem.department === department),
    );
    if (cache) this.#cacheGauge(cache);
    if (waitingPlans) this.#plansGauge(waitingPlans);
    if (!redis) return;
    void new Gauge({
      name: 'gateway_redis_up',
      help: '1 while Redis answers, 0 while this replica counts alone.',
      registers: [this.#registry],
      collect() {
        this.set(Number(redis.state().status === 'up'));
      },
    });
  }

  #plansGauge(read: () => [planner: string, waiting: number][]): void {
    void new Gauge({
      name: 'gateway_plans_waiting',
      help: 'Operations that wait to be planned.',
      labelNames: ['planner'],
      registers: [this.#registry],
      collect() {
        for (const [planner, waiting] of read()) this.set({ planner }, waiting);
      },
    });
  }

  #cacheGauge(cache: { bytes: number }): void {
    void new Gauge({
      name: 'gateway_kept_entity_bytes',
      help: 'Memory of the entities that are kept.',
      registers: [this.#registry],
      collect() {
        this.set(cache.bytes);
      },
    });
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** A gauge with a value for each department, read when the metrics are requested. */
  #departmentGauge(name: string, help: string, source: SupergraphSource, isSet: (department: string) => boolean): void {
    const read = (): [service: string, value: number][] => {
      this.#departments = namesOf(source);
      return [...this.#departments].map(service => [service, Number(isSet(service))]);
    };
    void new Gauge({
      name,
      help,
      labelNames: ['service'],
      registers: [this.#registry],
      collect() {
        for (const [service, value] of read()) this.set({ service }, value);
      },
    });
  }

  #countOperation({
    operation,
    response: { body },
    contextValue: { client, startedAt },
  }: GraphQLRequestContextWillSendResponse<AdmittedContext>): void {
    const type = operation?.operation ?? 'none';
    const result = body.kind === 'single' ? body.singleResult : undefined;
    this.#operations.inc({ client: this.#clientLabel(client), type, outcome: outcomeOf(result) });
    this.#seconds.observe({ type }, (performance.now() - startedAt) / 1_000);
    this.#countErrors(result?.errors);
  }

  #countErrors(errors: FormattedExecutionResult['errors']): void {
    for (const { extensions } of errors ?? []) this.#countError(extensions);
  }

  #countError(extensions: Readonly<Record<string, unknown>> | undefined): void {
    const { code, service } = extensions ?? {};
    this.#errors.inc({ code: codeLabel(code), service: this.#serviceLabel(String(service ?? '')) });
  }

  #clientLabel(client: string): string {
    if (this.#clients.has(client)) return client;
    return client === '' ? 'unnamed' : 'other';
  }

  #serviceLabel(service: string): string {
    return service === '' || this.#departments.has(service) ? service : 'other';
  }
}

const namesOf = (source: SupergraphSource): Set<string> => new Set(source.departments().map(({ name }) => name));

const codeLabel = (code: unknown): string =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) ? code : 'other';

function outcomeOf(result: FormattedExecutionResult | undefined): 'ok' | 'partial' | 'failed' {
  if (!result?.errors?.length) return 'ok';
  return result.data ? 'partial' : 'failed';
}
