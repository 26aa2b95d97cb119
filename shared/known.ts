/**
 * Queries that Apollo Server has parsed and validated before, past its pipeline: nothing is hashed, looked up or negotiated a second time, and no hook is
 * awaited that says nothing. What a gateway asks is a few texts, again and again. Whatever is not plainly such a query goes through the pipeline: this
 * answers with the same bytes, or not at all. Writes always take the pipeline.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute, getOperationAST } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { nameErrors } from './errors.ts';

export interface KnownOptions<Context> {
  schema: GraphQLSchema;
  context(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

export interface Known {
  /** Learns, inside Apollo Server, which documents are valid. */
  plugin: ApolloServerPlugin;
  /** The body of the answer, if the request is a known query; undefined where the pipeline is to answer it. Sets status and headers. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined>;
  /** Learns from an answer of the pipeline which content type an `accept` header gets. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

/** Texts that are kept at most, and how long each may be: a caller may send any. */
const TEXTS = 500;
const LONGEST = 20_000;
const ACCEPTS = 100;

export function createKnown<Context extends { requestId: string }>({ schema, context, formatError }: KnownOptions<Context>): Known {
  const documents = new Map<string, DocumentNode>();
  const contentTypes = new Map<string, string>();

  const answer: Known['answer'] = async (request, reply) => {
    const { method, headers, body } = request;
    const contentType = contentTypes.get(headers.accept ?? '');
    if (method !== 'POST' || !contentType || !/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') || !isQuestion(body)) return undefined;
    const document = documents.get(body.query);
    if (!document || getOperationAST(document, body.operationName)?.operation !== 'query') return undefined;
    let contextValue: Context;
    try {
      contextValue = await context(request, reply);
    } catch {
      // How a caller is refused, the pipeline knows.
      return undefined;
    }
    const running = execute({ schema, document, contextValue, variableValues: body.variables ?? null, operationName: body.operationName ?? null });
    const result: ExecutionResult = running instanceof Promise ? await running : running;
    // Nothing has run: the variables do not fit. How that is told, the pipeline knows.
    if (result.data === undefined) return undefined;
    void reply.header('cache-control', 'no-store').header('content-type', contentType).code(200);
    const errors = result.errors && tell(result.errors, contextValue.requestId, reply);
    return `${JSON.stringify({ errors, data: result.data })}\n`;
  };

  /** Errors as the pipeline tells them; one may set the answer's status and headers. */
  const tell = (errors: readonly GraphQLError[], requestId: string, reply: FastifyReply): GraphQLFormattedError[] => {
    nameErrors(errors, requestId);
    return errors.map(error => {
      const { http, ...extensions } = { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } as { http?: { status?: number; headers?: Iterable<[string, string]> }; code: unknown };
      if (http?.status) void reply.code(http.status);
      for (const [name, value] of http?.headers ?? []) void reply.header(name, value);
      return formatError({ ...error.toJSON(), extensions }, error);
    });
  };

  return {
    answer,
    learn: ({ headers }, reply) => {
      const contentType = reply.getHeader('content-type');
      if (reply.statusCode !== 200 || typeof contentType !== 'string' || !/json; charset=utf-8$/.test(contentType)) return;
      if (contentTypes.size >= ACCEPTS) contentTypes.clear();
      contentTypes.set(headers.accept ?? '', contentType);
    },
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document }) => {
          if (source.length > LONGEST || documents.has(source)) return;
          if (documents.size >= TEXTS) documents.delete(documents.keys().next().value!);
          documents.set(source, document);
        },
      }),
    },
  };
}

interface Question {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Whether a body is a question and nothing else: no batch, no persisted operation, no part of a wrong type. */
function isQuestion(body: unknown): body is Question {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  for (const key in body) if (key !== 'query' && key !== 'operationName' && key !== 'variables') return false;
  const { query, operationName, variables } = body as Record<string, unknown>;
  return typeof query === 'string' && (operationName == null || typeof operationName === 'string') && (variables == null || (typeof variables === 'object' && !Array.isArray(variables)));
}
