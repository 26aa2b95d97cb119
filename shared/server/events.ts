/**
 * Subscriptions of a department over server-sent events, one operation a connection (the distinct connections mode of
 * GraphQL over SSE). The gateway subscribes so in its callers' name; each event is resolved for the caller with a
 * context of its own, so that nothing is shown that was read before.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, createSourceEventStream, execute, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { graphError, nameErrors } from '../errors.ts';
import { EVENT_STREAM, beginEvents, writeEvents } from './event-stream.ts';
import { formatErrors } from './plain-request.ts';
import type { FormatError, GraphQLParameters } from './plain-request.ts';
import type { RequestContexts } from './request-context.ts';

export interface EventRouteOptions {
  schema: GraphQLSchema;
  contexts: RequestContexts;
  formatError: FormatError;
}

/** Whether a request takes a stream of events and nothing else. */
export const asksForEvents = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && (headers.accept ?? '').startsWith(EVENT_STREAM);

/** What is subscribed to. */
interface Subscription {
  document: DocumentNode;
  operationName: string | undefined;
  variableValues: Record<string, unknown>;
}

/** Makes the handler of requests that ask for events. */
export function eventRoute(app: FastifyInstance, options: EventRouteOptions) {
  const { schema, contexts, formatError } = options;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const context = await contexts.of(request, reply);
    const format = (errors: readonly GraphQLError[]): object[] => {
      nameErrors(errors, request.id);
      return formatErrors(errors, formatError, { status: () => {}, header: () => {} });
    };
    const begun = await begin(options, request.body, context);
    if ('errors' in begun) return reply.code(400).send({ errors: format(begun.errors) });
    const results = resultsOf(begun, { schema, contexts, context, format });
    reply.hijack();
    const { 'x-request-id': id = request.id } = reply.getHeaders();
    beginEvents(reply.raw, { 'x-request-id': String(id) });
    await writeEvents(results, reply.raw).catch((error: unknown) =>
      app.log.error({ err: error, requestId: request.id }, 'a subscription broke'),
    );
    return reply;
  };
}

type Begun = Subscription & { events: AsyncIterable<unknown> };

async function begin(
  { schema }: EventRouteOptions,
  body: unknown,
  context: Context,
): Promise<Begun | { errors: readonly GraphQLError[] }> {
  const subscription = read(schema, body);
  if ('errors' in subscription) return subscription;
  const events = await createSourceEventStream({ schema, ...subscription, contextValue: context });
  if (!(Symbol.asyncIterator in events)) return { errors: (events as ExecutionResult).errors ?? [] };
  return { ...subscription, events };
}

/** The subscription of a request, if it is a valid one. */
function read(schema: GraphQLSchema, body: unknown): Subscription | { errors: readonly GraphQLError[] } {
  const { query, operationName, variables } = (body ?? {}) as Partial<GraphQLParameters>;
  try {
    const document = parse(String(query ?? ''));
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    if (!isSubscription(document, operationName ?? undefined)) return { errors: [noSubscription()] };
    return { document, operationName: operationName ?? undefined, variableValues: variables ?? {} };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

const noSubscription = (): GraphQLError =>
  graphError('BAD_REQUEST', `only a subscription is answered by ${EVENT_STREAM}, but got: another operation`);

const isSubscription = ({ definitions }: DocumentNode, name: string | undefined): boolean =>
  definitions.some(
    node =>
      node.kind === 'OperationDefinition' &&
      (name === undefined || node.name?.value === name) &&
      (node satisfies OperationDefinitionNode).operation === 'subscription',
  );

interface Resolving {
  schema: GraphQLSchema;
  contexts: RequestContexts;
  context: Context;
  format(errors: readonly GraphQLError[]): object[];
}

/** The result of each event; an error of the source is the last one. */
async function* resultsOf(
  { events, ...subscription }: Begun,
  { schema, contexts, context, format }: Resolving,
): AsyncGenerator<object> {
  const formatted = ({ data, errors }: ExecutionResult): object => ({
    data,
    ...(errors && { errors: format(errors) }),
  });
  try {
    for await (const rootValue of events) {
      const contextValue = contexts.renewed(context);
      yield formatted(await execute({ schema, ...subscription, rootValue, contextValue }));
    }
  } catch (error) {
    yield { errors: format([asGraphQLError(error as Error)]) };
  }
}

const asGraphQLError = (error: Error): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
