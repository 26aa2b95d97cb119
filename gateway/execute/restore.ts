/** Gives a prepared operation's response what preparing took from it: names, and what the gateway answers itself. */
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError, Kind, execute } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { own, setOwn } from './code.ts';
import type { Operation } from './operation.ts';
import type { Introspection, PreparedOperation } from './prepare.ts';

type Data = Record<string, unknown>;

/**
 * The operation as its client sent it.
 * @param planned the prepared operation, compiled
 * @param schema the schema that clients see
 */
export function restored(planned: Operation, prepared: PreparedOperation, schema: GraphQLSchema): Operation {
  const { names, variables, introspection } = prepared;
  if (names.size === 0 && variables.size === 0 && !introspection) return planned;
  const composite = names.size > 0 ? compositeNames(prepared) : new Set<string>();
  return async context => {
    const result = withNames(await planned(preparedContext(context, prepared)), names, composite);
    return introspection ? withIntrospection(result, introspection, { schema, context }) : result;
  };
}

/** The context as the prepared operation has it. */
export function preparedContext(
  context: GatewayGraphQLRequestContext,
  { document, operation, variables }: PreparedOperation,
): GatewayGraphQLRequestContext {
  const sent = context.request.variables;
  if (variables.size === 0 || !sent) return { ...context, document, operation };
  const renamed: Data = { ...sent };
  for (const [apart, name] of variables) setOwn(renamed, apart, own(sent, name));
  return { ...context, document, operation, request: { ...context.request, variables: renamed } };
}

/** The names of fields with selections: what other fields hold is data, whatever its keys are called. */
export function compositeNames({ selections }: PreparedOperation): Set<string> {
  const composite = new Set<string>();
  const waiting = [selections ?? []];
  const seen = new Set<unknown>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const selection of next) {
      if (!selection.selections) continue;
      waiting.push(selection.selections);
      if ('response' in selection) composite.add(selection.response);
    }
  }
  return composite;
}

/** A response with the client's names. */
export function withNames(
  { data, errors, ...rest }: GatewayExecutionResult,
  names: ReadonlyMap<string, string>,
  composite: ReadonlySet<string>,
): GatewayExecutionResult {
  if (names.size === 0) return { ...(errors && { errors }), data, ...rest } as GatewayExecutionResult;
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    const renamed: Data = {};
    for (const [key, inner] of Object.entries(value))
      setOwn(renamed, names.get(key) ?? key, composite.has(key) ? rename(inner) : inner);
    return renamed;
  };
  return {
    ...(errors && { errors: errors.map(error => withNamesOf(error, names)) }),
    data: rename(data),
    ...rest,
  } as GatewayExecutionResult;
}

/** An error's path and message by the client's names. */
function withNamesOf(error: GraphQLError, names: ReadonlyMap<string, string>): GraphQLError {
  const { path, extensions, originalError } = error;
  let { message } = error;
  for (const [apart, name] of names) message = message.replaceAll(apart, name);
  const renamed = path?.map(element => (typeof element === 'string' ? (names.get(element) ?? element) : element));
  return new GraphQLError(message, { path: renamed, extensions, originalError });
}

/** What a schema's part is answered with. */
interface Answering {
  schema: GraphQLSchema;
  context: GatewayGraphQLRequestContext;
}

async function withIntrospection(
  result: GatewayExecutionResult,
  { document, order }: Introspection,
  { schema, context }: Answering,
): Promise<GatewayExecutionResult> {
  if (!result.data) return result;
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION);
  const answered = await execute({
    schema,
    document,
    operationName: operation?.name?.value,
    variableValues: context.request.variables,
  });
  const all: Data = { ...result.data };
  for (const [key, value] of Object.entries(answered.data ?? {})) setOwn(all, key, value);
  const data: Data = {};
  for (const key of order) if (Object.hasOwn(all, key)) setOwn(data, key, all[key]);
  const errors = [...(result.errors ?? []), ...(answered.errors ?? [])];
  return { ...(errors.length > 0 && { errors }), data } as GatewayExecutionResult;
}
