/**
 * OpenTelemetry traces gateway → department → SQL. Off, at the cost of one comparison, unless
 * `OTEL_EXPORTER_OTLP_ENDPOINT` says where to send them; the packages are not even loaded. The trace travels in the W3C
 * header `traceparent`, also one that a caller brings.
 */
import type { Context, Span, TextMapPropagator, Tracer } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';

type Attributes = Record<string, string | number>;

interface Running {
  api: typeof import('@opentelemetry/api');
  tracer: Tracer;
  propagator: TextMapPropagator;
  stop(): Promise<void>;
}

let running: Running | undefined;

/**
 * Starts sending this process's traces; returns how to stop, which sends what is left. Without an endpoint it does
 * nothing.
 */
export async function startTracing(service: string, endpoint: string | undefined): Promise<() => Promise<void>> {
  if (endpoint === undefined || running) return async () => {};
  const [
    api,
    { NodeTracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { resourceFromAttributes },
    { W3CTraceContextPropagator },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/core'),
  ]);
  const url = new URL('v1/traces', endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href;
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  running = {
    api,
    tracer: provider.getTracer('enterprise-lifecycle-graph'),
    propagator: new W3CTraceContextPropagator(),
    stop: async () => {
      await provider.shutdown().catch(() => {});
      api.trace.disable();
      api.context.disable();
      api.propagation.disable();
    },
  };
  return async () => {
    const { stop } = running!;
    running = undefined;
    await stop();
  };
}

/** Runs work as a span below the one that runs. What it throws is marked on the span. */
export function traced<Result>(
  name: string,
  attributes: () => Attributes,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!running) return work();
  const { api, tracer } = running;
  return tracer.startActiveSpan(name, { kind: api.SpanKind.CLIENT, attributes: attributes() }, async span => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: api.SpanStatusCode.ERROR, message: (error as Error).name });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Adds the headers that carry the running span on. */
export function addTraceHeaders(headers: Record<string, string>): void {
  if (running) running.propagator.inject(running.api.context.active(), headers, running.api.defaultTextMapSetter);
}

/** Makes each request of a server a span, below the one that its headers name. */
export function traceRequests(app: FastifyInstance, service: string): void {
  const spans = new WeakMap<object, Span>();
  app.addHook('onRequest', (request, _reply, done) => {
    if (!running || request.url.startsWith('/health')) return done();
    const { api, tracer, propagator } = running;
    const above: Context = propagator.extract(api.ROOT_CONTEXT, request.headers, api.defaultTextMapGetter);
    const path = request.url.split('?')[0]!;
    const span = tracer.startSpan(
      `${request.method} ${path}`,
      {
        kind: api.SpanKind.SERVER,
        attributes: {
          'service.part': service,
          'http.request.method': request.method,
          'url.path': path,
          'request.id': request.id,
        },
      },
      above,
    );
    spans.set(request, span);
    api.context.with(api.trace.setSpan(above, span), done);
  });
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    span?.end();
  });
}
