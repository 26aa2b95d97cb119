/**
 * OpenTelemetry traces gateway → department → SQL. They are off, at the cost of one comparison, unless
 * `OTEL_EXPORTER_OTLP_ENDPOINT` says where to send them; then only are the packages loaded. The trace travels in the
 * W3C header `traceparent`, which a caller may send too.
 */
import type { Context, Span, TextMapPropagator, Tracer } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';

type Attributes = Record<string, string | number>;

interface Tracing {
  api: typeof import('@opentelemetry/api');
  tracer: Tracer;
  propagator: TextMapPropagator;
}

let running: Tracing | undefined;

/**
 * Starts sending this process's traces. The function that it returns sends what is left and stops. Without an endpoint
 * nothing happens.
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
  const stop = async (): Promise<void> => {
    await provider.shutdown().catch(() => {});
    api.trace.disable();
    api.context.disable();
    api.propagation.disable();
  };
  running = {
    api,
    tracer: provider.getTracer('enterprise-lifecycle-graph'),
    propagator: new W3CTraceContextPropagator(),
  };
  return async () => {
    running = undefined;
    await stop();
  };
}

/** Runs work as a span below the running span. An error that it throws is marked on the span. */
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

/** Adds the headers that pass the running span on. */
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
    const [path = ''] = request.url.split('?', 1);
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
