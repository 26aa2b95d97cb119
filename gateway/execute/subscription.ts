/**
 * A subscription, planned and compiled: one department tells its events, and each is completed from all others by the
 * same plan as a query would be.
 */
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { graphError } from '#shared/errors.ts';
import type { GatewayContext } from '../context.ts';
import { complete } from './completion.ts';
import { merge } from './merge.ts';
import type { Planned } from './planner.ts';
import { compilePlan } from './program.ts';
import type { Fetch, Program, ProgramOptions, Step } from './program.ts';
import { Requests } from './requests.ts';
import type { DepartmentResponse } from './requests.ts';
import { run } from './run.ts';
import { sendTo, subscribeTo } from './send.ts';
import type { Sources } from './send.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/**
 * Subscribes. Each event is resolved with a context of its own, which `contextOfEvent` makes; where that rejects, the
 * events end with its error.
 */
export type Subscribe = (
  context: GatewayGraphQLRequestContext,
  contextOfEvent: () => Promise<GatewayContext>,
) => Promise<AsyncIterable<GatewayExecutionResult>>;

export interface SubscriptionOptions extends ProgramOptions {
  planned: Planned;
  node: OperationDefinitionNode;
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  /** A department by its name. */
  source: Sources;
}

/** A plan's node of a subscription. */
export interface SubscriptionNode {
  primary: FetchNode;
  rest?: PlanNode;
}

/** The error of a subscription whose caller takes one response. */
export const eventsOnly = (): GraphQLError =>
  graphError(
    'BAD_REQUEST',
    'a subscription is answered by events: send the header accept: text/event-stream, or use a WebSocket',
    { http: { status: 406 } },
  );

type Variables = Record<string, unknown>;

export function compileSubscription(options: SubscriptionOptions, node: SubscriptionNode): Subscribe {
  const subscription = new CompiledSubscription(options, node);
  return (context, contextOfEvent) => subscription.subscribe(context, contextOfEvent);
}

class CompiledSubscription {
  readonly #options: SubscriptionOptions;
  /** All fetches, that of the events first. */
  readonly #program: Program;
  readonly #primary: Fetch;
  readonly #rest: Step | undefined;
  #shape: Shape | undefined;

  constructor(options: SubscriptionOptions, { primary, rest }: SubscriptionNode) {
    this.#options = options;
    const nodes = rest ? [primary, rest] : [primary];
    const plan = { kind: 'QueryPlan' as const, node: { kind: 'Sequence' as const, nodes } };
    this.#program = compilePlan(plan, options.supergraph, 'query', options);
    const [first, second] = stepsOf(this.#program.step);
    if (first?.kind !== 'fetch') throw new Error('a subscription whose events nobody tells');
    this.#primary = first.fetch;
    this.#rest = second;
  }

  async subscribe(
    context: GatewayGraphQLRequestContext,
    contextOfEvent: () => Promise<GatewayContext>,
  ): Promise<AsyncIterable<GatewayExecutionResult>> {
    const { source } = this.#options;
    const { combinations } = this.#program;
    const variables = (context.request.variables ?? {}) as Variables;
    const { department, hasShape } = this.#primary.request;
    const body = new Requests(sendTo(source, context), variables, combinations).rootBody(this.#primary.request);
    const request = { department, body, entities: undefined, hasShape };
    const events = await subscribeTo(source, request, context.context as GatewayContext);
    return this.#resolved(events, context, contextOfEvent);
  }

  async *#resolved(
    events: AsyncIterable<DepartmentResponse>,
    context: GatewayGraphQLRequestContext,
    contextOfEvent: () => Promise<GatewayContext>,
  ): AsyncGenerator<GatewayExecutionResult> {
    for await (const event of events) yield this.#resolve(event, { ...context, context: await contextOfEvent() });
  }

  async #resolve(event: DepartmentResponse, context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { data, failures } = await run(
      { ...this.#program, step: this.#rest },
      {
        variables: (context.request.variables ?? {}) as Variables,
        conditions: new Map(),
        send: sendTo(this.#options.source, context),
        event: running => {
          const { errors = [], data: told } = event;
          if (errors.length > 0)
            running.failures.addRoot({
              fetch: this.#primary,
              places: [running.data],
              errors,
              hasData: Boolean(told),
            });
          if (!told) return;
          this.#primary.rewrite?.(told);
          merge(running.data, told, false);
        },
      },
    );
    const completed = complete({ program: this.#program, failures, shape: this.#shapeOfEvent(), data });
    const { data: completedData, errors } = completed;
    return (errors.length > 0 ? { errors, data: completedData } : { data: completedData }) as GatewayExecutionResult;
  }

  #shapeOfEvent(): Shape {
    const { planned, node, schema } = this.#options;
    const rootType = schema.getRootType(node.operation)?.name;
    if (!planned.selections || rootType === undefined) throw new Error('a subscription that is too large');
    this.#shape ??= shapeOf(planned.selections, rootType, schema, new Map());
    return this.#shape;
  }
}

const stepsOf = (step: Step | undefined): Step[] => (step?.kind === 'sequence' ? step.steps : []);
