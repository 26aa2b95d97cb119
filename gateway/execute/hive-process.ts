/**
 * The process of Hive's planner, which plans one operation at a time; planner-process.ts talks to it. It is a process,
 * and not a thread: native code cannot be stopped in any other way, and an operation with ever more ways is planned for
 * ever.
 */
import type { QueryPlanner } from '@graphql-hive/router-query-planner';
import { GraphQLError, buildSchema, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { planOfHive } from './hive-plan.ts';
import { usedMs } from './planner-thread.ts';
import type { PlanLimits } from './planner-thread.ts';
import type { ProcessRequest, ProcessResponse } from './planner-process.ts';

interface OpenSupergraph {
  planner: QueryPlanner;
  api: string;
  /** Labels of overrides that hold. */
  labels: Set<string>;
  /** The schema that clients see, for validation; built when it is first needed. */
  validated: GraphQLSchema | undefined;
}

/** How long a plan that is told to end may take to do so, in ms. */
const END_MS = 50;
/** No share of operations is given to a new department by `percent(…)`. */
const NO_SHARE = 100;

const supergraphs = new Map<number, OpenSupergraph>();

// Where the gateway has gone, `disconnect` says so.
const send = (response: ProcessResponse): void => void process.send?.(response, () => {});

// Native code may still run, and would hold up an orderly end.
const die = (): void => void process.kill(process.pid, 'SIGKILL');

process.on('disconnect', die);

const native = await load();

if (native) {
  process.on('message', (request: ProcessRequest) => void take(native, request));
  send({ kind: 'ready' });
}

async function load(): Promise<typeof QueryPlanner | undefined> {
  try {
    return (await import('@graphql-hive/router-query-planner')).QueryPlanner;
  } catch (error) {
    send({ kind: 'unavailable', message: (error as Error).message });
    return undefined;
  }
}

async function take(Planner: typeof QueryPlanner, request: ProcessRequest): Promise<void> {
  switch (request.kind) {
    case 'open':
      open(Planner, request);
      break;
    case 'close':
      supergraphs.delete(request.supergraph);
      break;
    case 'plan':
      send(await plan(request));
  }
}

function open(
  Planner: typeof QueryPlanner,
  { supergraph, sdl, api = '', labels }: ProcessRequest & { kind: 'open' },
): void {
  try {
    const planner = new Planner(sdl);
    supergraphs.set(supergraph, { planner, api, labels: new Set(labels), validated: undefined });
  } catch {
    // Its plans fail, and another planner makes them.
  }
}

async function plan(request: ProcessRequest & { kind: 'plan' }): Promise<ProcessResponse> {
  const { supergraph, source, operationName, validate: text } = request;
  const limit = new Limit(request);
  try {
    const opened = supergraphs.get(supergraph);
    if (!opened) throw new Error(`supergraph ${supergraph} is not open`);
    if (text !== undefined) checkValid(opened, text);
    const planned = await opened.planner.planAsync(source, operationName, opened.labels, NO_SHARE, limit.signal);
    return { kind: 'planned', plan: planOfHive(planned) };
  } catch (error) {
    if (limit.signal.aborted) return { kind: 'overran' };
    const { message, extensions } = error as GraphQLError;
    return { kind: 'failed', message, extensions: { ...extensions }, isInvalid: error instanceof GraphQLError };
  } finally {
    limit.end();
  }
}

function checkValid(opened: OpenSupergraph, text: string): void {
  opened.validated ??= buildSchema(opened.api, { assumeValid: true, assumeValidSDL: true });
  const [error] = validate(opened.validated, parse(text), undefined, { maxErrors: 1 });
  if (error) throw error;
}

/**
 * The CPU time that a plan may take. Past its patience this is told; past the limit the plan is told to end, and where
 * it does not, this process ends.
 */
class Limit {
  readonly #over = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor({ patienceMs, limitMs }: PlanLimits) {
    const begunMs = usedMs(process.cpuUsage());
    this.#watch(begunMs + patienceMs, patienceMs, () => {
      send({ kind: 'slow' });
      this.#watch(begunMs + limitMs, limitMs - patienceMs, () => this.#end());
    });
  }

  get signal(): AbortSignal {
    return this.#over.signal;
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  /** Calls `over` once this process has used so much CPU time, in all; that takes `inMs` from now on at least. */
  #watch(usableMs: number, inMs: number, over: () => void): void {
    this.#timer = setTimeout(() => {
      const leftMs = usableMs - usedMs(process.cpuUsage());
      if (leftMs > 0) this.#watch(usableMs, leftMs, over);
      else over();
    }, inMs);
  }

  #end(): void {
    this.#over.abort();
    this.#timer = setTimeout(() => process.send?.({ kind: 'overran' } satisfies ProcessResponse, die), END_MS);
  }
}
