/**
 * The fast path: queries that Apollo Server has parsed and validated before are executed without its pipeline. Nothing
 * is hashed, looked up or negotiated a second time, and no hook without effect is awaited. A gateway sends a few
 * documents again and again. A request that is not plainly such a query goes through the pipeline: the fast path
 * returns the same bytes, or nothing. Writes always take the pipeline.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute, getOperationAST } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { nameErrors } from '../errors.ts';
import type { Notes } from '../process/answer-notes.ts';
import { createContentTypes, formatErrors, isPlainRequest } from './plain-request.ts';
import type { ContentTypes, FormatError, GraphQLParameters } from './plain-request.ts';

export interface FastPathOptions<Context> {
  schema: GraphQLSchema;
  context(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  formatError: FormatError;
}

export interface FastPath {
  /** Learns, inside Apollo Server, which documents are valid. */
  plugin: ApolloServerPlugin;
  /**
   * The body of the response to a cached query; undefined where the pipeline is to respond. Sets status and headers.
   */
  respond(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined>;
  /** Learns from a response of the pipeline which content type an `accept` header gets. */
  learn: ContentTypes['learn'];
}

/** How many documents are cached, and how many characters each may have: a caller may send any. */
const DOCUMENTS = 500;
const LONGEST = 20_000;
/** The characters of all of them together: parsed, a document takes some fifty times as many bytes. */
const CHARACTERS = 1_000_000;

export function createFastPath<Context extends { requestId: string; notes: Notes }>({
  schema,
  context,
  formatError,
}: FastPathOptions<Context>): FastPath {
  const documents = new LRUCache<string, DocumentNode>({
    max: DOCUMENTS,
    maxSize: CHARACTERS,
    sizeCalculation: (_document, source) => source.length,
  });
  const contentTypes = createContentTypes();

  const respond: FastPath['respond'] = async (request, reply) => {
    const contentType = contentTypes.of(request);
    if (!contentType || !isPlainRequest(request)) return undefined;
    const document = documents.get(request.body.query);
    if (!document || !isQuery(document, request.body)) return undefined;
    let contextValue: Context;
    try {
      contextValue = await context(request, reply);
    } catch {
      // The pipeline responds to a caller who is refused.
      return undefined;
    }
    const running = executeQuery(schema, document, request.body, contextValue);
    const result = running instanceof Promise ? await running : running;
    // Nothing has run, because the variables do not fit: the pipeline responds.
    if (result.data === undefined) return undefined;
    void reply.header('cache-control', 'no-store').header('content-type', contentType).code(200);
    if (result.errors) return bodyWithErrors(result.data, result.errors, contextValue, reply);
    const notes = contextValue.notes.for(request.headers);
    return `${JSON.stringify({ data: result.data, ...(notes && { extensions: notes }) })}\n`;
  };

  const bodyWithErrors = (
    data: ExecutionResult['data'],
    errors: NonNullable<ExecutionResult['errors']>,
    { requestId }: Context,
    reply: FastifyReply,
  ): string => {
    nameErrors(errors, requestId);
    const formatted = formatErrors(errors, formatError, {
      status: code => void reply.code(code),
      header: (name, value) => void reply.header(name, value),
    });
    return `${JSON.stringify({ errors: formatted, data })}\n`;
  };

  return {
    respond,
    learn: contentTypes.learn,
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document }) => {
          if (source.length <= LONGEST) documents.set(source, document);
        },
      }),
    },
  };
}

const isQuery = (document: DocumentNode, { operationName }: GraphQLParameters): boolean =>
  getOperationAST(document, operationName)?.operation === 'query';

const executeQuery = (
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: GraphQLParameters,
  contextValue: unknown,
): ReturnType<typeof execute> =>
  execute({
    schema,
    document,
    contextValue,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });
