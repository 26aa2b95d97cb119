/**
 * Queries that Apollo Server has parsed and validated before, past its pipeline: nothing is hashed, looked up or
 * negotiated a second time, and no hook is awaited that says nothing. What a gateway asks is a few texts, again and
 * again. Whatever is not plainly such a query goes through the pipeline: this answers with the same bytes, or not at
 * all. Writes always take the pipeline.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute, getOperationAST } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { nameErrors } from '../errors.ts';
import { createContentTypes, isQuestion, tellErrors } from './plain-request.ts';
import type { ContentTypes, FormatError } from './plain-request.ts';

export interface KnownOptions<Context> {
  schema: GraphQLSchema;
  context(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  formatError: FormatError;
}

export interface Known {
  /** Learns, inside Apollo Server, which documents are valid. */
  plugin: ApolloServerPlugin;
  /**
   * The body of the answer, if the request is a known query; undefined where the pipeline is to answer it. Sets status
   * and headers.
   */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined>;
  learn: ContentTypes['learn'];
}

/** Texts that are kept at most, and how long each may be: a caller may send any. */
const TEXTS = 500;
const LONGEST = 20_000;

export function createKnown<Context extends { requestId: string }>({
  schema,
  context,
  formatError,
}: KnownOptions<Context>): Known {
  const documents = new Map<string, DocumentNode>();
  const contentTypes = createContentTypes();

  const answer: Known['answer'] = async (request, reply) => {
    const contentType = contentTypes.of(request);
    if (!contentType || !isQuestion(request)) return undefined;
    const { body } = request;
    const document = documents.get(body.query);
    if (!document || getOperationAST(document, body.operationName)?.operation !== 'query') return undefined;
    let contextValue: Context;
    try {
      contextValue = await context(request, reply);
    } catch {
      // How a caller is refused, the pipeline knows.
      return undefined;
    }
    const running = execute({
      schema,
      document,
      contextValue,
      variableValues: body.variables ?? null,
      operationName: body.operationName ?? null,
    });
    const result: ExecutionResult = running instanceof Promise ? await running : running;
    // Nothing has run: the variables do not fit. How that is told, the pipeline knows.
    if (result.data === undefined) return undefined;
    const { data, errors } = result;
    void reply.header('cache-control', 'no-store').header('content-type', contentType).code(200);
    if (!errors) return `${JSON.stringify({ data })}\n`;
    nameErrors(errors, contextValue.requestId);
    const told = tellErrors(errors, formatError, {
      status: code => void reply.code(code),
      header: (name, value) => void reply.header(name, value),
    });
    return `${JSON.stringify({ errors: told, data })}\n`;
  };

  return {
    answer,
    learn: contentTypes.learn,
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
