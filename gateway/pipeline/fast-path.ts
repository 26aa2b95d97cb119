/**
 * Executes operations that were executed before, past Apollo Server's pipeline. Nothing is parsed, validated or
 * negotiated a second time. The hooks are the same, and are called as the pipeline calls them for a document that it
 * has stored; the response has the same bytes.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { formatErrors } from '#shared/server/plain-request.ts';
import type { FormatError } from '#shared/server/plain-request.ts';
import type { AdmittedContext } from '../context.ts';
import type { Executed } from '../execute/index.ts';
import { createRequestContext, setBody, setErrors } from './apollo-context.ts';
import type { RequestContext, ServerParts } from './apollo-context.ts';
import type { CachedRequest } from './cached-request.ts';
import type { Hooks } from './hooks.ts';

/** What is sent with every response: its caller's rights are in it. */
export const CACHE_CONTROL = 'no-store';

export interface FastPathOptions extends ServerParts {
  /** The server's hooks, in their order. */
  hooks: readonly Hooks[];
  formatError: FormatError;
}

type Every<Name extends keyof Hooks> = readonly NonNullable<Hooks[Name]>[];

export class FastPath {
  readonly #options: FastPathOptions;
  readonly #didResolveOperation: Every<'didResolveOperation'>;
  readonly #didEncounterErrors: Every<'didEncounterErrors'>;
  readonly #executionDidStart: Every<'executionDidStart'>;
  readonly #willSendResponse: Every<'willSendResponse'>;

  constructor(options: FastPathOptions) {
    const { hooks } = options;
    this.#options = options;
    this.#didResolveOperation = hooks.flatMap(({ didResolveOperation }) => didResolveOperation ?? []);
    this.#didEncounterErrors = hooks.flatMap(({ didEncounterErrors }) => didEncounterErrors ?? []);
    this.#executionDidStart = hooks.flatMap(({ executionDidStart }) => executionDidStart ?? []);
    this.#willSendResponse = hooks.flatMap(({ willSendResponse }) => willSendResponse ?? []);
  }

  /**
   * Executes the operation of an admitted request. Returns the body of the response, and sets its status and headers.
   */
  async execute(
    cached: CachedRequest,
    httpRequest: FastifyRequest,
    reply: FastifyReply,
    contextValue: AdmittedContext,
  ): Promise<string> {
    const { operation, query, operationName, variables, contentType } = cached;
    const context: RequestContext = createRequestContext(this.#options, {
      httpRequest,
      query,
      operationName,
      variables,
      operation,
      contextValue,
    });
    let result: FormattedExecutionResult;
    try {
      for (const hook of this.#didResolveOperation) hook(context);
      for (const hook of this.#executionDidStart) hook(context);
      result = this.#format(await operation.execute(context), context);
    } catch (error) {
      result = this.#formatFailure(error as Error, context);
    }
    const body = { kind: 'single' as const, singleResult: result };
    setBody(context, body);
    for (const hook of this.#willSendResponse) hook(context);
    void reply.header('cache-control', CACHE_CONTROL).header('content-type', contentType);
    const { http } = context.response;
    for (const [name, value] of http.headers) void reply.header(name, value);
    void reply.code(http.status ?? 200);
    const { errors, data, extensions } = body.singleResult;
    return `${JSON.stringify({ errors, data, extensions })}\n`;
  }

  /** A result with its errors as clients get them. */
  #format(executed: Executed, context: RequestContext): FormattedExecutionResult {
    const { errors, data } = executed;
    if (!errors) return executed;
    const formatted = this.#formatErrors(errors, context);
    if (errors.length > 0 && data === undefined) context.response.http.status ??= 400;
    return { ...executed, errors: formatted };
  }

  /** The result of an operation that a hook has refused, or that has failed as a whole. */
  #formatFailure(error: Error, context: RequestContext): FormattedExecutionResult {
    const graphQLError =
      error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
    const errors = this.#formatErrors([graphQLError], context);
    context.response.http.status ??= 500;
    return { errors };
  }

  #formatErrors(errors: readonly GraphQLError[], context: RequestContext): GraphQLFormattedError[] {
    const { http } = context.response;
    setErrors(context, errors);
    for (const hook of this.#didEncounterErrors) hook(context);
    return formatErrors(errors, this.#options.formatError, {
      status: code => {
        http.status = code;
      },
      header: (name, value) => http.headers.set(name, value),
    });
  }
}
